"""Reads the shared data and the officers' messages into one form: text, labels by category, spans, what is known, source."""

import csv
import functools
import hashlib
import html
import json
import re
import tomllib
from pathlib import Path

CATEGORIES = ("discriminatory", "unprofessional", "concealment", "victim_witness", "operational", "personal_data", "media")
D = CATEGORIES[0]
LANGUAGE, BUSINESS = CATEGORIES[:4], CATEGORIES[3:]
ABOUT_PEOPLE = ("victim_witness", "personal_data")
# What the writer of a file was told to label, where that was not everything.
TOLD = {
    "discriminatory": LANGUAGE, "unprofessional": LANGUAGE, "concealment_victims": LANGUAGE, "operational": BUSINESS, "people": BUSINESS,
    "discriminatory_3": LANGUAGE[:2], "discriminatory_general": LANGUAGE[:1], "unprofessional_3": LANGUAGE[:2], "concealment_3": LANGUAGE[:3],
    "operational_3": BUSINESS[:1], "cases_media_3": ("operational", "media"), "people_3": BUSINESS[:2], "victims_3": LANGUAGE[3:], "general_9": LANGUAGE[:2], "groups_12": LANGUAGE[:1],
}  # fmt: skip
# Files of messages that are all held out.
HELD_OUT = {"long_2"}
HERE = Path(__file__).parent
ADDRESS = re.compile(r"https?://\S+|\[?URL\]?|@\w+|\[USER\]|\bRT\b|_x000D_|\\n")


def held_out(key, share):
    """Whether `key` belongs to the part held out for validation: by a fixed hash, so that nobody's choice is in it."""
    return int(hashlib.sha256(key.encode()).hexdigest()[:8], 16) % 1000 < share * 1000


def fold(e, folds):
    """The part, of so many, that a text belongs to: by a fixed hash, a hard pair as one."""
    return int(hashlib.sha256(("fold" + (e.get("key") or e["text"])).encode()).hexdigest()[:8], 16) % folds


def item(text, labels, known, source, key=None, spans=(), share=0.1, **more):
    text = re.sub(r"\s+", " ", ADDRESS.sub(" ", html.unescape(text))).strip()
    return {"text": text, "labels": labels, "known": known, "source": source, "spans": list(spans), "key": key or text,
            "valid": held_out(key or text, share), **more}


def digest(text):
    """The first eight bytes of its SHA-256, by which a text is known where it must not stand."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_again(file="second-reading.jsonl"):
    """By the SHA-256 of a message or a public text: the categories that later readers found, and those on which the readers differ."""
    lines = map(json.loads, (HERE / file).read_text("utf-8").splitlines())
    return {m["sha256"]: (m.get("more", ()), m.get("unknown", ())) for m in lines}


def message(m, part, spans, told, valid, key, kind, **more):
    """One of the officers' messages as an item: `told` is what its writer was told to label, `valid` whether it is held out."""
    labels = {c: float(any(c == s for s, _ in spans)) for c in CATEGORIES}
    known = tuple(c for c in CATEGORIES if c in (told if spans else CATEGORIES) or labels[c])
    return {"text": m["text"], "labels": labels, "known": known, "source": "officers", "spans": spans, "valid": valid, "key": key,
            "file": part, "style": m.get("style", "casual"), "kind": kind, "characteristic": None, **more}


