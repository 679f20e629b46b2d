//! Body-worn, CCTV, custody or dashcam footage, a 999 call or an interview recording being passed round.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "ME802",
    name: "police-footage",
    category: Category::Media,
    title: Bilingual {
        en: "Police or CCTV footage",
        cy: "Deunydd fideo’r heddlu neu CCTV",
    },
    why: Bilingual {
        en: "It is evidence with people in it, and a copy on a phone is out of everybody’s hands.",
        cy: "Mae’n dystiolaeth â phobl ynddi, ac mae copi ar ffôn allan o ddwylo pawb.",
    },
    instead: Bilingual {
        en: "Share a link in the evidence system, with those who need to see it.",
        cy: "Rhannwch ddolen yn y system dystiolaeth, gyda’r rhai sydd angen ei gweld.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "Body-worn, CCTV, custody or dashcam footage, a 999 call or an interview recording being passed round. \
        Appeals for or with footage, charging and docking cameras, and private videos are not found.",
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
            "recorded|filmed|videoed|copied|taken|got it|this|that|them off|from ..2 laptop|screen|system|computer|\
                monitor|server",
            "footage|video|vid|clip ..1 of ..2 van|car|lad|suspect|prisoner|bloke|male|female|him|her|arrest|\
                chase ..2 going_over|crashing|running|getting|being|hitting|flipping|jumping|on_fire|nicked|tasered|\
                fighting|kicking_off|spitting",
        ],
        with: &[&[Cue::Share]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Play, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{footage} ..8",
            "{footage}",
        ],
        with: &[&[Cue::Share]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::LookAlike],
    },
    Claim {
        said: &[
            "clip|video|vid|recording|copy|link|still+|bit|footage|watch|view|show|showing|screenshot|grab+ ..2 of|\
                off|from|the|to|this|that|my|our|dave's|his ..2 {footage}",
            "{footage} ..1 clip|video|vid|still+|recording|link|copy|from|off ..3 saturday|last_night|the_job|\
                the_assault|the_arrest|the_fight|the_scene|tonight|shop|friday|yesterday|my_job|the_stop|sunday|that",
            "recorded|filmed|videoed|copied ..3 {footage}|off_the_screen",
            "video|vid|clip|footage|recording ..2 of ..3 arrest|fight|pursuit|chase|prisoner|detainee|stop_search|\
                takedown|assault|stabbing|suspect|him_getting|her_getting|crash|interview|restraint|strip_search|\
                tasering|taser|custody|scuffle|accident|rta|rtc",
        ],
        with: &[&[Cue::Share, Cue::Case, Cue::Person]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::LookAlike],
    },
];
