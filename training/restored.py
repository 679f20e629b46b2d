"""Reads the file that `export.py` writes back into a network, to learn on from it."""

import struct
from pathlib import Path

import numpy as np
import torch

from export import HEAD


class Reader:
    """What the file holds, one after another."""

    def __init__(self, data):
        self.data, self.at = data, HEAD

    def bytes(self, count):
        part = self.data[self.at : self.at + count]
        self.at += count + -count % 4
        return part

    def numbers(self, count):
        return struct.unpack(f"<{count}I", self.bytes(4 * count))

    def fractions(self, *shape):
        return torch.from_numpy(np.frombuffer(self.bytes(4 * int(np.prod(shape))), "<f4").reshape(shape).copy())

    def lines(self):
        (length,) = self.numbers(1)
        return self.bytes(length).decode().split("\n")

    def halves(self, scale, columns):
        """Whole numbers of four bits times the scale of their row."""
        packed = np.frombuffer(self.bytes(len(scale) * columns // 2), np.uint8)
        numbers = np.stack([packed & 15, packed >> 4], 1).reshape(len(scale), columns).astype(np.float32) - 8
        return torch.from_numpy(numbers) * scale[:, None]


def put(layer, weight, bias):
    layer.weight.copy_(weight)
    layer.bias.copy_(bias)


def narrow(reader, layer):
    rows, columns = reader.numbers(2)
    scale, bias = reader.fractions(rows), reader.fractions(rows)
    put(layer, reader.halves(scale, columns), bias)


def norm(reader, layer):
    (size,) = layer.weight.shape
    put(layer, reader.fractions(size), reader.fractions(size))


def matrix(reader, layer):
    rows, columns = reader.numbers(2)
    bias = reader.fractions(rows)
    put(layer, reader.fractions(rows, columns), bias)


def restore(net, kept, file):
    """Puts the weights of `file` into `net`, which must be of its shape and read the pieces `kept`."""
    reader = Reader(Path(file).read_bytes())
    pieces, narrow_size, size, _, _, _, longest, _ = reader.numbers(8)
    if reader.lines() != list(kept):
        raise SystemExit(f"{file} reads other pieces than are chosen here: the messages of the first round or the data have changed")
    for _ in range(3):
        reader.lines()
    with torch.no_grad():
        scale = reader.fractions(pieces)
        net.word.weight.copy_(reader.halves(scale, narrow_size))
        net.place.copy_(reader.fractions(longest, size))
        norm(reader, net.norm)
        for layer in net.layers:
            for part in (layer.qkv, layer.out):
                narrow(reader, part)
            norm(reader, layer.norm1)
            for part in (layer.inner, layer.outer):
                narrow(reader, part)
            norm(reader, layer.norm2)
        for part in (net.attend, net.judge, net.token):
            matrix(reader, part)
    net.rescale()
    return net
