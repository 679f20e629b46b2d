//! Illness, addiction and mental health of a named person.

use crate::language::Bilingual;
use crate::context::Detail;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD142",
    name: "health-detail",
    category: Category::PersonalData,
    title: Bilingual { en: "Health detail", cy: "Manylyn iechyd" },
    why: Bilingual {
        en: "Health is among the things the law protects most, and this says whose it is.",
        cy: "Mae iechyd ymysg y pethau y mae’r gyfraith yn eu diogelu fwyaf, ac mae hyn yn dweud iechyd pwy ydyw.",
    },
    instead: Bilingual {
        en: "Say what colleagues must do to stay safe, and leave the condition to the record.",
        cy: "Dywedwch beth mae’n rhaid i gydweithwyr ei wneud i gadw’n ddiogel, a gadewch y cyflwr i’r cofnod.",
    },
    placeholder: Some(Bilingual { en: "[health detail]", cy: "[manylyn iechyd]" }),
    source: sources::SPECIAL_CATEGORIES,
    documentation: "A serious illness, an addiction, self-harm or a detention under the Mental Health Act, near the name of the person whose it \
        is; or in an appeal for a missing person, unless it is what such appeals publish (dementia, autism, medication they \
        need). Training, charity and one’s own family are not found.",
    detector: Detector::Detail(
        Detail::Health,
        concat!(
            r"\b(?P<hit>(?:paranoid\s)?schizophreni[ac]|bi-?polar|psychotic|psychosis|personality disorder|eupd|hep\s?[bc]|hepatitis(?:\s[abc])?|hiv(?:\s?positive|\s?\+)?",
            r"|(?:heroin|crack|smack|drug|coke|ket)\s?(?:addict|user)|addicted to (?:heroin|crack|smack|drugs)|smackhead|crackhead|junkie|self[- ]?harm(?:s|ed|ing|er)?",
            r"|suicidal|tried to (?:kill|hang) (?:himself|herself|themselves)|suicide attempt|attempted suicide|overdosed?|sectioned|(?:section|sec|s)\.?\s?(?:136|135|2|3) (?:of the )?(?:mha|mental health act)|(?:section|sec|s)\.?\s?13[56]",
            r"|(?P<published>dementia|alzheimer'?s|autis(?:tic|m)|learning (?:disabilit(?:y|ies)|difficulties)|epilep(?:tic|sy)|diabet(?:ic|es))|mental health (?:issues|problems|crisis|episode)|off (?:his|her|their) meds|threatening to jump",
            r"|terminally ill|terminal (?:cancer|illness|diagnosis)|aids|syphilis|sgitsoffrenia|hunan-?niweidio|hunanladdol)\b",
        ),
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "training", "awareness", "friends", "session", "cafe", "choir", "club", "charity", "walk", "fundraiser", "fundraising", "nurse", "team", "course", "society",
            "support group", "my nan", "my mum", "my dad", "my grandad", "my son", "my daughter", "my lad", "my wife",
            "my brother", "my mate", "day", "week", "month", "film", "documentary", "weather", "hyfforddiant", "elusen",
        ],
        before: 8,
        after: 6,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    match (persons::seeks_somebody(candidate), candidate.group("published")) {
        (true, Some(_)) => Validity::Invalid,
        (true, None) => Validity::Valid,
        _ => Validity::Unknown,
    }
}
