//! Dates in figures that lie as far back as those of birth do, with neither a name nor a word beside them.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, dates, sources};
use crate::text::words;

/// Digits from which the year has four.
const FULL: usize = 7;
/// The oldest, in years, that a date with a year of two digits is taken for somebody's birth.
const OLDEST_BY_SHORT_YEAR: u16 = 90;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD151",
    name: "date-by-itself",
    category: Category::PersonalData,
    title: Bilingual { en: "What looks like a date of birth", cy: "Yr hyn sy’n edrych fel dyddiad geni" },
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
    documentation: "A day, month and year in figures, all parted by the same sign, that lie 13 to 105 years back (“yeah him. \
        15.5.93”). Of the dates of that kind in this project’s messages ten in eleven are of birth; one’s own, and those of what \
        happened, opened, began or was played, are not found.",
    detector: Detector::Pattern(
        r"\b(?:\d{1,2}/\d{1,2}/(?:19|20)?\d\d|\d{1,2}-\d{1,2}-(?:19|20)?\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d)\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::VeryUnlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "my", "mine", "our", "i was", "we were", "cake", "card", "quiz", "exercise", "example", "test", "dummy", "made up",
            "version", "build", "update", "updated", "android", "ios", "software", "firmware", "v", "section", "para", "match", "final",
            "won", "beat", "nil", "goal", "goals", "hurst", "world cup", "score", "album", "film", "episode", "history", "historic", "anniversary", "memory",
            "remember", "remembering", "rip", "memorial", "funeral", "died", "death", "killed", "war", "battle", "disaster", "tragedy", "opened", "opening",
            "founded", "built", "est", "established", "joined", "started", "retired", "service", "employed", "appointed", "sworn in", "attested", "passed out",
            "on", "from", "since", "until", "till", "between", "dated", "issued", "signed", "married", "wedding", "photo", "taken", "released", "serial", "part", "order",
            "invoice", "tax", "mot", "first registered", "sentenced", "convicted", "jailed", "charged", "bailed", "arrested", "reported", "offence", "offences",
            "cofio", "bu farw", "agorwyd", "priodas", "fy",
        ],
        before: 8,
        after: 9,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let Some(day) = dates::read(candidate.text(), candidate.today()) else { return Validity::Invalid };
    // A short year that is just to come reads as one of a hundred years ago: "14/03/27".
    let to_come = candidate.digits().len() < FULL && candidate.today().is_some_and(|today| day.year() + OLDEST_BY_SHORT_YEAR < today.year());
    // One more number makes it an address, a version, a range or the time of something.
    let follows = candidate.before().trim_end().ends_with(|c: char| c.is_ascii_digit()) || candidate.before().ends_with(['.', '/', '-']);
    let continued = candidate.after().strip_prefix(['.', '/', '-']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let range = words::first(candidate.after(), 1).first().is_some_and(|word| matches!(*word, "to" | "until" | "till" | "and"));
    let born = dates::is_of_a_birth(day, candidate.today()) && !to_come;
    if born && !follows && !continued && !range { Validity::Valid } else { Validity::Invalid }
}
