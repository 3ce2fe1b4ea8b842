#!/usr/bin/env python3
"""Writes docs/accuracy.md: every measure by language and layout, the bars beside them, and which are missed.

  python3 report.py SCORES.json            rewrite the tables; what stands below their end is kept as it is
  python3 report.py SCORES.json --check    exit 1 when the page would change

SCORES.json is what score.py writes with --json: counters for each input.
Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import sys
from collections import Counter, defaultdict

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "accuracy.md"
END = "<!-- end of the generated part -->"
LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"]
LAYOUTS = ["plain", "markdown", "tika", "pdftotext-layout", "pdftotext"]
PARAGRAPH_BARS = {"plain": 0.995, "markdown": 0.99, "tika": 0.985, "pdftotext-layout": 0.98, "pdftotext": 0.96, "pdftotext-real": 0.96}
PERFECT_BARS = {"plain": 0.75, "markdown": 0.75, "tika": 0.75, "pdftotext": 0.45}


def share(right, total):
    return right / total if total else 1.0


def f1(counts, prefix):
    right = counts[prefix + "tp"]
    total = 2 * right + counts[prefix + "fp"] + counts[prefix + "fn"]
    return 2 * right / total if total else 1.0


def any_language(bar):
    return lambda layout, language: bar


# Name, what it says, its figure, its bar for a layout and a language; None where there is none.
MEASURES = [
    (
        "Paragraphs",
        "F1 of paragraphs whose type and text are both right",
        lambda c: f1(c, ""),
        lambda layout, language: PARAGRAPH_BARS.get(layout, 0.975),
    ),
    ("Labels", "label and parent right, of the paragraphs found", lambda c: share(c["labok"], c["labn"]), any_language(0.99)),
    (
        "Openings",
        "opening phrase right, of the clauses found",
        lambda c: share(c["opok"], c["opn"]),
        lambda layout, language: 0.85 if language in ("ar", "zh") else 0.95,
    ),
    ("Notes", "F1 of notes whose mark and text are both right", lambda c: f1(c, "n"), any_language(0.98)),
    (
        "Anchors",
        "notes whose mark was found at its place",
        lambda c: share(c["anok"], c["ann"]),
        lambda layout, language: 0.93 if layout.startswith("pdftotext") and "layout" not in layout else 0.97,
    ),
    ("Citations", "F1 of the symbols cited", lambda c: f1(c, "c"), any_language(None)),
    ("Header", "facts of the masthead that are right", lambda c: share(c["hok"], c["hn"]), any_language(0.98)),
    ("Closing", "meeting and date right", lambda c: share(c["clok"], c["cln"]), any_language(0.99)),
    (
        "Perfect",
        "documents without any error in paragraphs, labels, notes and anchors",
        lambda c: share(c["perfect"], c["docs"]),
        lambda layout, language: PERFECT_BARS.get(layout),
    ),
]


def read_groups(path):
    groups = defaultdict(Counter)
    for document in json.loads(path.read_text(encoding="utf-8"))["documents"]:
        language, layout = document["key"].rsplit("/", 1)[-1].split(".", 1)
        groups[layout, language].update(document["score"])
    return groups


def percent(figure):
    return f"{100 * figure:.1f}"


def cell(figure, bar):
    return f"**{percent(figure)}**" if is_missed(figure, bar) else percent(figure)


def is_missed(figure, bar):
    return bar is not None and figure < bar - 1e-9


def bars_of(measure, layout, languages):
    bars = [measure[3](layout, language) for language in languages]
    found = sorted({bar for bar in bars if bar is not None}, reverse=True)
    return " / ".join(f"{100 * bar:g}" for bar in found) or "none"


def table(groups, measure, layouts):
    languages = [x for x in LANGUAGES if any((layout, x) in groups for layout in layouts)]
    yield "| layout | bar | " + " | ".join(languages) + " |"
    yield "|---|---:|" + "---:|" * len(languages)
    for layout in layouts:
        present = [x for x in languages if (layout, x) in groups]
        cells = [
            cell(measure[2](groups[layout, x]), measure[3](layout, x)) if x in present else ""
            for x in languages
        ]
        yield f"| {layout} | {bars_of(measure, layout, present)} | " + " | ".join(cells) + " |"


def missed(groups, layouts):
    for name, _, figure, bar in MEASURES:
        for layout in layouts:
            for language in LANGUAGES:
                if (layout, language) in groups and is_missed(figure(groups[layout, language]), bar(layout, language)):
                    found = percent(figure(groups[layout, language]))
                    yield f"| {name} | {layout} | {language} | {found} | {100 * bar(layout, language):g} |"


def page(groups):
    real = sorted({layout for layout, _ in groups} - set(LAYOUTS))
    documents = sum(counts["docs"] for counts in groups.values())
    yield "# Accuracy"
    yield ""
    yield "Written by `tests/accuracy/report.py` from the scores of the development texts; do not edit above the end mark."
    yield f"{documents} texts were parsed and compared with the structure the United Nations publishes. Figures are per cent;"
    yield "bold ones are below their bar. Two bars: the second is for Arabic and Chinese. Layouts that end in `-real` are texts"
    yield "of PDF files as they are; the others were set from the published structure."
    for measure in MEASURES:
        yield ""
        yield f"## {measure[0]}: {measure[1]}"
        yield ""
        yield from table(groups, measure, [x for x in LAYOUTS if any(layout == x for layout, _ in groups)] + real)
    yield ""
    yield "## Below their bar"
    yield ""
    lines = list(missed(groups, LAYOUTS + real))
    if lines:
        yield "| measure | layout | language | reached | bar |"
        yield "|---|---|---|---:|---:|"
        yield from lines
    else:
        yield "None."
    yield ""
    yield END


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scores", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()

    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    kept = before.partition(END)[2] or "\n"
    after = "\n".join(page(read_groups(arguments.scores))) + kept
    if arguments.check:
        return 0 if after == before else 1

    PAGE.write_text(after, encoding="utf-8")
    print(f"{PAGE.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
