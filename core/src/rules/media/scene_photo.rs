//! Pictures or video of a scene, a collision, a body, injuries, or what was seized.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "ME804",
    name: "scene-photo",
    category: Category::Media,
    title: Bilingual {
        en: "Photo from a scene",
        cy: "Llun o leoliad digwyddiad",
    },
    why: Bilingual {
        en: "It is somebody’s worst day, and it is evidence.",
        cy: "Dyma ddiwrnod gwaethaf rhywun, ac mae’n dystiolaeth.",
    },
    instead: Bilingual {
        en: "Keep pictures of a scene in the evidence system; take them only on the force’s own device.",
        cy: "Cadwch luniau o leoliad yn y system dystiolaeth; tynnwch nhw ar ddyfais yr heddlu yn unig.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "Pictures or video of a scene, a collision, a body, injuries, or what was seized. Pictures that the force \
        has published, dogs, leaving dos and training are not found.",
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
            "look|looking at the|her|his|their|these injuries|bruises|bruising|wounds|state_of_her|black_eye|\
                stab_wounds",
        ],
        with: &[&[Cue::Share, Cue::Case]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{picture}|video+|vid+|footage|clip+ ..2 of|from|at|off|o|o'r ..3 scene|crime_scene|body|deceased|fatal|\
                injuries|stab_wound+|stabbing|shooting|corpse|sudden_death|crack_house|murder",
            "llun|lluniau|luniau o'r|o|y ..1 lleoliad|corff|safle|ddamwain|gyrff",
            "scene|crime_scene|injury|rtc|fatal|crash|dead_body|sudden_death|body {picture}|footage|video+",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{picture}|video+|vid+|footage|clip+ ..2 of|from|at|off|o ..4 scene|crime_scene|body|bodies|deceased|\
                crash|rtc|rta|fatal|stabbing|injuries|injury|wound+|blood|drugs|haul|seized|grow|cannabis_grow|\
                firearm|knife|weapon|weapons|gun|machete|shooting|murder|collision|suicide|hanging|jumper|\
                sudden_death|corpse|stash|seizure|cash_seizure|cannabis|scenes|house_fire|overdose|accident|warrant|\
                arrest|search|raid|incident|remains|wreck|victim|crack_house|strip_search|assault|gunshot",
            "llun|lluniau|luniau o'r|o|y ..1 lleoliad|corff|safle|ddamwain|gyrff",
            "scene|crime_scene|injury|rtc|fatal|crash|body|sudden_death|scenes {picture}|footage|video+",
            "{picture} ..3 the scene|body|injuries|deceased",
        ],
        with: &[&[Cue::Share, Cue::Case, Cue::Offence, Cue::Person, Cue::Police]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota],
    },
];
