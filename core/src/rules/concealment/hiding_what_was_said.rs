//! May read as hiding something, as the language model reads it.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, Validity, sources};

/// The rule: it stands for the model, which decides where it is found and how likely it is.
pub static RULE: Rule = Rule {
    code: "CO710",
    name: "hiding-what-was-said",
    category: Category::Concealment,
    title: Bilingual { en: "May read as hiding something", cy: "Gall ddarllen fel cuddio rhywbeth" },
    why: Bilingual {
        en: "Read as a whole, this seems to ask for something to be hidden, left out or agreed beforehand.",
        cy: "O’i ddarllen yn ei gyfanrwydd, mae hyn fel pe bai’n gofyn am guddio rhywbeth, ei adael allan neu gytuno arno ymlaen llaw.",
    },
    instead: Bilingual {
        en: "Say it openly or put it where it is recorded; if you are asked to hide something, tell a supervisor or Professional Standards.",
        cy: "Dywedwch ef yn agored neu rhowch ef lle caiff ei gofnodi; os gofynnir i chi guddio rhywbeth, dywedwch wrth oruchwyliwr neu Safonau Proffesiynol.",
    },
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "What the language model takes for asking to get rid of messages, to keep something off a record, to leave a camera off or to agree what will be said, in other words than CO701 knows. Telling people to record, refusing such a request and reporting it are not meant to be found. It reminds at most, whatever the policy says, and it is not asked on each key.",
    detector: Detector::LanguageModel,
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Possible, unknown: Likelihood::Possible, hot: 0, against: 0 },
    context: Context::NONE,
};