def officers(folder="messages"):
    """The officers' messages of a folder; what is held out with what the second readers found."""
    second = {**read_again(), **read_again("plain-reading.jsonl")}
    for path in sorted((HERE / folder).glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            m = json.loads(line)
            spans = [(label["category"], label["words"]) for label in m["labels"] if label["category"] in CATEGORIES]
            if m["labels"] and not spans:
                continue
            key = path.stem + (m.get("pair") or m["text"])
            kind = next((x.get("kind") for x in m["labels"] if x.get("kind")), None) or m.get("use") or ""
            characteristic = next((x.get("characteristic") for x in m["labels"] if x["category"] == D), None)
            valid = path.stem in HELD_OUT or held_out(key, 0.12)
            e = message(m, path.stem, spans, TOLD.get(path.stem, CATEGORIES), valid, key, kind, characteristic=characteristic)
            yield revised(e, second) if e["valid"] else e


def revised(e, second):
    """`e` with what its second reader found."""
    more, unknown = second.get(digest(e["text"]), ((), ()))
    labels = {c: float(c in more or value) for c, value in e["labels"].items()}
    return {**e, "labels": labels, "known": tuple(c for c in CATEGORIES if (c in e["known"] or labels[c]) and c not in unknown)}


# Where nobody else is named, or a court's result is told, the phone asks less of the model (core/src/model/findings.rs).
COLLEAGUE = re.compile(r"\b(?:PC|DC|CSI|Sgt|Insp|(?:inspector|manager) is) [A-Z]|\bWitness Care say.* speak to [A-Z]|\b[Mm]y (?:nan|mum|dad|gran|sister|brother) [A-Z]|\bgive you a lift\b|\bback on the desk\b")
COURT = re.compile(r"\b(?:jailed|sentenced|fined)\b.* (?:Crown|magistrates.?) Court")


# What is filmed, and who is in a post: there the phone reports nothing operational (core/src/context/duty.rs).
ON_DUTY = re.compile(r"\b(?:filming|film crew|documentary|episodes?|netflix|iplayer|box ?set|drama|novel|thriller|podcast|line of duty|happy valley|broadchurch|blue lights|corrie|eastenders|emmerdale|hollyoaks|act(?:or|ress)|on the telly|on tv|on bbc|on itv|channel 4)\b|\b(?:inspector|sergeant|manager) is [A-Z]\w+ [A-Z]", re.IGNORECASE)
# An arrest of nobody named, and the state of the roads: told to the public, and so there too.
ARREST = re.compile(r"\b(?:arrested|detained|charged) (?:a|an|two|three|four|five|six|\d{1,2}) (?:[a-z0-9-]+ ){0,2}?(?:m[ae]n|wom[ae]n|teenagers?|youths?|boys?|girls?|males?|females?|people|suspects?|drivers?)\b(?!.*\b(?:he|she|they|his|her|them|cells?|custody)\b)", re.IGNORECASE)
ROADS = re.compile(r"\b(?:lanes?|carriageway|motorway|junction|j\d{1,2}|m\d{1,2}|a\d{1,4}|roads?)\b.{0,40}\b(?:shut|closed|blocked|solid|dug up|resurfaced)\b|\btraffic.?s? (?:is )?(?:solid|bad|heavy)\b", re.IGNORECASE)
# A call for volunteers.
VOLUNTEERS = re.compile(r"\b(?:wants?|wanting|needs?|needed|needing|after|looking for|short of|any|asking for) (?:a few |some |two |three |four |more |\d{1,2} )*volunteers?\b(?!.*\b(?:he|she|they|his|her|them|tonight|tomorrow)\b)", re.IGNORECASE)
# One's own account, card or payment: there the phone reports no hiding (core/src/context/account.rs).
OWN_ACCOUNT = re.compile(r"\b(?:(?:my|this|an|the|current|savings|bank|online) account|my (?:card|purchase|payment|refund|subscription|statement)|transactions?|top[- ]?up|direct debit|standing order)\b", re.IGNORECASE)
# A payment that has not come: there nothing operational.
AWAITED = re.compile(r"\b(?:money|cash|funds|payment|transfer|refund|deposit)\b.{0,60}\b(?:not|\w+n't|never|yet to|still)\b.{0,20}\b(?:seeing|seen|arrived?|received?|showing|credited|there|come|reached|gone thr(?:u|ough))\b(?!.*\b(?:his|her|their|he|she|they)\b)", re.IGNORECASE)


@functools.cache
def in_public_life():
    names = (HERE.parent / "core/data/public_names.txt").read_text("utf-8").split("\n")
    return re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names if name)})\b", re.IGNORECASE)


@functools.cache
def of_purpose():
    """The texts in which the core recognises a shift swap, an appeal or a theft notice (`purposes.py` asks it), by their digests."""
    return frozenset((HERE / "of-purpose.txt").read_text("utf-8").split())


