//! Vehicle registrations with a letter of the year, from 1963 to 2001, and Q plates.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, plates, sources};
use crate::text::words;

/// Words for a registration itself.
const NAMES: [&str; 11] =
    ["reg", "reggie", "registration", "vrm", "vrn", "plate", "plates", "index", "cofrestru", "plât", "veh"];

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
        r"\b(?:(?P<year>[a-hj-npq-tv-y])(?P<apart>\s?)(?P<number>\d{1,3})(?P<gap>[\s-]?)(?P<letters>[a-hj-pr-y]{3})|(?P<letters2>[a-hj-pr-y]{3})(?P<gap2>[\s-]?)(?P<number2>\d{1,3})(?P<apart2>\s?)[a-hj-npr-tv-y])\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context { hot: plates::HOT, against: plates::AGAINST, before: 6, after: 5, published_in_appeals: false },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let group = |name| candidate.group(name).unwrap_or_default();
    let word = plates::WORDS.contains(&group("letters")) || plates::WORDS.contains(&group("letters2"));
    let number = if group("number").is_empty() { group("number2") } else { group("number") };
    let joined = ["apart", "gap", "gap2", "apart2"].into_iter().all(|gap| group(gap).is_empty());
    let whole = number.len() == 3 && group("apart").is_empty() && group("apart2").is_empty() && !word;
    // A, B and M are roads, J is a junction.
    let road = matches!(group("year"), "a" | "b" | "j" | "m") && !joined;
    let first_style = !group("year").is_empty();
    if number.starts_with('0') || (word && !(joined && (number.len() == 3 || !first_style))) {
        return Validity::Invalid;
    }
    if whole && first_style && !road && candidate.is_upper_case() {
        return Validity::Valid;
    }
    // "Nicked from s10 big white van", "did 90 m": what stands apart and is short is talk, unless it is said to be a plate.
    let named = || words::last(candidate.before(), 3).into_iter().any(|word| NAMES.contains(&word));
    let loud = || candidate.is_upper_case() && candidate.circumstances().has_lower_case();
    let district = matches!(group("year"), "a" | "b" | "e" | "g" | "j" | "l" | "m" | "n" | "s" | "w");
    let plain = first_style && number.len() == 2 && group("apart").is_empty() && !district;
    if joined || plain || (whole && !road) || loud() || named() { Validity::Unknown } else { Validity::Invalid }
}
