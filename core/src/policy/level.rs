//! How strictly a finding is treated.

use crate::report::Category;
use serde::{Deserialize, Serialize};

/// How strictly a finding is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Not looked for.
    Off,
    /// Mentioned where findings are shown, but it stops nothing.
    Note,
    /// Brings up the reminder.
    Remind,
    /// Brings up the reminder, and the draft does not go as it is.
    Block,
}

impl Level {
    /// The name in policies and machine output, such as `remind`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Remind => "remind",
            Self::Block => "block",
        }
    }
}

/// The level for each category; one left out is `remind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CategoryLevels {
    /// The level for [`Category::PersonalData`].
    pub personal_data: Level,
    /// The level for [`Category::Operational`].
    pub operational: Level,
    /// The level for [`Category::VictimWitness`].
    pub victim_witness: Level,
    /// The level for [`Category::ProtectiveMarking`].
    pub protective_marking: Level,
    /// The level for [`Category::Discriminatory`].
    pub discriminatory: Level,
    /// The level for [`Category::Unprofessional`].
    pub unprofessional: Level,
    /// The level for [`Category::Concealment`].
    pub concealment: Level,
    /// The level for [`Category::Media`].
    pub media: Level,
}

impl Default for CategoryLevels {
    fn default() -> Self {
        Self {
            personal_data: Level::Remind,
            operational: Level::Remind,
            victim_witness: Level::Remind,
            protective_marking: Level::Remind,
            discriminatory: Level::Remind,
            unprofessional: Level::Remind,
            concealment: Level::Remind,
            media: Level::Remind,
        }
    }
}

impl CategoryLevels {
    /// The level for `category`.
    #[must_use]
    pub const fn of(&self, category: Category) -> Level {
        match category {
            Category::PersonalData => self.personal_data,
            Category::Operational => self.operational,
            Category::VictimWitness => self.victim_witness,
            Category::ProtectiveMarking => self.protective_marking,
            Category::Discriminatory => self.discriminatory,
            Category::Unprofessional => self.unprofessional,
            Category::Concealment => self.concealment,
            Category::Media => self.media,
        }
    }
}