def spared(text):
    """The categories that the phone leaves to the rules in `text`; of a purpose it heeds details only where it is surest."""
    about_people = ABOUT_PEOPLE if COLLEAGUE.search(text) or in_public_life().search(text) else ()
    of_police = ("operational",) if any(told.search(text) for told in (ON_DUTY, ARREST, ROADS, VOLUNTEERS, AWAITED)) else ()
    return BUSINESS if digest(text) in of_purpose() else about_people + of_police


def look_alikes():
    """What the tests of this project say must not be found: look-alikes of a rule, ordinary messages, and those of a purpose (an appeal, a
    shift swap, a theft notice) or of a court's result. Each with the categories that the phone leaves to the rules there."""
    tests = HERE.parent / "tests"
    every = lambda folder: sorted((tests / folder).rglob("*.toml"))  # noqa: E731
    read = lambda paths, part: [m["text"] for path in paths for m in tomllib.loads(path.read_text("utf-8"))[part]]  # noqa: E731
    each = lambda texts: [{"text": t, "labels": {}, "known": (), "spans": [], "source": "tests", "spared": spared(t)} for t in texts]  # noqa: E731
    ordinary = read([path for path in every("messages") if path.stem == "ordinary"], "message")
    of_purpose = read([path for path in every("messages") if path.stem != "ordinary"], "message")
    results = [text for text in ordinary if COURT.search(text)]
    clear = [text for text in ordinary if text not in results]
    return each(read(every("vectors"), "negative")), each(clear), each(of_purpose + results)


def public(data):
    data = Path(data)
    rows = lambda path: csv.DictReader((data / path).open(encoding="utf-8", newline=""))  # noqa: E731
    for name, valid in (("train", False), ("validation", True)):
        for r in rows(f"hatemoji-build/{name}.csv"):
            yield {**item(r["text"], {D: float(r["label_gold"])}, (D,), "hatemoji-build"), "valid": valid}
    for r in rows("edos/train_dev.csv"):
        yield item(r["text"], {D: float(r["label_sexist"] == "sexist")}, (D,), "edos")
    for r in rows("davidson/labeled_data.csv"):
        labels = {"0": {D: 1.0}, "1": {}, "2": {D: 0.0}}[r["class"]]
        yield item(r["tweet"], labels, tuple(labels), "davidson", kind=r["class"])
    for name in ("implicitHate", "toxiGen"):
        for r in json.loads((data / f"safenlp/{name}.json").read_text("utf-8")):
            yield item(r["text"], {D: float(r["label"] == "hate")}, (D,), name)
    nothing, second = dict.fromkeys(CATEGORIES, 0.0), read_again()
    for r in rows("banking77/train.csv"):
        yield item(r["text"], nothing, CATEGORIES, "banking77", spared=spared(r["text"]) + ((LANGUAGE[2],) if OWN_ACCOUNT.search(r["text"]) else ()))
    for part in "bfh":
        for sentence in (data / f"broad-twitter/{part}.conll").read_text("utf-8").split("\n\n"):
            tokens = [line.split("\t")[0] for line in sentence.splitlines() if line.strip()]
            if tokens:
                text = re.sub(r" ([.,!?:;'])", r"\1", " ".join(tokens)).replace("# ", "#").replace("@ ", "@")
                tweet = item(text, nothing, CATEGORIES, "broad-twitter")
                yield {**tweet, "spared": spared(tweet["text"]), "labels": {**nothing, **dict.fromkeys(second.get(digest(tweet["text"]), ((),))[0], 1.0)}}


def in_public(data, file):
    """Public texts that a reader judged in every category, as if somebody had written them in a work chat: those in which the network of the round
    before heard something. What the reader doubts, and where its set says otherwise, is not known."""
    judged = read_again(file)
    for e in public(data):
        found, unknown = judged.pop(digest(e["text"]), (None, ()))
        if found is not None and not e["valid"]:
            labels = {c: float(c in found) for c in CATEGORIES}
            doubted = {*unknown, *(c for c, said in e["labels"].items() if said != labels[c] and e["source"] not in ORDINARY)}
            yield {**e, "labels": labels, "known": tuple(c for c in CATEGORIES if c not in doubted), "source": "read"}


