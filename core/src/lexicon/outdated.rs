//! Words that were once usual, each with what is said now. The alternatives agree with retext-equality (MIT), a source of
//! such facts; see NOTICE.

use super::Characteristic::{Disability, GenderReassignment, Race, SexualOrientation};
use super::Harmless::{Beside, Name};
use super::Needs::Person;
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::outdated(
        Race,
        &["half caste", "half-caste", "half castes"],
        "Say “mixed heritage” or “mixed race”.",
        "Dywedwch “o dreftadaeth gymysg”.",
    )
    .unless(&[Beside(&["agard", "poem", "gcse", "anthology"])]),
    Sense::outdated(
        Race,
        &[
            "coloured man",
            "coloured woman",
            "coloured lad",
            "coloured girl",
            "coloured bloke",
            "coloured chap",
            "coloured people",
            "coloured male",
            "coloured female",
            "coloured gentleman",
            "coloured lady",
            "coloured fella",
            "coloureds",
            "coloured girls",
            "coloured lads",
            "coloured men",
            "coloured women",
            "coloured kids",
            "coloured blokes",
        ],
        "Say “Black” or “Asian”, as the person does.",
        "Dywedwch “Du” neu “Asiaidd”, fel y gwna’r person.",
    )
    .unless(&[Beside(&["naacp", "south africa", "apartheid", "association"])]),
    Sense::outdated(Race, &["negro", "negroes", "negroid male"], "Say “Black”.", "Dywedwch “Du”.")
        .needs(Person)
        .unless(&[
            Name,
            Beside(&[
                "rio",
                "river",
                "pico",
                "league",
                "spiritual",
                "spirituals",
                "vino",
                "modelo",
                "tempranillo",
                "mole",
                "cafe",
            ]),
        ]),
    Sense::outdated(
        Race,
        &[
            "oriental man",
            "oriental woman",
            "oriental male",
            "oriental female",
            "oriental lad",
            "oriental girl",
            "oriental gentleman",
            "oriental lady",
            "oriental looking",
            "orientals",
        ],
        "Say “East Asian” or the nationality.",
        "Dywedwch “o Ddwyrain Asia” neu’r cenedligrwydd.",
    ),
    Sense::outdated(Race, &["eskimo", "eskimos"], "Say “Inuit”.", "Dywedwch “Inuit”.")
        .needs(Person)
        .unless(&[Name, Beside(&["roll", "kiss", "kisses", "freezer", "coat", "like an", "dressed"])]),
    Sense::outdated(Race, &["chinaman", "chinamen"], "Say “Chinese man”.", "Dywedwch “dyn Tsieineaidd”.")
        .unless(&[Beside(&["bowler", "cricket", "spin", "delivery", "bowl", "bowling"])]),
    Sense::outdated(
        Disability,
        &[
            "mentally handicapped",
            "mental handicap",
            "mentally retarded",
            "the handicapped",
            "handicapped man",
            "handicapped woman",
            "handicapped lad",
            "handicapped girl",
            "handicapped person",
            "handicapped people",
            "handicapped child",
        ],
        "Say “person with a learning disability” or “disabled person”.",
        "Dywedwch “person ag anabledd dysgu” neu “person anabl”.",
    )
    .unless(&[Beside(&["stakes", "race", "golf", "chase"])]),
    Sense::outdated(
        Disability,
        &["deaf and dumb", "deaf-mute", "deaf mute", "deaf mutes"],
        "Say “deaf”, and how the person communicates.",
        "Dywedwch “byddar”, a sut mae’r person yn cyfathrebu.",
    ),
    Sense::outdated(
        Disability,
        &["wheelchair bound", "wheelchair-bound", "confined to a wheelchair"],
        "Say “wheelchair user”.",
        "Dywedwch “defnyddiwr cadair olwyn”.",
    ),
    Sense::outdated(
        Disability,
        &["mongolism", "lunatic asylum", "a lunatic", "lunatics"],
        "Say what the condition or need is.",
        "Dywedwch beth yw’r cyflwr neu’r angen.",
    )
    .unless(&[
        Name,
        Beside(&[
            "like",
            "drove",
            "drives",
            "drive",
            "fringe",
            "driver",
            "driving",
            "history",
            "victorian",
            "old",
            "speed",
            "mph",
            "asylum",
            "soup",
        ]),
    ]),
    Sense::outdated(
        GenderReassignment,
        &["transvestite", "transvestites", "transsexuals", "sex change", "sex-change", "sex change op"],
        "Say “trans person”, where it matters at all.",
        "Dywedwch “person traws”, os yw’n bwysig o gwbl.",
    )
    .unless(&[Beside(&["izzard", "rocky", "sweet", "theatre", "show", "chickens", "clownfish"])]),
    Sense::outdated(
        SexualOrientation,
        &["a homosexual", "homosexuals", "known homosexual", "practising homosexual"],
        "Say “gay man” or “gay people”, where it matters at all.",
        "Dywedwch “dyn hoyw” neu “bobl hoyw”, os yw’n bwysig o gwbl.",
    ),
    Sense::outdated(
        Race,
        &["pobl lliw", "dyn lliw", "dynes liw", "menyw liw", "hanner gwaed"],
        "Say “Black”, “Asian” or “mixed heritage”.",
        "Dywedwch “Du”, “Asiaidd” neu “o dreftadaeth gymysg”.",
    ),
];
