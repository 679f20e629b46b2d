//! One line of a file of labelled messages.

use moderator_core::Category;
use serde::{Deserialize, Serialize};
use serde_json::error::Category as Kind;
use std::borrow::Cow;

/// A message and what should be found in it. It has no `Debug`: it holds message text.
#[derive(Deserialize)]
pub struct Message<'a> {
    #[serde(deserialize_with = "named")]
    pub id: String,
    #[serde(borrow)]
    pub text: Cow<'a, str>,
    /// Empty means that the message is legitimate.
    pub labels: Vec<Label>,
    pub difficulty: Option<Difficulty>,
    pub style: Option<String>,
    #[serde(rename = "use")]
    pub use_of: Option<String>,
}

/// One thing that should be found.
#[derive(Deserialize)]
pub struct Label {
    pub category: Category,
    /// What kind of thing it is, in the words of whoever labelled it.
    pub kind: Option<String>,
    /// The words that carry it; where they are left out only the category counts.
    pub words: Option<String>,
}

/// How hard a message is, by the judgement of whoever labelled it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    Easy,
    Medium,
    Hard,
}

impl Difficulty {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }
}

/// Reads a line, or says what is wrong with it without a word of it.
pub fn read(line: &[u8]) -> Result<Message<'_>, String> {
    let text = std::str::from_utf8(line).map_err(|_| "not UTF-8".to_owned())?;
    if text.trim().is_empty() {
        return Err("an empty line".to_owned());
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let message: Message<'_> = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        reason(&path, error.inner())
    })?;
    reader.end().map_err(|error| reason(".", &error))?;
    let stands =
        |label: &Label| label.words.as_deref().is_none_or(|words| !words.is_empty() && message.text.contains(words));
    match message.labels.iter().position(|label| !stands(label)) {
        Some(index) => Err(format!("labels[{index}].words do not stand in the text")),
        None => Ok(message),
    }
}

/// Why a line was refused, without quoting it: a serde error about data may hold the message itself.
fn reason(path: &str, error: &serde_json::Error) -> String {
    match error.classify() {
        Kind::Data if path == "." => "a key is missing: id, text and labels are needed".to_owned(),
        Kind::Data => format!("{path}: not of the form (`moderator eval --help` shows it)"),
        _ => format!("not JSON: {error}"),
    }
}

/// An id is words or a number.
fn named<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Id {
        Words(String),
        Number(i64),
    }
    Ok(match Id::deserialize(reader)? {
        Id::Words(words) => words,
        Id::Number(number) => number.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_unknown_fields_are_ignored() {
        let line = r#"{"id": 7, "text": "a \"b\" c", "labels": [{"category": "media", "words": "\"b\"", "x": 1}], "use": "u", "y": []}"#;
        let message = read(line.as_bytes()).unwrap_or_else(|reason| panic!("{reason}"));
        assert_eq!((message.id.as_str(), message.use_of.as_deref(), message.style), ("7", Some("u"), None));
        assert_eq!((message.labels[0].category, message.text.as_ref()), (Category::Media, "a \"b\" c"));
    }

    #[test]
    fn a_bad_line_is_refused_without_its_text() {
        for (line, part) in [
            (r#"{"id": "1", "text": "zebra", "labels": [{"category": "zebra"}]}"#, "labels[0].category"),
            (
                r#"{"id": "1", "text": "zebra", "labels": [{"category": "media", "words": "zebras"}]}"#,
                "labels[0].words",
            ),
            (r#"{"id": "1", "text": "zebra", "labels": [{"category": "media", "words": ""}]}"#, "labels[0].words"),
            (r#"{"id": "1", "text": ["zebra"], "labels": []}"#, "text: not of the form"),
            (r#"{"id": "1", "text": "zebra"}"#, "a key is missing"),
            (r#"{"id": "1", "text": "zebra", "labels": [], "difficulty": "zebra"}"#, "difficulty"),
            (r#"{"id": {"zebra": 1}, "text": "zebra", "labels": []}"#, "id"),
            ("zebra", "not JSON"),
            (r#"{"id": "1", "text": "zebra", "labels": []} zebra"#, "not JSON"),
            ("  \n", "an empty line"),
        ] {
            let reason = read(line.as_bytes()).err().unwrap();
            assert!(reason.contains(part) && !reason.contains("zebra"), "{line}: {reason}");
        }
        assert_eq!(read(b"\xff").err().unwrap(), "not UTF-8");
    }
}
