//! English and Welsh.

use serde::{Deserialize, Serialize};

/// A language that the reminder can be read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// British English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Welsh.
    #[serde(rename = "cy")]
    Welsh,
}

impl Language {
    /// The language of a BCP 47 tag such as `cy-GB`; English for every tag that is not Welsh.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("cy") { Self::Welsh } else { Self::English }
    }
}

/// The same words in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bilingual {
    /// The words in English.
    pub en: &'static str,
    /// The words in Welsh.
    pub cy: &'static str,
}

impl Bilingual {
    /// The words in `language`.
    #[must_use]
    pub const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::Welsh => self.cy,
        }
    }
}
