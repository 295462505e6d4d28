"""Compares the pages of the gallery with pages built again: their headings, and every number that names its row of the results.

Usage: gallery.py COMMITTED REBUILT    (two folders; one line a difference, exit 1 if there is any)
"""

import html.parser
import math
import pathlib
import sys

RENEW = "to renew the pages, once what changed them is understood: scenarios/gallery/build.sh --renew"


class Page(html.parser.HTMLParser):
    """The headings of a page, each with the numbers under it: (where from, value), in the order of reading."""

    def __init__(self, file):
        super().__init__()
        self.parts = [["(before any heading)", []]]
        self.in_heading = False
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2", "h3"):
            self.parts.append(["", []])
            self.in_heading = True
        elif tag == "data":
            named = dict(attributes)
            self.parts[-1][1].append((named["data-from"], float(named["value"])))

    def handle_endtag(self, tag):
        if tag in ("h1", "h2", "h3"):
            self.in_heading = False

    def handle_data(self, text):
        if self.in_heading:
            self.parts[-1][0] += text


def differences(committed, rebuilt):
    old, new = Page(committed).parts, Page(rebuilt).parts
    if [heading for heading, _ in old] != [heading for heading, _ in new]:
        missing = [heading for heading, _ in old if heading not in [other for other, _ in new]]
        added = [heading for heading, _ in new if heading not in [other for other, _ in old]]
        yield f"headings differ; gone: {missing}; new: {added}" if missing or added else "headings stand in another order"
        return
    for (heading, before), (_, after) in zip(old, new):
        if len(before) != len(after):
            yield f"{heading}: {len(before)} numbers, now {len(after)}"
            continue
        for number, ((_, was), (source, now)) in enumerate(zip(before, after), start=1):
            if not math.isclose(was, now, rel_tol=1e-9, abs_tol=1e-12):
                yield f"{heading}: number {number} ({source}): {was:g}, now {now:g}"


def main():
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    committed, rebuilt = map(pathlib.Path, sys.argv[1:])
    pages = {file.name for folder in (committed, rebuilt) for file in folder.glob("*.html")}
    told = numbers = 0
    if not pages:
        print(f"no page in {committed} nor in {rebuilt}")
        told = 1
    for page in sorted(pages):
        absent = [str(folder) for folder in (committed, rebuilt) if not (folder / page).exists()]
        if absent:
            print(f"{page}: not in {' nor in '.join(absent)}")
            told += 1
            continue
        counted = sum(len(part) for _, part in Page(committed / page).parts)
        if counted == 0:
            print(f"{page}: no number to compare")
            told += 1
        numbers += counted
        for difference in differences(committed / page, rebuilt / page):
            print(f"{page}: {difference}")
            told += 1
    print(f"   {told} differences; {RENEW}" if told else f"   {len(pages)} pages, {numbers} numbers as committed")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
