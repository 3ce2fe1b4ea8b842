#!/usr/bin/env python3
"""Compares what damaged texts and texts of other kinds cost with the figures reached before, so that no change loses what an earlier one won.

  python3 faults.py damage SCORES.json [--raise]      SCORES.json is what damage.py writes with `score … --json`
  python3 faults.py wild REPORT.txt [--raise]         REPORT.txt is what facts.py prints

The figures lie in faults.json beside this file. Of each damage: shares (0 to 1) of the inputs that lose more than the fault touches, of those that do so
in silence, of citations invented and of notes lost; none may rise. Of the texts of other kinds: the share of facts that are right and of texts that are
wholly right; neither may fall. --raise writes what is better.
Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import re
import sys

RATCHET = pathlib.Path(__file__).with_name("faults.json")
TOLERANCE = 0.00005


def damage(text):
    """The figures of a row a damage; lower is better."""
    return {
        name: {
            "spread": share(row["spread"], row["inputs"]),
            "silent": share(row["silent"], row["inputs"]),
            "invented": share(row["invented"], row["inputs"]),
            "notes lost": share(row["notes"], row["allnotes"]),
        }
        for name, row in json.loads(text).items()
    }


def wild(text):
    """The shares that are wrong, so that here too lower is better."""
    facts = re.search(r"^all facts\s+(\d+)\s+(\d+)", text, re.MULTILINE)
    texts = re.search(r"^texts with all facts right: (\d+) of (\d+)", text, re.MULTILINE)
    found = {"facts wrong": facts, "texts with a fact wrong": texts}
    return {"all": {name: share(int(match[2]) - int(match[1]), int(match[2])) for name, match in found.items() if match}}


def share(part, whole):
    return round(part / whole, 5) if whole else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("damage", "wild"))
    parser.add_argument("scores")
    parser.add_argument("--raise", dest="raise_figures", action="store_true")
    arguments = parser.parse_args()

    measured = {"damage": damage, "wild": wild}[arguments.kind](pathlib.Path(arguments.scores).read_text(encoding="utf-8"))
    if not measured or not all(measured.values()):
        print("nothing was measured")
        return 1

    ratchet = json.loads(RATCHET.read_text(encoding="utf-8")) if RATCHET.exists() else {}
    reached = ratchet.get(arguments.kind, {})
    if arguments.raise_figures:
        ratchet[arguments.kind] = {
            row: {name: min(value, reached.get(row, {}).get(name, value)) for name, value in values.items()} for row, values in measured.items()
        }
        RATCHET.write_text(json.dumps(ratchet, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        print(f"{RATCHET.name} written")
        return 0

    risen = [
        f"{row}, {name}: {100 * before:.2f} % before, {100 * measured[row][name]:.2f} % now"
        if row in measured
        else f"{row}: not measured now"
        for row, values in reached.items()
        for name, before in values.items()
        if row not in measured or measured[row][name] > before + TOLERANCE
    ]
    print(f"{arguments.kind}: {len(measured)} rows measured, {len(reached)} reached before")
    for line in risen:
        print("worse: " + line)
    return 1 if risen or not reached else 0


if __name__ == "__main__":
    sys.exit(main())
