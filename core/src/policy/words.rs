//! Words that a force writes for its officers.

use super::Question;
use crate::language::Language;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Words that a force writes for its officers: the same for every language, or `{"en": …, "cy": …}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum ForceWords {
    /// The same in every language.
    Same(String),
    /// Of each language its own; where one is missing the other stands for it.
    Each(Question),
}

impl ForceWords {
    /// The words in `language`, or else in the other one.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Same(words) => words,
            Self::Each(each) => each.get(language).or(each.en.as_deref()).or(each.cy.as_deref()).unwrap_or_default(),
        }
    }
}

impl<'de> Deserialize<'de> for ForceWords {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(Reader)
    }
}

/// Reads either form, so that a mistake is told by its own path and reason.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = ForceWords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words, or an object with `en` and `cy`")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<ForceWords, E> {
        Ok(ForceWords::Same(words.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ForceWords, A::Error> {
        Question::deserialize(MapAccessDeserializer::new(map)).map(ForceWords::Each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_written_as_they_were() {
        for (json, en, cy) in [
            (r#""Ask gold.""#, "Ask gold.", "Ask gold."),
            (r#"{"en":"Ask gold.","cy":"Holwch aur."}"#, "Ask gold.", "Holwch aur."),
            (r#"{"cy":"Holwch aur."}"#, "Holwch aur.", "Holwch aur."),
        ] {
            let words: ForceWords = serde_json::from_str(json).unwrap();
            assert_eq!((words.get(Language::English), words.get(Language::Welsh)), (en, cy));
            assert_eq!(serde_json::to_string(&words).unwrap(), json);
        }
        assert!(serde_json::from_str::<ForceWords>(r#"{"fr": "x"}"#).unwrap_err().to_string().contains("`fr`"));
        assert!(serde_json::from_str::<ForceWords>("7").unwrap_err().to_string().contains("expected words"));
    }
}
