//! Contempt for people who use drugs or drink, or sleep rough.

use super::Harmless::{Affection, Beside, Own};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[Sense::contempt(&[
    "smackhead",
    "smackheads",
    "smack head",
    "smack heads",
    "smack rat",
    "smack rats",
    "baghead",
    "bagheads",
    "bag head",
    "bag heads",
    "crackhead",
    "crackheads",
    "crack head",
    "crack heads",
    "junkie",
    "junkies",
    "junky",
    "alkie",
    "alkies",
    "pisshead",
    "pissheads",
    "piss heads",
    "spice zombie",
    "spice zombies",
    "spicehead",
    "spiceheads",
    "spice head",
    "tent goblin",
    "tent goblins",
    "smackies",
    "skagheads",
    "skaghead",
    "jakey",
    "jakeys",
    "jakies",
    "jakeball",
])
.unless(&[
    Own,
    Affection,
    Beside(&[
        "adrenaline",
        "sugar",
        "sports",
        "xl",
        "caffeine",
        "news",
        "trainspotting",
        "chocolate",
        "biscuit",
        "coffee",
        "gym",
        "rush",
    ]),
])
.instead(
    "Say “person who uses drugs” or “person with an addiction”, where it matters.",
    "Dywedwch “person sy’n defnyddio cyffuriau” neu “berson â dibyniaeth”, lle mae’n bwysig.",
)];
