"""What the scores mean: from which score a finding is possible, likely, very likely, and the curve from score to probability."""

import numpy as np

from data import BUSINESS, CATEGORIES, D, EVERYDAY, LANGUAGE, ORDINARY

# How sure the model must be for a finding to be possible, likely and very likely.
SURE = (0.5, 0.9, 0.96)
# So many of the public texts, of everyday talk, and of the legitimate messages and look-alikes, may be found in any category. What officers were asked
# to write is written to look like a problem: on everyday talk far fewer are found.
ALARMS = {"public": 0.0015, "everyday": 0.012, "legitimate": 0.1}
# So many of the made sentences held out in which a group is named and nothing said against it may be found in the first category.
NAMED = 0.045
# Categories of which details belong in an appeal, a shift swap or a theft notice: there the phone heeds only what is very likely.
OF_PURPOSE = {LANGUAGE[3], *BUSINESS}
# Carefully labelled sets of plain hatred, of which officers' messages hold little: what is found of it counts when alarms are allotted.
PLAIN = ("template", "hatemoji-build")
# The file of what officers who overstep plainly write.
MISUSE = "misuse-development"
# The phone's sums may differ from these by so much (core/src/model/tests.rs).
APART = 0.08
# How much surer the first step of all categories is made at a time until no more are found.
SURER = 0.005
# The price of a text found in which there is nothing, as a share of what is to be found, and how much dearer it is made at a time.
LEAST_PRICE, DEARER = 0.0005, 1.03
# No more steps are tried in a category than as many of those texts reach.
MOST_IN_A_CATEGORY = 200


def logistic(scores, y):
    """Slope and offset for which the logistic function of the scores is likeliest: Newton's method, never a step that makes it worse."""
    scores = scores.astype(np.float64)

    def loss(a, b):
        z = a * scores + b
        return float((np.logaddexp(0, z) - y * z).sum()) + 0.05 * (a - 1) ** 2

    at = np.array([0.5, 0.0])
    for _ in range(100):
        z = (at[0] * scores + at[1]).clip(-30, 30)
        p = 1 / (1 + np.exp(-z))
        w = (p * (1 - p)).clip(1e-4)
        g = np.array([((p - y) * scores).sum() + 0.1 * (at[0] - 1), (p - y).sum()])
        h = np.array([[(w * scores * scores).sum() + 0.1, (w * scores).sum()], [(w * scores).sum(), w.sum() + 1e-3]])
        step, size = np.linalg.solve(h, g), 1.0
        while size > 1e-6 and loss(*(at - size * step)) > loss(*at):
            size /= 2
        at = at - size * step
    return max(float(at[0]), 0.05), float(at[1])


def area(scores, y):
    """The area under the curve: how often a message that is so has a higher score than one that is not."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(y[order])
    return 1 - float(np.sum(np.where(~y[order], y.sum() - right, 0))) / float(y.sum() * (~y).sum())


def known(items, c, source="officers"):
    """The places of the items of a source whose label in category `c` is known, and whether it is so."""
    rows = [i for i, e in enumerate(items) if e["source"] == source and e["k"][c]]
    return rows, is_so(items, rows, c)


def told(items, c):
    """The same without messages of other categories: writers often label one category and leave out what else holds."""
    rows = [i for i, e in enumerate(items) if e["y"][c] > 0.5 and e["source"] == "officers" or is_legitimate(e)]
    return rows, is_so(items, rows, c)


def heard_of(scores, items, c):
    """Of those that are `told`, the scores and whether it is so, without what the phone does not ask the model."""
    rows, y = told(items, c)
    asked = np.isfinite(scores[rows, c])
    return scores[rows, c][asked], y[asked]


def kinds(scores, items, c):
    """The scores of what is so in the category, by kind: officers' messages, what they plainly write, and the sets `PLAIN`, where they know it."""
    rows, y = known(items, c)
    plainly = np.array([items[i]["file"] == MISUSE for i in rows])
    found = [scores[rows, c][y & ~plainly], scores[rows, c][y & plainly]]
    found.append(np.concatenate([scores[rows, c][y] for rows, y in (known(items, c, source) for source in PLAIN)]))
    return [each for each in found if len(each)]


