//! References that point to a place on the map: of the National Grid, or latitude and longitude.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD152",
    name: "map-reference",
    category: Category::PersonalData,
    title: Bilingual { en: "Place on the map", cy: "Lle ar y map" },
    why: Bilingual {
        en: "It gives away to a few metres where somebody is, lives or is being watched.",
        cy: "Mae’n datgelu i fewn ychydig fetrau ble mae rhywun, ble mae’n byw neu ble mae’n cael ei wylio.",
    },
    instead: Bilingual {
        en: "Send it through the force’s own system; a town or area is often enough here.",
        cy: "Anfonwch ef drwy system yr heddlu; mae tref neu ardal yn aml yn ddigon yma.",
    },
    placeholder: Some(Bilingual { en: "[place on the map]", cy: "[lle ar y map]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Two letters of a square of the National Grid (Ordnance Survey; not NO, which is mostly “number”) in capitals and six to ten digits, or latitude \
        and longitude within Britain with three decimals or more, beside words for a person or what police do there. Summits, \
        car parks, walks and meeting points are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<square>(?:s[c-eh-kmnopr-z]|t[afglmqrv]|n[a-dfghj-mnp-uw-z]|h[pt-z])\s?(?:\d{3}\s?\d{3}|\d{4}\s?\d{4}|\d{5}\s?\d{5}))\b",
        r"|\b(?P<hit>(?:49|5\d|60)\.\d{3,8}\s?°?\s?n?\s?[,/ ]\s?-?[0-8]\.\d{3,8}\s?°?\s?[ew]?)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 2, against: 3 },
    context: Context {
        hot: &[
            "he", "he's", "him", "his", "she", "she's", "her", "hers", "house", "kitchen", "flat", "farm", "caravan", "hide", "hides", "watch", "watching", "obs", "van",
            "sat in", "sat up", "plot", "plotted", "phone", "ping", "pinged", "trace", "cell site", "last known", "suspect", "nominal", "target", "victim", "witness", "body",
            "remains", "scene", "cannabis", "grow", "stash", "buried", "weapon", "warrant", "raid", "hiding", "lives", "living", "staying", "drop", "dealer",
            "mae'n byw", "hi", "fo", "ei", "corff", "cuddio",
        ],
        against: &[
            "walk", "walking", "walkers", "hike", "hiking", "summit", "top", "peak", "car park", "parking", "park", "lay by", "meet", "meeting", "rendezvous", "start", "finish",
            "route", "trail", "way", "guide", "guidebook", "challenge", "charity", "race", "run", "camp", "campsite", "bothy", "pub", "cafe", "stile", "scouts", "dofe", "duke of edinburgh",
            "navigation", "map reading", "exercise", "geocache", "fell", "pike", "postcode", "satnav", "training", "venue", "nino", "ni number", "nhs",
            "cwrdd", "maes parcio", "copa", "llwybr", "taith",
        ],
        before: 9,
        after: 9,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let in_capitals = candidate.group("square").is_none() || candidate.is_upper_case();
    if in_capitals { Validity::Valid } else { Validity::Invalid }
}
