//! The flat keys of managed configuration: name, type, where each lands in the policy, and its words for consoles.
//!
//! `app_restrictions.xml`, its strings and the table in `docs/forces.md` are written from this list
//! (`moderator policy keys`), so a new key is one entry here.

use crate::language::Bilingual;

/// One flat key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Where it lands in the policy, as a JSON pointer; `rule_pack` is the policy itself.
    pub pointer: &'static str,
    /// Its title in a console.
    pub title: Bilingual,
    /// What it does, in a console.
    pub description: Bilingual,
}

/// What a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words; empty is not set.
    Text,
    /// True or false, with the default that consoles show.
    Bool(bool),
    /// One of these values; the first is the default.
    Choice(&'static [Entry]),
    /// Any of these values; the default is those marked.
    Several(&'static [Entry], &'static [&'static str]),
    /// Several words in one text, one a line or with `;` between.
    List,
    /// As [`Kind::List`], added to what the rule pack has.
    Terms,
    /// A policy as JSON.
    Pack,
}

/// One value of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The value.
    pub value: &'static str,
    /// Its words in a console.
    pub title: Bilingual,
}

/// The value of a choice that leaves the matter to the rule pack, or to the built-in policy.
pub const UNSET: &str = "default";

const fn entry(value: &'static str, en: &'static str, cy: &'static str) -> Entry {
    Entry { value, title: Bilingual { en, cy } }
}

const LEVELS: &[Entry] = &[
    entry(UNSET, "As in the rule pack, else remind", "Fel yn y pecyn rheolau, fel arall atgoffa"),
    entry("off", "Off: not looked for", "I ffwrdd: ni chwilir amdano"),
    entry("note", "Note: shown, but brings up no reminder", "Nodyn: fe’i dangosir, ond heb atgoffa"),
    entry("remind", "Remind", "Atgoffa"),
    entry("block", "Block: does not go as it is", "Atal: nid yw’n mynd fel y mae"),
];

const CATEGORIES: &[Entry] = &[
    entry("personal_data", "Personal data", "Data personol"),
    entry("operational", "Operational information", "Gwybodaeth weithredol"),
    entry("victim_witness", "Victims and witnesses", "Dioddefwyr a thystion"),
    entry("protective_marking", "Protective marking", "Marc diogelu"),
    entry("discriminatory", "Discriminatory language", "Iaith wahaniaethol"),
    entry("unprofessional", "Unprofessional language", "Iaith amhroffesiynol"),
    entry("concealment", "Concealment", "Cuddio"),
    entry("media", "Photos and documents", "Lluniau a dogfennau"),
];

const TARGETS: &[Entry] = &[
    entry("com.whatsapp", "WhatsApp", "WhatsApp"),
    entry("com.whatsapp.w4b", "WhatsApp Business", "WhatsApp Business"),
];

const LANGUAGES: &[Entry] = &[
    entry("phone", "The phone’s", "Iaith y ffôn"),
    entry("en", "English", "Saesneg"),
    entry("cy", "Welsh", "Cymraeg"),
];

const fn key(
    name: &'static str,
    kind: Kind,
    pointer: &'static str,
    title: (&'static str, &'static str),
    description: (&'static str, &'static str),
) -> Key {
    Key {
        name,
        kind,
        pointer,
        title: Bilingual { en: title.0, cy: title.1 },
        description: Bilingual { en: description.0, cy: description.1 },
    }
}

const fn level(name: &'static str, pointer: &'static str, en: &'static str, cy: &'static str) -> Key {
    let description = (
        "Off, note, remind or block. Block hides “Send as it is”.",
        "I ffwrdd, nodyn, atgoffa neu atal. Mae atal yn cuddio “Anfon fel y mae”.",
    );
    key(name, Kind::Choice(LEVELS), pointer, (en, cy), description)
}

/// Every flat key, in the order of a console's page.
pub const KEYS: &[Key] = &[
    key(
        "force_name",
        Kind::Text,
        "/force/name",
        ("Name of the force", "Enw’r heddlu"),
        ("Shown on the officer’s page. At most 100 characters.", "Fe’i dangosir ar dudalen y swyddog. Hyd at 100 nod."),
    ),
    key(
        "contact",
        Kind::Text,
        "/force/contact",
        ("Whom to ask", "Pwy i’w holi"),
        (
            "Shown on the officer’s page and where something is blocked: a name, a number or an address.",
            "Fe’i dangosir ar dudalen y swyddog a lle mae rhywbeth wedi’i atal: enw, rhif neu gyfeiriad.",
        ),
    ),
    key(
        "approved_channel_name",
        Kind::Text,
        "/approved_channel/name",
        ("Approved channel: name", "Sianel gymeradwy: enw"),
        (
            "Where police information belongs, as officers call it. Needed for the next two keys.",
            "Lle mae gwybodaeth yr heddlu yn perthyn, fel y mae swyddogion yn ei galw. Ei hangen ar gyfer y ddwy allwedd nesaf.",
        ),
    ),
    key(
        "approved_channel_package",
        Kind::Text,
        "/approved_channel/android_package",
        ("Approved channel: Android package", "Sianel gymeradwy: pecyn Android"),
        (
            "The package name of its app. The reminder then offers to share the message there.",
            "Enw pecyn ei hap. Yna mae’r atgoffa yn cynnig rhannu’r neges yno.",
        ),
    ),
    key(
        "approved_channel_link",
        Kind::Text,
        "/approved_channel/link",
        ("Approved channel: link", "Sianel gymeradwy: dolen"),
        (
            "An https link that opens it. Used where no package is given, or it is not installed.",
            "Dolen https sy’n ei hagor. Fe’i defnyddir lle na roddir pecyn, neu lle nad yw wedi’i osod.",
        ),
    ),
    key(
        "allowed_targets",
        Kind::Several(TARGETS, &["com.whatsapp", "com.whatsapp.w4b"]),
        "/allowed_targets",
        ("Where messages may go", "I ble y caiff negeseuon fynd"),
        ("The apps Moderator hands a message to.", "Yr apiau y mae Moderator yn rhoi neges iddynt."),
    ),
    level("level_personal_data", "/categories/personal_data", "Level: personal data", "Lefel: data personol"),
    level(
        "level_operational",
        "/categories/operational",
        "Level: operational information",
        "Lefel: gwybodaeth weithredol",
    ),
    level(
        "level_victim_witness",
        "/categories/victim_witness",
        "Level: victims and witnesses",
        "Lefel: dioddefwyr a thystion",
    ),
    level(
        "level_protective_marking",
        "/categories/protective_marking",
        "Level: protective marking",
        "Lefel: marc diogelu",
    ),
    level(
        "level_discriminatory",
        "/categories/discriminatory",
        "Level: discriminatory language",
        "Lefel: iaith wahaniaethol",
    ),
    level(
        "level_unprofessional",
        "/categories/unprofessional",
        "Level: unprofessional language",
        "Lefel: iaith amhroffesiynol",
    ),
    level("level_concealment", "/categories/concealment", "Level: concealment", "Lefel: cuddio"),
    level("level_media", "/categories/media", "Level: photos and documents", "Lefel: lluniau a dogfennau"),
    key(
        "ask_reason_for",
        Kind::Several(CATEGORIES, &[]),
        "/reminder/ask_reason_for",
        ("Ask for a reason", "Gofyn am reswm"),
        (
            "For these categories “Send as it is” asks for a reason. The answer is not kept and goes nowhere.",
            "Ar gyfer y categorïau hyn mae “Anfon fel y mae” yn gofyn am reswm. Ni chedwir yr ateb ac nid yw’n mynd i unman.",
        ),
    ),
    key(
        "reasons",
        Kind::List,
        "/reminder/reasons",
        ("Reasons to choose from", "Rhesymau i ddewis ohonynt"),
        (
            "One a line or with ; between, at most 8. Empty: the built-in ones.",
            "Un ar bob llinell neu gyda ; rhyngddynt, hyd at 8. Gwag: y rhai sydd yn yr ap.",
        ),
    ),
    key(
        "question",
        Kind::Text,
        "/reminder/question/en",
        ("The question, in English", "Y cwestiwn, yn Saesneg"),
        (
            "The reminder’s heading, instead of the built-in questions, which vary. At most 100 characters.",
            "Pennawd yr atgoffa, yn lle’r cwestiynau yn yr ap, sy’n amrywio. Hyd at 100 nod.",
        ),
    ),
    key(
        "question_welsh",
        Kind::Text,
        "/reminder/question/cy",
        ("The question, in Welsh", "Y cwestiwn, yn Gymraeg"),
        ("The same for a reminder in Welsh.", "Yr un peth ar gyfer atgoffa yn Gymraeg."),
    ),
    key(
        "language",
        Kind::Choice(LANGUAGES),
        "/language",
        ("Language", "Iaith"),
        ("The language of the reminder and the pages.", "Iaith yr atgoffa a’r tudalennau."),
    ),
    key(
        "trial",
        Kind::Bool(false),
        "/trial",
        ("Trial", "Treial"),
        (
            "Nothing is shown. What would have been found is counted by category, on the phone only; the officer can see and clear the counts.",
            "Ni ddangosir dim. Cyfrifir yr hyn a fyddai wedi’i ganfod fesul categori, ar y ffôn yn unig; gall y swyddog weld y cyfrif a’i glirio.",
        ),
    ),
    key(
        "keyboard",
        Kind::Bool(true),
        "/keyboard/allowed",
        ("Keyboard", "Bysellfwrdd"),
        (
            "Whether officers may use Moderator’s keyboard. Off takes it out of the phone’s list.",
            "A gaiff swyddogion ddefnyddio bysellfwrdd Moderator. Mae i ffwrdd yn ei dynnu o restr y ffôn.",
        ),
    ),
    key(
        "checked_apps",
        Kind::List,
        "/keyboard/apps",
        ("Apps the keyboard checks in", "Apiau y mae’r bysellfwrdd yn gwirio ynddynt"),
        (
            "Package names, one a line or with ; between. Empty: WhatsApp and WhatsApp Business. Elsewhere it is an ordinary keyboard.",
            "Enwau pecynnau, un ar bob llinell neu gyda ; rhyngddynt. Gwag: WhatsApp a WhatsApp Business. Fel arall mae’n fysellfwrdd cyffredin.",
        ),
    ),
    key(
        "spell_checker",
        Kind::Bool(true),
        "/spell_checker",
        ("Spell checker", "Gwirydd sillafu"),
        (
            "Whether officers may use Moderator as the phone’s spell checker, which marks findings in any app.",
            "A gaiff swyddogion ddefnyddio Moderator fel gwirydd sillafu’r ffôn, sy’n marcio canfyddiadau mewn unrhyw ap.",
        ),
    ),
    key(
        "own_terms",
        Kind::Terms,
        "/own_terms",
        ("Terms of your own", "Eich termau eich hun"),
        (
            "Words that should not be shared, such as names of operations, one a line or with ; between. Added to those of the rule pack.",
            "Geiriau na ddylid eu rhannu, megis enwau ymgyrchoedd, un ar bob llinell neu gyda ; rhyngddynt. Fe’u hychwanegir at rai’r pecyn rheolau.",
        ),
    ),
    key(
        "allowed_terms",
        Kind::Terms,
        "/allowed_terms",
        ("Terms that are allowed", "Termau a ganiateir"),
        (
            "Words that are never a finding, such as the station’s number, one a line or with ; between. Added to those of the rule pack.",
            "Geiriau nad ydynt byth yn ganfyddiad, megis rhif yr orsaf, un ar bob llinell neu gyda ; rhyngddynt. Fe’u hychwanegir at rai’r pecyn rheolau.",
        ),
    ),
    key(
        "rule_pack",
        Kind::Pack,
        "",
        ("Rule pack", "Pecyn rheolau"),
        (
            "A policy as JSON, at most 1 MiB; see docs/policy.md. The other keys go before it.",
            "Polisi fel JSON, hyd at 1 MiB; gweler docs/policy.md. Mae’r allweddi eraill yn mynd o’i flaen.",
        ),
    ),
];

/// The key with this name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy;
    use crate::report::Category;

    #[test]
    fn every_key_lands_somewhere_in_a_policy_and_every_category_has_one() {
        let full = r#"{"approved_channel": {"name": "C", "android_package": "a.b", "link": "https://c"},
            "force": {"name": "F", "contact": "c"}, "reminder": {"question": {"en": "e", "cy": "c"}}}"#;
        let policy = serde_json::to_value(Policy::from_json(full).unwrap()).unwrap();
        for key in KEYS {
            assert!(policy.pointer(key.pointer).is_some(), "{}", key.name);
        }
        for category in Category::ALL {
            assert!(by_name(&format!("level_{category}")).is_some(), "{category}");
            let entry = CATEGORIES.iter().find(|entry| entry.value == category.name());
            assert_eq!(entry.map(|entry| entry.title), Some(category.title()));
        }
        let mut names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), KEYS.len());
    }

    #[test]
    fn the_defaults_that_consoles_show_are_those_of_the_built_in_policy() {
        let policy = serde_json::to_value(Policy::default()).unwrap();
        for key in KEYS {
            match key.kind {
                Kind::Bool(default) => assert_eq!(policy.pointer(key.pointer), Some(&default.into()), "{}", key.name),
                Kind::Several(_, defaults) => {
                    assert_eq!(policy.pointer(key.pointer), Some(&defaults.into()), "{}", key.name);
                }
                Kind::Choice(entries) if entries[0].value != UNSET => {
                    assert_eq!(policy.pointer(key.pointer), Some(&entries[0].value.into()), "{}", key.name);
                }
                _ => {}
            }
        }
    }
}