def is_so(items, rows, c):
    return np.array([items[i]["y"][c] > 0.5 for i in rows], bool)


def is_public(e):
    """Whether it is a public text in which nobody finds anything."""
    return e["source"] in ORDINARY and not any(e["labels"].values())


def is_everyday(e):
    """Whether it is everyday talk of officers, their families and neighbours in which nobody finds anything."""
    return e.get("file") in EVERYDAY and not any(e["labels"].values())


def is_named(e):
    """Whether it is a made sentence that names a group and says nothing against it."""
    return e["source"] == "contrast" and not any(e["labels"].values())


def is_legitimate(e):
    """Whether it is an officer's message that no category is found in."""
    return e["source"] == "officers" and not any(e["labels"].values())


def allotted(quiet, right, least):
    """For each category the step, `least` or higher, at which most is found of what is `right` (the share of each category's texts, the mean of its
    kinds) less a price for each text of the `quiet` parts found; the price is one for all and rises until no more of each part are found than its share."""
    together = np.concatenate([scores for scores, _ in quiet])
    ways = []
    for c, found in enumerate(right):
        steps = {max(least[c], at + APART) for at in [-np.inf, *np.sort(together[:, c])[-MOST_IN_A_CATEGORY:]]}
        ways.append([(float(np.mean([(each >= step).mean() for each in found])), int((together[:, c] >= step).sum()), step) for step in sorted(steps)])
    price = LEAST_PRICE
    while True:
        best = np.array([max(way, key=lambda each: each[0] - price * each[1])[2] for way in ways])
        if all((scores >= best).any(1).mean() <= share for scores, share in quiet):
            return best
        price *= DEARER


def calibrate(scores, items, alike, clear, of_purpose):
    """For each category three steps, slope and offset, from messages held out; `alike` are the scores of the tests' look-alikes, `clear` and
    `of_purpose` those of the tests' messages in which nothing may be found, minus infinity where the phone does not ask the model."""
    labelled = [heard_of(scores, items, c) for c in range(len(CATEGORIES))]
    slopes, offsets = np.array([logistic(*each) for each in labelled]).T
    above, above_purpose = (each.max(0).astype(float) + APART for each in (clear, of_purpose))
    belongs = np.array([c in OF_PURPOSE for c in CATEGORIES])
    floor = np.maximum(above, np.where(belongs, -np.inf, above_purpose))
    named = np.sort(scores[[is_named(e) for e in items], CATEGORIES.index(D)])[::-1]
    floor[CATEGORIES.index(D)] = max(floor[CATEGORIES.index(D)], named[int(NAMED * len(named))] + APART if len(named) else -np.inf)

    def steps_at(sure):
        return (np.log(sure / (1 - sure)) - offsets) / slopes

    quiet = [(scores[[chosen(e) for e in items]], ALARMS[name]) for name, chosen in (("public", is_public), ("everyday", is_everyday))]
    legitimate = np.concatenate([scores[[is_legitimate(e) for e in items]], alike])
    sure = SURE[0]
    while sure < 0.99 and (legitimate >= np.maximum(steps_at(sure), floor)).any(1).mean() > ALARMS["legitimate"]:
        sure += SURER
    right = [kinds(scores, items, c) for c in range(len(CATEGORIES))]
    possible = allotted(quiet, right, np.maximum(steps_at(sure), floor))
    sure = 1 / (1 + np.exp(-(slopes * possible + offsets)))
    likely = np.maximum(possible + 0.1, steps_at(np.maximum(SURE[1], (1 + sure) / 2)))
    very_likely = np.maximum.reduce([likely + 0.1, steps_at(np.maximum(SURE[2], (3 + sure) / 4)), np.where(belongs, above_purpose, -np.inf)])
    return [tuple(map(float, each)) for each in zip(possible, likely, very_likely, slopes, offsets)]
