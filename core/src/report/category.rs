//! The kinds of thing that should not be in a message.

use crate::language::Bilingual;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A kind of thing that should not be in a message. A policy sets a level for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// What identifies a person or lets them be found.
    PersonalData,
    /// What the police know, plan or do.
    Operational,
    /// What points to a victim, a witness or a child.
    VictimWitness,
    /// A government or police marking that limits who may see something.
    ProtectiveMarking,
    /// What demeans people for who they are.
    Discriminatory,
    /// What falls short of how an officer speaks of people.
    Unprofessional,
    /// Asking to hide or destroy what was said.
    Concealment,
    /// Photos, recordings and documents.
    Media,
}

impl Category {
    /// Every category, in the order of the documentation.
    pub const ALL: [Self; 8] = [
        Self::PersonalData,
        Self::Operational,
        Self::VictimWitness,
        Self::ProtectiveMarking,
        Self::Discriminatory,
        Self::Unprofessional,
        Self::Concealment,
        Self::Media,
    ];

    /// The name in policies and machine output, such as `personal_data`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PersonalData => "personal_data",
            Self::Operational => "operational",
            Self::VictimWitness => "victim_witness",
            Self::ProtectiveMarking => "protective_marking",
            Self::Discriminatory => "discriminatory",
            Self::Unprofessional => "unprofessional",
            Self::Concealment => "concealment",
            Self::Media => "media",
        }
    }

    /// Whether what is wrong in this category is how something is said, and no detail.
    #[must_use]
    pub const fn is_language(self) -> bool {
        matches!(self, Self::Discriminatory | Self::Unprofessional | Self::Concealment)
    }

    /// The two letters that the codes of its rules begin with.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::PersonalData => "PD",
            Self::Operational => "OP",
            Self::VictimWitness => "VW",
            Self::ProtectiveMarking => "PM",
            Self::Discriminatory => "DI",
            Self::Unprofessional => "UN",
            Self::Concealment => "CO",
            Self::Media => "ME",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn title(self) -> Bilingual {
        match self {
            Self::PersonalData => Bilingual { en: "Personal data", cy: "Data personol" },
            Self::Operational => Bilingual { en: "Operational information", cy: "Gwybodaeth weithredol" },
            Self::VictimWitness => Bilingual { en: "Victims and witnesses", cy: "Dioddefwyr a thystion" },
            Self::ProtectiveMarking => Bilingual { en: "Protective marking", cy: "Marc diogelu" },
            Self::Discriminatory => Bilingual { en: "Discriminatory language", cy: "Iaith wahaniaethol" },
            Self::Unprofessional => Bilingual { en: "Unprofessional language", cy: "Iaith amhroffesiynol" },
            Self::Concealment => Bilingual { en: "Concealment", cy: "Cuddio" },
            Self::Media => Bilingual { en: "Photos and documents", cy: "Lluniau a dogfennau" },
        }
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
