"""Sentences made by program in which only what matters differs: who is spoken of, what is said of them, whose words they are.

Written for this project. A sentence is harmful here only so that its harmless neighbours can be told from it.
"""

import random

from contrast_words import (CALM, COUNTER, DEED, EMOJI_BAD, EMOJI_GOOD, EMOJI_GROUP, EMOJI_VIOLENT, GOOD, GROUPS, HARM, HARM_ONE, HOMONYMS, INSULT,
                            OBJECTS, OFFICER_CONTRASTS, OTHERS, PLACE, QUOTE, RECLAIMED, SLURS, SWEAR, THREAT, WISH)

D = "discriminatory"


def example(text, harmful, span=None, known=("discriminatory",), kind=""):
    return {"text": text, "labels": {D: 1.0 if harmful else 0.0}, "spans": [(D, span)] if harmful and span else [], "known": known, "source": "contrast", "kind": kind}


def upper(text):
    return text[:1].upper() + text[1:]


def group(r):
    return r.choice(GROUPS)


def claim(r, plural, singular):
    """Something demeaning said of people, in one of the ways it is said."""
    which = r.random()
    if which < 0.40:
        return f"{plural} {r.choice(HARM)}"
    if which < 0.52:
        return r.choice(HARM_ONE).format(p=plural, s=singular)
    if which < 0.66:
        return r.choice(WISH).format(p=plural, s=singular)
    if which < 0.82:
        return r.choice(THREAT).format(p=plural, s=singular, deed=r.choice(DEED))
    if which < 0.92:
        return f"there {r.choice(['were', 'are'])} {plural} {r.choice(PLACE)}. {upper(r.choice(['they', 'these people', 'the lot of them']))} {r.choice(HARM)}"
    return f"{r.choice(['why do', 'how come', 'do'])} {plural} {r.choice(['always stink', 'never wash', 'lie about everything', 'think they own the place', 'even get to vote', 'exist', 'breed so much', 'cause all the trouble'])}?"


def harmful(r):
    plural, singular = group(r)
    which = r.random()
    if which < 0.14:
        slur = r.choice(SLURS)
        plural, singular = slur + "s", slur
    elif which < 0.24:
        plural, singular = f"{r.choice(SWEAR)} {plural}", f"{r.choice(SWEAR)} {singular}"
    elif which < 0.30:
        plural = r.choice(["those", "these", "all", "the", "most", "bloody"]) + " " + plural
    said = claim(r, plural, singular)
    if r.random() < 0.1:
        slur = r.choice(SLURS)
        said = r.choice(["you {s}", "what a {s}", "shut up you {s}", "he's nothing but a {s}", "look at that {s} {place}", "typical {s}", "{s}s everywhere {place}", "this {s} rang again",
                         "she's a filthy {s}", "your lot are {s}s", "some {s} keeps staring at me", "every {s} {place} knows me"]).format(s=slur, place=r.choice(PLACE))
    lead = r.choice(["", "", "", "", "honestly, ", "not being funny but ", "I'm no racist but ", "let's be honest, ", "fact: ", "everyone knows ", "no offence but ", "lol ", "sorry but ", "I swear ", "as I always say, "])
    tail = r.choice(["", "", "", "", "", " lol", " and you know it", ".", "!", " 😂", " every time", " tbh", ", only banter"])
    return example(upper(lead + said) + tail, True, said if not lead else said, kind="harm")


def negated_harm(r):
    plural, singular = group(r)
    text = r.choice(["{p} don't deserve to live here", "{p} should never have been let in", "you can never trust a {s}", "no {s} has ever done a day's work", "{p} aren't even human", "never let a {s} near your kids",
                     "{p} will never be one of us", "not one {s} is worth the air they breathe", "I don't want {p} living near me", "nobody wants {p} here", "we don't need any more {p}", "there are no good {p}",
                     "{p} can't think for themselves", "I wouldn't save a {s} from a fire", "a {s} is not a real person", "don't ever hire a {s}", "{p} have no place on this team", "{p} do not belong in uniform"]).format(p=plural, s=singular)
    return example(upper(text), True, text, kind="negated harm")


def negated_good(r):
    plural, singular = group(r)
    text = r.choice(["{p} {are} not {bad}", "no {s} deserves to be treated like {bad}", "it's not true that {p} {h}", "I have never thought that {p} {h}", "{p} should never be called {bad}", "I don't hate {p}", "nobody should hate {p}",
                     "we must never make {p} feel unwelcome", "I'd never say that {p} {h}", "not all {p} think the same, they're people like anyone", "don't judge {p} by one man", "I won't have {p} talked down", "there's nothing wrong with being a {s}",
                     "we don't want {p} to be afraid to ring us", "no {s} should have to put up with that", "it isn't {p} who cause the trouble {place}"])
    text = text.format(p=plural, s=singular, are="are", bad=r.choice(["vermin", "animals", "thieves", "scum", "criminals", "liars", "a burden", "a threat", "stupid", "dirty", "less than anyone else", "second class"]), h=r.choice(HARM), place=r.choice(PLACE))
    return example(upper(text), False, kind="negated good")


