//! Dates of birth that say they are one.

use crate::language::Bilingual;
use crate::people::names;
use crate::report::{Category, Likelihood};
use crate::rules::dates::date_pattern;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, dates, sources};
use crate::text::words;

/// Words beside "born" or "birthday" that make it news, history or a party, and no one's record.
const NO_RECORD: [&str; 35] = [
    "quiz", "famous", "history", "historic", "museum", "album", "band", "singer", "author", "footballer", "actor", "king", "queen", "nhs",
    "force", "party", "drinks", "meal", "do", "cake", "parti", "hanes", "enwog", "calf", "pups", "puppies",
    "dog", "labrador", "spaniel", "kitten", "foal", "happy", "hapus", "usa", "released",
];

/// Words before a lone "b" that make it one of several and not "born".
const LETTERED: [&str; 13] =
    ["plan", "group", "section", "part", "shift", "watch", "relief", "team", "unit", "block", "type", "form", "vitamin"];

/// A regular expression for words that say that a date beside them is one of birth.
macro_rules! word_pattern {
    () => {
        r"d\.?\s?o\.?\s?b\.?|d/o/b|date[\s-]of[\s-]birth|birth\s?date|dyddiad\s?geni"
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD105",
    name: "date-of-birth",
    category: Category::PersonalData,
    title: Bilingual { en: "Date of birth", cy: "Dyddiad geni" },
    why: Bilingual {
        en: "With a name it singles out one person, and it is what banks and records ask for.",
        cy: "Gydag enw mae’n nodi un person, a dyna y mae banciau a chofnodion yn gofyn amdano.",
    },
    instead: Bilingual {
        en: "Give an age if the age matters, or leave it out.",
        cy: "Rhowch oedran os yw’r oedran o bwys, neu gadewch ef allan.",
    },
    placeholder: Some(Bilingual { en: "[date of birth]", cy: "[dyddiad geni]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A day, month and year, in figures or words, right after words that say it is a date of birth (DOB, born, b., \
        birthday is, *ganed*, *dyddiad geni*), or right before DOB. The day must exist and lie in the past. A birthday without its \
        year, a year alone, a birth within the last year, births of famous people and of institutions and \
        one’s own (“my DOB is …”) are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?P<word>", word_pattern!(), r"|born|ganed|ganwyd|(?:ei |eu )?geni|ei eni|d\.?o\.?b'?s)\b",
        r"[\s.:;,=-]*(?:[\(a-z'\x80-\xff]{1,10}[\s:,]+){0,6}?|(?P<event>birthday(?:'?s)?|b'?-?day|(?:pen|ben|phen|mhen)-?blwydd)\b[\s.:;,?=-]*(?:(?:is|was|its|it's|that's|thats|on|yw|the|=)\s+){0,3}|d\.?g\.?[\s:]*|b\.?[\s:]*)",
        r"[\(]?(?P<hit>", date_pattern!(), r"|\d{1,2}\s\d{1,2}\s(?:\d{4}|\d{2})|\d{8}|\d{6})\b",
        r"|\b(?P<hit2>", date_pattern!(), r")\)?[\s,-]*\(?(?:(?:is|was|as)\s+(?:his\s+|her\s+|their\s+|the\s+)?|yw\s+(?:ei\s+|eu\s+)?)?",
        r"(?:", word_pattern!(), r")(?:[).,;!?\n]|\s+(?:is|apparently|allegedly|I think|i think)\b|\s+(?:and|a|ac|no|lives|of|from|for|nfa|is|yw|on|in|wanted|known|male|female|arrested|please|pls|anyone|if|he|she|who|with|but|has)\b|\s*$)",
        r"|\bd\.?o\.?b\.?(?P<glued>", date_pattern!(), r"|\d{8}|\d{6})\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Unlikely, hot: 0, against: 0 },
    context: Context::NONE,
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let compact = candidate.group("glued").unwrap_or_else(|| candidate.text());
    let eight = compact.len() == 8 && compact.bytes().all(|b| b.is_ascii_digit());
    let day = if eight { dates::read_eight(compact, candidate.today()) } else { dates::read(compact, candidate.today()) };
    let Some(day) = day else { return Validity::Invalid };
    let Some(today) = candidate.today() else { return Validity::Valid };
    let plausible = day <= today && day.year() + 120 >= today.year();
    let before = words::last(candidate.before(), 6);
    let between = candidate.group("word").and_then(|word| Some(candidate.before().rsplit_once(word)?.1)).unwrap_or_default();
    if words::words(between).any(|word| matches!(word, "not" | "unknown" | "refused" | "arrested" | "in")) {
        return Validity::Invalid;
    }
    if is_of_public_life(candidate) || is_ones_own(candidate) {
        return Validity::Invalid;
    }
    let certain = candidate.group("hit2").or_else(|| candidate.group("glued")).is_some()
        || candidate.group("word").is_some_and(|word| !matches!(word, "born" | "ganed" | "ganwyd" | "geni"));
    if certain || !plausible {
        return if plausible { Validity::Valid } else { Validity::Invalid };
    }
    let newborn = (day.year() + 1, day.month(), day.day()) > (today.year(), today.month(), today.day());
    let lone = candidate.group("word").or_else(|| candidate.group("event")).is_none();
    let lettered = lone && before.iter().rev().nth(1).is_some_and(|word| LETTERED.contains(word));
    let own = candidate.group("event").is_some() && before.iter().any(|word| matches!(*word, "my" | "our"));
    let past = words::contains(&before, "on this day");
    let mut near = before.into_iter().chain(words::first(candidate.after(), 4));
    if newborn || lettered || own || past || near.any(|word| NO_RECORD.contains(&word)) { Validity::Invalid } else { Validity::Valid }
}

/// What is said before the word for a birth.
fn said_before<'a>(candidate: &Candidate<'a>) -> &'a str {
    candidate.group("word").and_then(|word| Some(candidate.before().rsplit_once(word)?.0)).unwrap_or_default()
}

/// "My DOB is …": nobody else's record.
fn is_ones_own(candidate: &Candidate<'_>) -> bool {
    words::last(said_before(candidate), 1).iter().any(|word| matches!(*word, "my" | "fy"))
}

/// "David Bowie was born on …": what every book says.
fn is_of_public_life(candidate: &Candidate<'_>) -> bool {
    let said = said_before(candidate);
    let said = said.trim_end().trim_end_matches(" was").trim_end_matches(',');
    (2..=3).any(|count| names::is_public(&words::last(said, count).join(" ")))
}
