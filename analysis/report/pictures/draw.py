#!/usr/bin/env python3
"""Draws the dynamics over time of a results file as SVG: shares of territory-runs, month by month.

Usage: draw.py RESULTS.sqlite fr|en > picture.svg
"""
import sqlite3
import sys

WORDS = {
    "fr": ["Coopération", "Coopération/négociée", "Conflictuelle", "Non déployé", "Part des territoires", "Mois",
           "Simulation sous hypothèses; aucune dynamique n’a été observée."],
    "en": ["Cooperation", "Negotiated cooperation", "Conflictual", "Not deployed", "Share of territories", "Month",
           "Simulated under assumptions; no dynamic was observed."],
}
KINDS = ["cooperation", "cooperation_negotiated", "conflictual", "not_deployed"]
# Okabe and Ito's colours, told apart by colour-blind readers, lightest to darkest in grey.
COLOURS = ["#56B4E9", "#F0E442", "#D55E00", "#999999"]
LEFT, TOP, WIDTH, HEIGHT = 60, 20, 520, 260


def shares(path):
    counts = sqlite3.connect(path).execute(
        "SELECT month, " + ", ".join(f"SUM({kind})" for kind in KINDS) + " FROM region_months GROUP BY month ORDER BY month").fetchall()
    return [(month, [n / sum(row) for n in row]) for month, *row in counts]


def picture(rows, words):
    last = rows[-1][0]
    x = lambda month: LEFT + WIDTH * month / last
    y = lambda share: TOP + HEIGHT * (1 - share)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="800" height="340" viewBox="0 0 800 340" font-family="sans-serif" '
             f'font-size="13" role="img" aria-label="{words[4]}">', '<rect width="800" height="340" fill="white"/>']
    floor = [0.0] * len(rows)
    for kind, colour in enumerate(COLOURS):
        top = [low + row[1][kind] for low, row in zip(floor, rows)]
        edge = [f"{x(row[0]):.1f},{y(value):.1f}" for row, value in zip(rows, top)]
        back = [f"{x(row[0]):.1f},{y(value):.1f}" for row, value in zip(reversed(rows), reversed(floor))]
        parts.append(f'<polygon points="{" ".join(edge + back)}" fill="{colour}" stroke="white" stroke-width="1"/>')
        middle = y((floor[-1] + top[-1]) / 2)
        parts.append(f'<text x="{LEFT + WIDTH + 8}" y="{middle + 4:.1f}">{words[kind]} {100 * (top[-1] - floor[-1]):.0f}\u00a0%</text>')
        floor = top
    for share in (0, .25, .5, .75, 1):
        parts.append(f'<text x="{LEFT - 8}" y="{y(share) + 4:.1f}" text-anchor="end">{100 * share:.0f}\u00a0%</text>')
    for month in range(0, last + 1, 12):
        parts.append(f'<text x="{x(month):.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{month}</text>')
    parts.append(f'<text x="{LEFT + WIDTH}" y="{TOP + HEIGHT + 34}" text-anchor="end">{words[5]}</text>')
    parts.append(f'<text x="{LEFT}" y="{TOP + HEIGHT + 52}" font-style="italic">{words[6]}</text></svg>')
    return "\n".join(parts)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[2] not in WORDS:
        sys.exit(__doc__)
    print(picture(shares(sys.argv[1]), WORDS[sys.argv[2]]))
