"""Quantises the trained network, measures what its scores mean, and writes the file that core/src/model/file.rs reads.

The file: `MODLANG1`, version, length and checksum of the rest; then the counts of words, of numbers in a vector, of the inner layer,
of buckets and of blocks; where each word begins in the spelling, the spelling, a scale and a vector for each word, the same for each
bucket; the pictures with the words that describe them; the blocks, the last norm, four matrices; the wide part: a scale and a bias for
each category, and four numbers for each place of its room; the calibration.
"""

import json
import math
import struct
from pathlib import Path

import numpy as np
import torch

import features
import learn
import linear
from data import CATEGORIES
from net import SIZE, WIDE, Conv

ORDINARY = ("broad-twitter", "banking77", "davidson")
# So many of the ordinary texts may reach a category's first step.
ALARMS = 0.0008


def rows_of(weight):
    """Whole numbers from -127 to 127 and a scale for each row."""
    w = weight.detach().numpy().astype(np.float32)
    scale = (np.abs(w).max(1) / 127).clip(1e-9).astype(np.float32)
    return np.rint(w / scale[:, None]).clip(-127, 127).astype(np.int8), scale


def quantise(net):
    """Gives the network the weights that its file will hold."""
    with torch.no_grad():
        for name, p in net.named_parameters():
            if p.dim() == 2 and not name.startswith("lean"):
                whole, scale = rows_of(p)
                p.copy_(torch.from_numpy(whole.astype(np.float32) * scale[:, None]))


def padded(data):
    return data + b"\0" * (-len(data) % 4)


def fractions(values):
    return np.asarray(values, "<f4").tobytes()


def matrix(weight, bias):
    whole, scale = rows_of(weight)
    bias = np.zeros(len(scale)) if bias is None else bias.detach().numpy()
    return struct.pack("<2I", *whole.shape) + fractions(scale) + fractions(bias) + padded(whole.tobytes())


def norm(layer):
    return fractions(layer.weight.detach().numpy()) + fractions(layer.bias.detach().numpy())


def body(net, wide, words, pictures, calibration):
    spelling = [w.encode() for w in words]
    offsets = np.cumsum([0] + [len(w) for w in spelling])
    out = [struct.pack("<5I", len(words), SIZE, WIDE, features.BUCKETS, len(net.blocks)), np.asarray(offsets, "<u4").tobytes()]
    joined = b"".join(spelling)
    out += [struct.pack("<I", len(joined)), padded(joined)]
    for weight in (net.word.weight[1:], net.piece.weight):
        whole, scale = rows_of(weight)
        out += [fractions(scale), padded(whole.tobytes())]
    lines = "\n".join(" ".join([c, *pictures[c]]) for c in sorted(pictures)).encode()
    out += [struct.pack("<I", len(lines)), padded(lines)]
    for block in net.blocks:
        near = isinstance(block, Conv)
        first, second = (block.inner, block.outer) if near else (block.qkv, block.out)
        out += [struct.pack("<I", 0 if near else 1), norm(block.norm), matrix(first.weight, first.bias), matrix(second.weight, second.bias)]
    out += [norm(net.norm), matrix(net.attend.weight, net.attend.bias), matrix(net.token.weight, net.token.bias)]
    out += [matrix(net.judge.weight, net.judge.bias), matrix(net.strong.weight, None)]
    whole, scale, bias = wide
    out += [struct.pack("<I", linear.ROOM), fractions(scale), fractions(bias), padded(whole.tobytes())]
    return b"".join(out + [fractions(c) for c in calibration])


