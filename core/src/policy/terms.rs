//! Words of a force's own.

use super::Level;
use crate::language::Bilingual;
use crate::report::{Category, Finding, Likelihood, Words};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Words of a force's own that should not be shared. They are found as whole words, whatever their case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnTerm {
    /// The words, at least two characters long.
    pub term: String,
    /// The kind of thing they are. Default: `operational`.
    #[serde(default = "OwnTerm::default_category")]
    pub category: Category,
    /// The level for this term; left out, the category's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Why it matters, in the force's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

const TITLE: Bilingual = Bilingual { en: "Term your force watches for", cy: "Term y mae eich heddlu yn ei wylio" };
const WHY: Bilingual = Bilingual {
    en: "Your force asks that this is not shared here.",
    cy: "Mae eich heddlu yn gofyn i hyn beidio â chael ei rannu yma.",
};
const INSTEAD: Bilingual = Bilingual {
    en: "Leave it out, or use the channel your force approves.",
    cy: "Gadewch ef allan, neu defnyddiwch y sianel y mae eich heddlu yn ei chymeradwyo.",
};
const PLACEHOLDER: Bilingual = Bilingual { en: "[force term]", cy: "[term yr heddlu]" };

impl OwnTerm {
    const fn default_category() -> Category {
        Category::Operational
    }

    /// The finding of this term at `span` of the draft, at `level`.
    pub(crate) fn finding(&self, span: Range<usize>, level: Level) -> Finding {
        Finding {
            rule: "FT901",
            name: "force-term",
            category: self.category,
            likelihood: Likelihood::VeryLikely,
            level,
            span,
            title: Words::Rule(TITLE),
            why: self.why.clone().map_or(Words::Rule(WHY), Words::Force),
            instead: Words::Rule(INSTEAD),
            placeholder: Some(PLACEHOLDER),
            source: Words::Rule(SOURCE),
            source_url: None,
            key: String::new(),
        }
    }
}

const SOURCE: Bilingual = Bilingual { en: "Your force's policy", cy: "Polisi eich heddlu" };
