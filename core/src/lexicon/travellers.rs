//! Gypsies, Roma and Travellers.

use super::Characteristic::Travellers;
use super::Harmless::{Beside, Name, Own};
use super::Needs::Contempt;
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(
        Travellers,
        &[
            "pikey",
            "pikeys",
            "pikies",
            "piky",
            "pikie",
            "gyppo",
            "gyppos",
            "gypo",
            "gypos",
            "gippo",
            "gippos",
            "gyppoes",
            "diddicoy",
            "diddicoys",
            "didicoy",
            "didicoys",
            "pikey's",
        ],
    )
    .unless(&[Own]),
    Sense::slur(Travellers, &["tinker", "tinkers", "tink", "tinks", "knacker", "knackers"]).needs(Contempt).unless(&[
        Own,
        Name,
        Beside(&[
            "tailor", "soldier", "bell", "toy", "toys", "with the", "my", "your", "in the", "the", "kick", "his",
            "taylor", "yard",
        ]),
    ]),
    Sense::demeaning(
        Travellers,
        &[
            "do as you likey",
            "do as you likeys",
            "do as ya likey",
            "doasyoulikey",
            "tarmac persuasion",
            "travelling persuasion",
            "caravan persuasion",
            "of no fixed scruples",
            "tarmac fairies",
            "caravan utilising",
            "caravan utilising community",
        ],
    ),
    Sense::demeaning(
        Travellers,
        &[
            "thieving gypsies",
            "thieving gypsy",
            "dirty gypsies",
            "dirty gypsy",
            "thieving travellers",
            "dirty travellers",
            "bloody travellers",
            "bloody gypsies",
            "fucking travellers",
            "fucking gypsies",
            "effing gypsies",
            "typical gypsy",
            "typical gypsies",
            "typical traveller behaviour",
            "gypsy scum",
            "traveller scum",
            "thieving tinkers",
            "big fat gypsy fight",
        ],
    ),
    Sense::demeaning(
        Travellers,
        &[
            "count your hubcaps",
            "check your hubcaps",
            "count yer hubcaps",
            "site rats",
            "site rat",
            "caravan scum",
            "caravan rats",
            "caravan dwellers",
            "jib jabbers",
            "gypsy curse",
        ],
    ),
    Sense::demeaning(Travellers, &["count your fingers after"]).unless(&[Beside(&[
        "stroke",
        "stroking",
        "feed",
        "feeding",
        "pet",
        "petting",
        "dog",
        "ferret",
        "horse",
        "firework",
        "saw",
        "mandoline",
    ])]),
    Sense::demeaning(Travellers, &["sipsiwn budr", "sipsiwn uffern", "blydi sipsiwn", "sipsiwn lladron"]),
];
