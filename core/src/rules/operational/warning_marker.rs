//! A warning marker of a person or an address, in words (violent, weapons, suicidal, contagious) or as two letters in capitals (VI, WE, DR, ES, FI, MN, SU, AT, CO) beside “marker”, “warning” or “flagged”.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP212",
    name: "warning-marker",
    category: Category::Operational,
    title: Bilingual {
        en: "Warning marker",
        cy: "Marciwr rhybudd",
    },
    why: Bilingual {
        en: "It is what police records say about somebody’s health or past.",
        cy: "Dyma’r hyn y mae cofnodion yr heddlu yn ei ddweud am iechyd neu orffennol rhywun.",
    },
    instead: Bilingual {
        en: "Have the control room pass it to whoever is on the way.",
        cy: "Gofynnwch i’r ystafell reoli ei roi i bwy bynnag sydd ar y ffordd.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A warning marker of a person or an address, in words (violent, weapons, suicidal, contagious) or as two \
        letters in capitals (VI, WE, DR, ES, FI, MN, SU, AT, CO) beside “marker”, “warning” or “flagged”. Marker \
        pens, cones and bike marking are not found.",
    detector: Detector::Claims(CLAIMS),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[],
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

const CLAIMS: &[Claim] = &[
    Claim {
        said: &[
            "down as|for a? biter|spitter|escaper|making_allegations|violent|self_harmer",
            "take|tek|send|go 2|two ..4 spits|biter|hep|hep_c|markers",
            "mental_health|knives|weapons|violence|violent and|n|an mental_health|knives|weapons|violence|dogs on|for it|him|her|them|there",
            "marker|screen|box ..8 escaper|contaminates|contagious|epileptic|do_not_attend",
            "will|makes|make|making allege|allegations against|about male|female",
            "warning|warnings|marker on flat|number|no|room {number}",
            "marcar|marciwr ..2 ar|am",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "has|got|with|carries ..2 hep_c|hepatitis|hep_b|hiv|aids|tb",
            "known|likely|prone|liable|tends|going to ..1 spit|bite|kick_off|fight|headbutt|assault|run|resist|\
                conceal|self_harm|carry",
            "bitten|spat_at|assaulted|headbutted|stabbed|attacked|bit ..2 cop+|officer+|police|paramedic+|nurse+",
        ],
        with: &[&[Cue::Person]],
        unless: &[Cue::Past, Cue::Play, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Court, Cue::LookAlike],
    },
    Claim {
        said: &[
            "marciwr|marcwyr|marciau rhybudd ..2",
        ],
        with: &[],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published],
    },
    Claim {
        said: &[
            "warning|pnc|niche marker+|signal+|flag+ ..4",
            "armed|violent|firearms|weapons|escaper|drugs|ailment|contagious marker+|signal+ ..1 on|for",
            "marker+|signal+ ..2 for|are|is|on|of|include|includes|as|re|against|say|says ..4 {marker}|vi|we|dr|es|fi|\
                mn|su|at|co|ag|ai|al",
            "{marker}|vi|dr|es|fi|mn|su|co|ag|ai|al|we|at ..2 marker+|signal+|flag|warnings",
            "vi|dr|fi|mn|su|es|we and|n vi|dr|fi|mn|su|es|we|co|at",
            "flagged|marked|flags|flag|warnings|warning ..1 as|for|up|of|on ..4 {marker}",
            "{person}|got|has|with ..2 marker+ ..1 for|on ..3",
            "marker+|flag ..1 on the address|house|property|flat|person|him|her|them",
            "no markers|warnings|warning_markers",
        ],
        with: &[&[Cue::Person, Cue::Record, Cue::Police, Cue::Offence, Cue::Area]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::LookAlike],
    },
];

/// The codes that are also words, and so count only in capitals.
const WORDS: [&str; 4] = ["we", "at", "su", "co"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let codes = || candidate.written().split(|c: char| !c.is_alphanumeric()).filter(|word| WORDS.contains(&word.to_lowercase().as_str()));
    let capitals = codes().all(|word| !word.chars().any(char::is_lowercase));
    let other = candidate.text().split(' ').filter(|word| !WORDS.contains(word)).count();
    if capitals || other > 1 { Validity::Unknown } else { Validity::Invalid }
}
