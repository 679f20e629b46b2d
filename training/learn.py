"""The training loop: batches, losses, and judging."""

import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import features
from data import CATEGORIES
from net import SOURCES

WEIGHT = {"officers": 3.0, "contrast": 1.0, "hatemoji-build": 2.0, "edos": 0.7, "davidson": 0.6, "implicitHate": 0.4, "toxiGen": 0.5, "banking77": 0.5, "broad-twitter": 1.0}

# How fast word vectors are learned, how much is left out while learning, and how far weights are held back.
ELR, DROP, WD = 1.5e-3, 0.2, 0.05


class Table:
    """Every word of the data once, with what the network looks up for it."""

    def __init__(self, vocabulary, pictures):
        self.vocabulary = {w: i + 1 for i, w in enumerate(vocabulary)}
        self.pictures = pictures
        self.index, self.ids, self.pieces = {}, [], []

    def row(self, word):
        if word not in self.index:
            self.index[word] = len(self.ids)
            self.ids.append(self.vocabulary.get(word, 0))
            self.pieces.append(features.ngrams(word))
        return self.index[word]

    def encode(self, text):
        """Rows and places; a picture is itself and then the words that describe it."""
        rows, places = [], []
        for word, start, end in features.words(text):
            for w in [word, *self.pictures.get(word, ())]:
                rows.append(self.row(w))
                places.append((start, end))
        return rows, places


def encode(items, table, longest=96):
    """Gives each item its rows, its targets and, where spans are known, its word targets."""
    for e in items:
        rows, places = table.encode(e["text"])
        e["rows"], e["places"] = rows[:longest], places[:longest]
        e["y"] = [e["labels"].get(c, 0.0) for c in CATEGORIES]
        e["k"] = [float(c in e["known"]) for c in CATEGORIES]
        e["marks"] = None
        spanned = {c for c, _ in e["spans"]}
        if all(c in spanned for c, v in e["labels"].items() if v) and e["labels"]:
            e["marks"] = np.zeros((len(e["rows"]), len(CATEGORIES)), np.float32)
            for c, words in e["spans"]:
                at = e["text"].lower().find(words.lower())
                for i, (s, t) in enumerate(e["places"]):
                    if at >= 0 and s >= at and t <= at + len(words):
                        e["marks"][i, CATEGORIES.index(c)] = 1.0


def batch(part, table, r, training):
    """Tensors of a part of the items; in training some marks of punctuation and some words are left out."""
    rows, marks = [], []
    for e in part:
        keep = range(len(e["rows"]))
        if training:
            bare = r.random() < 0.2
            lose = 0.06 if r.random() < 0.5 else 0.0
            keep = [i for i in keep if not (bare and e["rows"][i] in table.signs) and r.random() >= lose] or list(keep)
        rows.append([e["rows"][i] for i in keep])
        marks.append(e["marks"][list(keep)] if e["marks"] is not None and len(e["rows"]) else None)
    long = max(1, max(map(len, rows)))
    unique = sorted({w for row in rows for w in row} | {0})
    local = {w: i for i, w in enumerate(unique)}
    index = torch.zeros(len(part), long, dtype=torch.long)
    mask = torch.zeros(len(part), long, 1)
    token = torch.zeros(len(part), long, len(CATEGORIES))
    seen = torch.zeros(len(part), long, 1)
    for n, row in enumerate(rows):
        index[n, : len(row)] = torch.tensor([local[w] for w in row], dtype=torch.long)
        mask[n, : len(row)] = 1
        if marks[n] is not None:
            token[n, : len(row)] = torch.from_numpy(marks[n])
            seen[n, : len(row)] = 1
    mask[:, 0] = 1
    pieces = [p for w in unique for p in table.pieces[w]]
    offsets = np.cumsum([0] + [len(table.pieces[w]) for w in unique[:-1]])
    return torch.tensor([table.ids[w] for w in unique]), torch.tensor(pieces, dtype=torch.long), torch.from_numpy(offsets), index, mask, token, seen


