"""Writes `of-purpose.txt`: the texts that thresholds are chosen on in which the core recognises a shift swap, an appeal or a theft notice.

`purposes.py --command target/release/moderator`, after a change of how the core recognises them (`core/src/context/purpose.rs`, `appeal.rs`).
"""

import argparse
import json
import subprocess

import data


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--command", required=True, help="the built command `moderator`")
    command = parser.parse_args().command
    texts = [e["text"] for e in data.natural() if not e["spans"]]
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    said = subprocess.run([command, "check", "--jsonl", "--rules-only"], input=lines, stdout=subprocess.PIPE, text=True)
    if said.returncode not in (0, 1):
        raise SystemExit(f"{command} ended with {said.returncode}")
    answers = [json.loads(line) for line in said.stdout.splitlines()]
    found = sorted({data.digest(text) for text, answer in zip(texts, answers, strict=True) if answer.get("purpose")})
    (data.HERE / "of-purpose.txt").write_text("".join(digest + "\n" for digest in found), "utf-8")
    print(f"{len(found)} of {len(texts)}")


if __name__ == "__main__":
    main()
