//! A custody photo or mugshot, or a picture of a suspect, prisoner or victim, being passed round.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "ME803",
    name: "custody-photo",
    category: Category::Media,
    title: Bilingual {
        en: "Photo of a suspect or detainee",
        cy: "Llun o berson a ddrwgdybir neu a gedwir",
    },
    why: Bilingual {
        en: "It shows somebody as a suspect to people who have no reason to know.",
        cy: "Mae’n dangos rhywun fel un a ddrwgdybir i bobl nad oes ganddynt reswm i wybod.",
    },
    instead: Bilingual {
        en: "Circulate it through the force’s briefing system.",
        cy: "Cylchredwch ef drwy system friffio’r heddlu.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A custody photo or mugshot, or a picture of a suspect, prisoner or victim, being passed round. Pictures \
        that the force has published and photos for warrant cards are not found.",
    detector: Detector::Claims(CLAIMS),
    validate: |_| Validity::Unknown,
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
            "his|her|their|suspect's|lad's|bloke's mugshot+|mug_shot|custody_pic",
        ],
        with: &[&[Cue::Share]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "custody|booking|arrest|pnc|niche {picture}|shot|imaging|mugshot",
            "llun|lluniau|luniau dalfa|ddalfa|o'r_ddalfa|o_ddalfa",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::LookAlike],
    },
    Claim {
        said: &[
            "state|condition|face|look of this|that|the|my|our|tonight's ..1 prisoner|dp|detainee|suspect|burglar|\
                dealer|drunk|shoplifter|offender",
            "mugshot+|mug_shot+ ..1 of|from|attached|below|here|is|if",
            "{picture} ..1 of|from|o|in ..3 suspect+|prisoner|detainee|dp|him_in_custody|custody|nominal|wanted|\
                offender|victim+|ip|body|deceased|corpse|nominals|burglar|dealer|shoplifter|target|rapist|murderer|\
                traps|cells|cuffs|handcuffs|misper|subject",
        ],
        with: &[&[Cue::Share, Cue::Person]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::LookAlike],
    },
];
