//! Numbers that officers wear or carry.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words;

/// Words beside which a rank and a number are about what an officer is said to have done.
const ALLEGED: [&str; 15] = [
    "complaint", "complaints", "complaint's", "psd", "iopc", "misconduct", "suspended", "investigated", "investigation", "allegation", "allegations",
    "accused", "grievance", "cwyn", "camymddwyn",
];

/// What a warrant that a court issues is called.
const OF_A_COURT: [&str; 6] = ["search", "arrest", "bench", "court", "bail", "committal"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD122",
    name: "collar-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Collar or warrant number", cy: "Rhif coler neu warant" },
    why: Bilingual {
        en: "It points to one officer, who may not want to be named here.",
        cy: "Mae’n pwyntio at un swyddog, na fydd efallai am gael ei enwi yma.",
    },
    instead: Bilingual {
        en: "Say which team or role, or ask the officer in a message of their own.",
        cy: "Dywedwch pa dîm neu rôl, neu gofynnwch i’r swyddog mewn neges ei hun.",
    },
    placeholder: Some(Bilingual { en: "[officer’s number]", cy: "[rhif y swyddog]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A number right after words for a collar, shoulder, epaulette or warrant number, or after “collar” alone, what is said to be so “by shoulder number”, on a warrant card or to be somebody’s warrant, or a rank and number beside words \
        for a complaint. Numbers in talk about duties, leave, pay and kit, the writer’s own, and those of an officer to ask for in \
        an appeal are how officers arrange their work and are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?P<kind>collar|shoulder|epaulette|warrant)\s+(?:card\s+)?(?:number'?s?|numbers|nubmer|numb|num|no'?s?|#)|rhif\s+(?:coler|ysgwydd|gwarant|warant))",
        r"(?:\s+(?:of|for)\s+(?:[a-z']{1,12}\s+){1,6}?(?:is|was)\b)?[\s.:#=-]*(?:(?:is|was|yw)\s+)?(?:(?:pc|ps|dc|ds|pcso|sgt|insp)\s?)?(?P<hit>[a-z]{0,3}[\s/]?(?:\d{2,6}|\d(?:\s\d){2,5})[a-z]{0,2})\b",
        r"|\bw/\s?no\.?\s*(?P<hit4>\d{5,6})\b|\bwarrant\s+card\s+(?P<hit8>\d{5,6})\b|\b(?:warrant\s+card|(?:skip(?:per)?s?|sgts?|sarges?|gaffers?|his|her|their|officers?)'?s?\s+warrant)\b[^.!?\n\d]{0,50}?\b(?:no\.?|number|which is|is)\s*(?P<hit5>\d(?:\s?\d){4,5})\b",
        r"|\b(?P<hit6>\d{2,5}\s?[a-z]{0,3})\s+by\s+(?:shoulder|collar|epaulette)\s+(?:number|no)\b|\bepaulettes?\s+(?P<hit7>[a-z]{1,2}\s?/?\s?\d{2,4})\b",
        r"|\bcollar\s+(?P<hit3>\d{3,6})\b|\b(?P<rank>pc|ps|dc|ds|pcso|sgt|insp)\s?(?P<hit2>\d{3,6})\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Possible, hot: 1, against: 2 },
    context: Context {
        hot: &["victim", "ex", "address", "wife", "husband", "complaint", "psd", "iopc", "misconduct", "suspended", "login", "password", "log in as", "arrested", "nicked", "shoplifting", "sacked", "affair", "cwyn"],
        against: &[
            "my", "your", "swap", "swapping", "swaps", "shift", "shifts", "late", "lates", "early", "earlies", "night", "nights", "rest day",
            "overtime", "ot", "duty", "duties", "roster", "rota", "leave", "cover", "covering", "expenses", "payslip", "pay", "kit", "uniform",
            "locker", "training", "course", "sign in", "log in", "epaulettes", "badge", "order", "new", "raffle", "sifft", "sifftiau",
            "cyfnewid", "goramser", "fy",
        ],
        before: 8,
        after: 6,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.digits() == "007" {
        return Validity::Invalid;
    }
    if candidate.group("rank").is_some() {
        let near = words::last(candidate.before(), 8).into_iter().chain(words::first(candidate.after(), 8));
        return if near.into_iter().any(|word| ALLEGED.contains(&word)) { Validity::Unknown } else { Validity::Invalid };
    }
    if ["hit4", "hit5", "hit6", "hit7", "hit8"].iter().any(|group| candidate.group(group).is_some()) {
        return Validity::Valid;
    }
    if candidate.group("kind") != Some("warrant") {
        return Validity::Unknown;
    }
    let of_a_court = words::last(candidate.before(), 4).into_iter().any(|word| OF_A_COURT.contains(&word));
    if of_a_court { Validity::Invalid } else { Validity::Valid }
}
