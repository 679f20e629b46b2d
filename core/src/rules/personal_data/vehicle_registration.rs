//! Vehicle registrations in the style used since September 2001.

use crate::draft::CivilDate;
use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// Three-letter words that follow a short code in messages all in capitals, such as "PC22 SAW HIM".
const WORDS: [&str; 40] = [
    "the", "and", "was", "has", "had", "for", "not", "who", "you", "can", "are", "but", "all", "any", "her", "our", "out", "day",
    "get", "see", "saw", "she", "two", "way", "may", "say", "use", "man", "men", "car", "van", "mar", "jan", "jun", "aug", "sep",
    "nov", "dec", "hrs", "per",
];

/// Words of two letters, ranks and units, that stand before a number.
const SHORT_WORDS: [&str; 24] = [
    "am", "at", "by", "do", "go", "he", "ms", "me", "my", "no", "of", "on", "or", "pc", "ps", "dc", "ds", "so", "to", "up", "us", "we",
    "rt", "hm",
];

/// A regular expression for a letter spelled out over the radio.
macro_rules! phonetic {
    () => {
        concat!(
            r"(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?e?|kilo|lima|mike|november|oscar|papa",
            r"|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|x-?ray|yankee|zulu)"
        )
    };
}

/// A regular expression for a digit, spoken or written.
macro_rules! number_word {
    () => {
        r"(?:\d|oh|zero|nought|one|two|three|four|five|six|seven|eight|niner?)"
    };
}

