"""Sentences of everyday talk in which only a name is exchanged: of a town, of a family, of a group of people. Nobody finds anything in them.

Who or where is spoken of must raise no alarm: pieces of rare names sound like other words to the network, and some groups are seldom named kindly.
Written for this project; no sentence of `tests/quality/fairness.py` is among them.
"""

import csv
import json
import random
from pathlib import Path

from data import CATEGORIES

TOWNS = (
    "We play {} on Saturday, anyone fancy it?", "{} was lovely, we had chips on the front", "My sister has just moved to {}, she loves it", "Stuck on the train outside {}, back about seven",
    "Course is in {} this year, bring your own lunch", "Is the {} road still shut?", "Got a parcel sent to {} by mistake", "anyone know a good curry house in {}",
    "{} have signed a new keeper", "Half marathon in {} on the 9th, who's in", "First posting was {}, long time ago now", "The {} office has a better kettle than ours",
    "Off to {} for the weekend with the kids", "Just driven back from {}, pouring all the way", "Can someone give me a lift to {} on Friday?", "{} lost again, gutted",
    "Car boot in {} this Sunday, tables a tenner", "we used to camp near {} every summer", "Swap my {} late for an early?", "Bus from {} is running late, sorry", "Mum's hairdresser is in {}",
    "The fair is in {} until Sunday", "grew up in {}, can't complain", "Meeting moved from {} to headquarters", "{} is all roadworks at the minute", "Parkrun at {} then breakfast?",
)
FAMILIES = (
    "Sgt {} is on lates this week", "PC {} has done the rota", "Happy birthday {}, cake in the kitchen", "Ask Inspector {} about the annual leave form", "DC {} said the printer is fixed",
    "{} and me are on the bikes tomorrow", "Has anyone seen {}'s mug?", "{} scored twice on Sunday, still talking about it", "Well done {} on passing the sergeant's exam", "{} is getting the teas in",
    "Tell {} his boots have come", "Can you cover {} on the 3rd, they are on a course", "PCSO {} runs the school football", "thanks {} for the lift last night", "Chief Inspector {} retires on Friday, card is on my desk",
    "{}'s dog won best in show", "mr {} next door took the parcel in", "We were at school with the {}s, good family", "Cricket: {} to open the batting", "{} says the canteen has bacon again",
)
MANY = (
    "Our new leaflet is for {} who want to join as volunteers", "The {} at number 12 brought us biscuits", "Football club has three {} now and they are all better than me", "Met some {} at the wedding, danced all night",
    "{} in the choir were brilliant last night", "It was two {} who jumped in and pulled the boy out", "Half my street are {}, best neighbours I have had", "Coffee morning with {} on Tuesday, come along",
    "The film is about {} in the seventies, worth a watch", "{} on our course asked the best questions", "What do {} think of the new station? We should ask them", "Support group for {} meets at seven in the library",
    "There is a stall run by {} at the market, amazing cakes", "Some {} were asking where the bus stop is, so I walked them there", "The {} in my quiz team know everything", "Remember {} have had a rotten time of it this year, be patient at the counter",
    "We need more {} on the advisory panel, know anybody?", "{} turned up with shovels and cleared the snow for everyone", "My book club is mostly {} and one grumpy accountant", "Training on how to talk with {} is on the 14th, it was good last time",
    "The weather was filthy and the {} still came to the vigil", "Stupid sat nav sent the {} to the wrong hall, poor things", "We lost to the {} in the semi final and they deserved it", "Leaflets for {} are in the bottom drawer",
    "Two {} and a vicar ran the food bank all winter", "rubbish traffic but the {} at the fair were great fun",
)
ONE = (
    "Her dad is a {} and a retired bus driver", "I sat next to a {} on the train, lovely chat about dogs", "My sister in law is a {} and beats me at chess every time", "The {} in our team always forgets his boots, same as me",
    "A {} helped me change the tyre in the rain", "My landlord is a {}, always fixes things the same day", "the best boss I ever had was a {}", "My daughter's teacher is a {} and she adores her", "A {} from the gym is doing the marathon with us",
    "We have a {} on the response team now, makes a proper brew", "As a {} I never thought I would get this far, thank you all", "The witness said a {} held the door open for her", "Our goalie is a {} and a terrible loser, love him",
    "The {} who runs the corner shop has kept our parcels", "Her boyfriend is a {}, met him Sunday, nice lad", "The dentist is a {} with very cold hands", "a {} won the raffle and gave it straight to the hospice",
    "My tutor was a {}, retired last spring, card going round", "Interpreter needed, the caller is a {} and has lost her keys", "There's a {} on the panel for my board, no idea what they will ask", "A {} drove me home after the match, wouldn't take petrol money",
)


def towns(data):
    """The towns of the postcode list."""
    with (Path(data) / "uk-postcodes/postcodes.csv").open(encoding="utf-8", newline="") as file:
        named = {row["town"] for row in csv.DictReader(file)}
    return sorted(t for t in named if 2 < len(t) < 25 and t.replace(" ", "").replace("-", "").replace("'", "").isalpha())


def families(data):
    return [name for name in (Path(data) / "surnames/uk.txt").read_text("utf-8").split("\n") if len(name) > 2]


def said(r, text):
    text = text[:1].upper() + text[1:]
    for vowel in "AEIOaeio":
        text = text.replace(f" a {vowel}", f" an {vowel}")
    return text.lower() if r.random() < 0.25 else text.rstrip("?.") if r.random() < 0.1 else text


def make(data, seed=57):
    """One sentence for each town, one for every fourth family, six for each group."""
    r = random.Random(seed)
    groups = json.loads((Path(__file__).parent / "wordings/slots.json").read_text("utf-8"))["groups"]
    texts = [r.choice(TOWNS).format(t) for t in towns(data)] + [r.choice(FAMILIES).format(name) for name in families(data)[::4]]
    for many, one, _ in groups:
        texts += [frame.format(many) for frame in r.sample(MANY, 3)] + [frame.format(one) for frame in r.sample(ONE, 3)]
    nothing = dict.fromkeys(CATEGORIES, 0.0)
    for text in texts:
        yield {"text": said(r, text), "labels": nothing, "known": CATEGORIES, "spans": [], "source": "exchanged", "kind": "", "valid": False}
