//! `moderator policy keys`: the flat keys, as a page for people and as Android's resources.

use crate::args::KeysFormat;
use crate::checker::Failure;
use moderator_core::policy::managed::{Entry, KEYS, Key, Kind};
use moderator_core::{Bilingual, Language};
use std::fmt::Write as _;
use std::io::{self, Write as _};

/// Prints the keys.
pub fn run(format: KeysFormat) -> Result<(), Failure> {
    let text = match format {
        KeysFormat::Markdown => markdown(),
        KeysFormat::Restrictions => restrictions(),
        KeysFormat::StringsEn => strings(Language::English),
        KeysFormat::StringsCy => strings(Language::Welsh),
    };
    Ok(io::stdout().write_all(text.unwrap_or_default().as_bytes())?)
}

const WRITTEN: &str = "Written by `moderator policy keys`; do not edit.";

fn markdown() -> Result<String, std::fmt::Error> {
    let mut page = String::from("| key | type | default | what it does |\n|---|---|---|---|\n");
    for key in KEYS {
        let (kind, default) = match key.kind {
            Kind::Text => ("string".to_owned(), "not set".to_owned()),
            Kind::List | Kind::Terms => ("string, a list".to_owned(), "not set".to_owned()),
            Kind::Pack => ("string, JSON".to_owned(), "not set".to_owned()),
            Kind::Bool(default) => ("bool".to_owned(), format!("`{default}`")),
            Kind::Choice(entries) => ("choice: ".to_owned() + &names(entries), first(entries)),
            Kind::Several(entries, defaults) => {
                let defaults: Vec<_> = defaults.iter().map(|value| format!("`{value}`")).collect();
                let default = if defaults.is_empty() { "none".to_owned() } else { defaults.join(", ") };
                ("multi-select: ".to_owned() + &names(entries), default)
            }
        };
        writeln!(page, "| `{}` | {kind} | {default} | {} |", key.name, key.description.en)?;
    }
    Ok(page)
}

fn names(entries: &[Entry]) -> String {
    entries.iter().map(|entry| format!("`{}`", entry.value)).collect::<Vec<_>>().join(", ")
}

fn first(entries: &[Entry]) -> String {
    entries.first().map(|entry| format!("`{}`", entry.value)).unwrap_or_default()
}

fn restrictions() -> Result<String, std::fmt::Error> {
    let mut page = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- {WRITTEN} -->\n\
        <restrictions xmlns:android=\"http://schemas.android.com/apk/res/android\">\n"
    );
    for key in KEYS {
        let (kind, more) = restriction(key);
        writeln!(
            page,
            "    <restriction\n        android:key=\"{0}\"\n        android:title=\"@string/managed_{0}\"\n        \
            android:description=\"@string/managed_{0}_description\"\n        android:restrictionType=\"{kind}\"{more} />",
            key.name
        )?;
    }
    page.push_str("</restrictions>\n");
    Ok(page)
}

/// Android's type of a key, and the attributes that go with it.
fn restriction(key: &Key) -> (&'static str, String) {
    let attribute = |name: &str, value: &str| format!("\n        android:{name}=\"{value}\"");
    let lists = |entries: &[Entry]| {
        let list = list_name(entries);
        attribute("entries", &format!("@array/{list}_titles"))
            + &attribute("entryValues", &format!("@array/{list}_values"))
    };
    match key.kind {
        Kind::Text | Kind::List | Kind::Terms | Kind::Pack => ("string", attribute("defaultValue", "")),
        Kind::Bool(default) => ("bool", attribute("defaultValue", if default { "true" } else { "false" })),
        Kind::Choice(entries) => {
            let default = entries.first().map_or("", |entry| entry.value);
            ("choice", lists(entries) + &attribute("defaultValue", default))
        }
        Kind::Several(entries, defaults) => {
            let default = if defaults.is_empty() { "@array/managed_none" } else { "@array/managed_targets_values" };
            ("multi-select", lists(entries) + &attribute("defaultValue", default))
        }
    }
}

/// The name of the arrays for these entries.
fn list_name(entries: &[Entry]) -> &'static str {
    match entries.first().map(|entry| entry.value) {
        Some("phone") => "managed_languages",
        Some("com.whatsapp") => "managed_targets",
        Some("personal_data") => "managed_categories",
        _ => "managed_levels",
    }
}

fn strings(language: Language) -> Result<String, std::fmt::Error> {
    let mut page = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- {WRITTEN} -->\n<resources>\n");
    let words = |words: Bilingual| escaped(words.get(language));
    for key in KEYS {
        writeln!(page, "    <string name=\"managed_{}\">{}</string>", key.name, words(key.title))?;
        writeln!(page, "    <string name=\"managed_{}_description\">{}</string>", key.name, words(key.description))?;
    }
    let mut written = Vec::new();
    for key in KEYS {
        let (Kind::Choice(entries) | Kind::Several(entries, _)) = key.kind else { continue };
        let list = list_name(entries);
        if written.contains(&list) {
            continue;
        }
        written.push(list);
        array(&mut page, &format!("{list}_titles"), entries.iter().map(|entry| words(entry.title)))?;
        if language == Language::English {
            array(&mut page, &format!("{list}_values"), entries.iter().map(|entry| entry.value.to_owned()))?;
        }
    }
    if language == Language::English {
        array(&mut page, "managed_none", std::iter::empty())?;
    }
    page.push_str("</resources>\n");
    Ok(page)
}

fn array(page: &mut String, name: &str, items: impl Iterator<Item = String>) -> std::fmt::Result {
    let translatable = if name.ends_with("_titles") { "" } else { " translatable=\"false\"" };
    writeln!(page, "    <string-array name=\"{name}\"{translatable}>")?;
    for item in items {
        writeln!(page, "        <item>{item}</item>")?;
    }
    writeln!(page, "    </string-array>")
}

/// Words as an Android string resource has them.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "\\'")
}
