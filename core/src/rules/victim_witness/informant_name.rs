//! Names of people who tell the police in secret.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW305",
    name: "informant-name",
    category: Category::VictimWitness,
    title: Bilingual { en: "Name of an informant", cy: "Enw hysbysydd" },
    why: Bilingual {
        en: "If the wrong person reads it, somebody may come to harm.",
        cy: "Os bydd y person anghywir yn ei ddarllen, gallai rhywun gael niwed.",
    },
    instead: Bilingual {
        en: "Say nothing of it here: it belongs with the source’s handler.",
        cy: "Peidiwch â sôn amdano yma: gyda thriniwr y ffynhonnell y mae’n perthyn.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::COVERT_SOURCES,
    documentation: "A name, also a first name right after “informant is” or the like, beside words for an informant. “Source” and “grass” alone, \
        and informants of films and of history, are not found.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "chis", "informant", "informants", "snout", "supergrass", "grassed", "grassing", "grassed up", "grassing up",
            "grass on", "tipped us off", "gave us the tip", "covert source", "our source", "source is", "source handler",
            "handler", "registered source", "hysbysydd", "told us who", "gave us the name", "gave us his name",
            "gave him up", "gave them up", "dobbed", "dobbed him in", "dobbed them in", "keep him sweet", "keep her sweet",
            "singing", "says the drop", "passing us", "feeding us", "intel from", "info from", "wants paying", "dhis",
            "don't let on", "let on it was", "on the quiet", "on the sly", "gives me info", "gives us info", "gives us bits",
            "info on", "feeds us", "our man inside", "our eyes", "off the record", "tip off", "rang crimestoppers", "crimestoppers on", "told me himself", "told me herself", "ddudodd wrtha", "dywedodd wrtha", "told me where", "gave me the name",
        ],
        against: persons::SOCIAL,
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};

/// What stands right before the first name of the person in question.
const CUES: &[&str] = &["informant is", "chis is", "chis", "informant", "source is", "our source", "snout is", "lad called", "lass called", "hysbysydd yw", "grass is"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    // "Dog handler Sam Booth" is a colleague.
    if candidate.is_reported() || persons::near(candidate, 3, &["dog handler", "dog", "exhibits", "file handler"]) {
        return Validity::Invalid;
    }
    // "Ahmed from the kebab shop told us who did it."
    let placed = [" from ", " at the ", " in the ", " who "].iter().any(|words| candidate.after().starts_with(words));
    if placed && persons::private(candidate).is_some_and(|person| person.sure) {
        return Validity::Valid;
    }
    persons::full_name_or_called(candidate, CUES)
}