# Sets in which there is nothing to find, but for 21 of the 625 tweets held out (second-reading.jsonl).
ORDINARY = ("banking77", "broad-twitter")
# Files of officers' messages in which there is nothing to find either, and which are not written to look as if there were.
EVERYDAY = {"ordinary-development", "natural-development", *(path.stem for path in (HERE / "messages/round_8").glob("*.jsonl"))}

# How many of each public set are trained on: enough of the noisy ones, and all of the careful ones.
SHARE = {"edos": {1.0: 0.8, 0.0: 0.25}, "toxiGen": {1.0: 0.7, 0.0: 0.7}, "implicitHate": {1.0: 0.15, 0.0: 0.15}, "banking77": {0.0: 0.15}, "davidson": {0.0: 0.5}}


# The teacher, which is large and slow, learns from the officers' messages and from these shares of the rest.
TEACHER = {"officers": 1, "template": 0.2, "contrast": 0.1, "hatemoji-build": 1, "edos": 0.08, "davidson": 0.05, "implicitHate": 0.05, "toxiGen": 0.1, "banking77": 0.05, "broad-twitter": 0.12}

# What ships learns from more of the made sentences, and from all ordinary texts that SHARE leaves.
TAUGHT = {**TEACHER, "template": 0.5, "contrast": 0.3, **dict.fromkeys(ORDINARY, 1)}


def everything(data):
    """All that is trained on and validated on, in a fixed order."""
    import contrasts
    import templates

    items = list(officers())
    for e in public(data):
        share = SHARE.get(e["source"], {}).get(e["labels"].get(D), 1.0)
        if e["known"] and e["text"] and (e["valid"] or held_out("share" + e["text"], share)):
            items.append(e)
    items += [{**e, "valid": False} for e in contrasts.make(count=6000)]
    items += [{**e, "valid": True} for e in contrasts.make(seed=99, count=600)]
    return items + list(templates.make())


# Development parts of tests/quality that the fourth round learns from, and what their writers were told to label; of the first only what is harmless:
# rules find numbers.
DEVELOPMENT = {"identifiers": (), "operational": ("operational",), "ordinary": CATEGORIES, "uses": CATEGORIES}


def part_of_tests(name, told, share):
    """The messages of a development part that are harmless or have a category that its writers were `told` to label; such a `share` is held out."""
    path = HERE.parent / f"tests/quality/{name}-development.jsonl"
    for m in map(json.loads, path.read_text("utf-8").splitlines()):
        spans = list({label["category"]: label["words"] for label in m["labels"] if label["category"] in CATEGORIES}.items())
        if not m["labels"] or any(c in told for c, _ in spans):
            yield message(m, path.stem, spans, told, held_out(m["text"], share), m["text"], m.get("use", ""), spared=() if spans else spared(m["text"]))


def development():
    """The messages of the parts that the fourth round learns from."""
    return [m for name, told in DEVELOPMENT.items() for m in part_of_tests(name, told, 0.12)]


def natural():
    """What people plainly write, harmless (`natural-development`) and not (`misuse-development`): nothing is learned from it, thresholds are chosen on it."""
    return [m for name in ("natural", "misuse") for m in part_of_tests(name, CATEGORIES, 1)]


# The folders of messages that the seventh round learns: all that was written since the sixth.
LAST = range(7, 15)


def of_round(number):
    """What is learned from that round on (2 to 7), and of it what is held out: messages, in the second wordings too, in the fourth the development parts."""
    import templates

    messages = [m for n in (LAST if number == 7 else (number,)) for m in officers(f"messages/round_{n}")]
    if number == 2:
        wordings = (templates.make(file, seed, each=6) for file, seed in (("wordings_2.jsonl", 29), ("wordings_3.jsonl", 31)))
        return messages + [e for made in wordings for e in made]
    return messages + development() if number == 4 else messages
