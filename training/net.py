"""The network: words to vectors, three small blocks, one judgement for each category and one for each word."""

import torch
from torch import nn
from torch.nn import functional as F

from data import CATEGORIES

SIZE, WIDE, HEADS = 96, 128, 4
SOURCES = ["officers", "contrast", "hatemoji-build", "edos", "davidson", "implicitHate", "toxiGen", "banking77", "broad-twitter"]


class Conv(nn.Module):
    """Each word with its neighbours."""

    def __init__(self):
        super().__init__()
        self.norm, self.inner, self.outer = nn.LayerNorm(SIZE), nn.Linear(3 * SIZE, WIDE), nn.Linear(WIDE, SIZE)

    def forward(self, x, mask):
        y = self.norm(x) * mask
        y = torch.cat([F.pad(y, (0, 0, 1, 0))[:, :-1], y, F.pad(y, (0, 0, 0, 1))[:, 1:]], -1)
        return x + self.outer(F.relu(self.inner(y)))


class Attention(nn.Module):
    """Each word with every other."""

    def __init__(self):
        super().__init__()
        self.norm, self.qkv, self.out = nn.LayerNorm(SIZE), nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)

    def forward(self, x, mask):
        n, t, _ = x.shape
        q, k, v = self.qkv(self.norm(x)).view(n, t, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.bool().transpose(1, 2)[:, None])
        return x + self.out(y.transpose(1, 2).reshape(n, t, SIZE))


class Net(nn.Module):
    def __init__(self, vectors, buckets, blocks=("conv", "attention", "conv")):
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.cat([torch.zeros(1, SIZE), torch.as_tensor(vectors)]), freeze=False, padding_idx=0)
        self.piece = nn.Embedding(buckets, SIZE)
        nn.init.normal_(self.piece.weight, std=0.05)
        self.blocks = nn.ModuleList([{"conv": Conv, "attention": Attention}[b]() for b in blocks])
        self.norm = nn.LayerNorm(SIZE)
        self.attend = nn.Linear(SIZE, len(CATEGORIES))
        self.token = nn.Linear(SIZE, len(CATEGORIES))
        self.strong = nn.Linear(SIZE, len(CATEGORIES), bias=False)
        self.judge = nn.Linear(SIZE, len(CATEGORIES))
        self.lean = nn.Embedding(len(SOURCES), len(CATEGORIES))
        nn.init.zeros_(self.lean.weight)

    def embed(self, unique, pieces, offsets, drop=0.0):
        words = self.word(unique)
        if drop:
            words = words * (torch.rand(len(unique), 1) > drop)
        return words + F.embedding_bag(pieces, self.piece.weight, offsets, mode="mean")

    def forward(self, vectors, index, mask, rate=0.0):
        """index: (n, t) into vectors; mask: (n, t, 1). Judgements (n, 4) and word judgements (n, t, 4)."""
        x = F.dropout(F.embedding(index, vectors), rate, self.training) * mask
        for block in self.blocks:
            x = block(x, mask)
        h = F.dropout(self.norm(x), rate, self.training)
        a = torch.softmax(self.attend(h).masked_fill(mask == 0, -1e4), 1)
        context = torch.einsum("ntc,nts->ncs", a, h)
        most = h.masked_fill(mask == 0, -1e4).amax(1)
        return (context * self.judge.weight).sum(-1) + self.judge.bias + self.strong(most), self.token(h)
