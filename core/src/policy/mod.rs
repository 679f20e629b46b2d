//! What a force decides: levels, its own terms, allowed terms, the approved channel, and how the app behaves around them.
//!
//! A policy is JSON ([`Policy::from_json`]); every key has a default, so `{}` is the built-in policy. Unknown keys and
//! bad values are refused with the path of the key and the reason, and then nothing of the policy applies.
//! On a phone it comes from managed configuration: flat keys, one of which may hold a policy as JSON ([`managed`]).

mod error;
mod form;
mod kind;
mod level;
pub mod managed;
mod parse;
mod patterns;
mod proof;
mod settings;
mod terms;
#[cfg(test)]
mod tests_force;
mod validate;
mod validate_force;
pub(crate) mod watch;
mod words;

pub use error::PolicyError;
pub use level::{CategoryLevels, Level};
pub use patterns::{AllowedPattern, OwnPattern};
pub use settings::{Force, KeyboardSettings, LanguageChoice, Question, ReminderSettings, TARGETS};
pub use terms::OwnTerm;
pub use words::ForceWords;

use crate::report::Likelihood;
use crate::rules::Rule;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a force decides. `Policy::default()` is the built-in policy: every category reminds, nothing blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// The form of this document; 1 is the only one so far.
    pub version: u32,
    /// The least likelihood that is reported. Default: `possible`.
    pub threshold: Likelihood,
    /// The level for each category; one left out keeps its default, `remind`.
    pub categories: CategoryLevels,
    /// The level for single rules, by their code (`PD107`); it goes before the category's.
    pub rules: BTreeMap<String, Level>,
    /// Words of the force's own that should not be shared, such as the name of an operation.
    pub own_terms: Vec<OwnTerm>,
    /// Words that are never a finding, such as the station's own number: a finding within them is dropped.
    pub allowed_terms: Vec<String>,
    /// Forms of the force's own that should not be shared.
    pub own_patterns: Vec<OwnPattern>,
    /// Forms within which nothing is found.
    pub allowed_patterns: Vec<AllowedPattern>,
    /// The forms of the force's references; an appeal to the public may hold them.
    pub references: Vec<OwnPattern>,
    /// Names of operations, found after "Op", "Operation" and "Ymgyrch".
    pub operation_names: Vec<String>,
    /// Sites that should not be named.
    pub sites: Vec<String>,
    /// Systems that should not be named.
    pub systems: Vec<String>,
    /// Where the force would rather have police information sent.
    pub approved_channel: Option<ApprovedChannel>,
    /// Which force this is.
    pub force: Force,
    /// The apps that a message may be handed to: some of [`TARGETS`].
    pub allowed_targets: Vec<String>,
    /// How the reminder asks.
    pub reminder: ReminderSettings,
    /// The language of the reminder.
    pub language: LanguageChoice,
    /// Trial: nothing is shown, and what would have been found is only counted, on the phone.
    pub trial: bool,
    /// The keyboard.
    pub keyboard: KeyboardSettings,
    /// Whether officers may use the spell checker.
    pub spell_checker: bool,
}

/// Where a force would rather have police information sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovedChannel {
    /// What officers call it.
    pub name: String,
    /// Its Android package name; a draft on its way there is not blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android_package: Option<String>,
    /// An `https` link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            version: 1,
            threshold: Likelihood::Possible,
            categories: CategoryLevels::default(),
            rules: BTreeMap::new(),
            own_terms: Vec::new(),
            allowed_terms: Vec::new(),
            own_patterns: Vec::new(),
            allowed_patterns: Vec::new(),
            references: Vec::new(),
            operation_names: Vec::new(),
            sites: Vec::new(),
            systems: Vec::new(),
            approved_channel: None,
            force: Force::default(),
            allowed_targets: TARGETS.map(str::to_owned).to_vec(),
            reminder: ReminderSettings::default(),
            language: LanguageChoice::default(),
            trial: false,
            keyboard: KeyboardSettings::default(),
            spell_checker: true,
        }
    }
}

impl Policy {
    /// The level for `rule`: its own, else its category's, else `remind`.
    #[must_use]
    pub fn level_of(&self, rule: &Rule) -> Level {
        self.rules.get(rule.code).copied().unwrap_or_else(|| self.categories.of(rule.category))
    }

    /// Whether `destination`, an Android package name, is the force's approved channel.
    #[must_use]
    pub fn approves(&self, destination: Option<&str>) -> bool {
        let approved = self.approved_channel.as_ref().and_then(|channel| channel.android_package.as_deref());
        approved.is_some() && approved == destination
    }
}
