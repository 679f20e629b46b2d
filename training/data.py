"""Reads the shared data and the officers' messages into one form: text, labels by category, spans, what is known, source."""

import csv
import hashlib
import html
import json
import re
from pathlib import Path

CATEGORIES = ("discriminatory", "unprofessional", "concealment", "victim_witness")
D = CATEGORIES[0]
HERE = Path(__file__).parent
ADDRESS = re.compile(r"https?://\S+|\[?URL\]?|@\w+|\[USER\]|\bRT\b|_x000D_|\\n")


def held_out(key, share):
    """Whether `key` belongs to the part held out for validation: by a fixed hash, so that nobody's choice is in it."""
    return int(hashlib.sha256(key.encode()).hexdigest()[:8], 16) % 1000 < share * 1000


def item(text, labels, known, source, key=None, spans=(), share=0.1, **more):
    text = re.sub(r"\s+", " ", ADDRESS.sub(" ", html.unescape(text))).strip()
    return {"text": text, "labels": labels, "known": known, "source": source, "spans": list(spans), "valid": held_out(key or text, share), **more}


def officers():
    for path in sorted((HERE / "messages").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            m = json.loads(line)
            spans = [(label["category"], label["words"]) for label in m["labels"]]
            labels = {c: float(any(c == s for s, _ in spans)) for c in CATEGORIES}
            key = path.stem + m["pair"] if m.get("pair") else m["id"]
            yield {"text": m["text"], "labels": labels, "known": CATEGORIES, "source": "officers", "spans": spans, "valid": held_out(key, 0.2),
                   "style": m["style"], "kind": m["use"], "characteristic": next((x.get("characteristic") for x in m["labels"] if x["category"] == D), None)}


def public(data):
    data = Path(data)
    rows = lambda path: csv.DictReader((data / path).open(encoding="utf-8", newline=""))  # noqa: E731
    for name, valid in (("train", False), ("validation", True)):
        for r in rows(f"hatemoji-build/{name}.csv"):
            yield {**item(r["text"], {D: float(r["label_gold"])}, (D,), "hatemoji-build"), "valid": valid}
    for r in rows("edos/train_dev.csv"):
        yield item(r["text"], {D: float(r["label_sexist"] == "sexist")}, (D,), "edos")
    for r in rows("davidson/labeled_data.csv"):
        labels = {"0": {D: 1.0}, "1": {}, "2": {D: 0.0}}[r["class"]]
        yield item(r["tweet"], labels, tuple(labels), "davidson", kind=r["class"])
    for name in ("implicitHate", "toxiGen"):
        for r in json.loads((data / f"safenlp/{name}.json").read_text("utf-8")):
            yield item(r["text"], {D: float(r["label"] == "hate")}, (D,), name)
    nothing = dict.fromkeys(CATEGORIES, 0.0)
    for r in rows("banking77/train.csv"):
        yield item(r["text"], nothing, CATEGORIES, "banking77")
    for part in "bfh":
        for sentence in (data / f"broad-twitter/{part}.conll").read_text("utf-8").split("\n\n"):
            tokens = [line.split("\t")[0] for line in sentence.splitlines() if line.strip()]
            if tokens:
                text = re.sub(r" ([.,!?:;'])", r"\1", " ".join(tokens)).replace("# ", "#").replace("@ ", "@")
                yield item(text, nothing, CATEGORIES, "broad-twitter")


# How many of each public set are trained on: enough of the noisy ones, and all of the careful ones.
SHARE = {"edos": {1.0: 1.0, 0.0: 0.4}, "implicitHate": {1.0: 0.4, 0.0: 0.4}, "banking77": {0.0: 0.2}}


def everything(data):
    """All that is trained on and validated on, in a fixed order."""
    import contrasts

    items = list(officers())
    for e in public(data):
        share = SHARE.get(e["source"], {}).get(e["labels"].get(D), 1.0)
        if e["known"] and e["text"] and (e["valid"] or held_out("share" + e["text"], share)):
            items.append(e)
    items += [{**e, "valid": False} for e in contrasts.make()]
    return items + [{**e, "valid": True} for e in contrasts.make(seed=99, count=1500)]
