//! Telephone numbers of people in the United Kingdom.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, persons, sources};

/// Words of an appeal for a lost pet, whose owner wants to be called.
const PETS: &[&str] = &[
    "collar", "lead", "microchipped", "chipped", "answers to", "dog", "puppy", "pup", "cat", "kitten", "lurcher", "whippet", "spaniel", "labrador",
    "collie", "terrier", "cockerpoo", "cockapoo", "tabby", "pony", "tortoise", "parrot",
];

/// Words of somebody who is missing, perhaps with a pet: there a number is another's.
const PEOPLE: &[&str] = &["aged", "year old", "years old", "boy", "girl", "man", "woman", "lad", "lass", "child", "teenager", "mum", "dad", "nan", "gran"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD104",
    name: "phone-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Phone number", cy: "Rhif ffôn" },
    why: Bilingual {
        en: "It is a way to reach one person, who has not agreed to be reached by this group.",
        cy: "Mae’n ffordd o gyrraedd un person, nad yw wedi cytuno i’r grŵp hwn gysylltu ag ef.",
    },
    instead: Bilingual {
        en: "Leave it out, or pass it only to the colleague who needs it.",
        cy: "Gadewch ef allan, neu rhowch ef i’r cydweithiwr sydd ei angen yn unig.",
    },
    placeholder: Some(Bilingual { en: "[phone number]", cy: "[rhif ffôn]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Geographic (01, 02) and mobile (071 to 075, 077 to 079) numbers of the National Telephone Numbering Plan \
        (Ofcom), also as +44, 0044 and 447…, digit by digit, and with letters for noughts. Numbers of organisations and services (03, 05, 08, 09, 101, 111, 999, 116 000, \
        Crimestoppers 0800 555 111) are no one’s personal data, nor is a landline in an appeal to the public, the owner’s in one for a lost pet, a number \
        beside the name of an office or a trade, or the writer’s own (“ring me on …”).",
    detector: Detector::Pattern(
        r"(?:\+44|\b0044)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]{0,2}\d){8,9}\b|\(?\b0[1-9]\d{1,4}\)?(?:[\s.-]{0,2}\d){4,8}\b|\b07[\s.-]\d{3}(?:[\s./-]?\d){6}\b|\b07\d{3}/\d{3}[\s/]?\d{3}\b|\b447\d{9}\b|\b0(?:[\s-]\d){10}\b|\b(?P<letters>o7(?:[\s]?[\do]){9})\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Possible, hot: 1, against: 2 },
    context: Context {
        hot: &[
            "his", "her", "their", "victim", "victim's", "suspect", "suspect's", "witness", "complainant", "informant", "ip's", "ei", "eu",
        ],
        against: &[
            "order", "tracking", "reference", "ref", "parcel", "booking", "serial", "imei", "station", "office", "front counter",
            "switchboard", "surgery", "pub", "shop", "restaurant", "takeaway", "enquiry", "enquiries", "control room", "reception", "front desk", "desk", "tickets", "theatre", "occ health", "appointment", "to book",
            "helpline", "gorsaf", "swyddfa", "garage", "hotel", "pizza", "taxi", "taxis", "plumber", "electrician", "locksmith", "dentist",
            "doctors", "gp", "vet", "vets", "school", "nursery", "mechanic", "council", "customer services", "occupational health",
            "federation", "builder", "roofer", "gardener", "decorator", "plasterer", "joiner", "window cleaner", "new number", "new phone", "my number", "my new number", "my mobile", "my new mobile", "my new phone", "my phone", "call me", "ring me", "text me", "whatsapp me",
            "message me", "me on", "ffonia fi", "ffoniwch fi", "fy rhif",
        ],
        before: 8,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    // "O7700 9OO 284": letters for noughts.
    if let Some(letters) = candidate.group("letters") {
        return if letters.bytes().filter(u8::is_ascii_digit).count() > 5 { Validity::Valid } else { Validity::Invalid };
    }
    let for_a_pet = || persons::near(candidate, 30, PETS) && !persons::near(candidate, 30, PEOPLE);
    if candidate.circumstances().is_appeal() && for_a_pet() {
        return Validity::Invalid;
    }
    let written = candidate.digits();
    let national = written.strip_prefix("0044").or_else(|| {
        let abroad = candidate.text().starts_with('+') || written.starts_with("447");
        if abroad { written.strip_prefix("44") } else { None }
    });
    let national = national.unwrap_or(&written).trim_start_matches('0');
    if check_digits::all_alike(national.get(1..).unwrap_or_default()) {
        return Validity::Invalid;
    }
    match (national.len(), national.as_bytes()) {
        (10, [b'7', b'1'..=b'5' | b'7'..=b'9', ..]) => Validity::Valid,
        (9 | 10, [b'1', ..]) | (10, [b'2', ..]) => Validity::Unknown,
        _ => Validity::Invalid,
    }
}
