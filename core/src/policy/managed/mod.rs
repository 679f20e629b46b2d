//! Managed configuration: what a force pushes to its phones, as flat keys, and what stands when something is wrong.
//!
//! The keys of one configuration are merged over the rule pack among them, and that over the built-in policy. A
//! configuration with anything wrong in it applies to no part; then the last good one stays ([`settle`]).

mod console;
mod keys;
mod merge;
#[cfg(test)]
mod tests;

pub use console::flat_keys;
pub use keys::{Entry, KEYS, Key, Kind, UNSET};

use super::Policy;
use merge::Configuration;

/// Where a setting came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whence {
    /// The built-in policy.
    BuiltIn,
    /// The rule pack.
    RulePack,
    /// The flat key of its name.
    Key,
    /// The rule pack and the flat key together: terms add up.
    Both,
}

/// One setting: what it is, and where that came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The flat key it has, or its name in the rule pack.
    pub setting: &'static str,
    /// Its value in a few words; nothing where it is not set. Terms are counted, not shown.
    pub value: String,
    /// Where it came from.
    pub from: Whence,
}

/// A key that was refused, and why. It names keys and values of a policy, never a draft's text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct Refusal {
    /// The flat key; `.` is the configuration itself.
    pub key: String,
    /// The reason, in words.
    pub reason: String,
}

impl Refusal {
    fn new(key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { key: key.into(), reason: reason.into() }
    }
}

/// Which configuration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// None was given: the built-in policy.
    BuiltIn,
    /// The one that was given.
    Given,
    /// The last good one, because the one given was refused or is still on its way.
    LastGood,
    /// The built-in policy, because the one given was refused and there is no earlier one.
    BuiltInForNow,
}

/// What is to happen to the copy of the last good configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// The one given takes its place.
    Given,
    /// It stays as it is.
    AsItIs,
    /// It is forgotten: the force has taken its settings away.
    Nothing,
}

/// What stands, why, and what was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The policy that applies.
    pub policy: Policy,
    /// Which configuration it is.
    pub standing: Standing,
    /// Every setting with its value and source.
    pub origins: Vec<Origin>,
    /// Everything that is wrong with the configuration given.
    pub refused: Vec<Refusal>,
    /// What to keep as the last good configuration.
    pub keep: Keep,
}

/// Decides what stands, from the configuration given and the last good one, both as JSON objects of flat keys.
#[must_use]
pub fn settle(given: Option<&str>, last_good: Option<&str>) -> Settled {
    let (standing, merged, refused, keep) = match given.map_or(Configuration::Empty, merge::read) {
        Configuration::Empty => (Standing::BuiltIn, None, Vec::new(), Keep::Nothing),
        Configuration::Holds(merged) => (Standing::Given, Some(*merged), Vec::new(), Keep::Given),
        Configuration::Pending => earlier(last_good, Standing::BuiltIn, Vec::new()),
        Configuration::Refused(refused) => earlier(last_good, Standing::BuiltInForNow, refused),
    };
    let merged = merged.unwrap_or_else(merge::built_in);
    Settled { policy: merged.policy, standing, origins: merged.origins, refused, keep }
}

/// The last good configuration, or `otherwise` where there is none that holds.
fn earlier(
    last_good: Option<&str>,
    otherwise: Standing,
    refused: Vec<Refusal>,
) -> (Standing, Option<merge::Merged>, Vec<Refusal>, Keep) {
    match last_good.map(merge::read) {
        Some(Configuration::Holds(merged)) => (Standing::LastGood, Some(*merged), refused, Keep::AsItIs),
        _ => (otherwise, None, refused, Keep::AsItIs),
    }
}
