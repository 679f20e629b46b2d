"""What python-stdnum and presidio-analyzer say of a number in a text."""

import logging

from presidio_analyzer import predefined_recognizers as presidio
from stdnum import iban, imei, luhn, mac
from stdnum.gb import nhs

logging.disable(logging.WARNING)


def stdnum(valid):
    """A module's own judgement of the number alone; it reads no text."""
    return lambda text, number: valid(number)


def recogniser(made):
    """Whether the recogniser finds the number in the text, by its pattern and check alone, without a language model."""
    entity = made.supported_entities

    def finds(text, number):
        start = text.index(number)
        end = start + len(number)
        return any(
            found.score > 0 and found.start <= start and found.end >= end
            for found in made.analyze(text, entity, None) or []
        )

    return finds


PRESIDIO = "presidio-analyzer"
STDNUM = "python-stdnum"
REFERENCES = {
    "NHS number": {STDNUM: stdnum(nhs.is_valid), PRESIDIO: recogniser(presidio.NhsRecognizer())},
    "National Insurance number": {PRESIDIO: recogniser(presidio.UkNinoRecognizer())},
    "IBAN": {STDNUM: stdnum(iban.is_valid), PRESIDIO: recogniser(presidio.IbanRecognizer())},
    "payment card": {STDNUM: stdnum(lambda n: luhn.is_valid(n.replace(" ", "").replace("-", ""))),
                     PRESIDIO: recogniser(presidio.CreditCardRecognizer())},
    "IMEI": {STDNUM: stdnum(lambda n: imei.is_valid(n) and imei.imei_type(n) == "IMEI")},
    "driver number": {PRESIDIO: recogniser(presidio.UkDrivingLicenceRecognizer())},
    "passport": {PRESIDIO: recogniser(presidio.UkPassportRecognizer())},
    "registration": {PRESIDIO: recogniser(presidio.UkVehicleRegistrationRecognizer())},
    "earlier registration": {PRESIDIO: recogniser(presidio.UkVehicleRegistrationRecognizer())},
    "IP address": {PRESIDIO: recogniser(presidio.IpRecognizer())},
    "MAC address": {STDNUM: stdnum(mac.is_valid), PRESIDIO: recogniser(presidio.MacAddressRecognizer())},
    "phone number": {PRESIDIO: recogniser(presidio.PhoneRecognizer(supported_regions=("GB",)))},
    "postcode": {PRESIDIO: recogniser(presidio.UkPostcodeRecognizer())},
}
RULES = {
    "NHS number": {"PD102"}, "National Insurance number": {"PD101"}, "IBAN": {"PD114"}, "payment card": {"PD106"}, "IMEI": {"PD116"},
    "driver number": {"PD111"}, "passport": {"PD112"}, "registration": {"PD107"}, "earlier registration": {"PD125", "PD128"},
    "IP address": {"PD117"}, "MAC address": {"PD118"}, "phone number": {"PD104"}, "postcode": {"PD108"},
}
