"""all-MiniLM-L6-v2 as it was published: the vector of each word on its own, from which the static vectors are made."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F


class Teacher:
    def __init__(self, folder):
        raw = (Path(folder) / "model.safetensors").read_bytes()
        size = struct.unpack("<Q", raw[:8])[0]
        head = json.loads(raw[8 : 8 + size])
        body = memoryview(raw)[8 + size :]
        self.w = {k.removeprefix("bert."): torch.frombuffer(bytearray(body[slice(*v["data_offsets"])]), dtype=torch.float32).reshape(v["shape"]) for k, v in head.items() if k != "__metadata__" and v["dtype"] == "F32"}
        self.pieces = {p: i for i, p in enumerate((Path(folder) / "vocab.txt").read_text("utf-8").split("\n"))}

    def ids(self, text):
        """The word pieces of lower-case words set apart by spaces."""
        out = [self.pieces["[CLS]"]]
        for word in text.replace("'", " ' ").split():
            start, got = 0, []
            while start < len(word):
                end = len(word)
                while end > start and ("##" if start else "") + word[start:end] not in self.pieces:
                    end -= 1
                if end == start:
                    got = [self.pieces["[UNK]"]]
                    break
                got.append(self.pieces[("##" if start else "") + word[start:end]])
                start = end
            out += got
        return out[:14] + [self.pieces["[SEP]"]]

    def forward(self, ids):
        """ids: (n, t), all of the same length. Mean of the last layer's states."""
        w, norm = self.w, self.norm
        n, t = ids.shape
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:t] + w["embeddings.token_type_embeddings.weight"][0]
        x = norm(x, "embeddings.LayerNorm")
        for i in range(6):
            p = f"encoder.layer.{i}."
            lin = lambda x, name, p=p: F.linear(x, w[p + name + ".weight"], w[p + name + ".bias"])  # noqa: E731
            q, k, v = (lin(x, f"attention.self.{m}").view(n, t, 12, 32).transpose(1, 2) for m in ("query", "key", "value"))
            y = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, t, 384)
            x = norm(x + lin(y, "attention.output.dense"), p + "attention.output.LayerNorm")
            x = norm(x + lin(F.gelu(lin(x, "intermediate.dense")), "output.dense"), p + "output.LayerNorm")
        return x.mean(1)

    def norm(self, x, name):
        return F.layer_norm(x, (384,), self.w[name + ".weight"], self.w[name + ".bias"], 1e-12)

    def vectors(self, texts):
        out = np.zeros((len(texts), 384), np.float32)
        by_length = {}
        for i, text in enumerate(texts):
            by_length.setdefault(len(ids := self.ids(text)), []).append((i, ids))
        for group in by_length.values():
            for at in range(0, len(group), 512):
                part = group[at : at + 512]
                with torch.no_grad():
                    out[[i for i, _ in part]] = self.forward(torch.tensor([ids for _, ids in part])).numpy()
        return out
