//! What the types of a policy cannot express.

use super::proof::OwnForms;
use super::validate_force;
use super::watch::Watch;
use super::{Policy, PolicyError, TARGETS};
use crate::rules;

/// The most characters of a name, a contact, a question or a reason, so that they fit on a phone.
const LONGEST_WORDS: usize = 100;
/// The most reasons to choose from: what fits on a phone without looking for it.
const MOST_REASONS: usize = 8;
/// The most apps the keyboard can be told to check in.
const MOST_APPS: usize = 100;

impl Policy {
    /// Checks what the types cannot express.
    ///
    /// # Errors
    /// The first value that does not hold, with its path and the reason.
    pub fn validate(&self) -> Result<(), PolicyError> {
        self.validate_all_but_patterns()?;
        OwnForms::new(self).map(|_| ())
    }

    /// Checks it, and gives back what of the force's own is to be searched.
    pub(crate) fn watch(&self) -> Result<Watch, PolicyError> {
        self.validate_all_but_patterns()?;
        Watch::new(self)
    }

    fn validate_all_but_patterns(&self) -> Result<(), PolicyError> {
        if self.version != 1 {
            return Err(PolicyError::new("version", format!("{} is not known here; 1 is", self.version)));
        }
        for code in self.rules.keys() {
            if rules::by_code(code).is_none() {
                let reason = "no rule has this code; `moderator rules` lists them";
                return Err(PolicyError::new(format!("rules.{code}"), reason));
            }
        }
        self.validate_channel()?;
        self.validate_targets()?;
        self.validate_words()?;
        validate_force::check(self)
    }

    fn validate_channel(&self) -> Result<(), PolicyError> {
        let Some(channel) = &self.approved_channel else { return Ok(()) };
        words("approved_channel.name", &channel.name, LONGEST_WORDS)?;
        if channel.link.as_deref().is_some_and(|link| !link.starts_with("https://")) {
            return Err(PolicyError::new("approved_channel.link", "must begin with https://"));
        }
        channel.android_package.as_deref().map_or(Ok(()), |name| package("approved_channel.android_package", name))
    }

    fn validate_targets(&self) -> Result<(), PolicyError> {
        if self.allowed_targets.is_empty() {
            return Err(PolicyError::new("allowed_targets", "is empty: then nothing could be sent anywhere"));
        }
        for (index, target) in self.allowed_targets.iter().enumerate() {
            if !TARGETS.contains(&target.as_str()) {
                let reason = format!("`{target}` is not one of {}", TARGETS.join(", "));
                return Err(PolicyError::new(format!("allowed_targets[{index}]"), reason));
            }
        }
        at_most("keyboard.apps", self.keyboard.apps.len(), MOST_APPS)?;
        let mut apps = self.keyboard.apps.iter().enumerate();
        apps.try_for_each(|(index, name)| package(&format!("keyboard.apps[{index}]"), name))
    }

    fn validate_words(&self) -> Result<(), PolicyError> {
        let question = &self.reminder.question;
        let single = [
            ("force.name", &self.force.name),
            ("force.contact", &self.force.contact),
            ("reminder.question.en", &question.en),
            ("reminder.question.cy", &question.cy),
        ];
        for (path, value) in single {
            value.as_deref().map_or(Ok(()), |value| words(path, value, LONGEST_WORDS))?;
        }
        at_most("reminder.reasons", self.reminder.reasons.len(), MOST_REASONS)?;
        let mut reasons = self.reminder.reasons.iter().enumerate();
        reasons.try_for_each(|(index, reason)| words(&format!("reminder.reasons[{index}]"), reason, LONGEST_WORDS))
    }
}

pub(super) fn at_most(path: &str, count: usize, most: usize) -> Result<(), PolicyError> {
    if count > most {
        return Err(PolicyError::new(path, format!("{count} entries; at most {most} are taken")));
    }
    Ok(())
}

pub(super) fn words(path: &str, value: &str, longest: usize) -> Result<(), PolicyError> {
    if value.trim().is_empty() {
        return Err(PolicyError::new(path, "is empty"));
    }
    if value.chars().count() > longest {
        return Err(PolicyError::new(path, format!("is longer than {longest} characters")));
    }
    Ok(())
}

/// An Android package name: two or more parts with a full stop between, each a letter and then letters, digits or `_`.
fn package(path: &str, name: &str) -> Result<(), PolicyError> {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if name.contains('.') && name.split('.').all(is_part) {
        return Ok(());
    }
    Err(PolicyError::new(path, format!("`{name}` is not an Android package name, such as com.whatsapp")))
}
