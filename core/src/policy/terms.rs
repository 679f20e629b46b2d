//! Words of a force's own.

use super::{ForceWords, Level};
use crate::report::Category;
use serde::{Deserialize, Serialize};

/// Words of a force's own that should not be shared. They are found as whole words, whatever their case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnTerm {
    /// The words, at least two characters long.
    pub term: String,
    /// The kind of thing they are. Default: `operational`.
    #[serde(default = "operational")]
    pub category: Category,
    /// The level for this term; left out, the category's.
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

/// The category of what a force does not give one to.
pub(super) const fn operational() -> Category {
    Category::Operational
}
