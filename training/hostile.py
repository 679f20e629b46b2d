"""Whether words name a group of people and say something harsh close by, or deny it. `core/src/model/hostile.rs` does the same."""

from pathlib import Path

DATA = Path(__file__).parent.parent / "core/data/hostile"
# What a group together with a harsh word adds to the score of demeaning language, what is taken off where that is denied, and within how many words they stand.
MORE, LESS, NEAR = 1.5, 1.0, 16
# What denies a harsh word as one of the so many before it.
DENIAL = set("aren't arent isn't isnt ain't not wasn't weren't don't dont doesn't doesnt didn't didnt haven't hasn't never nobody none untrue stop".split())
JUST_BEFORE = 2
# Who is looked at as something harsh, or called it, by others: what stands before these words, and within how many words of the harsh one.
VIEWED = set("seen looked regarded viewed treated portrayed labelled labeled branded called dismissed described".split())
BEING = set("are is get gets getting being were was been often always still constantly too".split())
VIEWED_BEFORE = 5


def read(file):
    return set((DATA / file).read_text("utf-8").splitlines())


GROUPS, HARSH = read("groups.txt"), read("harsh.txt")


def is_view_of_others(words, at):
    """Whether the word at `at` is what others see in somebody: "are looked at as a drain"."""
    return any(words[i] in VIEWED and i and words[i - 1] in BEING for i in range(max(0, at - VIEWED_BEFORE), at))


def more(words):
    """What is added to the score of a text of these words: less where all that is harsh is denied, nothing where it is how others see the group."""
    pairs = [f"{word} {after}" for word, after in zip(words, words[1:])] + [""]
    groups = [i for i, word in enumerate(words) if word in GROUPS or pairs[i] in GROUPS]
    harsh = [i for i, word in enumerate(words) if word in HARSH and any(i != g and abs(i - g) <= NEAR for g in groups) and not is_view_of_others(words, i)]
    if not harsh:
        return 0.0
    denied = all(DENIAL.intersection(words[max(0, i - JUST_BEFORE) : i]) for i in harsh)
    return -LESS if denied else MORE
