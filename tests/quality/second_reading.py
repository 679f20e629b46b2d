"""How far a second reader agrees with the labels of the test parts: a table for docs/quality.md. No text of a message is printed."""

import json
from pathlib import Path

HERE = Path(__file__).parent


def messages(name):
    return map(json.loads, (HERE / f"{name}.jsonl").read_text("utf-8").splitlines())


def main():
    second = {m["id"]: set(m["categories"]) for m in messages("second-reading")}
    print("| part | category | labelled | found by the second reader | both |\n|---|---|---:|---:|---:|")
    for part in ("test", "language-test", "misuse-test", "natural-test"):
        labels = {m["id"]: {x["category"] for x in m["labels"]} for m in messages(part)}
        for category in sorted(set().union(*labels.values())):
            first = {i for i, found in labels.items() if category in found}
            other = {i for i in labels if category in second[i]}
            print(f"| {part} | {category} | {len(first)} | {len(other)} | {len(first & other)} |")
        legitimate = [i for i, found in labels.items() if not found]
        print(f"| {part} | nothing | {len(legitimate)} | {sum(not second[i] for i in labels)} | {sum(not second[i] for i in legitimate)} |")


if __name__ == "__main__":
    main()
