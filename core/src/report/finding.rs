//! One thing found in a draft.

use super::{Category, Likelihood};
use crate::language::{Bilingual, Language};
use crate::policy::{ForceWords, Level};
use serde::Serialize;
use std::borrow::Cow;
use std::ops::Range;

/// Where an explanation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The title of the publication, with the part that matters.
    pub title: Bilingual,
    /// Where it can be read.
    pub url: &'static str,
}

/// Words shown to the officer: a rule's own in both languages, or a force's as its policy wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Words of a rule.
    Rule(Bilingual),
    /// Words of a force's policy, in whichever languages the force wrote them.
    Force(ForceWords),
}

impl Words {
    /// The words in `language`, or as the force wrote them.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Rule(words) => words.get(language),
            Self::Force(words) => words.get(language),
        }
    }
}

/// One thing found in a draft: where it is and what to say of it. It never holds the words found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's permanent code, such as `PD107`.
    pub rule: &'static str,
    /// The rule's name, such as `vehicle-registration`, or the name of a force's pattern.
    pub name: Cow<'static, str>,
    /// The kind of thing found.
    pub category: Category,
    /// How sure the rule is.
    pub likelihood: Likelihood,
    /// What the policy wants done about it.
    pub level: Level,
    /// Where it is in the draft's text, in UTF-8 bytes, on character boundaries.
    pub span: Range<usize>,
    /// What it is, as a title: "Vehicle registration".
    pub title: Words,
    /// Why it matters, in one sentence.
    pub why: Words,
    /// What to do instead.
    pub instead: Words,
    /// What stands in its place once it is taken out, such as `[vehicle registration]`; nothing where taking the
    /// words out would not make the message right.
    pub placeholder: Option<Words>,
    /// Where the explanation comes from: a publication, or the force's policy.
    pub source: Words,
    /// Where that can be read, where it can.
    pub source_url: Option<&'static str>,
    /// Names this finding as long as its words stay the same, wherever they move in the text. Holds no text.
    pub key: String,
}
