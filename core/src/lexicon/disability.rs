//! Disability, mental illness and learning disability included.

use super::Characteristic::Disability;
use super::Harmless::{Affection, Beside, Name, Own};
use super::Needs::{Contempt, Person};
use super::Sense;

/// The senses.
pub static SENSES: &[Sense] = &[
    Sense::slur(Disability, &["retard", "retards", "retarded", "spaz", "spazz", "spazzy", "spacker", "spackers", "spaka", "mongoloid", "mongoloids", "fucktard", "libtard"]).unless(&[Beside(&["fire", "flame", "growth", "ignition", "timing", "damper"])]),
    Sense::slur(Disability, &["spastic", "spastics"]).needs(Person).unless(&[Beside(&["diplegia", "quadriplegia", "hemiplegia", "paraplegia", "cerebral", "colon", "muscle", "society", "bowel", "gait"])]),
    Sense::slur(Disability, &["mong", "mongs", "monged"]).needs(Person).unless(&[Name, Beside(&["hmong", "kong", "out", "ma"])]),
    Sense::slur(Disability, &["cripple", "cripples", "deafie", "flid"]).needs(Person).unless(&[Own, Beside(&["would", "will", "could", "can", "to", "it", "them", "creek", "network", "economy", "the system", "the rota", "finances"])]),
    Sense::slur(Disability, &["window licker", "window lickers", "windowlicker", "windowlickers", "deafies", "raspberry ripple in a wheelchair"]),
    Sense::slur(Disability, &["midget", "midgets"]).needs(Person).unless(&[Beside(&["gems", "mg", "submarine", "racing", "car", "football", "team", "gem", "classic"])]).instead("Say “person of short stature”, where it matters at all.", "Dywedwch “person byr o gorffolaeth”, os yw’n bwysig o gwbl."),
    Sense::demeaning(Disability, &["nutjob", "nutjobs", "nut job", "nut jobs", "fruitloop", "fruitloops", "fruit loop", "headcase", "head case", "headcases", "mentalist", "mentalists", "nutcase", "nutcases", "nut case", "nut cases", "loony", "loonies", "loon", "looney", "psycho", "psychos", "psyco", "bampot", "bampots", "basket case", "basket cases", "schizo", "schizos"]).needs(Person).unless(&[
        Affection, Own, Beside(&["film", "norman bates", "hitchcock", "toons", "tunes", "cereal", "tv", "breakfast", "killer", "bird", "lake", "american", "magician", "me", "economy"]),
    ]).instead("Say what the person needs or did, not what they are called.", "Dywedwch beth sydd ei angen ar y person neu beth wnaeth, nid beth y’i gelwir."),
    Sense::demeaning(Disability, &["funny farm", "loony bin", "nut house", "nuthouse", "men in white coats", "padded cell for him", "not the full shilling", "not all there", "sandwich short of a picnic", "sandwiches short of a picnic", "few sandwiches short", "one sandwich short", "few cards short", "lift doesn't go to the top", "lift doesnt go to the top", "not the full ticket", "care in the community job", "care in the community case", "off his trolley again", "gaga", "ga ga"]).unless(&[
        Own, Affection, Beside(&["lady", "radio", "concert", "meadow", "kids", "trip", "park", "film", "coat", "coats", "kit", "order", "stock", "cones", "numbers", "parts", "pieces", "stuff", "equipment", "paperwork", "exhibits", "forms", "yet"]),
    ]),
    Sense::demeaning(Disability, &["post tea skiving disorder", "hop along", "hopalong", "ironside"]).needs(Contempt),
    Sense::demeaning(Disability, &["hanner call", "hanner pan", "yr hen nytar", "nytar eto", "ddim yn llawn llathen", "heb fod yn llawn llathen"]).unless(&[Own]),
];
