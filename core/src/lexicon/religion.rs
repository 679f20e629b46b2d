//! Religion or belief.

use super::Characteristic::Religion;
use super::Harmless::{Beside, Name, Own};
use super::Needs::{Contempt, Person};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(
        Religion,
        &["muzzie", "muzzies", "muzzy", "muzzys", "mozzie lover", "musrat", "musrats", "muzrat", "muzrats"],
    ),
    Sense::slur(Religion, &["kike", "kikes", "kaffir", "kaffirs", "kafir dog"])
        .unless(&[Beside(&["lime", "lily", "corn"])]),
    Sense::slur(Religion, &["yid", "yids"]).needs(Person).unless(&[Own, Beside(&["army", "spurs", "tottenham"])]),
    Sense::slur(
        Religion,
        &["goat fucker", "goat fuckers", "goat shagger", "goat shaggers", "camel fucker", "camel fuckers"],
    ),
    Sense::slur(
        Religion,
        &["christ killer", "christ killers", "jew boy", "jewboy", "jewboys", "dirty jew", "dirty jews"],
    ),
    Sense::slur(Religion, &["fenian", "fenians", "taig", "taigs"]).needs(Contempt).unless(&[
        Own,
        Name,
        Beside(&["brotherhood", "rising", "history", "street"]),
    ]),
    Sense::slur(
        Religion,
        &[
            "orange bastard",
            "orange bastards",
            "orange b'stard",
            "dirty hun",
            "dirty huns",
            "fenian bastard",
            "fenian bastards",
            "proddy bastard",
            "proddy bastards",
        ],
    ),
    Sense::demeaning(
        Religion,
        &[
            "sky fairy",
            "sky fairies",
            "sky daddy",
            "sky pixie",
            "god botherer",
            "god botherers",
            "bible basher",
            "bible bashers",
            "fairy tale salesman",
        ],
    )
    .unless(&[Own]),
    Sense::demeaning(
        Religion,
        &[
            "woman in a letterbox",
            "women in letterboxes",
            "walking letterbox",
            "walking letterboxes",
            "letterbox lady",
            "letterboxes everywhere",
            "bin bag lady",
            "ninja in a burka",
            "walking bin bag",
            "walking bin bags",
            "dressed like a letterbox",
            "looks like a letterbox",
            "look like letterboxes",
        ],
    ),
    Sense::demeaning(
        Religion,
        &[
            "tea towel on his head",
            "tea towel on their head",
            "tea towels on their heads",
            "tea towel on her head",
            "bandage on his head",
            "nappy on his head",
            "nappy head",
        ],
    )
    .unless(&[Own, Beside(&["nativity", "shepherd", "shepherds", "school play", "hospital", "injury", "wound"])]),
    Sense::demeaning(
        Religion,
        &[
            "religion of peace my arse",
            "allahu snackbar",
            "allah snackbar",
            "peace my arse",
            "peaceful religion my arse",
            "jihadi john lookalike",
            "camel jockey",
            "camel jockeys",
        ],
    )
    .unless(&[Beside(&["race", "races", "racing"])]),
];
