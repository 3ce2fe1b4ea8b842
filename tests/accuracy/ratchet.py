#!/usr/bin/env python3
"""Compares measured accuracy with the figures reached before, so that no change loses what an earlier one won.

  python3 ratchet.py SCORES.json            compare; exit 1 when a figure is lower than ratchet.json says
  python3 ratchet.py SCORES.json --raise    write the figures that are higher into ratchet.json

SCORES.json is what score.py writes with --json: counters for each input. A figure is a share from 0 to 1, for one language and
layout: strict F1 of paragraphs, F1 of notes, share of header fields that are right.
Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import sys
from collections import Counter, defaultdict

RATCHET = pathlib.Path(__file__).with_name("ratchet.json")
TOLERANCE = 0.0005


def f1(right, spurious, missed):
    total = 2 * right + spurious + missed
    return 1.0 if total == 0 else 2 * right / total


def figures(scores):
    """The figures of every group, by 'language.layout' and for the whole."""
    groups = defaultdict(Counter)
    for document in scores["documents"]:
        group = document["key"].rsplit("/", 1)[-1]
        for name in (group, "all"):
            groups[name].update(document["score"])
    return {
        name: {
            "paragraphs": round(f1(c["tp"], c["fp"], c["fn"]), 5),
            "notes": round(f1(c["ntp"], c["nfp"], c["nfn"]), 5),
            "header": round(c["hok"] / c["hn"], 5) if c["hn"] else 1.0,
        }
        for name, c in sorted(groups.items())
    }


def compare(measured, reached):
    """One line for every figure that fell or is gone."""
    for group, figures_reached in reached.items():
        for name, before in figures_reached.items():
            now = measured.get(group, {}).get(name)
            if now is None:
                yield f"{group} {name}: {before:.4f} before, not measured now"
            elif now < before - TOLERANCE:
                yield f"{group} {name}: {before:.4f} before, {now:.4f} now"


def raised(measured, reached):
    groups = sorted(set(measured) | set(reached))
    return {
        group: {
            name: max(measured.get(group, {}).get(name, 0.0), reached.get(group, {}).get(name, 0.0))
            for name in ("paragraphs", "notes", "header")
        }
        for group in groups
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scores")
    parser.add_argument("--raise", dest="raise_figures", action="store_true")
    arguments = parser.parse_args()

    measured = figures(json.loads(pathlib.Path(arguments.scores).read_text(encoding="utf-8")))
    reached = json.loads(RATCHET.read_text(encoding="utf-8")) if RATCHET.exists() else {}
    for group, values in measured.items():
        print(f"{group:<28}" + "  ".join(f"{name} {100 * value:6.2f} %" for name, value in values.items()))

    if arguments.raise_figures:
        RATCHET.write_text(json.dumps(raised(measured, reached), indent=2) + "\n", encoding="utf-8")
        print(f"{RATCHET.name} written")
        return 0

    if not reached:
        print(f"{RATCHET.name} is missing: nothing to compare with, write it with --raise")
        return 1

    fallen = list(compare(measured, reached))
    for line in fallen:
        print("fell: " + line)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
