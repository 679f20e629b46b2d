//! Race: colour, nationality, ethnic and national origin.

use super::Characteristic::Race;
use super::Harmless::{Beside, Name, Own};
use super::Needs::{Contempt, Person};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(Race, &["paki", "pakis", "paki's", "packie", "packies"]).unless(&[Own]),
    Sense::slur(Race, &["nigger", "niggers", "nigga", "niggas", "niggaz", "nig nog", "nig-nog", "nignog", "nignogs"]),
    Sense::slur(
        Race,
        &[
            "wog",
            "wogs",
            "darkie",
            "darkies",
            "darky",
            "raghead",
            "ragheads",
            "towelhead",
            "towelheads",
            "sambo",
            "sambos",
        ],
    ),
    Sense::slur(Race, &["gook", "gooks"]).needs(Person).unless(&[Own, Beside(&["gobbledy", "gobble", "gobbledy de"])]),
    Sense::slur(Race, &["gollywog", "golliwog", "golliwogs"]).unless(&[Beside(&[
        "jam",
        "badge",
        "badges",
        "museum",
        "toy",
        "doll",
        "collection",
        "seized",
    ])]),
    Sense::slur(
        Race,
        &[
            "jungle bunny",
            "jungle bunnies",
            "porch monkey",
            "sand nigger",
            "spear chucker",
            "spear chuckers",
            "curry muncher",
            "curry munchers",
        ],
    ),
    Sense::slur(Race, &["coon", "coons"])
        .needs(Person)
        .unless(&[Name, Beside(&["maine", "cat", "kitten", "cats", "dog", "hound", "hounds"])]),
    Sense::slur(Race, &["chink", "chinks", "chinky", "chinkies"]).needs(Person).unless(&[
        Name,
        Beside(&[
            "defence",
            "back four",
            "light",
            "armour",
            "glass",
            "glasses",
            "curtain",
            "curtains",
            "door",
            "wall",
            "sound",
            "fence",
            "blind",
            "blinds",
            "gap",
            "window",
            "of",
        ]),
    ]),
    Sense::slur(Race, &["spic", "spics"]).needs(Person).unless(&[Name, Beside(&["span"])]),
    Sense::slur(Race, &["slant eyed", "slanty eyed", "slitty eyed", "slanty eyes", "slitty eyes", "slant eyes"]),
    Sense::slur(Race, &["ching chong", "ching chang", "chong ching"]),
    Sense::demeaning(Race, &["choc ice", "bounty bar"]).needs(Contempt).unless(&[Beside(&[
        "freezer", "fridge", "eat", "eating", "shop", "melted", "packet", "snack", "box", "want", "fancy",
    ])]),
    Sense::demeaning(Race, &["fresh off the boat", "off the banana boat", "banana boat", "just off the boat"]).unless(
        &[Own, Beside(&["ride", "rides", "holiday", "beach", "kids", "song", "rnli", "fish", "catch", "lifeboat"])],
    ),
    Sense::demeaning(
        Race,
        &[
            "little mogadishu",
            "little islamabad",
            "little pakistan",
            "little africa",
            "little warsaw",
            "little bucharest",
            "little kabul",
        ],
    ),
    Sense::demeaning(Race, &["sheep shagger", "sheep shaggers", "sheepshagger", "sheepshaggers", "sheep shagging"]),
    Sense::demeaning(
        Race,
        &[
            "thick mick",
            "thick paddy",
            "thick paddies",
            "drunken paddy",
            "drunk paddy",
            "typical paddy",
            "typical jock",
            "tight jock",
            "typical taff",
            "thick taff",
            "taffs are",
            "sweaty sock",
            "sweaty socks",
            "sweaty jock",
        ],
    ),
    Sense::demeaning(Race, &["third world", "turd world"]).needs(Person).unless(&[Beside(&[
        "country",
        "countries",
        "debt",
        "charity",
        "aid",
        "economics",
        "charities",
    ])]),
    Sense::demeaning(
        Race,
        &[
            "dirty foreigner",
            "dirty foreigners",
            "bloody foreigner",
            "bloody foreigners",
            "bloody immigrants",
            "bloody migrants",
            "illegals everywhere",
            "thieving romanians",
            "thieving albanians",
            "bloody poles",
            "fucking foreigners",
            "fucking immigrants",
            "f'ing foreigners",
            "effing foreigners",
        ],
    ),
    Sense::demeaning(
        Race,
        &[
            "jungle drums",
            "island time",
            "bongo bongo land",
            "plastic paddy",
            "wipes with his hand",
            "swings from trees",
            "swinging from the trees",
        ],
    )
    .unless(&[Own, Beside(&["holiday", "beach", "mull", "skye", "ferry", "lewis", "orkney", "we're on", "i'm on"])]),
    Sense::demeaning(
        Race,
        &["foreign bastard", "foreign bastards", "black bastard", "black bastards", "asian bastards", "yellow peril"],
    ),
    Sense::demeaning(
        Race,
        &["pobl ddu i gyd", "saeson uffern", "saeson diawl", "blydi saeson", "pwyliaid uffern", "tramorwyr uffern"],
    ),
    Sense::demeaning(Race, &["race card", "playing the race card", "plays the race card", "pulling the race card"]),
];
