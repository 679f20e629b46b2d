"""The training loop: batches, losses, and judging.

An item that teachers have judged holds their scores in `taught`, (c).
"""

import random
import re
import time

import numpy as np
import torch
from torch.nn import functional as F

import hostile
from calibrate import area, known
from data import CATEGORIES, D

WEIGHT = {"officers": 3.0, "teaching": 1.5, "contrast": 0.7, "template": 1.0, "hatemoji-build": 1.5, "edos": 0.7, "davidson": 0.5, "implicitHate": 0.4, "toxiGen": 0.5, "banking77": 0.5, "broad-twitter": 0.7, "read": 1.5}

# How much of what is learned of a text with a label is what the teachers say.
TAUGHT = 0.7


def encode(items, pieces, longest):
    """Gives each item its pieces, its targets and, where spans are known, the targets of its pieces."""
    for e in items:
        e["ids"], places = pieces.encode(e["text"], longest)
        targeted(e)
        e["marks"] = None
        spanned = {c for c, _ in e["spans"]}
        if e["labels"] and e["source"] == "officers" and all(c in spanned for c, v in e["labels"].items() if v):
            e["marks"] = np.zeros((len(e["ids"]), len(CATEGORIES)), np.float32)
            for c, words in e["spans"]:
                at = e["text"].find(words)
                for i, (s, t) in enumerate(places):
                    if at >= 0 and t > s >= at and t <= at + len(words):
                        e["marks"][i, CATEGORIES.index(c)] = 1.0


def targeted(e):
    """`e` with its targets: what its labels say of each category, and whether that is known."""
    e["y"] = [e["labels"].get(c, 0.0) for c in CATEGORIES]
    e["k"] = [float(c in e["known"]) for c in CATEGORIES]
    return e


def doubt(items, judged):
    """Takes for unknown what a message's writer did not label and those find who `judged` it: who labels one category often leaves out what else holds."""
    for e, said in zip(items, judged):
        if e["source"] == "officers" and any(e["y"]) and said is not None:
            e["k"] = [float(k and (y > 0.5 or s < 0)) for k, y, s in zip(e["k"], e["y"], said)]


class Batch:
    """Tensors of some items, on `device`; in training, with the chances of `r`, some pieces are left out."""

    def __init__(self, part, r=None, device="cpu"):
        kept = [range(len(e["ids"])) for e in part]
        if r:
            kept = [[i for i in k if i in (0, len(k) - 1) or r.random() >= 0.1] if len(k) > 6 and r.random() < 0.4 else k for k in kept]
        n, long, c = len(part), max(map(len, kept)), len(CATEGORIES)
        self.index, self.mask = torch.zeros(n, long, dtype=torch.long), torch.zeros(n, long, dtype=torch.bool)
        self.marks, self.marked = torch.zeros(n, long, c), torch.zeros(n, long, c)
        for row, (e, k) in enumerate(zip(part, kept)):
            k = list(k)
            self.index[row, : len(k)] = torch.tensor([e["ids"][i] for i in k])
            self.mask[row, : len(k)] = True
            if e["marks"] is not None:
                self.marks[row, : len(k)] = torch.from_numpy(e["marks"][k])
                self.marked[row, : len(k)] = torch.tensor(e["k"])
        labels, known = (torch.tensor(np.array([e[name] for e in part], np.float32)) for name in "yk")
        judged = [e.get("taught") for e in part]
        taught = torch.tensor([[float(scores is not None)] for scores in judged])
        said = torch.sigmoid(torch.tensor(np.array([np.zeros(c, np.float32) if scores is None else scores for scores in judged])))
        own = labels * 0.96 + 0.02
        mixed = known * ((1 - TAUGHT) * own + TAUGHT * said) + (1 - known) * said
        self.target = taught * mixed + (1 - taught) * own
        self.counted = torch.maximum(known, taught * 0.5)
        self.weight = torch.tensor([WEIGHT.get(e["source"], 1.0) for e in part])[:, None]
        for name, value in vars(self).items():
            setattr(self, name, value.to(device, non_blocking=True))

    def loss(self, scores, marks):
        """Of the judgements (n, c) and of those of the pieces (n, t, c)."""
        each = F.binary_cross_entropy_with_logits(scores, self.target, reduction="none")
        counted = self.counted * self.weight
        on = self.marked * self.weight[:, None] * self.mask[..., None]
        pieces = F.binary_cross_entropy_with_logits(marks, self.marks, reduction="none")
        return (each * counted).sum() / counted.sum().clamp(min=1) + 0.3 * (pieces * on).sum() / on.sum().clamp(min=1)


