"""Words disguised, misspelt or run together, mended before they are read: three and more of a letter, two letters exchanged, several words in one; towns of hard pieces are read as another.

The network learns from words as they were written and judges them mended. `core/src/model/mending.rs` does the same; `parity.json` holds both to it.
"""

import collections
import itertools
from pathlib import Path

import features
import pieces

# A word met so often in what the model learns from is one that others may be a misspelling of.
COMMON = 20
# Words and names that only look misspelt: by eye, of the 549 words among the texts in which letters would be exchanged.
SPARED = """apologise arise breda brina brith castel christina compliant daeth drian entre gerek greta handel kettel micheal palin potion prats prefect
sacred saeson scarped spilt suing tarps trian""".split()
SHORT = "a i is in to of on no be we my so up he it us go do at by or an as if me am ur".split()
# What follows a word without making it another.
ENDINGS = "s ed er ing d r y ly in es".split()
# Towns whose pieces the network takes for something ("Scunthorpe"), and the one that they are read as.
PLACES = frozenset((Path(__file__).parent.parent / "core/data/places.txt").read_text("utf-8").split())
PLACE = "lincoln"
# Of words run together: so many letters at least, so many words, and more letters to a word than this.
LEAST_LETTERS, LEAST_WORDS, LETTERS = 9, 3, 3
# One of these is among them, or "i" is the first, or all have so many letters.
LINKS, LONG = set("the are all and you they we my this that for not who hate love kill people".split()), 4


class Mending:
    """Mends words of which `known` has no piece as a whole; `common` are words."""

    def __init__(self, known, common):
        self.splitter = pieces.Pieces(known, {})
        self.names = list(known)
        self.whole = {p for p in known if p.isascii() and p.isalpha()}
        self.common = common

    def mend(self, word):
        """The words that `word` is read as."""
        if word in PLACES:
            return [PLACE]
        if word in self.whole or word in SPARED or not (word.isascii() and word.isalpha()):
            return [word]
        return self.unrepeated(word) or self.exchanged(word) or self.parted(word) or [word]

    def unrepeated(self, word):
        runs = [(c, len(list(same))) for c, same in itertools.groupby(word)]
        if all(n < 3 for _, n in runs):
            return None
        for most in (2, 1):
            shorter = "".join(c * (most if n >= 3 else n) for c, n in runs)
            if shorter in self.whole:
                return [shorter]
        return None

    def exchanged(self, word):
        if len(word) < 5 or self.inflected(word):
            return None
        found = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)} & self.common
        return list(found) if len(found) == 1 else None

    def inflected(self, word):
        got = [self.names[i] for i in self.splitter.word(word)]
        return len(got) == 2 and len(got[0]) >= 3 and got[1].removeprefix("##") in ENDINGS

    def parted(self, word):
        """The fewest common words that make up `word`; of as many, with the longest first."""
        n = len(word)
        if n < LEAST_LETTERS or len(self.splitter.word(word)) < LEAST_WORDS:
            return None
        fewest, end = [None] * n + [0], [0] * n
        for i in reversed(range(n)):
            for j in range(n, i, -1):
                if fewest[j] is not None and word[i:j] in self.common and (fewest[i] is None or fewest[j] + 1 < fewest[i]):
                    fewest[i], end[i] = fewest[j] + 1, j
        if fewest[0] is None or fewest[0] < LEAST_WORDS or n <= LETTERS * fewest[0]:
            return None
        out, i = [], 0
        while i < n:
            out.append(word[i : end[i]])
            i = end[i]
        linked = out[0] == "i" or LINKS.intersection(out) or all(len(part) >= LONG for part in out)
        return out if linked else None


def common(texts, known):
    """The words met often in `texts` that are `known` as a whole."""
    count = collections.Counter(word for text in texts for word, _, _ in features.words(text))
    fits = lambda w: w in SHORT or len(w) > 2 and w.isascii() and w.isalpha()  # noqa: E731
    return {w for w, n in count.items() if n >= COMMON and fits(w)} & set(known)
