//! Age, sex, pregnancy and marriage.

use super::Characteristic::{Age, Marriage, Pregnancy, Sex};
use super::Harmless::{Affection, Beside, Name, Own};
use super::Needs::{Contempt, Person};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(Sex, &["slut", "sluts", "slutty", "skank", "skanks", "skanky"]).unless(&[Own, Beside(&["walk", "shaming", "shame", "drops", "sauce"])]),
    Sense::slur(Sex, &["slag", "slags", "slapper", "slappers", "whore", "whores", "hoor", "bint", "bints", "old slapper"]).needs(Person).unless(&[Own, Beside(&["heap", "off", "heaps", "blast", "tip", "iron", "bass", "him", "them", "her off", "quarry", "bank", "steel"])]),
    Sense::slur(Sex, &["split arse", "split arses", "plonk", "plonks"]).needs(Person).unless(&[Beside(&["wine", "bottle", "red", "white", "glass", "cheap", "cheese"])]),
    Sense::slur(Sex, &["feminazi", "feminazis"]),
    Sense::demeaning(Sex, &["women drivers", "typical woman driver", "bloody woman driver", "typical woman", "typical women", "typical female", "typical bird", "typical bloke", "bloody women", "silly woman", "stupid woman", "silly bint", "hysterical woman", "hysterical women", "hysterical ex", "back in the kitchen", "back to the kitchen", "back in the kitchen love", "iron my shirt", "iron my shirts", "make me a sandwich", "make us a sandwich", "know her place", "knows her place", "teach her her place", "put her in her place", "slept her way", "slept her way up", "sleeping her way", "shagged her way", "cry like a girl", "cries like a girl", "crying like a girl", "throws like a girl", "runs like a girl", "fights like a girl", "hits like a girl", "drives like a girl", "drives like a woman", "screamed like a girl", "time of the month", "her time of the month", "on the blob", "on her period", "quota hire", "diversity hire", "diversity hires", "dei hire", "dei hires", "token woman", "token female", "token black", "token asian", "token gay", "token muslim", "token lesbian", "token ethnic", "dizzy bint", "daft bint", "fanny squad", "jobs for the girls", "skirt at the board", "split tails"]).unless(&[
        Own, Affection, Beside(&["roadshow", "course", "training", "insurance", "tampons", "pads", "pain", "policy", "period poverty", "risk assessment", "final", "match", "team", "race", "gold", "rspca", "loft", "cave", "bats", "restaurant", "chef", "canteen", "boiler"]),
    ]),
    Sense::demeaning(Pregnancy, &["baby brain"]).unless(&[Own, Beside(&["i", "mine", "my", "me", "myself"])]),
    Sense::demeaning(Pregnancy, &["up the duff", "up t'duff", "knocked up", "playing mum", "maternity dodger", "maternity dodgers", "she'll only get pregnant", "only go and get pregnant", "she'll be off having babies", "off having babies", "pop them out for", "pops them out", "popping them out", "popping out kids", "pop out another"]).unless(&[Own, Affection, Beside(&["quick", "a quick", "shelf", "shelves", "dinner", "tea", "sandwich", "cake", "spreadsheet", "sister", "ikea", "lego", "oven"])]),
    Sense::demeaning(Marriage, &["left on the shelf", "still on the shelf", "pretend wedding", "pretend marriage", "not a real marriage", "no a marriage", "pretend weddin", "old maid", "crazy cat lady", "spinster"]).needs(Person).unless(&[Own, Beside(&["biscuit", "biscuits", "milk", "file", "book", "hat", "box", "elf", "jar", "historic", "register", "cards", "game"])]),
    Sense::demeaning(Age, &["coffin dodger", "coffin dodgers", "cofin dodger", "cofin dodgers", "coffin dodging", "old biddy", "old biddies", "old codger", "old codgers", "old fossil", "old fossils", "old trout", "old bag", "old bags", "old crone", "old hag", "old coot", "silly old cow", "daft old bat", "silly old bat", "old bat", "old goat", "wrinkly", "wrinklies", "crumbly", "crumblies", "burnt out dinosaur", "useless dinosaur", "snowflakes", "snowflake generation", "hen wrach", "hen ast"]).unless(&[
        Own, Affection, Beside(&["tent", "shopping", "cheese", "shirt", "shirts", "cakes", "sausage", "pub", "the pub", "inn", "museum", "rover", "for life", "snow", "paper", "christmas", "kids", "school", "mate", "nan's", "gate", "drive past", "walk past", "gone past", "went past", "half past", "way past", "get past", "put it", "got", "winter", "weather", "rspca", "loft", "cave", "bats", "rescued"]),
    ]),
    Sense::demeaning(Age, &["past it", "past his sell by", "past her sell by", "over the hill"]).needs(Contempt),
    Sense::demeaning(Sex, &["milf", "milfs", "gilf"]).unless(&[Name]),
    Sense::demeaning(Sex, &["bitch", "bitches"]).needs(Contempt).unless(&[Own, Affection, Beside(&["dog", "puppies", "litter", "puppy", "collie", "spaniel", "labrador", "about", "kennels", "resting", "resting bitch", "shift", "weather", "hill"])]),
];
