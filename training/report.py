"""Prints what the model does on texts it was not trained on."""

import argparse
import pickle
from pathlib import Path

import numpy as np

import calibrate
from data import CATEGORIES, D

EDGES = (0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0)

HEAD = """
## The language model by itself

`training/report.py` wrote this part when the model was trained. Held out, by a fixed hash over pairs, were an eighth of the officers' messages, a tenth of the
wordings from which sentences are made, and a tenth of each public set. **The thresholds were chosen on these same messages**, and on the look-alikes
of the tests, so that the figures here flatter; the curve at the end is fitted on one half and measured on the other. The messages' labels are
those of their writers with what a second reader found besides; where the two differ a message counts for nothing.
"""


def table(head, rows):
    line = lambda cells: "| " + " | ".join(str(c) for c in cells) + " |"  # noqa: E731
    return "\n".join([line(head), "|" + "---|" * len(head), *(line(r) for r in rows)]) + "\n"


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def by_category(items, scores, steps):
    rows = []
    for c, category in enumerate(CATEGORIES):
        own, y = calibrate.known(items, c)
        s = scores[own, c]
        for name, step in zip(("possible", "likely", "very likely"), steps[c]):
            hit = s >= step
            right = int((hit & y).sum())
            rows.append((category, f"{calibrate.area(s, y):.3f}", name, share(right, int(hit.sum())), share(right, int(y.sum()))))
    return table(("category", "area under the curve", "from", "precision", "recall"), rows)


def reliability(items, scores):
    """Fitted on one half, measured on the other, and the other way round."""
    rows = []
    for c, category in enumerate(CATEGORIES):
        s, y = calibrate.heard_of(scores, items, c)
        half = np.arange(len(s)) % 2 == 0
        p = np.zeros(len(s))
        for fit, use in ((half, ~half), (~half, half)):
            a, b = calibrate.logistic(s[fit], y[fit])
            p[use] = 1 / (1 + np.exp(-(a * s[use] + b)))
        for low, high in zip(EDGES, EDGES[1:]):
            chosen = (p >= low) & (p < high)
            if chosen.any():
                rows.append((category, f"{low:.2f} to {high:.2f}", int(chosen.sum()), f"{p[chosen].mean():.2f}", f"{y[chosen].mean():.2f}"))
    return table(("category", "said", "messages", "said on average", "so it was"), rows)


def any_found(scores, steps):
    return (scores >= np.array([s[0] for s in steps])).any(1)


def alarms(items, scores, steps):
    found, rows = any_found(scores, steps), []
    calm = calibrate.is_legitimate
    public = (("tweets in which two blind readers found nothing", "broad-twitter"), ("questions to a bank", "banking77"))
    groups = [(name, lambda e, source=source: e["source"] == source and calibrate.is_public(e)) for name, source in public]
    groups.append(("officers' legitimate messages", calm))
    groups += [(f"of these, {style}", lambda e, style=style: calm(e) and e["style"] == style) for style in ("casual", "formal", "young", "dialect", "capitals", "typos", "welsh")]
    for name, chosen in groups:
        rows_of = [i for i, e in enumerate(items) if chosen(e)]
        rows.append((name, share(int(found[rows_of].sum()), len(rows_of))))
    return table(("texts", "wrongly found in any category"), rows)


def hate(items, scores, steps):
    rows = []
    for source in ("template", "contrast", "hatemoji-build", "edos", "davidson", "implicitHate", "toxiGen"):
        own, y = calibrate.known(items, 0, source)
        s = scores[own, 0]
        rows.append((source, len(own), f"{calibrate.area(s, y):.3f}", f"{100 * ((s > 0) == y).mean():.1f} %", f"{100 * ((s >= steps[0][0]) == y).mean():.1f} %"))
    return table(("held out of", "texts", "area under the curve", "right at even odds", "right at the threshold in use"), rows)


def forms(items, scores, steps):
    rows = []
    for form in sorted({e["kind"] for e in items if e["source"] == "template"}):
        for label in (1.0, 0.0):
            own = [i for i, e in enumerate(items) if e["source"] == "template" and e["kind"] == form and e["labels"][D] == label]
            if own:
                s = scores[own, 0]
                rows.append((form, "harm" if label else "none", share(int(((s > 0) == (label > 0.5)).sum()), len(own)), share(int(((s >= steps[0][0]) == (label > 0.5)).sum()), len(own))))
    return table(("form", "label", "right at even odds", "right at the threshold in use"), rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", default="/tmp/moderator-training", help="the folder that train.py kept its work in")
    items, scores, steps = pickle.loads((Path(parser.parse_args().work) / "held-out.pickle").read_bytes())
    parts = [HEAD, "\n### By category, on officers' messages\n\n", by_category(items, scores, steps), "\n### False alarms\n\n", alarms(items, scores, steps)]
    parts += ["\n### Hateful or not, on public sets and made sentences (discriminatory)\n\n", hate(items, scores, steps), "\n### Made sentences by form\n\n", forms(items, scores, steps)]
    print("".join([*parts, "\n### Reliability: what is said and what was so\n\n", reliability(items, scores)]))


if __name__ == "__main__":
    main()
