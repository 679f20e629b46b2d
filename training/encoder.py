"""The network: the first layers of all-MiniLM-L6-v2 with one judgement for each category and one for each word piece."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import CATEGORIES

SIZE, HEADS, EACH = 384, 12, 32


class Published:
    """all-MiniLM-L6-v2 as it was published."""

    def __init__(self, folder):
        raw = (Path(folder) / "model.safetensors").read_bytes()
        size = struct.unpack("<Q", raw[:8])[0]
        head = json.loads(raw[8 : 8 + size])
        body = memoryview(raw)[8 + size :]
        self.w = {}
        for k, v in head.items():
            if k != "__metadata__" and v["dtype"] == "F32":
                part = body[slice(*v["data_offsets"])]
                self.w[k.removeprefix("bert.")] = torch.frombuffer(bytearray(part), dtype=torch.float32).reshape(v["shape"])
        self.pieces = (Path(folder) / "vocab.txt").read_text("utf-8").split("\n")


class Layer(nn.Module):
    """Attention over all pieces, then the inner layer, each with its norm after it, as BERT has them."""

    def __init__(self, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(SIZE, 3 * heads * EACH), nn.Linear(heads * EACH, SIZE)
        self.inner, self.outer = nn.Linear(SIZE, inner), nn.Linear(inner, SIZE)
        self.norm1, self.norm2 = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)

    def forward(self, x, mask, drop):
        n, t, _ = x.shape
        q, k, v = self.qkv(x).view(n, t, 3, self.heads, EACH).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        y = self.out(y.transpose(1, 2).reshape(n, t, self.heads * EACH))
        x = self.norm1(x + F.dropout(y, drop, self.training))
        y = self.outer(F.gelu(self.inner(x), approximate="tanh"))
        return self.norm2(x + F.dropout(y, drop, self.training))

    def take(self, w, i):
        """Starts from the published layer `i`, keeping the heads and inner units with the largest weights."""
        p = f"encoder.layer.{i}."
        q, k, v = (w[p + f"attention.self.{m}.weight"].view(HEADS, EACH, SIZE) for m in ("query", "key", "value"))
        qb, kb, vb = (w[p + f"attention.self.{m}.bias"].view(HEADS, EACH) for m in ("query", "key", "value"))
        o = w[p + "attention.output.dense.weight"].view(SIZE, HEADS, EACH)
        strength = v.flatten(1).norm(dim=1) * o.permute(1, 0, 2).flatten(1).norm(dim=1)
        keep = strength.argsort(descending=True)[: self.heads].sort().values
        with torch.no_grad():
            self.qkv.weight.copy_(torch.cat([m[keep].flatten(0, 1) for m in (q, k, v)]))
            self.qkv.bias.copy_(torch.cat([m[keep].flatten() for m in (qb, kb, vb)]))
            self.out.weight.copy_(o[:, keep].flatten(1))
            self.out.bias.copy_(w[p + "attention.output.dense.bias"])
            a, b = w[p + "intermediate.dense.weight"], w[p + "output.dense.weight"]
            best = (a.norm(dim=1) * b.norm(dim=0)).argsort(descending=True)[: self.inner.out_features].sort().values
            self.inner.weight.copy_(a[best])
            self.inner.bias.copy_(w[p + "intermediate.dense.bias"][best])
            self.outer.weight.copy_(b[:, best])
            self.outer.bias.copy_(w[p + "output.dense.bias"])
            for norm, name in ((self.norm1, "attention.output.LayerNorm"), (self.norm2, "output.LayerNorm")):
                norm.weight.copy_(w[p + name + ".weight"])
                norm.bias.copy_(w[p + name + ".bias"])


class Net(nn.Module):
    def __init__(self, published, ids, layers=(0, 1), heads=HEADS, inner=1536, longest=160):
        super().__init__()
        w = published.w
        vectors = w["embeddings.word_embeddings.weight"][ids]
        self.longest = longest
        self.word = nn.Embedding.from_pretrained(vectors, freeze=False)
        place = w["embeddings.position_embeddings.weight"][:longest] + w["embeddings.token_type_embeddings.weight"][0]
        self.place = nn.Parameter(place.clone())
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        with torch.no_grad():
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        self.layers = nn.ModuleList([Layer(heads, inner) for _ in layers])
        for layer, i in zip(self.layers, layers):
            layer.take(w, i)
        n = len(CATEGORIES)
        self.attend, self.judge, self.token = nn.Linear(SIZE, n), nn.Linear(SIZE, n), nn.Linear(SIZE, n)
        nn.init.zeros_(self.attend.weight)
        nn.init.zeros_(self.attend.bias)

    def states(self, index, mask, drop=0.0):
        x = self.norm(self.word(index) + self.place[: index.shape[1]])
        x = F.dropout(x, drop, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :], drop)
        return x

    def forward(self, index, mask, drop=0.0):
        """index: (n, t) pieces; mask: (n, t) true where there is one. Judgements (n, c) and those of pieces (n, t, c)."""
        h = self.states(index, mask, drop)
        a = torch.softmax(self.attend(h).masked_fill(~mask[..., None], -1e4), 1)
        context = torch.einsum("ntc,nth->nch", a, h)
        return (context * self.judge.weight).sum(-1) + self.judge.bias, self.token(h)