def countered(r):
    plural, singular = group(r)
    if r.random() < 0.25:
        slur = r.choice(SLURS)
        text = r.choice(["Calling anyone a {s} is vile", "He called her a {s}, so I reported him", "The word {s} has no place in this job", "She was called a {s} {place} and is shaken, please look after her", "\"{s}\" was sprayed on the door, being dealt with as a hate crime",
                         "Whoever wrote {s} on the locker: own up", "You can't say {s}, mate, it's a slur", "A lad shouted {s} at the driver and was arrested for it", "I was called a {s} at school and I've never forgotten it", "Stop using the word {s}",
                         "Training covered why {s} hurts people", "if you use {s} again I'm going to the sarge", "people who say {s} are the problem", "that's not banter, {s} is a slur"]).format(s=slur, place=r.choice(PLACE))
        return example(text, False, kind="slur condemned")
    said = claim(r, plural, singular)
    text = r.choice(COUNTER if r.random() < 0.6 else QUOTE).format(said=said, Said=upper(said), place=r.choice(PLACE))
    return example(upper(text), False, kind="countered")


def calm(r):
    plural, singular = group(r)
    if r.random() < 0.5:
        text = r.choice(CALM).format(p=plural, s=singular, place=r.choice(PLACE))
    else:
        text = r.choice(GOOD).format(p=plural, s=singular, place=r.choice(PLACE))
    if r.random() < 0.15:
        text = r.choice(["fucking hell, ", "bloody hell ", "damn, ", "oh my god "]) + text
    return example(upper(text) + r.choice(["", "", ".", "!", " 😊", " ❤️", " x"]), False, kind="neutral or positive")


def others(r):
    """The same words of things, animals and people who are not protected, and of one person."""
    which = r.random()
    if which < 0.45:
        plural, singular = r.choice(OTHERS)
        text = claim(r, plural, singular)
    elif which < 0.7:
        thing = r.choice(OBJECTS)
        text = r.choice(["I hate {t}", "I'd love to {deed} {t}", "{t} can go to hell", "{t} is vermin", "someone should {deed} {t}", "{t} makes me sick", "I'm going to {deed} {t} if it does that again", "{t} is a disease", "get rid of {t}", "{t} should be banned",
                         "can't stand {t}", "{t} is a bloody disgrace", "{t} is a piece of shit", "ban {t}", "burn {t} to the ground"]).format(t=thing, deed=r.choice(["strangle", "kick", "burn", "smash", "kill", "drown", "shoot", "bin"]))
    else:
        text = r.choice(["you're a {i}", "what a {i}", "you absolute {i}", "shut up you {i}", "my brother is a {i}", "he's such a {i} sometimes", "I can't stand you", "I hate you so much right now", "I'm going to kill you if you ate my lunch", "you make me sick", "go to hell",
                         "stop being a {i}", "the referee is a {i}", "get lost you {i}", "you {swear} {i}", "honestly you're a {swear} {i}", "I'll find you and batter you", "some {i} parked across my drive", "that {i} next door is at it again"]).format(i=r.choice(INSULT), swear=r.choice(SWEAR))
    return example(upper(text) + r.choice(["", "", ".", " lol", "!"]), False, kind="not a protected group")


def homonym(r):
    return example(r.choice(HOMONYMS), False, kind="homonym")


def reclaimed(r):
    return example(r.choice(RECLAIMED).format(s=r.choice(SLURS), place=r.choice(PLACE)), False, kind="reclaimed")


