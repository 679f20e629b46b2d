"""Which words the model knows, and the vectors they start from."""

import collections

import numpy as np

import features

FLAGS = dict(pair.split("=") for pair in "PK=pakistan IN=india BD=bangladesh PL=poland RO=romania AL=albania NG=nigeria JM=jamaica SO=somalia SY=syria AF=afghanistan TR=turkey CN=china JP=japan KR=korea MX=mexico IE=ireland IL=israel PS=palestine IR=iran IQ=iraq SA=saudi ZA=africa US=america GB=britain FR=france DE=germany IT=italy ES=spain RU=russia UA=ukraine BR=brazil VN=vietnam PH=philippines EU=europe".split())


def count(texts):
    seen = collections.Counter()
    for text in texts:
        seen.update(w for w, _, _ in features.words(text))
    return seen


def choose(texts, limit):
    """The commonest words seen at least twice, and every word that pictures are described with."""
    seen = count(texts)
    pictures = {chr(p): features.emoji_words(chr(p)) for p in range(0x203C, 0x1FB00) if features.is_emoji(chr(p)) and not features.is_flag(chr(p))}
    pictures = {c: w for c, w in pictures.items() if w}
    kept = [w for w, n in sorted(seen.items(), key=lambda p: (-p[1], p[0])) if n >= 2][:limit]
    named = collections.Counter(w for words in pictures.values() for w in words)
    kept += sorted({w for w, n in named.items() if n >= 3} - set(kept))
    return sorted(kept, key=lambda w: w.encode()), pictures


def flag_words(word):
    letters = "".join(chr(ord(c) - 0x1F1E6 + 65) for c in word)
    return "flag of " + FLAGS.get(letters, letters.lower())


def start(words, pictures, teacher, size):
    """The teacher's vector of each word, in its `size` strongest directions."""
    text = [" ".join(pictures[w]) if w in pictures else flag_words(w) if features.is_flag(w[0]) and len(w) == 2 else w for w in words]
    v = teacher.vectors(text)
    v = v - v.mean(0)
    v = v / np.linalg.norm(v, axis=1, keepdims=True).clip(1e-6)
    values, directions = np.linalg.eigh(np.cov(v.T.astype(np.float64)))
    v = v @ directions[:, ::-1][:, :size]
    return (v / v.std()).astype(np.float32)
