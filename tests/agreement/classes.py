"""Why Moderator and a reference may disagree. What falls into no class is unexplained, and fails."""

import calendar
import ipaddress
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from references import PRESIDIO, STDNUM
from stdnum import luhn, mac

RULES = Path(__file__).parents[2] / "core/src/rules"


@dataclass(frozen=True)
class Disagreement:
    """One text in which one of the two found the number and the other did not."""

    kind: str
    what: str
    words: bool
    number: str
    reference: str
    ours: bool
    ours_beside_words: bool


@dataclass(frozen=True)
class Class:
    """One reason: its name, which side finds more, what is meant, and how to tell."""

    name: str
    ours: bool
    why: str
    holds: Callable[[Disagreement], bool]


def compact(number):
    return re.sub(r"[\s-]", "", number)


def districts():
    """The districts that exist, as the core lists them."""
    listed = re.search(r'DISTRICTS: &str = "(.*?)";', (RULES / "postcodes.rs").read_text(), re.S).group(1)
    for entry in listed.replace("\\\n", "").split(";"):
        area, _, runs = entry.strip().partition(" ")
        for run in filter(None, runs.split(",")):
            first, _, last = run.partition("-")
            yield from (f"{area}{number}" for number in range(int(first), int(last or first) + 1))


DISTRICTS = frozenset(districts())
PLATE_WORDS = frozenset(re.findall(r'"([a-z]{3})"', (RULES / "plates.rs").read_text().partition("WORDS")[2]))


def points_to_no_one(number):
    try:
        address = ipaddress.ip_address(number)
    except ValueError:
        return False
    return address.is_private or number in ("1.1.1.1", "1.0.0.1", "8.8.8.8", "8.8.4.4", "9.9.9.9") or address.is_multicast or address.is_reserved or number.startswith("100.")


def no_card(number):
    """Passes the Luhn check, but no issuer gives out this beginning at this length."""
    plain = compact(number)
    lengths = {"4": (13, 16, 19), "5": (16,), "6": (16,)}.get(plain[0], ())
    return luhn.is_valid(plain) and (len(plain) not in lengths or plain[:2] in ("50", "56", "57", "58", "59") or plain[0] == "6")


def real_day(driver):
    """Whether the month and day of a driver number are a day of a leap year."""
    month, day = int(driver[6:8]) % 50, int(driver[8:10])
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]