def logistic(scores, y):
    """Slope and offset for which the logistic function of the scores is likeliest: Newton's method, never a step that makes it worse."""
    scores = scores.astype(np.float64)

    def loss(a, b):
        z = a * scores + b
        return float((np.logaddexp(0, z) - y * z).sum()) + 0.05 * (a - 1) ** 2

    at = np.array([0.5, 0.0])
    for _ in range(100):
        z = (at[0] * scores + at[1]).clip(-30, 30)
        p = 1 / (1 + np.exp(-z))
        w = (p * (1 - p)).clip(1e-4)
        g = np.array([((p - y) * scores).sum() + 0.1 * (at[0] - 1), (p - y).sum()])
        h = np.array([[(w * scores * scores).sum() + 0.1, (w * scores).sum()], [(w * scores).sum(), w.sum() + 1e-3]])
        step, size = np.linalg.solve(h, g), 1.0
        while size > 1e-6 and loss(*(at - size * step)) > loss(*at):
            size /= 2
        at = at - size * step
    return max(float(at[0]), 0.05), float(at[1])


def first_with(precision, scores, y):
    """The lowest score from which at least `precision` of the messages at it or above are right."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(y[order])
    good = [i for i in range(4, len(order)) if right[i] / (i + 1) >= precision]
    return float(scores[order[good[-1]]]) if good else float(scores.max())


def calibrate(scores, items):
    """For each category three steps, slope and offset, from messages held out."""
    own = np.array([e["source"] == "officers" and e["valid"] for e in items])
    ordinary = np.array([e["valid"] and (e["source"] in ORDINARY and not e["labels"].get(CATEGORIES[0]) or e["source"] == "officers" and not any(e["labels"].values())) for e in items])
    out = []
    for c in range(len(CATEGORIES)):
        y = np.array([e["y"][c] > 0.5 for e in items])
        calm = np.sort(scores[ordinary, c])[::-1]
        quiet = float(calm[min(len(calm) - 1, math.ceil(ALARMS * len(calm)))]) + 1e-3
        slope, offset = logistic(scores[own, c].astype(np.float64), y[own])
        possible = max(quiet, first_with(0.9, scores[own, c], y[own]))
        likely = max(possible + 0.1, first_with(0.95, scores[own, c], y[own]))
        very_likely = max(likely + 0.1, first_with(0.985, scores[own, c], y[own]) + 0.5)
        out.append((possible, likely, very_likely, slope, offset))
    return out


def quantised_wide(weights, bias):
    """The wide part in 8 bits with a scale for each category, and what the file will give back."""
    w = weights.numpy()
    scale = (np.abs(w).max(0) / 127).clip(1e-9).astype(np.float32)
    whole = np.rint(w / scale).clip(-127, 127).astype(np.int8)
    return (whole, scale, bias.numpy()), torch.from_numpy(whole.astype(np.float32) * scale)


def parity(net, wide, table, items):
    """Texts with their scores, which the Rust code must give as well."""
    texts = ["Tea?", "🙂", "f*ck th1s pr1nter lol", "Dwi’n hwyr, sori pawb 🙏🏽", "d e l e t e this", "👳🏾 🇵🇱 ♿", "AB12 CDE parked at 10pm!!!", "“quoted” – dash…", "ΑΒΓ ß ﬁne Ŵy"]
    texts += [e["text"] for e in items if e["source"] == "officers" and e["valid"] and len(e["text"]) < 250][:60]
    extra = [{"text": t, "labels": {}, "known": (), "spans": [], "source": "officers"} for t in texts]
    learn.encode(extra, table)
    scores = learn.judge(net, extra, table) + linear.scores(extra, *wide)
    lines = [json.dumps({"text": t, "scores": [round(float(x), 3) for x in s]}, ensure_ascii=False) for t, s in zip(texts, scores)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def write(net, wide, items, table, words, pictures, out):
    quantise(net)
    stored, weights = quantised_wide(*wide)
    wide = (weights, wide[1])
    valid = [e for e in items if e["valid"]]
    calibration = calibrate(learn.judge(net, valid, table) + linear.scores(valid, *wide), valid)
    rest = body(net, stored, words, pictures, calibration)
    Path(out).write_bytes(b"MODLANG1" + struct.pack("<3I", 1, len(rest), features.fnv(rest)) + rest)
    (Path(__file__).parent / "parity.json").write_text(parity(net, wide, table, items), "utf-8")
    for category, steps in zip(CATEGORIES, calibration):
        print(category, [round(x, 3) for x in steps])
    print(f"{out}: {20 + len(rest)} bytes")

