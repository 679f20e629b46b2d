"""Quantises the trained network and writes the file.

The file: `MODLANG2`; version, length and checksum (FNV-1a over words of four bytes) of the rest (u32, little-endian like everything here); then
counts: pieces, numbers in a piece's vector, numbers between the layers, layers, heads, inner units, places, categories; the pieces, one a line in the order of
their numbers (u32 length, UTF-8, padded to 4); the pictures: lines of a picture and the words it is read as (same form);
the piece vectors (a scale for each, then whole numbers plus 8, two in a byte, the first in the lower half); the places (f32, places x size); the first norm; for each
layer qkv, out, norm, inner, outer, norm; the matrices attend, judge, token; for each category: three steps, slope, offset.
A matrix is: rows, columns (u32), a scale for each row, a bias for each row (f32), whole numbers (i8, row by row, padded to 4).
A norm is: weights, then offsets (f32).
"""

import json
import struct
from pathlib import Path

import numpy as np
import torch

import learn
from data import CATEGORIES
from encoder import SIZE


def rows_of(weight):
    """Whole numbers from -127 to 127 and a scale for each row."""
    w = weight.detach().numpy().astype(np.float32)
    scale = (np.abs(w).max(1) / 127).clip(1e-9).astype(np.float32)
    return np.rint(w / scale[:, None]).clip(-127, 127).astype(np.int8), scale


def narrow_rows_of(weight):
    """Whole numbers from -7 to 7 and a scale for each row: of a few scales, the one that changes the row least."""
    w = weight.detach().numpy().astype(np.float32)
    most = np.abs(w).max(1).clip(1e-9)
    best, scale = np.full(len(w), np.inf), np.zeros(len(w), np.float32)
    for part in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
        s = (most * part / 7).astype(np.float32)
        change = ((np.rint(w / s[:, None]).clip(-7, 7) * s[:, None] - w) ** 2).sum(1)
        scale = np.where(change < best, s, scale)
        best = np.minimum(best, change)
    return np.rint(w / scale[:, None]).clip(-7, 7).astype(np.int8), scale


def quantise(net):
    """Gives the network the weights that its file will hold."""
    with torch.no_grad():
        for name, p in net.named_parameters():
            if p.dim() == 2 and name != "place":
                whole, scale = narrow_rows_of(p) if name == "word.weight" else rows_of(p)
                p.copy_(torch.from_numpy(whole.astype(np.float32) * scale[:, None]))


def padded(data):
    return data + b"\0" * (-len(data) % 4)


def fractions(values):
    return np.asarray(values, "<f4").tobytes()


def checksum(data):
    """The 32-bit FNV-1a hash over words of four bytes."""
    value = 0x811C9DC5
    for (word,) in struct.iter_unpack("<I", data):
        value = ((value ^ word) * 0x01000193) & 0xFFFFFFFF
    return value


def text(lines):
    joined = "\n".join(lines).encode()
    return struct.pack("<I", len(joined)) + padded(joined)


def matrix(layer):
    whole, scale = rows_of(layer.weight)
    return struct.pack("<2I", *whole.shape) + fractions(scale) + fractions(layer.bias.detach().numpy()) + padded(whole.tobytes())


def norm(layer):
    return fractions(layer.weight.detach().numpy()) + fractions(layer.bias.detach().numpy())


def body(net, kept, pictures, calibration):
    layers = list(net.layers)
    counts = [len(kept), net.word.weight.shape[1], SIZE, len(layers), layers[0].heads, layers[0].inner.out_features, net.longest, len(CATEGORIES)]
    out = [struct.pack("<8I", *counts), text(kept), text(" ".join([c, *pictures[c]]) for c in sorted(pictures))]
    whole, scale = narrow_rows_of(net.word.weight)
    halves = (whole + 8).astype(np.uint8)
    out += [fractions(scale), padded((halves[:, ::2] | halves[:, 1::2] << 4).tobytes()), fractions(net.place.detach().numpy()), norm(net.norm)]
    for layer in layers:
        out += [matrix(layer.qkv), matrix(layer.out), norm(layer.norm1), matrix(layer.inner), matrix(layer.outer), norm(layer.norm2)]
    out += [matrix(net.attend), matrix(net.judge), matrix(net.token)]
    return b"".join(out + [fractions(c) for c in calibration])


def parity(net, pieces, items):
    """Texts with their pieces and scores, which the Rust code must give as well."""
    texts = ["Tea?", "🙂", "f*ck th1s pr1nter lol", "Dwi’n hwyr, sori pawb 🙏🏽", "d e l e t e this", "👳🏾 🇵🇱 ♿", "AB12 CDE parked at 10pm!!!", "“quoted” – dash…", "ΑΒΓ ß ﬁne Ŵy", "漢字"]
    texts += [e["text"] for e in items if e["source"] == "officers" and e["valid"] and len(e["text"]) < 250][:60]
    extra = [{"text": t, "labels": {}, "known": (), "spans": [], "source": "parity"} for t in texts]
    learn.encode(extra, pieces, net.longest)
    scores = learn.judge(net, extra)
    lines = [json.dumps({"text": e["text"], "pieces": e["ids"], "scores": [round(float(x), 3) for x in s]}, ensure_ascii=False) for e, s in zip(extra, scores)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def write(net, kept, pictures, pieces, items, calibration, out):
    rest = body(net, kept, pictures, calibration)
    Path(out).write_bytes(b"MODLANG2" + struct.pack("<3I", 1, len(rest), checksum(rest)) + rest)
    Path(out).with_name("parity.json").write_text(parity(net, pieces, items), "utf-8")
    print(f"{out}: {20 + len(rest)} bytes")
