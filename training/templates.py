"""Sentences made from `wordings/`: a wording with slots for who is spoken of, filled by chance with a fixed seed."""

import json
import random
import re
from pathlib import Path

from contrasts import disguised
from data import D, held_out

FOLDER = Path(__file__).parent / "wordings"
SLOT = re.compile(r"\{(\w+)\}")


def read(file):
    return [json.loads(line) for line in (FOLDER / file).read_text("utf-8").splitlines()], json.loads((FOLDER / "slots.json").read_text("utf-8"))


def fill(text, slots, r):
    group, slur = r.choice(slots["groups"]), r.choice(slots["slurs"])
    words = {"groups": group[0], "group": group[1], "slur": slur[0], "slurs": slur[1]}
    chosen = {}

    def put(m):
        name = m.group(1)
        if name not in words and name not in chosen:
            chosen[name] = r.choice(slots.get(name) or slots[name + "s"])
        return words.get(name) or chosen[name]

    text = SLOT.sub(put, text)
    text = re.sub(r"\b([Aa]) (?=[aeioAEIO])", r"\1n ", text)
    return text[:1].upper() + text[1:] if r.random() < 0.6 else text


def make(file="templates.jsonl", seed=23, each=12):
    """Every wording of the file `each` times with other words; a tenth of the wordings is held out."""
    r = random.Random(seed)
    wordings, slots = read(file)
    for t in wordings:
        valid = held_out(t["text"], 0.1)
        slotted = SLOT.search(t["text"])
        seen = set()
        for _ in range((3 if valid else each) if slotted else 2):
            text = fill(t["text"], slots, r)
            if text in seen:
                continue
            seen.add(text)
            if r.random() < 0.08:
                text = disguised(r, text)
            elif r.random() < 0.2:
                text = text.lower()
            harm = t["label"] == "discriminatory"
            yield {"text": text, "labels": {D: float(harm)}, "spans": [(D, text)] if harm else [], "known": (D,), "source": "template", "kind": t["form"], "key": t["text"], "valid": valid}
