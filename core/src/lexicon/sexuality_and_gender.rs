//! Sexual orientation and gender reassignment.

use super::Characteristic::{GenderReassignment, SexualOrientation};
use super::Harmless::{Beside, Name, Own};
use super::Needs::{Contempt, Person};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(SexualOrientation, &["faggot", "faggots"]).needs(Person).unless(&[Own, Beside(&[
        "peas", "gravy", "mash", "butcher", "butchers", "chips", "meat", "pork", "brains", "tea", "recipe", "bundle", "market", "dinner", "bostin", "canteen", "oven", "lunch",
    ])]),
    Sense::slur(SexualOrientation, &["poofter", "poofters", "batty boy", "battyboy", "batty boys", "bum boy", "bum boys", "bumboy", "shirtlifter", "shirtlifters", "shirt lifter", "shirt lifters", "arse bandit", "arse bandits", "fudge packer", "fudge packers", "lezzer", "lezzers", "lezza", "carpet muncher", "carpet munchers", "muff diver", "gaylord", "gaylords", "sausage jockey", "uphill gardener", "uphill gardeners", "back door merchant"]),
    Sense::slur(SexualOrientation, &["poof", "poofs"]).needs(Person).unless(&[Own, Beside(&["gone", "it's", "went", "disappeared", "vanished", "and", "magic", "just"])]),
    Sense::slur(SexualOrientation, &["dyke", "dykes"]).needs(Contempt).unless(&[Own, Name, Beside(&[
        "offa's", "water", "drain", "ditch", "flood", "bank", "road", "lane", "van", "walk", "footpath", "sea", "devil's", "field", "fen", "path", "bikes", "on bikes", "march",
    ])]),
    Sense::slur(SexualOrientation, &["bender", "benders", "queer", "queers", "fag", "fags", "lesbo", "lesbos", "lezzy", "nancy boy", "nancy boys", "fairy", "fairies", "pansy", "pansies", "homo", "homos"]).needs(Contempt).unless(&[
        Own, Name, Beside(&["as folk", "fender", "bar", "pipe", "weekend", "gender", "as a", "proud", "history", "network", "officer", "officers", "community", "ends", "packet", "smoke", "break", "ash", "butts", "lighter", "cakes", "cake", "liquid", "lights", "wings", "tooth", "sapiens", "garden", "on a", "street", "twenty", "rocks", "the tooth", "packets", "counterfeit", "illegal", "seized", "theory", "art", "films", "eye"]),
    ]),
    Sense::slur(GenderReassignment, &["tranny", "trannies", "trannie"]).unless(&[Own, Beside(&["transit", "van", "ford", "gearbox", "radio", "oil", "gear", "diesel", "mot", "motor", "transmission", "auto", "engine", "maxima", "box"])]).instead("Say “trans woman”, “trans man” or “trans person”, where it matters at all.", "Dywedwch “menyw draws”, “dyn traws” neu “person traws”, os yw’n bwysig o gwbl."),
    Sense::slur(GenderReassignment, &["shemale", "shemales", "she male", "he she", "he-she", "heshe", "chick with a dick", "chicks with dicks", "ladyboy", "ladyboys", "it's a trap lads"]).needs(Person).unless(&[Own]),
    Sense::demeaning(SexualOrientation, &["backs to the wall lads", "backs to the wall boys", "backs against the wall lads", "don't drop the soap", "dont drop the soap", "bats for the other side", "batted for the other side", "bats for the other team", "batting for the other side", "batting for the other team", "on the other bus", "oan the ither bus", "gets the other bus", "limp of the wrist", "limp wristed", "limp-wristed", "limp wrist", "light on his feet if you know", "light in the loafers", "light in his loafers", "bit of a friend of dorothy", "a friend of dorothy", "up the wrong un", "up the wrong 'un", "gay lisp", "gay agenda", "not natural is it two", "turn gay", "caught the gay"]).unless(&[Own]),
    Sense::demeaning(GenderReassignment, &["bloke in a dress", "blokes in a dress", "blokes in dresses", "man in a dress", "men in dresses", "fella in a dress", "lad in a dress", "bloke in a frock", "man in a frock", "bloke in a wig", "man in a wig", "dyn mewn ffrog", "dyn mewn wig", "blokes in wigs", "blokes with handbags", "not a real woman", "not real women", "not a real man", "pretend woman", "pretend women", "used to be a bloke", "was born a bloke", "chopped it off", "chop it off yet", "still got his tackle", "still got the tackle", "confused about what toilet", "tranny chaser", "pronoun police", "pronoun brigade", "pronoun nonsense", "gender nonsense", "trans nonsense", "trans madness"]).unless(&[Own, Beside(&["panto", "pantomime", "fancy dress", "stag", "charity", "kilt", "ticket", "widow", "drag", "cctv", "described", "description", "robbery", "wearing"])]),
    Sense::demeaning(GenderReassignment, &["identify as a kettle", "identify as a helicopter", "identify as an attack helicopter", "identify as an apache", "identify as a toaster", "identify as a teapot", "identify as a traffic cone", "identify as a lamp", "identifies as a helicopter", "identifies as an attack helicopter", "identify as a tree", "identify as a cat", "identifies as a cat", "identify as a unicorn", "identify as a frog"]),
];
