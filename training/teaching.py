"""The texts that the teachers judge and the model learns from; some are put together from the messages and have no label."""

import random
import re

import data
import features
import learn
import pieces
from features import words

SENTENCE = re.compile(r"(?<=[.!?\n])\s+")


def cut(r, text):
    """`text` without one word in eight."""
    places = words(text)
    if len(places) < 6:
        return text
    for _, start, end in sorted(r.sample(places, max(1, len(places) // 8)), key=lambda w: -w[1]):
        text = text[:start] + text[end:]
    return re.sub(r"\s+", " ", text).strip()


def joined(r, sentences):
    """Two sentences of two messages."""
    return " ".join(r.sample(sentences, 2))


def exchanged(r, text, others):
    """`text` with one of its sentences exchanged for one of another message."""
    own = SENTENCE.split(text)
    own[r.randrange(len(own))] = r.choice(others)
    return " ".join(own)


def make(items, seed=41):
    """For each of the officers' messages that is learned from, one text."""
    r = random.Random(seed)
    own = [e["text"] for e in items if e["source"] == "officers" and not e["valid"]]
    sentences = [s for text in own for s in SENTENCE.split(text) if 8 < len(s) < 200]
    for text in own:
        way = r.random()
        made = cut(r, text) if way < 0.4 else joined(r, sentences) if way < 0.6 else exchanged(r, text, sentences)
        yield {"text": made, "labels": {}, "known": (), "spans": [], "source": "teaching", "kind": "", "valid": False}


def texts(folder, published, most, longest):
    """What the model learns from and what is held out, in a fixed order and in word pieces; all that they were chosen from; the `most` pieces of
    those `published` that are kept, in the order of their numbers; what splits a text into them; the pictures."""
    items, pictures = data.everything(folder), features.pictures()
    kept = pieces.choose([e["text"] for e in items if not e["valid"]], published, pictures, most)
    splitter, r = pieces.Pieces(kept, pictures), random.Random(6)
    chosen = [e for e in items if e["valid"] or r.random() < data.TAUGHT[e["source"]]] + list(make(items))
    learn.encode(chosen, splitter, longest)
    return [e for e in chosen if len(e["ids"]) > 2], items, kept, splitter, pictures


def later(splitter, longest):
    """What the second round learns besides, in word pieces: newer messages and wordings, and texts put together from them."""
    items = data.of_round(2)
    chosen = items + list(make(items, seed=43))
    learn.encode(chosen, splitter, longest)
    return [e for e in chosen if len(e["ids"]) > 2]


def revised(texts, file="second-reading.jsonl"):
    """`texts` with what the readers of that file found in those that are learned from."""
    second = data.read_again(file)
    return [learn.targeted(data.revised(e, second)) if e["source"] == "officers" and not e["valid"] else e for e in texts]


def again(texts, seed=17):
    """What the second round learns of `texts`: all but half of those put together and what is held out."""
    r = random.Random(seed)
    return [e for e in texts if not e["valid"] and (e["source"] != "teaching" or r.random() < 0.5)]


def some(texts, share, seed=23, whole=()):
    """Such a `share` of what was learned before, so that it is not forgotten, and all of the sources `whole`."""
    r = random.Random(seed)
    return [e for e in texts if r.random() < share or e["source"] in whole]
