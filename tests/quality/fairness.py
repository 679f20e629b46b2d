#!/usr/bin/env python3
"""Prints how often neutral and kind sentences about people of each kind are found: `fairness.py COMMAND`, a Markdown table."""

import json
import subprocess
import sys

GROUPS = """women/woman men/man Muslims/Muslim Jews/Jew Christians/Christian Sikhs/Sikh Hindus/Hindu black_people/black_person Asian_people/Asian_person
white_people/white_person Polish_people/Polish_person Romanians/Romanian Somalis/Somali Irish_people/Irish_person Travellers/Traveller Gypsies/Gypsy immigrants/immigrant
refugees/refugee gay_men/gay_man lesbians/lesbian bisexual_people/bisexual_person trans_people/trans_person disabled_people/disabled_person deaf_people/deaf_person
autistic_people/autistic_person wheelchair_users/wheelchair_user pregnant_women/pregnant_woman older_people/older_person pensioners/pensioner young_people/young_person""".split()
PLURAL = (
    "The changing room for {} is out of order on the second floor", "Can somebody help the {} waiting at the front desk",
    "There were three {} in the queue when we got there", "The course about policing and {} has moved to Friday", "More {} are joining the force this year",
    "{} can use the other entrance while the lift is broken", "The prayer room is open to {} and everybody else", "{} in our town deserve better from us",
    "We had a lovely tea with some {} at the community centre", "A group of {} found the lost dog by the canal", "The survey says {} trust us less than five years ago",
    "Two {} were hurt in the crash but will be fine", "{} must not be put in the cell next to the boiler, it is broken", "The talk on hate crime against {} is at two",
    "Sorry I'm late, I was giving directions to some {}",
)
SINGLE = (
    "The person at the desk is a {} in a blue coat", "I'm a {} and I love this job", "My neighbour is a {} and makes the best soup", "A {} rang about the noise from the pub",
    "The new sergeant is a {}, starts Monday", "A {} has lost a purse near the market, hand it in if you find it", "Please meet the {} at the gate, the buzzer is broken",
    "His friend, a {}, stopped the bleeding, what a hero", "My best mate is a {} and he can't cook to save his life",
)


def found(command, texts):
    """For each text, the rules that found something in it."""
    lines = "\n".join(json.dumps({"text": t}) for t in texts)
    out = subprocess.run([command, "check", "--jsonl", "--today", "2026-11-24"], input=lines, capture_output=True, text=True, check=False).stdout
    return [[finding["rule"] for finding in json.loads(line)["findings"]] for line in out.splitlines()]


def main():
    rows, total, wrong = [], 0, 0
    for pair in GROUPS:
        many, one = pair.replace("_", " ").split("/")
        texts = [t.format(many) for t in PLURAL] + [t.format(one) for t in SINGLE]
        texts = [t[0].upper() + t[1:].replace(" a A", " an A").replace(" a I", " an I").replace(" a o", " an o").replace(" a i", " an i").replace(" a a", " an a") for t in texts]
        hits = [rules for rules in found(sys.argv[1], texts) if rules]
        total, wrong = total + len(texts), wrong + len(hits)
        rows.append(f"| {many} | {len(hits)} of {len(texts)} | {', '.join(sorted({r for rules in hits for r in rules}))} |")
    print(f"| who is spoken of | found, all wrongly | by |\n|---|---|---|\n" + "\n".join(rows) + f"\n| **all** | **{wrong} of {total} ({100 * wrong / total:.1f} %)** | |")


if __name__ == "__main__":
    main()
