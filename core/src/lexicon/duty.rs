//! Contempt for people met on duty, whoever they are.

use super::Harmless::{Affection, Beside, Name, Own};
use super::Needs::Person;
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::contempt(&["scrote", "scrotes", "scrotey", "toerag", "toerags", "toe rag", "toe rags", "scumbag", "scumbags", "dole scum", "dolescum", "council estate scum", "low life", "lowlife", "lowlifes", "pondlife", "pond life", "shitbag", "shitbags", "scally scum", "gutter rats", "gutter rat"]).unless(&[
        Own, Affection, Beside(&["photography", "survey", "dipping", "biology", "nature", "lily", "frogs", "ducks", "reserve", "teabags"]),
    ]),
    Sense::contempt(&["scum", "scummy", "vermin", "filth", "maggots", "parasites", "cockroaches", "animals", "subhuman", "sub human", "sub-human", "subhumans"]).needs(Person).unless(&[
        Own, Name, Affection, Beside(&[
            "pond", "pest control", "rats", "rat", "fridge", "shelter", "rescue", "vet", "vets", "farm", "rspca", "kitchen", "cruelty", "welfare", "bins", "bin", "council", "other animals", "small animals", "zoo", "horses", "cows", "sheep", "dogs", "cats",
            "the film", "soap", "soup", "milk", "bath", "pool", "party", "instincts", "balloon", "livestock", "loose", "wild", "farm animals", "stuffed", "fox", "foxes", "mice", "meat", "badgers", "pets", "of you", "the animals", "house", "wheelie", "control", "dead animals", "some animals", "no animals", "any animals", "seagulls", "gulls", "squirrels", "pigeons", "absolute", "on rota", "shift", "party", "those animals", "safari",
        ]),
    ]),
    Sense::contempt(&["smackhead", "smackheads", "smack head", "smack heads", "smack rat", "smack rats", "baghead", "bagheads", "bag head", "bag heads", "crackhead", "crackheads", "crack head", "crack heads", "junkie", "junkies", "junky", "alkie", "alkies", "pisshead", "pissheads", "piss heads", "spice zombie", "spice zombies", "spicehead", "spiceheads", "spice head", "tent goblin", "tent goblins", "smackies", "skagheads", "skaghead", "jakey", "jakeys", "jakies", "jakeball"]).unless(&[
        Own, Affection, Beside(&["adrenaline", "sugar", "sports", "xl", "caffeine", "news", "trainspotting", "chocolate", "biscuit", "coffee", "gym", "rush"]),
    ]).instead("Say “person who uses drugs” or “person with an addiction”, where it matters.", "Dywedwch “person sy’n defnyddio cyffuriau” neu “berson â dibyniaeth”, lle mae’n bwysig."),
    Sense::contempt(&["knuckle dragger", "knuckle draggers", "knuckle dragging", "mouth breather", "mouth breathers", "mouth breathing", "inbred", "inbreds", "in-bred", "in-breds", "swamp donkey", "swamp donkeys", "gene pool", "brain cell between them", "brain cell between em", "brain cells between them", "oxygen thief", "oxygen thieves", "waste of oxygen", "waste of skin", "waste of space family", "chav", "chavs", "chavvy", "mong family", "pramface", "great unwashed", "white trash", "wall of morons", "crayon eaters", "council house scum", "benefit scum", "sponging scum", "dregs of society"]).unless(&[
        Own, Affection, Beside(&["sled", "dog", "dogs", "cattle", "sheep", "horses", "breeding", "conservation", "species", "royals", "pigs", "yoga", "breathing exercises", "sleep", "apnoea", "rex", "nasal", "rowing", "marines"]),
    ]),
    Sense::contempt(&["moron", "morons", "cretin", "cretins", "imbecile", "imbeciles", "thickos", "thicko", "retarded public", "gobshites", "gobshite", "numpty of a caller", "nonce", "nonces", "trampy", "tramp", "tramps", "druggie", "druggies", "crusty", "crusties", "soap dodger", "soap dodgers", "soap dodging", "wronguns", "wrong uns", "bottom feeders", "bottom feeder", "dead beat", "deadbeats"]).needs(Person).unless(&[
        Own, Affection, Beside(&["lady and the", "dog", "film", "charlie chaplin", "disney", "supertramp", "stamp", "bread", "roll", "rolls", "steamer", "word", "loaf", "cob", "crust", "clown", "bike", "bikes", "across", "through", "snow", "mud", "hills", "driver", "parked", "who parked", "me", "freezer", "cheese", "grease", "old thing", "chair", "fish", "pie", "register", "hunter", "hunters", "awards", "nan"]),
    ]),
    Sense::contempt(&["sgymiau", "sothach o bobl", "llygod mawr o bobl", "moch twp", "foch twp", "cyhoedd twp"]),
];
