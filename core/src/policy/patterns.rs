//! Patterns of a force's own: references, codes, call signs.

use super::terms::operational;
use super::{ForceWords, Level};
use crate::report::Category;
use serde::{Deserialize, Serialize};

/// A form that should not be shared, such as the force's own references, with texts that prove it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPattern {
    /// Its name in machine output, in kebab case; no two patterns have the same.
    pub name: String,
    /// The form as a template: `#` a digit, `@` a letter, and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The form as a regular expression, where a template cannot say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Texts in which it must be found, at least one.
    #[serde(default)]
    pub must_match: Vec<String>,
    /// Texts in which it must not be found, at least one.
    #[serde(default)]
    pub must_not_match: Vec<String>,
    /// The kind of thing it is. Default: `operational`.
    #[serde(default = "operational")]
    pub category: Category,
    /// The level for this pattern; left out, the category's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// What it is, as a title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<ForceWords>,
    /// Why it matters, in the force's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<ForceWords>,
    /// What to do instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<ForceWords>,
    /// What stands in its place once it is taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<ForceWords>,
}

/// A form within which nothing is found, with texts that prove it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowedPattern {
    /// Its name, in kebab case; no two allowed patterns have the same.
    pub name: String,
    /// The form as a template: `#` a digit, `@` a letter, and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The form as a regular expression, where a template cannot say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Texts in which it must be found, at least one.
    #[serde(default)]
    pub must_match: Vec<String>,
    /// Texts in which it must not be found, at least one.
    #[serde(default)]
    pub must_not_match: Vec<String>,
}
