//! Dates that stand beside a name as those of birth do, without a word that says so.

use crate::context::Detail;
use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::dates::date_pattern;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, dates, sources};
use crate::text::words;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD144",
    name: "date-beside-a-name",
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
    documentation: "A day, month and year that lie 13 to 105 years back, right behind a full name (\"…, 14/09/97\") or right \
        before one. Found only with the name. Dates of what happened (in memory of, since, on, a match, a film) are \
        not found.",
    detector: Detector::Detail(
        Detail::Birth,
        concat!(
            r"\b(?P<hit>", date_pattern!(), r")\b",
        ),
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "memory", "remember", "remembering", "rip", "anniversary", "killed", "died", "dies", "death", "born on this day", "on this day",
            "album", "film", "photo", "match", "final", "history", "founded", "opened", "since", "from", "until", "til", "till", "joined",
            "retired", "appointed", "sentenced", "convicted", "jailed", "dated", "on", "expires", "issued", "expiry", "valid", "signed",
            "arrested", "bailed", "married", "wedding", "war", "battle", "episode", "released", "coch", "cofio", "bu farw",
        ],
        before: 5,
        after: 0,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let born = dates::read(candidate.text(), candidate.today()).is_some_and(|day| dates::is_of_a_birth(day, candidate.today()));
    let range = words::first(candidate.after(), 1).first().is_some_and(|word| matches!(*word, "to" | "until" | "till"));
    if born && !range { Validity::Valid } else { Validity::Invalid }
}
