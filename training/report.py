"""Writes what the model does on messages it was not trained on to docs/quality.md, between two marks: `report.py --work FOLDER`."""

import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

import export
import features
import learn
import linear
import net as network
from data import CATEGORIES

PAGE = Path(__file__).parent.parent / "docs/quality.md"
BEGIN, END = "<!-- training/report.py: begin -->", "<!-- training/report.py: end -->"
EDGES = (0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.0)


def table(head, rows):
    line = lambda cells: "| " + " | ".join(str(c) for c in cells) + " |"  # noqa: E731
    return "\n".join([line(head), "|" + "---|" * len(head), *(line(r) for r in rows)]) + "\n"


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def found(scores, items, steps):
    """For each item whether any category reaches its first step."""
    return (scores >= np.array([s[0] for s in steps])).any(1)


def by_category(scores, own, steps):
    rows = []
    for c, category in enumerate(CATEGORIES):
        y = np.array([e["y"][c] > 0.5 for e in own])
        for name, step in zip(("possible", "likely", "very likely"), steps[c]):
            hit = scores[:, c] >= step
            right, said = int((hit & y).sum()), int(hit.sum())
            rows.append((category, name, share(right, said), share(right, int(y.sum()))))
    return table(("category", "from", "precision", "recall"), rows)


def reliability(scores, own):
    """Fitted on one half, measured on the other, and the other way round."""
    rows = []
    for c, category in enumerate(CATEGORIES):
        y = np.array([e["y"][c] > 0.5 for e in own])
        half = np.arange(len(own)) % 2 == 0
        p = np.zeros(len(own))
        for fit, use in ((half, ~half), (~half, half)):
            a, b = export.logistic(scores[fit, c].astype(float), y[fit])
            p[use] = 1 / (1 + np.exp(-(a * scores[use, c] + b)))
        for low, high in zip(EDGES, EDGES[1:]):
            chosen = (p >= low) & (p < high)
            if chosen.any():
                rows.append((category, f"{low:.2f} to {high:.2f}", int(chosen.sum()), f"{p[chosen].mean():.2f}", f"{y[chosen].mean():.2f}"))
    return table(("category", "said", "messages", "mean said", "was so"), rows)


def ordinary(scores, items, steps):
    rows, hit = [], found(scores, items, steps)
    sets = [("tweets, ordinary (broad-twitter)", lambda e: e["source"] == "broad-twitter"), ("bank customers (banking77)", lambda e: e["source"] == "banking77"),
            ("tweets, neither hateful nor offensive (davidson)", lambda e: e["source"] == "davidson" and e["labels"].get(CATEGORIES[0]) == 0), ("officers’ legitimate messages, half of them hard pairs", lambda e: e["source"] == "officers" and not any(e["y"]))]
    for name, of in sets:
        chosen = np.array([of(e) for e in items])
        rows.append((name, share(int((hit & chosen).sum()), int(chosen.sum()))))
    return table(("held-out messages", "with a finding of the model"), rows)


def fairness(scores, items, steps, judge):
    rows, hit = [], found(scores, items, steps)
    legit = [e["source"] == "officers" and not any(e["y"]) for e in items]
    harmful = [e["source"] == "officers" and any(e["y"]) for e in items]
    for style in sorted({e["style"] for e in items if e["source"] == "officers"}):
        of = np.array([e.get("style") == style for e in items])
        calm, bad = of & np.array(legit), of & np.array(harmful)
        rows.append((style, share(int((hit & calm).sum()), int(calm.sum())), share(int((hit & bad).sum()), int(bad.sum()))))
    text = "False alarms and finds by the way of speaking (officers’ held-out messages):\n\n" + table(("style", "legitimate, found", "labelled, found"), rows)
    from contrast_words import CALM, GOOD, GROUPS

    rows = []
    for plural, singular in sorted(set(GROUPS)):
        made = [s.format(p=plural, s=singular, place="at the station") for s in CALM + GOOD]
        s = judge(made)
        rows.append((plural, s, len(made)))
    rows = [(name, int(found(s, None, steps).sum()), n) for name, s, n in rows]
    worst = sorted(rows, key=lambda r: -r[1])[:12]
    total, of = sum(r[1] for r in rows), sum(r[2] for r in rows)
    text += f"\nIdentity terms in neutral and positive sentences (made by `contrasts.py`; the forms were trained on, so this is a lower bound): {share(total, of)} with a finding, over {len(rows)} terms. The worst:\n\n" + table(("term", "sentences with a finding", "sentences"), worst)
    alone = (Path(__file__).parent / "identities.txt").read_text("utf-8").splitlines()
    return text + f"\nIdentity terms alone: {share(int(found(judge(alone), None, steps).sum()), len(alone))} with a finding.\n"


def contrasts_by_kind(scores, items, steps):
    rows = []
    kinds = sorted({e["kind"].split(",")[0] for e in items if e["source"] == "contrast"})
    for kind in kinds:
        for harmful in (False, True):
            of = np.array([e["source"] == "contrast" and e["kind"].split(",")[0] == kind and (e["labels"].get(CATEGORIES[0], 0) > 0.5) == harmful for e in items])
            if of.any():
                hit = scores[:, 0] >= steps[0][0]
                right = int(((hit == harmful) & of).sum())
                rows.append((kind, "harmful" if harmful else "harmless", share(right, int(of.sum()))))
    return table(("kind of contrast", "is", "right"), rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", default="/tmp/moderator-training")
    work = Path(parser.parse_args().work)
    torch.set_num_threads(1)
    items, words, pictures = pickle.loads((work / "words.pickle").read_bytes())
    items = [e for e in items if e["valid"]]
    table_of = learn.Table(words, pictures)
    n = network.Net(np.zeros((len(words), network.SIZE), np.float32), features.BUCKETS)
    n.load_state_dict(torch.load(work / "net.pt"))
    export.quantise(n)
    weights, bias = torch.load(work / "wide.pt")
    wide = (export.quantised_wide(weights, bias)[1], bias)

    def judge(texts):
        made = texts if texts and isinstance(texts[0], dict) else [{"text": t, "labels": {}, "known": (), "spans": [], "source": "officers"} for t in texts]
        learn.encode(made, table_of)
        return learn.judge(n, made, table_of) + linear.scores(made, *wide)

    scores = judge(items)
    steps = export.calibrate(scores, items)
    mine = [i for i, e in enumerate(items) if e["source"] == "officers"]
    own, own_scores = [items[i] for i in mine], scores[mine]
    text = f"""{BEGIN}
## The language model by itself

Written by `training/report.py`; do not edit. The model without the rules, on the fifth of the officers’ messages ({len(own)}) and the parts of the
public sets that it was not trained on. The steps were chosen on these same messages, so that the figures are somewhat too good;
those of messages that nobody here has seen are measured apart.

### Found and missed, officers’ messages

{by_category(own_scores, own, steps)}
### False alarms on ordinary messages

{ordinary(scores, items, steps)}
### Reliability: how often it is so, of what is said to be so likely

{reliability(own_scores, own)}
### Fairness

{fairness(scores, items, steps, judge)}
### Contrasts made by program, another seed than those trained on

{contrasts_by_kind(scores, items, steps)}
{END}
"""
    page = PAGE.read_text("utf-8") if PAGE.exists() else f"# Quality\n\n{BEGIN}{END}\n"
    PAGE.write_text(page[: page.index(BEGIN)] + text.rstrip("\n") + page[page.index(END) + len(END) :], "utf-8")


if __name__ == "__main__":
    main()
