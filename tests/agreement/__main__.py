"""Runs Moderator side by side with python-stdnum and presidio-analyzer: `scripts/agreement [--write | --seed N]`.

Every disagreement must fall into a class of classes.py; the page docs/agreement.md must say what was found. Another seed makes
other numbers and leaves the page alone.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from classes import CLASSES, Disagreement, explain
from references import REFERENCES, RULES
from samples import cases

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/agreement.md"
SEED = 20261124
EACH = 100


def moderator(texts):
    """What the command finds in each text: rule, start and end in bytes."""
    lines = "".join(json.dumps({"id": at, "text": text}) + "\n" for at, text in enumerate(texts))
    command = [ROOT / "target/debug/moderator", "check", "--jsonl", "--today", "2026-11-24"]
    # 1 says that something was found.
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"moderator ended with {done.returncode}: {done.stderr}")
    return [json.loads(line)["findings"] for line in done.stdout.splitlines()]


def found(findings, kind, number, text):
    start = len(text[: text.index(number)].encode())
    end = start + len(number.encode())
    return any(f["rule"] in RULES[kind] and f["start"] <= start and f["end"] >= end for f in findings)


def compare(seed):
    """How often each pair was asked, how often they agreed, the classes of the rest, and what is unexplained."""
    samples = list(cases(seed, EACH))
    answers = moderator([text for *_, text in samples])
    ours = {}
    for (kind, what, words, number, text), findings in zip(samples, answers, strict=True):
        ours[kind, what, number, words] = found(findings, kind, number, text)
    asked, agreed, explained, unexplained = Counter(), Counter(), Counter(), []
    for kind, what, words, number, text in samples:
        our = ours[kind, what, number, words]
        for reference, finds in REFERENCES[kind].items():
            asked[kind, reference] += 1
            if finds(text, number) == our:
                agreed[kind, reference] += 1
                continue
            disagreement = Disagreement(kind, what, words, number, reference, our, ours[kind, what, number, True])
            why = explain(disagreement)
            if why:
                explained[kind, reference, why.name] += 1
            else:
                unexplained.append(disagreement)
    return len(samples), asked, agreed, explained, unexplained


def page(texts, asked, agreed, explained):
    classes_of = Counter()
    for (_, _, name), count in explained.items():
        classes_of[name] += count
    lines = [
        "# Agreement with other libraries", "",
        "Written by `scripts/agreement --write`; do not edit. The identifier rules run side by side with python-stdnum and the",
        f"recognisers of presidio-analyzer (patterns and checks, without a language model) over {texts:,} generated texts: valid numbers, and",
        "the same with a sign changed, lost or added, grouped, and in lower case, each beside words for it and without. Neither is the",
        "measure of right; a disagreement must have a reason, and one without fails the run.", "",
        "| identifier | compared with | texts | agree | disagree, by reason |", "|---|---|---|---|---|",
    ]
    for (kind, reference), count in asked.items():
        reasons = [f"{name} {n}" for (k, r, name), n in sorted(explained.items()) if (k, r) == (kind, reference)]
        lines.append(f"| {kind} | {reference} | {count} | {agreed[kind, reference]} | {', '.join(reasons) or '–'} |")
    lines += ["", "| reason | who finds more | texts | why |", "|---|---|---|---|"]
    for c in (c for c in CLASSES if classes_of[c.name]):
        lines.append(f"| {c.name} | {'Moderator' if c.ours else 'the library'} | {classes_of[c.name]} | {c.why} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(prog="scripts/agreement", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/agreement.md")
    parser.add_argument("--seed", type=int, default=SEED, help="make other numbers")
    arguments = parser.parse_args()
    texts, asked, agreed, explained, unexplained = compare(arguments.seed)
    text = page(texts, asked, agreed, explained)
    print(text)
    sys.stdout.flush()
    for d in unexplained:
        side = "Moderator" if d.ours else d.reference
        print(f"unexplained: {d.kind}, {d.what}, {'with' if d.words else 'without'} words: only {side} finds {d.number!r} ({d.reference})")
    if unexplained:
        sys.exit(f"{len(unexplained)} disagreements without a reason")
    print("Every disagreement has a reason.")
    if arguments.write:
        PAGE.write_text(text)
    elif arguments.seed == SEED and PAGE.read_text() != text:
        sys.exit("docs/agreement.md is out of date: scripts/agreement --write")


if __name__ == "__main__":
    main()
