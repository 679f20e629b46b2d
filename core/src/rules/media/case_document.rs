//! A statement, case paper, briefing, target pack, custody record or operational order being passed round.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "ME805",
    name: "case-document",
    category: Category::Media,
    title: Bilingual {
        en: "Statement or police document",
        cy: "Datganiad neu ddogfen yr heddlu",
    },
    why: Bilingual {
        en: "Everything in it goes along, and it stays on every phone it reaches.",
        cy: "Mae popeth sydd ynddi yn mynd gyda hi, ac mae’n aros ar bob ffôn y mae’n ei gyrraedd.",
    },
    instead: Bilingual {
        en: "Send it through the force’s own system, or say where it is filed.",
        cy: "Anfonwch hi drwy system yr heddlu, neu dywedwch ble mae wedi’i ffeilio.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A statement, case paper, briefing, target pack, custody record or operational order being passed round. \
        Bank statements, certificates, rotas, and one’s own forms that are due are not found.",
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
            "found|got|these|from ..2 in|from|off|out_of the|our case_file|court_file|crime_file|murder_file|file ..2",
        ],
        with: &[&[Cue::Share], &[Cue::Case, Cue::Person]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike, Cue::Chore],
    },
    Claim {
        said: &[
            "{paper}",
        ],
        with: &[&[Cue::Share]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike, Cue::Chore],
    },
    Claim {
        said: &[
            "pdf|{picture}|copy|scan|scanned|version|draft ..1 of|o ..3 {paper}|case_file|witness_list",
            "forwarding|sending|attaching|attached|forward|fwd|forwarded|sent|emailing|pinging ..4 {paper}",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
];