def with_emoji(r):
    people = r.choice(EMOJI_GROUP) * r.choice([1, 1, 1, 2])
    plural, _ = group(r)
    which = r.random()
    bad, good, violent = r.choice(EMOJI_BAD), r.choice(EMOJI_GOOD), r.choice(EMOJI_VIOLENT)
    if which < 0.18:
        return example(r.choice(["{g} {a} {b}", "{g} = {b}", "all {g} are {b}", "{g} make me {b}", "those {g} are such {b}", "no more {g} please {b}", "{g} belong with the {b}", "look at these {g} {b}{b}"]).format(g=people, a="are", b=bad), True, kind="emoji harm")
    if which < 0.30:
        return example(r.choice(["{p} are {b}", "{p} {b}{b}", "I see {p} and I {b}", "get the {p} out {b}", "{p} are nothing but {b}", "every one of those {p} is a {b}", "{p} 👉 {b}", "{p} are 💯 {b}"]).format(p=plural, b=bad), True, kind="emoji harm")
    if which < 0.42:
        return example(r.choice(["let's {v} all the {g}", "I want to {v} some {g}", "{g} deserve a {v}", "{v} the {g}", "someone {v} these {g} please", "time to {v} {g}", "all the {g} should be {v}"]).format(v=violent, g=r.choice([people, plural])), True, kind="emoji harm")
    if which < 0.50:
        return example(f"{upper(claim(r, people, people))}", True, kind="emoji harm")
    if which < 0.66:
        return example(r.choice(["{g} are {h}", "I {h} {g}", "{g} {h}{h}", "so proud of our {g} {h}", "happy for the {g} next door {h}", "welcome to the team {g} {h}", "{p} {h}", "all the {p} I know are {h}", "let's {h} for the {p}", "love my {g} friends {h}", "the {g} brought cake {h}", "met a {g} today", "the {g} at number four is lovely",
                                  "I am {g} and proud {h}"]).format(g=people, p=plural, h=good), False, kind="emoji good")
    if which < 0.8:
        thing, (other, _) = r.choice(["🖨️", "🚗", "🦊", "🪰", "☕", "🍍🍕", "📠", "rain", "Mondays", "slugs", "nettles", "my 💻", "🦟"]), r.choice(OTHERS)
        return example(r.choice(["let's {v} the {t}", "{t} are {b}", "I want to {v} that {t}", "{t} make me {b}", "{o} are {b}", "get the {t} out {b}", "no more {t} please {b}", "{v} {t}", "I hate {t} {b}"]).format(v=violent, t=thing, b=bad, o=other), False, kind="emoji about things")
    said = r.choice(["{p} are {b}", "{g} are {b}", "{v} the {p}"]).format(p=plural, g=people, b=bad, v=violent)
    return example(r.choice(['"{x}" is not ok', "whoever wrote {x} needs reporting", "someone posted {x}, disgusting 😡", "stop saying {x}", "anyone who thinks {x} can leave my chat", "he sent {x} and got suspended", "saying {x} is racist", "you can't write {x} in here"]).format(x=said), False, kind="emoji countered")


def disguised(r, text):
    """The same words, written so that a list misses them: harmful and harmless alike."""
    which = r.randrange(6)
    parts = text.split(" ")
    long = [i for i, w in enumerate(parts) if len(w) > 3 and w.isascii() and w.isalpha()]
    if not long:
        return text
    for i in r.sample(long, min(len(long), r.choice([1, 1, 2, 3]))):
        w = parts[i]
        at = r.randrange(1, len(w) - 1)
        if which == 0:
            parts[i] = "".join({"o": "0", "i": "1", "e": "3", "a": "4", "s": "5"}.get(c, c) if r.random() < 0.6 else c for c in w)
        elif which == 1:
            parts[i] = w[:at] + w[at + 1 :]
        elif which == 2:
            parts[i] = w[:at] + w[at + 1] + w[at] + w[at + 2 :]
        elif which == 3:
            parts[i] = " ".join(w)
        elif which == 4:
            parts[i] = w[:at] + w[at] * r.choice([2, 3]) + w[at + 1 :]
        else:
            parts[i] = w[:at] + r.choice("*-.") + w[at + 1 :]
    if r.random() < 0.15:
        return "".join(parts)
    return " ".join(parts)


def officers(r):
    """Concealment, victims and unprofessional talk beside what only looks like it."""
    labels, texts = r.choice(OFFICER_CONTRASTS)
    text = r.choice(texts)
    for slot, choices in SLOTS.items():
        while "{" + slot + "}" in text:
            text = text.replace("{" + slot + "}", r.choice(choices), 1)
    known = ("discriminatory", "unprofessional", "concealment", "victim_witness")
    return {"text": upper(text), "labels": {k: float(k in labels) for k in known}, "spans": [(k, text) for k in labels], "known": known, "source": "contrast", "kind": "officers"}


from contrast_words import SLOTS  # noqa: E402


def make(seed=11, count=18000):
    r = random.Random(seed)
    makers = [(harmful, 26), (negated_harm, 5), (negated_good, 9), (countered, 14), (calm, 15), (others, 12), (homonym, 1), (reclaimed, 1), (with_emoji, 8), (officers, 9)]
    wheel = [m for m, weight in makers for _ in range(weight)]
    out, seen = [], set()
    while len(out) < count:
        e = r.choice(wheel)(r)
        if r.random() < 0.12:
            e = {**e, "text": disguised(r, e["text"]), "spans": [], "kind": e["kind"] + ", disguised"}
        elif r.random() < 0.25:
            e = {**e, "text": e["text"].lower()}
        elif r.random() < 0.04:
            e = {**e, "text": e["text"].upper(), "spans": []}
        if e["text"] in seen and r.random() < 0.9:
            continue
        seen.add(e["text"])
        out.append(e)
    return out


if __name__ == "__main__":
    for e in make(count=120):
        print(int(e["labels"].get(D, 0)), e["kind"], "|", e["text"])