def judge(net, items, size=128):
    """Judgements of all items, (n, c)."""
    device = net.word.weight.device
    net.eval()
    out = np.zeros((len(items), len(CATEGORIES)), np.float32)
    order = sorted(range(len(items)), key=lambda i: len(items[i]["ids"]))
    with torch.no_grad():
        for at in range(0, len(order), size):
            chosen = order[at : at + size]
            part = Batch([items[i] for i in chosen], device=device)
            out[chosen] = net(part.index, part.mask)[0].cpu().numpy()
    return out


SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]|[^.!?\n]+")
# A sentence of fewer words is judged only with what stands around it.
LEAST_WORDS = 5
# How much a sentence may say above the whole (core/src/model/calibration.rs).
NEAR = 1.0


def heard(net, items, pieces, longest):
    """As the phone judges: for each category the text as a whole, or one of its sentences, whichever speaks more for it, but no more than
    `NEAR` above the whole; a group and a harsh word near it speak for demeaning language. The phone looks at sentences only where the whole is so near to a threshold, and finds the same."""
    whole = judge(net, items)
    scores = whole.copy()
    parts = [(i, part) for i, e in enumerate(items) for part in SENTENCE.findall(e["text"]) if len(part) < len(e["text"]) and len(part.split()) >= LEAST_WORDS]
    sentences = [{"text": part, "labels": {}, "known": (), "spans": [], "source": "sentence"} for _, part in parts]
    encode(sentences, pieces, longest)
    for (i, _), said in zip(parts, judge(net, sentences)):
        scores[i] = np.maximum(scores[i], np.minimum(said, whole[i] + NEAR))
    for i, e in enumerate(items):
        scores[i, CATEGORIES.index(D)] += hostile.more(pieces.words(e["text"]))
        scores[i, [CATEGORIES.index(c) for c in e.get("spared", ())]] = -np.inf
    return scores


def parts_of(items, r, size):
    order = list(items)
    r.shuffle(order)
    chunks = [sorted(order[at : at + 64 * size], key=lambda e: len(e["ids"])) for at in range(0, len(order), 64 * size)]
    parts = [chunk[at : at + size] for chunk in chunks for at in range(0, len(chunk), size)]
    r.shuffle(parts)
    return parts


def train(net, items, epochs, seed, report=None, size=48, fastest=2e-4, words=1e-3, heads=2e-3, drop=0.1, rescale=0, twice=0.0):
    """Learns; every `rescale` steps, where that is not 0, the scales of the rounded weights are chosen again. With `twice` every batch is judged
    twice, each time with other numbers dropped, and to disagree with oneself costs so much (R-Drop)."""
    r, device = random.Random(seed), net.word.weight.device
    table = [p for n, p in net.named_parameters() if n == "word.weight"]
    judges = [p for n, p in net.named_parameters() if n.split(".")[0] in ("attend", "judge", "token")]
    rest = [p for n, p in net.named_parameters() if n != "word.weight" and n.split(".")[0] not in ("attend", "judge", "token")]
    optimiser = torch.optim.AdamW([{"params": table, "weight_decay": 0.0}, {"params": judges}, {"params": rest}], lr=fastest, weight_decay=0.02)
    total = len(parts_of(items, random.Random(seed), size)) * epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [words, heads, fastest], total_steps=total + 2, pct_start=0.1)
    began, done, losses = time.time(), 0, []
    for epoch in range(epochs):
        net.train()
        for part in parts_of(items, r, size):
            if rescale and done % rescale == 0:
                net.rescale()
            part = Batch(part, r, device)
            if twice:
                both, of_both = net(part.index.repeat(2, 1), part.mask.repeat(2, 1), drop)
                (one, other), marks = both.chunk(2), of_both.chunk(2)
                apart = (torch.sigmoid(one) - torch.sigmoid(other)) * (one - other)
                loss = (part.loss(one, marks[0]) + part.loss(other, marks[1])) / 2 + twice * apart.mean()
            else:
                loss = part.loss(*net(part.index, part.mask, drop))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.detach())
            done += 1
            if done % 100 == 0:
                print(f"{done}/{total} {time.time() - began:.0f}s {float(torch.stack(losses[-100:]).mean()):.4f}", flush=True)
        if report:
            report(net, epoch)
    return net


def figures(items, scores):
    """For each source and category: the area under the curve, the recall at a precision of 0.9, how often even odds are right, and of how many."""
    out = {}
    for source in sorted({e["source"] for e in items}):
        for c, category in enumerate(CATEGORIES):
            rows, y = known(items, c, source)
            if not y.any() or y.all():
                continue
            order = np.argsort(-scores[rows, c], kind="stable")
            right = np.cumsum(y[order])
            precision = right / np.arange(1, len(order) + 1)
            recall = float(max([right[i] / y.sum() for i in range(len(order)) if precision[i] >= 0.9], default=0))
            accuracy = float(((scores[rows, c] > 0) == y).mean())
            out[f"{source} {category}"] = [round(area(scores[rows, c], y), 3), round(recall, 3), round(accuracy, 3), int(y.sum()), len(y)]
    return out
