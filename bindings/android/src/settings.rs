//! What the force decided, as the shell needs it: settings, where each came from, and what was refused.

use crate::records::{ApprovedChannel, Language};
use moderator_core::policy::managed::{Keep as CoreKeep, Settled, Standing as CoreStanding, Whence as CoreWhence};
use moderator_core::policy::{LanguageChoice, Policy};

/// Which configuration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Keep {
    /// The one given takes its place.
    Given,
    /// It stays as it is.
    AsItIs,
    /// It is forgotten.
    Nothing,
}

/// Where a setting came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Whence {
    /// The built-in policy.
    BuiltIn,
    /// The rule pack.
    RulePack,
    /// The flat key of its name.
    Key,
    /// The rule pack and the flat key together.
    Both,
}

/// One setting with its value in a few words, and where that came from.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Origin {
    /// The flat key, or the name in the rule pack.
    pub setting: String,
    /// The value in a few words; empty where it is not set.
    pub value: String,
    /// Where it came from.
    pub from: Whence,
}

/// A key that was refused, and why.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Refusal {
    /// The flat key; `.` is the configuration itself.
    pub key: String,
    /// The reason, in words.
    pub reason: String,
}

/// What the shell does by itself, as the force decided.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Settings {
    /// Which configuration this is.
    pub standing: Standing,
    /// What to keep as the last good configuration.
    pub keep: Keep,
    /// The name of the force.
    pub force_name: Option<String>,
    /// Whom an officer asks.
    pub contact: Option<String>,
    /// Where the force would rather have police information sent.
    pub approved_channel: Option<ApprovedChannel>,
    /// The apps a message may be handed to, by package name.
    pub allowed_targets: Vec<String>,
    /// The language of the reminder and the pages; nothing means the phone's.
    pub language: Option<Language>,
    /// Whether nothing is shown and categories are counted.
    pub is_trial: bool,
    /// Whether officers may use the keyboard.
    pub allows_keyboard: bool,
    /// The apps the keyboard checks in, by package name.
    pub checked_apps: Vec<String>,
    /// Whether officers may use the spell checker.
    pub allows_spell_checker: bool,
    /// Every setting with its value and source.
    pub origins: Vec<Origin>,
    /// Everything that is wrong with the configuration given.
    pub refused: Vec<Refusal>,
}

impl Settings {
    /// The settings of `settled`.
    pub(crate) fn new(settled: &Settled) -> Self {
        let policy: &Policy = &settled.policy;
        Self {
            standing: match settled.standing {
                CoreStanding::BuiltIn => Standing::BuiltIn,
                CoreStanding::Given => Standing::Given,
                CoreStanding::LastGood => Standing::LastGood,
                CoreStanding::BuiltInForNow => Standing::BuiltInForNow,
            },
            keep: match settled.keep {
                CoreKeep::Given => Keep::Given,
                CoreKeep::AsItIs => Keep::AsItIs,
                CoreKeep::Nothing => Keep::Nothing,
            },
            force_name: policy.force.name.clone(),
            contact: policy.force.contact.clone(),
            approved_channel: policy.approved_channel.as_ref().map(ApprovedChannel::from),
            allowed_targets: policy.allowed_targets.clone(),
            language: match policy.language {
                LanguageChoice::Phone => None,
                LanguageChoice::English => Some(Language::English),
                LanguageChoice::Welsh => Some(Language::Welsh),
            },
            is_trial: policy.trial,
            allows_keyboard: policy.keyboard.allowed,
            checked_apps: policy.keyboard.apps.clone(),
            allows_spell_checker: policy.spell_checker,
            origins: settled.origins.iter().map(origin).collect(),
            refused: settled.refused.iter().map(refusal).collect(),
        }
    }
}

fn origin(origin: &moderator_core::policy::managed::Origin) -> Origin {
    Origin {
        setting: origin.setting.to_owned(),
        value: origin.value.clone(),
        from: match origin.from {
            CoreWhence::BuiltIn => Whence::BuiltIn,
            CoreWhence::RulePack => Whence::RulePack,
            CoreWhence::Key => Whence::Key,
            CoreWhence::Both => Whence::Both,
        },
    }
}

fn refusal(refusal: &moderator_core::policy::managed::Refusal) -> Refusal {
    Refusal { key: refusal.key.clone(), reason: refusal.reason.clone() }
}