CLASSES = (
    Class(
        "needs words", False,
        "By chance one number in eleven is an NHS number and one in ten an IMEI; nine digits, a word-like plate or a postcode is ordinary "
        "in a chat. Moderator finds these beside words for them, and the same number here is found beside words.",
        lambda d: not d.words and d.ours_beside_words,
    ),
    Class(
        "never given out", False,
        "HMRC never gives out some prefixes (NIM39110 and the project’s domain notes); Presidio takes those of the second list: OO, CR, FY, "
        "MW, NC.",
        lambda d: d.kind == "National Insurance number" and d.number[:2].upper() in ("OO", "CR", "FY", "MW", "NC"),
    ),
    Class(
        "no last letter", True,
        "A National Insurance number is often written without its last letter; beside words for it Moderator finds it.",
        lambda d: d.kind == "National Insurance number" and d.what == "too short" and d.words,
    ),
    Class(
        "set apart", True,
        "People group numbers with spaces and dashes as licences, cards and forms print them; Moderator reads them all, Presidio’s "
        "patterns read one spelling.",
        lambda d: d.what in ("spaced", "dashed") and d.reference == PRESIDIO and d.kind != "phone number",
    ),
    Class(
        "lower case", True,
        "An IBAN typed on a phone may be in lower case; Presidio’s pattern wants capitals.",
        lambda d: d.kind == "IBAN" and d.what == "lower case" and d.reference == PRESIDIO,
    ),
    Class(
        "wrong length", False,
        "Each country’s IBAN has one length; Presidio’s checks let some others pass when the remainder is right by chance.",
        lambda d: d.kind == "IBAN" and d.what in ("too short", "too long"),
    ),
    Class(
        "no such card", False,
        "The Luhn check alone says nothing of issuers: Moderator knows with what digits and at what lengths cards are issued.",
        lambda d: d.kind == "payment card" and no_card(d.number),
    ),
    Class(
        "without its check digit", False,
        "python-stdnum takes fourteen digits for an IMEI whose check digit is not written; any fourteen digits would be one.",
        lambda d: d.kind == "IMEI" and d.reference == STDNUM and len(compact(d.number)) == 14,
    ),
    Class(
        "no such day", False,
        "A driver number holds a date of birth; Moderator asks that the day exist, Presidio’s pattern lets 30 February pass.",
        lambda d: d.kind == "driver number" and not real_day(compact(d.number)),
    ),
    Class(
        "passports of more kinds", True,
        "Presidio knows two letters and seven digits; British passports have nine digits and others six to eight after a letter. "
        "Moderator takes them all, but only beside the word.",
        lambda d: d.kind == "passport" and d.words,
    ),
    Class(
        "dateless plates", True,
        "What is left of an older plate without its letter of the year is a plate too; Moderator finds it right after words for one.",
        lambda d: d.kind == "earlier registration" and d.what == "too short" and d.words,
    ),
    Class(
        "Q plates", True,
        "Vehicles of unknown age have Q for the letter of the year; Presidio’s pattern does not know it.",
        lambda d: d.kind == "earlier registration" and d.number[0].upper() == "Q",
    ),
    Class(
        "not issued yet", False,
        "The digits of a current plate are a half-year; Moderator is told the day and refuses those of the future.",
        lambda d: d.kind == "registration" and int(d.number[2:4]) in (*range(27, 51), *range(77, 100), 0, 1),
    ),
    Class(
        "a word beside a number", False,
        "“M62 CAR”, “B12 NOV”: where the letters of an older plate are a word or a month, it is mostly talk.",
        lambda d: d.kind == "earlier registration" and bool({d.number[:3].lower(), d.number[-3:].lower()} & PLATE_WORDS),
    ),
    Class(
        "a nought first", False,
        "No older plate’s number begins with a nought.",
        lambda d: d.kind == "earlier registration" and re.search(r"\d+", d.number).group().startswith("0"),
    ),
    Class(
        "letters that are not used", False,
        "DVLA leaves out I, Q and Z in the letters of plates of Great Britain (leaflet INF104); Presidio takes some of them.",
        lambda d: d.kind.endswith("registration") and bool(set("IQZ") & set(d.number.upper())),
    ),
    Class(
        "points to no one", False,
        "Private, shared, loopback, multicast and reserved addresses and public resolvers lead to no household, and a chat about printers has them.",
        lambda d: d.kind == "IP address" and points_to_no_one(d.number),
    ),
    Class(
        "registered makers", True,
        "python-stdnum looks the maker up in a list and refuses those that are not on it; phones make addresses up on purpose.",
        lambda d: d.kind == "MAC address" and d.reference == STDNUM and mac.is_valid(d.number, validate_manufacturer=False),
    ),
    Class(
        "a digit short", False,
        "python-stdnum fills a pair of one digit up with a nought; nobody writes MAC addresses so.",
        lambda d: d.kind == "MAC address" and d.reference == STDNUM and len(d.number) == 16,
    ),
    Class(
        "not given out", True,
        "Presidio knows which blocks of numbers Ofcom has given out, and that 07700 900 is kept for drama; Moderator goes by the shape, and "
        "numbers for drama stand for real ones in its vectors.",
        lambda d: d.kind == "phone number" and (compact(d.number).startswith("07700") or d.what == "one wrong"),
    ),
    Class(
        "numbers of services", False,
        "03, 05, 08 and 09 belong to organisations and services, 070 and 076 to forwarding and pagers: none is a person’s phone.",
        lambda d: d.kind == "phone number" and d.number.startswith(("03", "05", "08", "09", "070", "076")),
    ),
    Class(
        "short landlines", True,
        "A few areas have a digit less; Moderator does not know which, and takes both lengths.",
        lambda d: d.kind == "phone number" and d.number.startswith("01") and len(compact(d.number)) == 10,
    ),
    Class(
        "no such district", False,
        "Moderator knows which postcode districts exist; “MP3 4GB” is shaped like a postcode too.",
        lambda d: d.kind == "postcode" and re.match(r"[a-z]+\d+", d.number.lower()).group() not in DISTRICTS,
    ),
)


def explain(disagreement):
    """The first class it falls into, or None."""
    return next((c for c in CLASSES if c.ours == disagreement.ours and c.holds(disagreement)), None)
