//! Vehicle registrations without an age: diplomatic, of Northern Ireland, and dateless.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, plates, sources};
use crate::text::words;

/// Words that are shaped like a registration of Northern Ireland, and names that stand before an hour.
const WORDS: [&str; 36] = [
    "kia", "via", "mia", "ria", "cia", "lia", "tia", "fia", "bib", "rib", "jib", "fib", "nib", "lib", "sib", "oil", "ail", "bil", "mil", "nil",
    "til", "viz", "biz", "wiz", "quiz", "daz", "baz", "gaz", "caz", "laz", "shaz", "liz", "jaz", "kaz", "maz", "oz",
];

/// What stands beside a number without being part of it.
const UNITS: [&str; 34] = [
    "am", "pm", "st", "nd", "rd", "th", "k", "m", "km", "mm", "cm", "kg", "g", "p", "x", "no", "of", "is", "in", "on", "at", "to", "and", "or",
    "by", "it", "he", "the", "hrs", "mph", "cc", "bhp", "yr", "yrs",
];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD128",
    name: "other-registration",
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
    documentation: "Diplomatic and consular plates (`nnnDnnn`, `nnnXnnn`), the number right after “trade plates” and those of Northern Ireland (`AAZ 1234`) beside words for \
        a vehicle, and plates of letters and a number in either order, in capitals, right after the word registration, plate, \
        index or VRM, or some words behind a private, cherished or dateless plate. By themselves, in capitals, only `253 D 418` with its spaces, three letters of Northern Ireland that end in Z \
        before four digits, and Irish plates with dashes (`192-DL-5518`); of the rest, sizes, names and hours look the same.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<word>reg|registration|vrm|vrn|index|plates?|number plate|rhif cofrestru|plât)\b[\s.:#=-]*(?:(?:no|number|mark|is|was|of|yw|reads|says)\b[\s.:#=-]*){0,2}",
        r"(?P<hit>(?P<letters>[a-z]{1,3})\s?\d{1,4}|\d{1,4}\s?(?P<letters2>[a-z]{1,3})|\d{3}\s?[dx]\s?\d{3})\b",
        r"|\b(?P<hit2>\d{3}\s?[dx]\s?\d{3}|(?P<area>[a-z]?(?:i[abjlw]|[joux]i|[a-y]z))[\s-]?[1-9]\d{0,3})\b",
        r"|\b(?:dateless|cherished|private|personal|personali[sz]ed)\s+(?:plate|reg|registration)\b[^.!?\n]{0,60}?\b(?P<hit4>(?P<own>[a-z]{2,3})\s\d{1,4}|\d{1,4}\s(?P<own2>[a-z]{2,3}))\b",
        r"|\b(?P<hit5>(?P<irish>\d{2,3}-(?:c|ce|cn|cw|d|dl|g|ke|kk|ky|l|ld|lh|lk|lm|ls|mh|mn|mo|oy|rn|so|sl|t|tn|w|wd|wh|ww|wx)-\d{3,6}))\b|\b(?P<hit6>(?P<trade>\d{3}\s?[a-z]{2}))\s+(?:on\s+)?trade plates?\b",
        r"|\btrade plates?\b[\s.,:]*(?:(?:are|is|no|number|of)\b[\s.:]*){0,2}(?P<hit3>\d{3,5})\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context { hot: plates::HOT, against: plates::AGAINST, before: 6, after: 5, published_in_appeals: false },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if let Some(area) = candidate.group("area") {
        // "TEZ9142", joined, in capitals and with four digits, is nothing else.
        let joined = candidate.text().len() == 7 && !candidate.text().contains(' ');
        let telling = joined && area.len() == 3 && candidate.is_upper_case() && candidate.circumstances().has_lower_case();
        // "JAZ 4417", "bangor plates".
        let written_out = candidate.is_upper_case() && candidate.circumstances().has_lower_case() && candidate.digits().len() == 4 && !candidate.digits().starts_with(['1', '2']);
        let alone = candidate.is_upper_case() && candidate.is_whole_message();
        return match (WORDS.contains(&area) && !written_out, telling) {
            (true, _) => Validity::Invalid,
            (false, true) => Validity::Valid,
            // "Artic at the dock, XIZ 4407": a Z last and four digits are no word and no hour.
            (false, false) if (written_out || alone) && area.len() == 3 && area.ends_with('z') => Validity::Valid,
            (false, false) => Validity::Unknown,
        };
    }
    if candidate.group("irish").or_else(|| candidate.group("trade")).is_some() {
        return Validity::Valid;
    }
    let number = candidate.digits();
    // "248 D 316" in capitals is nothing else.
    if candidate.group("letters").is_none() && number.len() == 6 && candidate.is_upper_case() && candidate.text().contains(' ') && candidate.circumstances().has_lower_case() {
        return Validity::Valid;
    }
    if let Some(own) = candidate.group("own").or_else(|| candidate.group("own2")) {
        let word = UNITS.contains(&own) || plates::WORDS.contains(&own);
        return if !word && candidate.is_upper_case() && candidate.circumstances().has_lower_case() { Validity::Valid } else { Validity::Invalid };
    }
    let Some(letters) = candidate.group("letters").or_else(|| candidate.group("letters2")) else { return Validity::Unknown };
    // Another style of which only the start was taken: "AB 12 CDE", "A123 BCD".
    let next = words::first(candidate.after(), 1).first().is_some_and(|word| word.len() == 3);
    if candidate.group("letters").is_some_and(|letters| letters.len() < 3) && next && candidate.after().starts_with([' ', '-']) {
        return Validity::Invalid;
    }
    if candidate.group("letters").is_some_and(is_northern) {
        return if WORDS.contains(&letters) { Validity::Invalid } else { Validity::Unknown };
    }
    let short = letters.len() + number.len() < 4;
    let words = short || UNITS.contains(&letters) || plates::WORDS.contains(&letters);
    if words || !candidate.is_upper_case() || !candidate.circumstances().has_lower_case() {
        return Validity::Invalid;
    }
    Validity::Valid
}

/// Whether three letters end in a code of a county or city of Northern Ireland.
fn is_northern(letters: &str) -> bool {
    let code = |code: &str| matches!(code, "ia" | "ib" | "ij" | "il" | "iw" | "ji" | "oi" | "ui" | "xi") || code.ends_with('z');
    letters.get(1..).is_some_and(|last| last.len() == 2 && code(last))
}
