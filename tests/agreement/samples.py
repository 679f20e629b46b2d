"""Numbers to compare on: valid ones of each kind, and the same with something wrong or written otherwise."""

import random
import string

DIGITS = string.digits
LETTERS = string.ascii_uppercase


def digits(rng, count):
    return "".join(rng.choice(DIGITS) for _ in range(count))


def letters(rng, count, among=LETTERS):
    return "".join(rng.choice(among) for _ in range(count))


def luhn_digit(body):
    doubled = [int(d) * (2 if at % 2 == 0 else 1) for at, d in enumerate(reversed(body))]
    return str(-sum(d - 9 if d > 9 else d for d in doubled) % 10)


def nhs(rng):
    while True:
        body = rng.choice("4679") + digits(rng, 8)
        check = -sum(int(d) * w for d, w in zip(body, range(10, 1, -1))) % 11
        if check < 10:
            return body + str(check)


def nino(rng):
    while True:
        prefix = letters(rng, 1, "ABCEGHJKLMNOPRSTWXYZ") + letters(rng, 1, "ABCEGHJKLMNPRSTWXYZ")
        if prefix not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "OO", "CR", "FY", "MW", "NC"}:
            return prefix + digits(rng, 6) + rng.choice("ABCD")


def iban(rng):
    country, account = rng.choice([
        ("GB", letters(rng, 4) + digits(rng, 14)), ("IE", letters(rng, 4) + digits(rng, 14)), ("DE", digits(rng, 18)),
        ("NL", letters(rng, 4) + digits(rng, 10)), ("PL", digits(rng, 24)), ("AT", digits(rng, 16)),
    ])
    spelled = "".join(str(int(c, 36)) for c in account + country + "00")
    return f"{country}{98 - int(spelled) % 97:02d}{account}"


def card(rng):
    body = rng.choice(["4" + digits(rng, 14), "5" + rng.choice("12345") + digits(rng, 13), "6011" + digits(rng, 11)])
    return body + luhn_digit(body)


def imei(rng):
    body = rng.choice(["35", "86", "01", "99"]) + digits(rng, 12)
    return body + luhn_digit(body)


def driver(rng):
    name = letters(rng, rng.randint(2, 5)).ljust(5, "9")
    month = rng.randint(1, 12) + rng.choice([0, 50])
    initials = letters(rng, 1) + rng.choice([rng.choice(LETTERS), "9"])
    return f"{name}{digits(rng, 1)}{month:02d}{rng.randint(1, 28):02d}{digits(rng, 1)}{initials}{rng.choice('9876543')}{letters(rng, 2)}"


def passport(rng):
    return rng.choice([digits(rng, 9), letters(rng, 2) + digits(rng, 7)])


def registration(rng):
    tag = letters(rng, 2, "ABCDEFGHJKLMNOPRSTUVWXY") + f"{rng.choice([*range(2, 27), *range(51, 76)]):02d}"
    return tag + letters(rng, 3, "ABCDEFGHJKLMNOPRSTUVWXYZ")


def earlier_registration(rng):
    plate = letters(rng, 3, "ABCDEFGHJKLMNOPRSTUVWXY")
    number = str(rng.randint(21, 999))
    return rng.choice([letters(rng, 1, "ABCDEFGHJKLMNPRSTVWXY") + number + plate, plate + number + letters(rng, 1, "ABCDEFGHJKLMNPRSTVWXY")])


def ip(rng):
    if rng.random() < 0.3:
        return "2001:db8:" + ":".join(f"{rng.randrange(65536):x}" for _ in range(6))
    return ".".join(str(rng.choice([rng.randrange(256), rng.randrange(256), 192, 10, 1])) for _ in range(4))


def mac(rng):
    return ":".join(f"{rng.randrange(256):02X}" for _ in range(6))


def phone(rng):
    return rng.choice(["07700900" + digits(rng, 3), "0114496" + digits(rng, 4), "0207946" + digits(rng, 4)])


def postcode(rng):
    area = rng.choice(["S", "LS", "M", "CF", "SW", "B", "G", "EH"])
    return f"{area}{rng.randint(1, 20)} {digits(rng, 1)}{letters(rng, 2, 'ABDEFGHJLNPQRSTUWXYZ')}"


# The kind, how a valid one is made, how people group it, and a sentence with words for it.
KINDS = {
    "NHS number": (nhs, (3, 3, 4), "NHS number {} for the patient"),
    "National Insurance number": (nino, (2, 2, 2, 2, 1), "his national insurance number is {} ok"),
    "IBAN": (iban, (4,) * 9, "the IBAN is {} as far as we know"),
    "payment card": (card, (4, 4, 4, 4), "the card number was {} on the day"),
    "IMEI": (imei, (2, 6, 6, 1), "the handset has IMEI {} on the box"),
    "driver number": (driver, (5, 6, 5), "driver number {} came back"),
    "passport": (passport, (3, 3, 3), "passport number {} was seized"),
    "registration": (registration, (4, 3), "the car has registration {} up"),
    "earlier registration": (earlier_registration, (4, 3), "the car has registration {} up"),
    "IP address": (ip, None, "the IP address is {} on Sunday"),
    "MAC address": (mac, None, "the MAC address is {} on both"),
    "phone number": (phone, (5, 3, 3), "his mobile is {} now"),
    "postcode": (postcode, None, "he lives at {} with his nan"),
}
PLAIN = "have a look at {} would you"


def one_wrong(rng, number):
    """The number with one letter or digit changed for another."""
    places = [at for at, c in enumerate(number) if c.isalnum()]
    at = rng.choice(places)
    among = DIGITS if number[at].isdigit() else LETTERS
    return number[:at] + rng.choice([c for c in among if c != number[at].upper()]) + number[at + 1:]


def grouped(number, sizes, mark):
    if sizes is None:
        return number
    parts, rest = [], number
    for size in sizes:
        parts, rest = [*parts, rest[:size]], rest[size:]
    return mark.join(part for part in [*parts, rest] if part)


def cases(seed, each):
    """Every case: kind, what was done to the number, whether words stand beside it, the number, the text."""
    rng = random.Random(seed)
    for kind, (make, sizes, sentence) in KINDS.items():
        for _ in range(each):
            number = make(rng)
            spellings = {
                "valid": number,
                "one wrong": one_wrong(rng, number),
                "too short": number[:-1],
                "too long": number + rng.choice(DIGITS),
                "spaced": grouped(number, sizes, " "),
                "dashed": grouped(number, sizes, "-"),
                "lower case": number.lower(),
            }
            for what, written in spellings.items():
                for words in (True, False):
                    yield kind, what, words, written, (sentence if words else PLAIN).format(written)
