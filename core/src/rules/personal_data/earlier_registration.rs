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
        with three digits is found by itself, and as the whole message in lower case too; everything else is found only beside words for a vehicle.",
    detector: Detector::Pattern(
        r"\b(?:(?P<year>[a-hj-npq-tv-y])(?P<apart>[\s.]?)(?P<number>\d{1,3})(?P<gap>[\s.-]?)(?P<letters>[a-hj-pr-y]{3})|(?P<letters2>[a-hj-pr-y]{3})(?P<gap2>[\s-]?)(?P<number2>\d{1,3})(?P<apart2>\s?)[a-hj-npr-tv-y])\b",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context { hot: plates::HOT, against: plates::AGAINST, before: 6, after: 5, published_in_appeals: false },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.group("year").is_some() { year_first(candidate) } else { year_last(candidate) }
}

/// `A123 BCD`. Roads, junctions and postcode districts begin so too: "nicked from s10 big white van".
fn year_first(candidate: &Candidate<'_>) -> Validity {
    let group = |name| candidate.group(name).unwrap_or_default();
    let (year, number) = (group("year"), group("number"));
    let (joined, apart) = (group("gap").is_empty() && group("apart").is_empty(), !group("apart").is_empty());
    let word = plates::WORDS.contains(&group("letters"));
    if number.starts_with('0') || (word && !(joined && number.len() == 3)) {
        return Validity::Invalid;
    }
    let road = matches!(year, "a" | "b" | "j" | "m") && !joined;
    let district = matches!(year, "e" | "g" | "l" | "n" | "s" | "w") && number.len() < 3;
    let sure = !road && !apart && !word;
    // "A303 jam".
    let traffic = road && (number.len() < 3 || group("letters").contains(['a', 'e', 'i', 'o', 'u']));
    let alone = candidate.is_whole_message() && !word && !traffic;
    if alone || (sure && number.len() == 3 && candidate.is_upper_case()) {
        return Validity::Valid;
    }
    let likely = joined || (sure && !district && number.len() > 1);
    if likely || is_said_or_written_out(candidate) { Validity::Unknown } else { Validity::Invalid }
}

/// `ABC 123D`. A short word, a number and a letter are ordinary talk: "it did 90 m", "hit 3 a week ago".
fn year_last(candidate: &Candidate<'_>) -> Validity {
    let group = |name| candidate.group(name).unwrap_or_default();
    let (number, together) = (group("number2"), group("apart2").is_empty());
    let joined = together && group("gap2").is_empty();
    let word = plates::WORDS.contains(&group("letters2"));
    if number.starts_with('0') || (word && !joined) {
        return Validity::Invalid;
    }
    let likely = joined || (together && number.len() == 3);
    if likely || is_said_or_written_out(candidate) { Validity::Unknown } else { Validity::Invalid }
}

/// Whether it is right after a word for a registration, or in capitals in a message that is not.
fn is_said_or_written_out(candidate: &Candidate<'_>) -> bool {
    words::last(candidate.before(), 3).into_iter().any(|word| NAMES.contains(&word))
        || (candidate.is_upper_case() && candidate.circumstances().has_lower_case())
}
