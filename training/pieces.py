"""Words into the word pieces of all-MiniLM-L6-v2 that the model keeps."""

import collections

import features

UNKNOWN, START, END = 1, 2, 3
MOST = 16  # pieces of one word


class Pieces:
    """`known`: pieces in the order of their numbers, the first four of which stand for nothing that is written."""

    def __init__(self, known, pictures, mending=None):
        self.known = {p: i for i, p in enumerate(known)}
        self.pictures = pictures
        self.mending = mending
        self.of_word = {}

    def mended(self, word):
        return self.mending.mend(word) if self.mending else [word]

    def words(self, text):
        return [w for word, _, _ in features.words(text) for w in self.mended(word)]

    def word(self, word):
        if word not in self.of_word:
            self.of_word[word] = [i for w in self.mended(word) for i in self.split(w)][:MOST]
        return self.of_word[word]

    def split(self, word):
        out = []
        for part in parts(word):
            start, got = 0, []
            while start < len(part):
                end = len(part)
                while end > start and ("##" if start else "") + part[start:end] not in self.known:
                    end -= 1
                if end == start:
                    got.append(UNKNOWN)
                    start += 1
                else:
                    got.append(self.known[("##" if start else "") + part[start:end]])
                    start = end
            out += got
        return out[:MOST]

    def encode(self, text, longest):
        """Numbers and places in `text`; a picture is read as the words that describe it."""
        ids, places = [START], [(0, 0)]
        for word, start, end in features.words(text):
            for w in self.pictures.get(word, (word,)):
                for i in self.word(w):
                    ids.append(i)
                    places.append((start, end))
        return ids[: longest - 1] + [END], places[: longest - 1] + [(0, 0)]


def parts(word):
    """Letters, digits, and every other sign by itself, as BERT parts them."""
    out = []
    for c in word:
        if out and c.isalnum() and out[-1][-1].isalnum():
            out[-1] += c
        else:
            out.append(c)
    return out


def choose(texts, published, pictures, limit):
    """The published pieces met most often in `texts`, and every single letter, digit and sign."""
    all_pieces = Pieces(published, pictures)
    names = {i: p for p, i in all_pieces.known.items()}
    seen = collections.Counter()
    for text in texts:
        seen.update(all_pieces.encode(text, 512)[0])
    single = [p for p in published if len(p.removeprefix("##")) == 1 and p.removeprefix("##").isascii() and p[-1].isprintable()]
    common = [names[i] for i, n in sorted(seen.items(), key=lambda x: (-x[1], x[0])) if n >= 2 and not names[i].startswith("[")]
    kept = sorted(set(single) | set(common[: limit - len(single)]))
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *kept]
