"""The wide part: a linear model over hashed words, runs of words and pieces of words, learned apart and added to the network."""

import math
import random

import numpy as np
import torch
from torch.nn import functional as F

import features
import learn
from data import CATEGORIES

ROOM = 1 << 18
# How much it weighs beside the network: twice, as the messages held out say.
SHARE = 2.0


def columns(text):
    w = [x for x, _, _ in features.words(text)][:96]
    grams = w + [a + " " + b for a, b in zip(w, w[1:])] + [a + " " + b + " " + c for a, b, c in zip(w, w[1:], w[2:])]
    pieces = [f"<{x}>"[i : i + n] for x in w for n in (4, 5) for i in range(max(1, len(x) + 3 - n))]
    return sorted({hash_of(g) for g in grams} | {hash_of("#" + p) for p in pieces})


def hash_of(gram):
    return features.fnv(gram.encode()) % ROOM


def bag(part):
    return torch.tensor([c for e in part for c in e["columns"]]), torch.tensor(np.cumsum([0] + [len(e["columns"]) for e in part[:-1]]))


def train(items, epochs=4, seed=7):
    weights = torch.zeros(ROOM, len(CATEGORIES), requires_grad=True)
    bias = torch.zeros(len(CATEGORIES), requires_grad=True)
    optimiser = torch.optim.Adagrad([weights, bias], lr=0.1)
    for e in items:
        e["columns"] = columns(e["text"])
    known, r = [e for e in items if not e["valid"] for _ in range(3 if e["source"] == "officers" else 1)], random.Random(seed)
    for _ in range(epochs):
        r.shuffle(known)
        for at in range(0, len(known), 512):
            part = known[at : at + 512]
            c, o = bag(part)
            y, k, weight, _ = learn.tensors(part)
            lengths = torch.tensor([len(e["columns"]) for e in part])[:, None].float()
            logits = F.embedding_bag(c, weights, o, mode="sum") / lengths.sqrt() + bias
            loss = (F.binary_cross_entropy_with_logits(logits, y, reduction="none") * k * weight).sum() / (k * weight).sum() + 2e-6 * weights.square().sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return weights.detach() * SHARE, bias.detach() * SHARE


def scores(items, weights, bias):
    """What it says of each item, (n, 4)."""
    out = np.zeros((len(items), len(CATEGORIES)), np.float32)
    with torch.no_grad():
        for i, e in enumerate(items):
            c = e.get("columns") or columns(e["text"])
            if c:
                out[i] = (weights[c].sum(0) / math.sqrt(len(c)) + bias).numpy()
    return out
