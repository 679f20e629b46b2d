//! What a force decides about the app around the check: who it is, where things may go, and how the reminder asks.

use crate::language::Language;
use crate::report::Category;
use serde::{Deserialize, Serialize};

/// The apps that Moderator may hand a message to, by Android package name: WhatsApp and WhatsApp Business.
pub const TARGETS: [&str; 2] = ["com.whatsapp", "com.whatsapp.w4b"];

/// Which force this is, for the officer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Force {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whom an officer asks about a reminder: a name, a number, an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// How the reminder asks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReminderSettings {
    /// The question in the force's own words, instead of those that vary.
    pub question: Question,
    /// The categories for which "Send as it is" asks for a reason.
    pub ask_reason_for: Vec<Category>,
    /// The reasons to choose from; none means the built-in ones.
    pub reasons: Vec<String>,
}

/// A question of the force's own, for each language; where one is missing the built-in ones stay for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// The question in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// The question in Welsh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cy: Option<String>,
}

impl Question {
    /// The force's question in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::English => self.en.as_deref(),
            Language::Welsh => self.cy.as_deref(),
        }
    }
}

/// The keyboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeyboardSettings {
    /// Whether officers may use it.
    pub allowed: bool,
    /// The apps in which it checks, by Android package name; in all others it is an ordinary keyboard.
    pub apps: Vec<String>,
}

impl Default for KeyboardSettings {
    fn default() -> Self {
        Self { allowed: true, apps: TARGETS.map(str::to_owned).to_vec() }
    }
}

/// The language that the reminder is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum LanguageChoice {
    /// The phone's: Welsh where the phone is in Welsh, else English.
    #[default]
    #[serde(rename = "phone")]
    Phone,
    /// English.
    #[serde(rename = "en")]
    English,
    /// Welsh.
    #[serde(rename = "cy")]
    Welsh,
}