/// A regular expression for a number of two digits in words.
macro_rules! tens {
    () => {
        r"(?:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD107",
    name: "vehicle-registration",
    category: Category::PersonalData,
    title: Bilingual { en: "Vehicle registration", cy: "Rhif cofrestru cerbyd" },
    why: Bilingual {
        en: "It points to a person: the keeper of the vehicle.",
        cy: "Mae’n pwyntio at berson: ceidwad y cerbyd.",
    },
    instead: Bilingual {
        en: "The control room can check it for you; make and colour are often enough here.",
        cy: "Gall yr ystafell reoli ei wirio i chi; mae gwneuthuriad a lliw yn aml yn ddigon yma.",
    },
    placeholder: Some(Bilingual { en: "[vehicle registration]", cy: "[rhif cofrestru cerbyd]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Two letters, two digits, three letters (DVLA leaflet INF104): the first two without I, Q and Z, the last \
        three without I and Q, the digits those of a half-year whose plates have been issued by today. In capitals it is found \
        by itself; in lower case, or with a space after the first two letters, only beside words for a vehicle; written sign by sign \
        (`r k 5 7 x d f`), or as the whole message, it is found by itself, and so is the half that was seen (“starts LN66, ends …”).",
    detector: Detector::Pattern(concat!(
        r"\b[a-hj-pr-y][a-hj-pr-y][\s.-]?\d\d[\s./-]?[a-hj-pr-z]{3}\b",
        r"|\b(?P<apart>[a-hj-pr-y][\s.]?[a-hj-pr-y][\s.]\d[\s.-]{1,2}\d[\s.-]{1,3}[a-hj-pr-z][\s.-][a-hj-pr-z][\s.-][a-hj-pr-z])\b",
        r"|\b(?P<spoken>(?:", phonetic!(), r"[\s,-]+){2}(?:(?:", number_word!(), r"[\s,-]*){2}|", tens!(), r"[\s,-]*)(?:[\s,-]*", phonetic!(), r"\b){2,3})",
        r"|\b(?:start(?:s|ing)?|begin(?:s|ning)?|partial(?:\s+(?:reg|plate|index|vrm))?)\s+(?:only\s+)?(?:with\s+|in\s+|is\s+|of\s+)?(?P<hit>(?P<partial>[a-hj-pr-y]{2}\s?\d\d)\b(?:\s+[a-z]{1,3}\b)?)",
        r"|\b(?P<hit3>(?P<half>[a-hj-pr-y]{2}\s?\d\d))\s+(?:something|and then something|then something)\b",
        r"|\b(?:reg|registration|vrm|vrn|index|plate)\s+(?:n[a-z]{1,6}\s+)?(?:is\s+)?(?P<hit2>(?P<misread>[a-hj-pr-y]{2}\s?(?:\d[io]|[io]\d)\s?[a-hj-pr-z]{3}))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context {
        hot: &[
            "reg", "run", "look up", "check out", "cut me up", "reggie", "regs", "registration", "vrm", "vrn", "plate", "plates", "index", "indexes", "vehicle", "vehicles", "veh",
            "car", "van", "lorry", "fail to stop", "failed to stop", "failing to stop", "ftsd", "made off", "drove off", "anyone stop", "stop check", "checkpoint", "tug", "tugged", "pulled over", "pull over", "insurance", "no insurance", "lookout", "look out for", "reggy", "regestration", "number plate", "motor", "motorbike", "moped", "bike", "driver", "driving", "keeper", "pnc", "anpr", "parked", "dvla", "mot",
            "ford", "audi", "bmw", "vw", "golf", "astra", "corsa", "transit", "focus", "fiesta", "merc", "mercedes", "vauxhall", "skoda",
            "octavia", "toyota", "nissan", "honda", "kia", "hyundai", "peugeot", "renault", "clio", "citroen", "volvo", "tesla", "fiat",
            "leon", "scooter", "camper", "artic", "hgv", "trailer", "taxi", "minibus", "yaris", "insignia", "zafira", "puma", "kuga", "mondeo", "sprinter", "vivaro", "berlingo", "micra", "fabia", "ibiza", "duster", "low loader", "cloned", "mt",
            "polo", "passat", "qashqai", "juke", "range rover", "land rover", "jaguar", "seat leon", "estate", "hatchback", "saloon",
            "cerbyd", "cerbydau", "car", "fan", "rhif cofrestru", "plât", "gyrrwr",
        ],
        against: &[
            "your order", "my order", "the order", "order number", "order no", "order ref", "booking", "voucher", "code", "coupon", "discount", "flight", "tracking", "model", "serial", "part no",
            "part number", "product", "promo", "locker", "archeb", "cod",
            "my car", "my old car", "selling", "for sale", "lights are on", "autotrader", "swapping my", "left your lights on", "lights on in the car park",
        ],
        before: 6,
        after: 5,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("spoken").is_some() {
        return Validity::Valid;
    }
    let letters: String = candidate.text().chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let age = letters.get(2..4).and_then(|age| age.parse().ok());
    let issued = age.is_some_and(|age| is_issued(age, candidate.today()));
    if candidate.group("apart").is_some() {
        return if issued { Validity::Valid } else { Validity::Invalid };
    }
    // "NA65 something".
    if candidate.group("half").is_some() {
        return if issued && candidate.is_upper_case() { Validity::Valid } else { Validity::Invalid };
    }
    // "Starts GN66, ends KFD".
    if candidate.group("partial").is_some() && candidate.after().trim_start_matches([' ', ',']).starts_with("end") {
        return if issued { Validity::Valid } else { Validity::Invalid };
    }
    if candidate.group("partial").is_some() || candidate.group("misread").is_some() {
        return if candidate.is_upper_case() || candidate.group("misread").is_some() { Validity::Unknown } else { Validity::Invalid };
    }
    if !issued {
        return Validity::Invalid;
    }
    let apart = |at: usize| candidate.text().chars().nth(at).is_some_and(|c| !c.is_ascii_alphanumeric());
    let like_words = apart(4) && letters.get(4..).is_some_and(|last| WORDS.contains(&last));
    let short_word = letters.get(..2).is_some_and(|first| SHORT_WORDS.contains(&first.to_ascii_lowercase().as_str()));
    let last = letters.get(4..).unwrap_or_default().to_ascii_lowercase();
    // "NX 58 DVM" in a message that is otherwise not in capitals.
    let spaced = apart(2) && (short_word || WORDS.contains(&last.as_str()) || !candidate.circumstances().has_lower_case());
    // "At 70 and bought a camper".
    if apart(2) && short_word && WORDS.contains(&last.as_str()) && !candidate.is_upper_case() {
        return Validity::Invalid;
    }
    // A message that is nothing else is no talk.
    let certain = (candidate.is_upper_case() && !spaced || candidate.is_whole_message() && !short_word) && !like_words;
    if certain { Validity::Valid } else { Validity::Unknown }
}

/// Whether plates with this age identifier have been issued by `today`: `26` from March 2026, `76` from September.
fn is_issued(age: u16, today: Option<CivilDate>) -> bool {
    let (year, month) = match age {
        2..=50 => (2000 + age, 3),
        51..=99 => (1950 + age, 9),
        _ => return false,
    };
    today.is_none_or(|today| (year, month) <= (today.year(), today.month()))
}
