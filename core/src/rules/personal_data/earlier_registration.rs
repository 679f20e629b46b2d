//! Vehicle registrations with a letter of the year, from 1963 to 2001, and Q plates.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, plates, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD125",
    name: "earlier-registration",
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
    documentation: "The styles before September 2001 (DVLA leaflet INF104): a letter of the year, one to three digits and three \
        letters (1983 to 2001), the same behind (1963 to 1983), and Q for vehicles of unknown age. In capitals the first style \
        with three digits is found by itself; everything else is found only beside words for a vehicle.",
    detector: Detector::Pattern(
        r"\b(?:(?P<year>[a-hj-npq-tv-y])(?P<apart>\s?)(?P<number>\d{1,3})(?P<gap>[\s-]?)(?P<letters>[a-hj-pr-y]{3})|(?P<letters2>[a-hj-pr-y]{3})(?P<gap2>[\s-]?)\d{1,3}\s?[a-hj-npr-tv-y])\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context { hot: plates::HOT, against: plates::AGAINST, before: 6, after: 5, published_in_appeals: false },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let number = candidate.group("number").unwrap_or_default();
    if number.starts_with('0') {
        return Validity::Invalid;
    }
    let letters = candidate.group("letters").or_else(|| candidate.group("letters2")).unwrap_or_default();
    // "A 20 man van" is written so too.
    let apart = candidate.group("apart").is_some_and(|gap| !gap.is_empty());
    let loud = candidate.is_upper_case() && candidate.circumstances().has_lower_case();
    let joined = candidate.group("gap2") == Some("") || (candidate.group("gap") == Some("") && number.len() == 3);
    if (plates::WORDS.contains(&letters) && !joined) || (apart && !loud) {
        // "M62 CAR PARK" has a road, a word and, in "car", a word for a vehicle too.
        return Validity::Invalid;
    }
    // A, B and M are roads as well.
    let road = matches!(candidate.group("year"), Some("a" | "b" | "m")) && candidate.group("gap") != Some("");
    let certain = !apart && !plates::WORDS.contains(&letters) && number.len() == 3 && !road && candidate.is_upper_case();
    if certain { Validity::Valid } else { Validity::Unknown }
}
