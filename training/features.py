"""From text to words with their places."""

import unicodedata

MARKS = set(".,!?\":-()/&#%")
LEET = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}
INNER = "'@$!*"
PLAIN = {"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "💲": "$", "🅰": "a", "🅱": "b", "🅾": "o"}
LONGEST = 24


def is_emoji(c):
    """Whether `c` is drawn as a picture: the ranges are fixed, so that no version of Unicode moves them."""
    p = ord(c)
    return 0x1F000 <= p <= 0x1FAFF or 0x2600 <= p <= 0x27BF or p in (0x2B50, 0x2B55, 0x203C, 0x2049, 0x23F0, 0x231B)


def is_flag(c):
    return 0x1F1E6 <= ord(c) <= 0x1F1FF


def plain(c):
    """The characters that `c` is read as: lower case, without accents."""
    c = PLAIN.get(c, c)
    return [d for d in unicodedata.normalize("NFKD", c).lower() if not 0x300 <= ord(d) <= 0x36F]


def words(text):
    """[(word, start, end)], places in characters of `text`."""
    chars = [(d, i) for i, c in enumerate(text) for d in plain(c)]
    found, at, n = [], 0, len(chars)
    while at < n:
        c, start = chars[at]
        if is_flag(c) and at + 1 < n and is_flag(chars[at + 1][0]):
            found.append((c + chars[at + 1][0], start, chars[at + 1][1] + 1))
            at += 2
        elif is_emoji(c):
            found.append((c, start, start + 1))
            at += 1
        elif c.isalnum() or (c in "@$" and at + 1 < n and chars[at + 1][0].isalpha()):
            end = at + 1
            while end < n:
                d = chars[end][0]
                inner = d in INNER and end + 1 < n and (chars[end + 1][0].isalnum() or chars[end + 1][0] in INNER)
                if not (d.isalnum() or inner) or is_emoji(d):
                    break
                end += 1
            word = "".join(d for d, _ in chars[at:end]).rstrip("'@$!*")
            end = at + len(word)
            if word and end > at:
                found.append((undisguised(word), start, chars[end - 1][1] + 1))
            at = max(end, at + 1)
        elif c in MARKS:
            if not found or found[-1][0] != c:
                found.append((c, start, start + 1))
            at += 1
        else:
            at += 1
    return joined(found)


def undisguised(word):
    """Figures and signs that stand for letters, read as letters; a number as its shape."""
    if all(c in "0123456789" for c in word):
        return "0" * min(len(word), 6)
    letters = sum(c.isalpha() for c in word)
    if letters < 2 or not any(c in LEET for c in word):
        return word[:LONGEST]
    out = list(word)
    for i, c in enumerate(word):
        before = i > 0 and (word[i - 1].isalpha() or word[i - 1] in LEET)
        after = i + 1 < len(word) and (word[i + 1].isalpha() or word[i + 1] in LEET)
        if c in LEET and (before and after or after and letters >= 3 or before and c in "@$"):
            out[i] = LEET[c]
    return "".join(out)[:LONGEST]


def joined(found):
    """Three or more single letters in a row are one word."""
    out, at = [], 0
    while at < len(found):
        end = at
        while end < len(found) and len(found[end][0]) == 1 and found[end][0].isalpha():
            end += 1
        if end - at >= 3:
            out.append(("".join(w for w, _, _ in found[at:end])[:LONGEST], found[at][1], found[end - 1][2]))
            at = end
        else:
            out.append(found[at])
            at += 1
    return out


def emoji_words(c):
    """Up to three words that say what the picture shows."""
    name = unicodedata.name(c, "").lower().replace("-", " ")
    name = name.replace("emoji modifier fitzpatrick type 1 2", "light skin").replace("emoji modifier fitzpatrick type", "dark skin")
    kept = [w for w in name.split() if w not in {"face", "with", "sign", "symbol", "of", "emoji", "black", "heavy", "regional", "indicator", "letter"} and w.isalpha()]
    return kept[:3]


FLAGS = dict(pair.split("=") for pair in "PK=pakistan IN=india BD=bangladesh PL=poland RO=romania AL=albania NG=nigeria JM=jamaica SO=somalia SY=syria AF=afghanistan TR=turkey CN=china JP=japan KR=korea MX=mexico IE=ireland IL=israel PS=palestine IR=iran IQ=iraq SA=saudi ZA=africa US=america GB=britain FR=france DE=germany IT=italy ES=spain RU=russia UA=ukraine BR=brazil VN=vietnam PH=philippines EU=europe".split())


def pictures():
    """Every picture and flag that is read as words, with the words."""
    out = {chr(p): tuple(emoji_words(chr(p))) for p in range(0x203C, 0x1FB00) if is_emoji(chr(p)) and not is_flag(chr(p))}
    out = {c: words for c, words in out.items() if words}
    return out | {"".join(chr(ord(c) - 65 + 0x1F1E6) for c in letters): ("flag", "of", name) for letters, name in FLAGS.items()}
