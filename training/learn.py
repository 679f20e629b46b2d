"""The training loop: batches, losses, and judging."""

import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from calibrate import area, known
from data import CATEGORIES

WEIGHT = {"officers": 3.0, "contrast": 0.7, "template": 1.0, "hatemoji-build": 1.5, "edos": 0.7, "davidson": 0.5, "implicitHate": 0.4, "toxiGen": 0.5, "banking77": 0.5, "broad-twitter": 0.7}
COPIES = {"officers": 3}


def encode(items, pieces, longest):
    """Gives each item its pieces, its targets and, where spans are known, the targets of its pieces."""
    for e in items:
        e["ids"], places = pieces.encode(e["text"], longest)
        e["y"] = [e["labels"].get(c, 0.0) for c in CATEGORIES]
        e["k"] = [float(c in e["known"]) for c in CATEGORIES]
        e["marks"] = None
        spanned = {c for c, _ in e["spans"]}
        if e["labels"] and e["source"] == "officers" and all(c in spanned for c, v in e["labels"].items() if v):
            e["marks"] = np.zeros((len(e["ids"]), len(CATEGORIES)), np.float32)
            for c, words in e["spans"]:
                at = e["text"].find(words)
                for i, (s, t) in enumerate(places):
                    if at >= 0 and t > s >= at and t <= at + len(words):
                        e["marks"][i, CATEGORIES.index(c)] = 1.0


def batch(part, r=None):
    """Tensors of a part of the items; in training some pieces are left out."""
    ids, marks = [], []
    for e in part:
        row, mark = e["ids"], e["marks"]
        if r and len(row) > 6 and r.random() < 0.4:
            keep = [i for i in range(len(row)) if i in (0, len(row) - 1) or r.random() >= 0.1]
            row, mark = [row[i] for i in keep], None if mark is None else mark[keep]
        ids.append(row)
        marks.append(mark)
    long = max(map(len, ids))
    index, mask = torch.zeros(len(part), long, dtype=torch.long), torch.zeros(len(part), long, dtype=torch.bool)
    token, seen = torch.zeros(len(part), long, len(CATEGORIES)), torch.zeros(len(part), long, 1)
    for n, row in enumerate(ids):
        index[n, : len(row)] = torch.tensor(row)
        mask[n, : len(row)] = True
        if marks[n] is not None:
            token[n, : len(row)] = torch.from_numpy(marks[n])
            seen[n, : len(row)] = 1
    return index, mask, token, seen


def judge(net, items, size=128):
    """Judgements of all items, (n, c)."""
    net.eval()
    out = np.zeros((len(items), len(CATEGORIES)), np.float32)
    order = sorted(range(len(items)), key=lambda i: len(items[i]["ids"]))
    with torch.no_grad():
        for at in range(0, len(order), size):
            chosen = order[at : at + size]
            index, mask, _, _ = batch([items[i] for i in chosen])
            out[chosen] = net(index, mask)[0].numpy()
    return out


def parts_of(items, r, size):
    order = [e for e in items for _ in range(COPIES.get(e["source"], 1))]
    r.shuffle(order)
    chunks = [sorted(order[at : at + 64 * size], key=lambda e: len(e["ids"])) for at in range(0, len(order), 64 * size)]
    parts = [chunk[at : at + size] for chunk in chunks for at in range(0, len(chunk), size)]
    r.shuffle(parts)
    return parts


def train(net, items, epochs, seed, report=None, size=48, fastest=2e-4, words=1e-3, drop=0.1):
    r = random.Random(seed)
    table = [p for n, p in net.named_parameters() if n == "word.weight"]
    heads = [p for n, p in net.named_parameters() if n.split(".")[0] in ("attend", "judge", "token")]
    rest = [p for n, p in net.named_parameters() if n != "word.weight" and n.split(".")[0] not in ("attend", "judge", "token")]
    optimiser = torch.optim.AdamW([{"params": table, "weight_decay": 0.0}, {"params": heads}, {"params": rest}], lr=fastest, weight_decay=0.02)
    total = len(parts_of(items, random.Random(seed), size)) * epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [words, 2e-3, fastest], total_steps=total + 2, pct_start=0.1)
    began, done, losses = time.time(), 0, []
    for epoch in range(epochs):
        net.train()
        for part in parts_of(items, r, size):
            index, mask, token, seen = batch(part, r)
            y, k = torch.tensor([e["y"] for e in part]), torch.tensor([e["k"] for e in part])
            weight = torch.tensor([WEIGHT[e["source"]] for e in part])[:, None]
            logits, marks = net(index, mask, drop)
            each = F.binary_cross_entropy_with_logits(logits, y * 0.96 + 0.02, reduction="none")
            loss = (each * k * weight).sum() / (k * weight).sum().clamp(min=1)
            on = seen * k[:, None] * weight[:, None]
            loss = loss + 0.3 * (F.binary_cross_entropy_with_logits(marks, token, reduction="none") * on).sum() / on.sum().clamp(min=1)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
            done += 1
            if done % 100 == 0:
                print(f"{done}/{total} {time.time() - began:.0f}s {np.mean(losses[-100:]):.4f}", flush=True)
        if report:
            report(net, epoch)
    return net


def quick(net, items):
    """For each source and category, the area under the curve and the recall at a precision of 0.9."""
    scores, out = judge(net, items), {}
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
