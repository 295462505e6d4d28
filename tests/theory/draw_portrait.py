#!/usr/bin/env python3
"""Draws the phase portrait of mean trust as SVG, from what concertation_phase_portrait prints.

Usage: concertation_phase_portrait | draw_portrait.py > phase_portrait.svg
"""
import csv
import sys

COLOURS = {"cooperation": "#56B4E9", "cooperation_negotiated": "#F0E442", "conflictual": "#D55E00", "not_deployed": "#999999"}
NAMES = {"cooperation": "cooperation", "cooperation_negotiated": "negotiated cooperation", "conflictual": "conflictual"}
PANEL, GAP, LEFT, TOP = 200, 45, 60, 40


def main():
    rows = list(csv.DictReader(sys.stdin))
    strains = sorted({row["strain"] for row in rows}, key=float)
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="800" height="570" viewBox="0 0 800 570" font-family="sans-serif" font-size="12" '
           'role="img" aria-label="Phase portrait of mean trust"><rect width="800" height="570" fill="white"/>']
    for column, strain in enumerate(strains):
        x0 = LEFT + column * (PANEL + GAP)
        x = lambda row: x0 + PANEL * float(row["accompaniment"])
        out.append(f'<text x="{x0 + PANEL / 2}" y="{TOP - 14}" text-anchor="middle" font-weight="bold">strain {strain}</text>')
        for panel in (0, 1):
            y0 = TOP + panel * (PANEL + 50)
            out.append(f'<rect x="{x0}" y="{y0}" width="{PANEL}" height="{PANEL}" fill="none" stroke="#444"/>')
            for value in (0, .5, 1):
                out.append(f'<text x="{x0 + PANEL * value}" y="{y0 + PANEL + 15}" text-anchor="middle">{value:g}</text>')
                if column == 0:
                    out.append(f'<text x="{x0 - 6}" y="{y0 + PANEL * (1 - value) + 4}" text-anchor="end">{value:g}</text>')
        for row in rows:
            if row["strain"] != strain:
                continue
            colour = COLOURS[row["dynamic"]]
            if row["kind"] == "rest":
                y = TOP + PANEL * (1 - float(row["trust"]))
                fill = colour if row["stable"] == "1" else "white"
                out.append(f'<circle cx="{x(row):.1f}" cy="{y:.1f}" r="2.6" fill="{fill}" stroke="#333" stroke-width=".6"/>')
            else:
                y = TOP + PANEL + 50 + PANEL * (1 - float(row["history"]))
                out.append(f'<rect x="{x(row) - 2:.1f}" y="{y - 5:.1f}" width="4" height="10" fill="{colour}"/>')
        out.append(f'<text x="{x0 + PANEL / 2}" y="{TOP + 2 * PANEL + 82}" text-anchor="middle">accompaniment F</text>')
    for panel, label in ((0, "trust at rest"), (1, "history; dynamic after five years")):
        y = TOP + PANEL / 2 + panel * (PANEL + 50)
        out.append(f'<text transform="translate(22 {y}) rotate(-90)" text-anchor="middle">{label}</text>')
    for n, (key, name) in enumerate(NAMES.items()):
        out.append(f'<rect x="{LEFT + n * 170}" y="548" width="12" height="12" fill="{COLOURS[key]}"/>'
                   f'<text x="{LEFT + n * 170 + 17}" y="558">{name}</text>')
    out.append(f'<text x="{LEFT + 510}" y="558">filled: stable; open: unstable</text></svg>')
    print("\n".join(out))


if __name__ == "__main__":
    main()
