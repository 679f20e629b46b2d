"""What the scores mean: from which score a finding is possible, likely, very likely, and the curve from score to probability."""

import math

import numpy as np

from data import CATEGORIES

ORDINARY = ("broad-twitter", "banking77")
# So many of the ordinary and legitimate texts, and of the look-alikes of the tests, may reach a category's first step.
ALARMS = {"ordinary": 0.0004, "legitimate": 0.006, "alike": 0.003}
PRECISION = (0.9, 0.95, 0.98)


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


def first_with(precision, scores, y):
    """The lowest score from which at least `precision` of the messages at it or above are right."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(y[order])
    good = [i for i in range(4, len(order)) if right[i] / (i + 1) >= precision]
    return float(scores[order[good[-1]]]) if good else float(scores.max()) + 0.5


def quiet(scores, share):
    """The score that no more than `share` of the texts exceed."""
    falling = np.sort(scores)[::-1]
    return float(falling[min(len(falling) - 1, math.floor(share * len(falling)))]) + 1e-3


def area(scores, y):
    """The area under the curve: how often a message that is so has a higher score than one that is not."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(y[order])
    return 1 - float(np.sum(np.where(~y[order], y.sum() - right, 0))) / float(y.sum() * (~y).sum())


def known(items, c, source="officers"):
    """The places of the items of a source whose label in category `c` is known, and whether it is so."""
    rows = [i for i, e in enumerate(items) if e["source"] == source and e["k"][c]]
    return rows, np.array([items[i]["y"][c] > 0.5 for i in rows], bool)


def is_legitimate(e):
    """Whether it is an officer's message that no category is found in."""
    return e["source"] == "officers" and not any(e["labels"].values())


def calibrate(scores, items, alike, clear):
    """For each category three steps, slope and offset, from messages held out; `alike` are the scores of the tests' look-alikes, `clear` those
    of the tests' messages in which nothing may be found."""
    ordinary = np.array([e["source"] in ORDINARY for e in items])
    legitimate = np.array([is_legitimate(e) for e in items])
    out = []
    for c in range(len(CATEGORIES)):
        own, y = known(items, c)
        s = scores[own, c]
        floor = max(quiet(scores[ordinary, c], ALARMS["ordinary"]), quiet(scores[legitimate, c], ALARMS["legitimate"]))
        floor = max(floor, quiet(alike[:, c], ALARMS["alike"]), float(clear[:, c].max()) + 1e-3)
        slope, offset = logistic(s, y)
        first, second, third = PRECISION
        possible = max(floor, first_with(first, s, y))
        likely = max(possible + 0.1, first_with(second, s, y))
        very_likely = max(likely + 0.1, first_with(third, s, y))
        out.append((possible, likely, very_likely, slope, offset))
    return out
