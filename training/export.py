"""Writes the file that core/src/model/file.rs reads, of a network whose weights are rounded.

The file: `MODLANG3`; version, length and checksum (FNV-1a over words of four bytes) of the rest (u32, little-endian like everything here); then
counts: pieces, numbers in a piece's vector, numbers between the layers, layers, heads, inner units, places, categories; the pieces, one a line in the order of
their numbers (u32 length, UTF-8, padded to 4); the pictures: lines of a picture and the words it is read as (same form); the common words and those never mended, one a line (same form, twice);
the piece vectors (a scale for each, then whole numbers plus 8, two in a byte, the first in the lower half); the places (f32, places x size); the first norm; for each
layer qkv, out, norm, inner, outer, norm; then attend, judge, token; for each category: three steps, slope, offset.
The matrices of a layer are: rows, columns (u32), a scale for each row, a bias for each row (f32), whole numbers as those of the piece vectors, row by row.
The last three are: rows, columns (u32), a bias for each row, weights (f32). A norm is: weights, then offsets (f32).
"""

import json
import struct
from pathlib import Path

import numpy as np
import torch

import hostile
import learn
from data import CATEGORIES
from encoder import MOST, SIZE
from mending import SPARED


# Bytes before what is checked: a name, version, length and checksum.
HEAD = 20


def halves(weight, scale):
    """Whole numbers from -MOST to MOST, plus 8, two in a byte, the first in the lower half."""
    numbers = ((weight.detach() / scale[:, None]).round().clamp(-MOST, MOST) + 8).to(torch.uint8).numpy()
    return padded((numbers[:, ::2] | numbers[:, 1::2] << 4).tobytes())


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


def narrow(layer):
    return struct.pack("<2I", *layer.weight.shape) + fractions(layer.scale) + fractions(layer.bias.detach()) + halves(layer.weight, layer.scale)


def matrix(layer):
    return struct.pack("<2I", *layer.weight.shape) + fractions(layer.bias.detach()) + fractions(layer.weight.detach())


def norm(layer):
    return fractions(layer.weight.detach()) + fractions(layer.bias.detach())


def body(net, kept, pictures, mending, calibration):
    layers = list(net.layers)
    counts = [len(kept), net.word.weight.shape[1], SIZE, len(layers), layers[0].heads, layers[0].inner.out_features, net.longest, len(CATEGORIES)]
    out = [struct.pack("<8I", *counts), text(kept), text(" ".join([c, *pictures[c]]) for c in sorted(pictures)), text(sorted(mending.common)), text(SPARED)]
    out += [fractions(net.scale), halves(net.word.weight, net.scale), fractions(net.place.detach()), norm(net.norm)]
    for layer in layers:
        out += [narrow(layer.qkv), narrow(layer.out), norm(layer.norm1), narrow(layer.inner), narrow(layer.outer), norm(layer.norm2)]
    out += [matrix(net.attend), matrix(net.judge), matrix(net.token)]
    return b"".join(out + [fractions(c) for c in calibration])


def parity(net, pieces, items):
    """Texts with their pieces, their scores and what the words themselves add, which the Rust code must give as well."""
    texts = ["Tea?", "🙂", "f*ck th1s pr1nter lol", "Dwi’n hwyr, sori pawb 🙏🏽", "d e l e t e this", "👳🏾 🇵🇱 ♿", "AB12 CDE parked at 10pm!!!", "“quoted” – dash…", "ΑΒΓ ß ﬁne Ŵy", "漢字",
             "blakc poeple are soooo lovely", "Ilovemyneighbours and Ihatewomen", "daeth y screenshotted understandings", "I hate Muslims", "Gypsies aren't all thieves", "ihateoldpeople lol, they stink"]
    texts += [e["text"] for e in items if e["source"] == "officers" and e["valid"] and len(e["text"]) < 250][:60]
    extra = [{"text": t, "labels": {}, "known": (), "spans": [], "source": "parity"} for t in texts]
    learn.encode(extra, pieces, net.longest)
    scores = learn.judge(net, extra)
    lines = [json.dumps({"text": e["text"], "pieces": e["ids"], "scores": [round(float(x), 3) for x in s], "more": hostile.more(pieces.words(e["text"]))}, ensure_ascii=False) for e, s in zip(extra, scores)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def save(net, kept, pieces, calibration, out):
    rest = body(net, kept, pieces.pictures, pieces.mending, calibration)
    Path(out).write_bytes(b"MODLANG3" + struct.pack("<3I", 2, len(rest), checksum(rest)) + rest)
    return HEAD + len(rest)


def write(net, kept, pieces, items, calibration, out):
    size = save(net, kept, pieces, calibration, out)
    Path(out).with_name("parity.json").write_text(parity(net, pieces, items), "utf-8")
    print(f"{out}: {size} bytes")