def tensors(part):
    y, k = torch.tensor([e["y"] for e in part]), torch.tensor([e["k"] for e in part])
    return y, k, torch.tensor([WEIGHT[e["source"]] for e in part])[:, None], torch.tensor([SOURCES.index(e["source"]) for e in part])


def judge(net, items, table, size=512):
    """Judgements of all items, (n, 4), without the lean of their source."""
    net.eval()
    out = np.zeros((len(items), len(CATEGORIES)), np.float32)
    order = sorted(range(len(items)), key=lambda i: len(items[i]["rows"]))
    with torch.no_grad():
        for at in range(0, len(order), size):
            chosen = order[at : at + size]
            u, p, o, index, mask, _, _ = batch([items[i] for i in chosen], table, None, False)
            logits, _ = net(net.embed(u, p, o), index, mask)
            out[chosen] = logits.numpy()
    return out


def train(net, items, table, epochs, seed, report=None, size=256, fastest=3e-3):
    table.signs = {table.row(c) for c in features.MARKS}
    r = random.Random(seed)
    words = [net.word.weight, net.piece.weight]
    rest = [p for p in net.parameters() if all(p is not w for w in words)]
    optimiser = torch.optim.AdamW([{"params": words, "weight_decay": 0.0}, {"params": rest, "weight_decay": WD}], lr=fastest, fused=True)
    copies = {"officers": 4}
    total = sum(copies.get(e["source"], 1) for e in items) * epochs // size + epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [ELR, fastest], total_steps=total + 2, pct_start=0.1)
    began, done = time.time(), 0
    for epoch in range(epochs):
        order = [e for e in items for _ in range(copies.get(e["source"], 1))]
        r.shuffle(order)
        chunks = [sorted(order[at : at + 64 * size], key=lambda e: len(e["rows"])) for at in range(0, len(order), 64 * size)]
        parts = [chunk[at : at + size] for chunk in chunks for at in range(0, len(chunk), size)]
        r.shuffle(parts)
        net.train()
        losses = []
        for part in parts:
            u, p, o, index, mask, token, seen = batch(part, table, r, True)
            y, k, weight, source = tensors(part)
            logits, marks = net(net.embed(u, p, o, 0.08), index, mask, DROP)
            loss = (F.binary_cross_entropy_with_logits(logits + net.lean(source), y * 0.96 + 0.02, reduction="none") * k * weight).sum() / (k * weight).sum().clamp(min=1)
            on = seen * k[:, None] * weight[:, None]
            loss = loss + 0.3 * (F.binary_cross_entropy_with_logits(marks, token, reduction="none") * on).sum() / on.sum().clamp(min=1)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
            done += 1
            if done % 50 == 0:
                print(f"{done}/{total} {time.time() - began:.0f}s {np.mean(losses[-50:]):.4f}", flush=True)
        if report:
            report(net, epoch)
    return net


def quick(net, items, table):
    """For each source and category, the area under the curve and the recall at a precision of 0.9."""
    scores, out = judge(net, items, table), {}
    for source in sorted({e["source"] for e in items}):
        rows = [i for i, e in enumerate(items) if e["source"] == source]
        for c, category in enumerate(CATEGORIES):
            y = np.array([items[i]["y"][c] > 0.5 for i in rows])
            if not y.any() or y.all():
                continue
            order = np.argsort(-scores[rows, c], kind="stable")
            right = np.cumsum(y[order])
            precision = right / np.arange(1, len(order) + 1)
            area = 1 - float(np.sum(np.where(~y[order], y.sum() - right, 0))) / float(y.sum() * (~y).sum())
            recall = float(max([right[i] / y.sum() for i in range(len(order)) if precision[i] >= 0.9], default=0))
            out[f"{source} {category}"] = [round(area, 3), round(recall, 3)]
    return out
