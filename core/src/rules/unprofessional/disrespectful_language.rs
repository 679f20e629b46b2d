//! Language that may show disrespect, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "UN610",
    name: "disrespectful-language",
    category: Category::Unprofessional,
    title: Bilingual { en: "Language that may show disrespect", cy: "Iaith a allai ddangos amarch" },
    why: Bilingual {
        en: "Read as a whole, this seems to mock or abuse someone, or to be pleased at harm, and it can be read out at a hearing.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n gwawdio neu’n difrïo rhywun, neu’n falch o niwed, a gellir ei ddarllen mewn gwrandawiad.",
    },
    instead: Bilingual {
        en: "Write it as you would if the person or their family could read it.",
        cy: "Ysgrifennwch ef fel y byddech pe gallai’r person neu ei deulu ei ddarllen.",
    },
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "What the language model takes for mocking or abusing the public, victims, the dead or colleagues, sexual remarks about people met at work, relish for force, prejudging guilt, or passing things to outsiders. Coping about oneself, affectionate teasing, complaints about kit and sober reports are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
