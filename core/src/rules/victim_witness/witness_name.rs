//! Names of witnesses.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW304",
    name: "witness-name",
    category: Category::VictimWitness,
    title: Bilingual { en: "Name of a witness", cy: "Enw tyst" },
    why: Bilingual {
        en: "People who come forward trust that their name stays with the police.",
        cy: "Mae pobl sy’n dod ymlaen yn ymddiried y bydd eu henw’n aros gyda’r heddlu.",
    },
    instead: Bilingual {
        en: "Say “the witness”, and put the name where the case is recorded.",
        cy: "Dywedwch “y tyst”, a rhowch yr enw lle mae’r achos wedi’i gofnodi.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A full name, or a first name right after “witness is” or the like, beside words for a witness or a statement. Colleagues, \
        witness care, Jehovah’s Witnesses and people in public life are not found.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 3, against: 3 },
    context: Context {
        hot: &[
            "witness", "witnesses", "wit", "eyewitness", "our witness", "key witness", "give a statement", "giving a statement",
            "make a statement", "making a statement", "made a statement", "given a statement", "her statement",
            "his statement", "statement from", "statement off", "saw the whole thing", "saw it all", "saw it happen",
            "seen the whole thing", "seen it all", "scared of reprisals", "reprisals", "id parade", "viper",
            "picked him out", "dashcam from", "tyst", "tystion", "dyst", "datganiad gan", "protected witness",
            "witnessed it", "witnessed the", "gave evidence", "giving evidence", "give evidence", "willing to give",
            "came forward", "come forward", "identified him", "identified her", "id'd him", "picked out", "told us who",
            "rang it in", "called it in", "reported it", "next door neighbour saw", "cctv from", "ring doorbell",
            "doorbell footage", "mg11", "vri", "intermediary", "special measures", "ofni", "saw him do it", "saw who did it",
            "saw who", "heard the shots", "heard him", "rang in about", "main witness", "other witness", "tyst arall",
            "prepared to go to court", "will go to court", "saw the lot", "heard the threats", "heard the lot", "heard it all", "heard them arguing", "go to court against", "who torched", "rang to say who", "the statement for",
            "statement for", "seen him outside", "doesn't want it getting out", "doesn't want her name",
            "doesn't want his name",
        ],
        against: &[
            "jehovah's", "witness care", "witness service", "fit", "victim and witness", "leaving do", "birthday", "retirement", "training", "new contact", "works for",
            "congratulations", "press", "bbc", "film", "documentary", "inquiry", "christie", "witnessed history",
        ],
        before: 10,
        after: 10,
        published_in_appeals: false,
    },
};

/// What stands right before the first name of the person in question.
const CUES: &[&str] = &["witness is", "witness's name is", "witness called", "witness named", "tyst yw", "y tyst yw"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    if candidate.is_reported() { Validity::Invalid } else { persons::full_name_or_called(candidate, CUES) }
}
