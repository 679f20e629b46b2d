//! The core as a library for Android. It turns types into other types and decides nothing.
//!
//! A whole report crosses in one call. Text crosses only as plain strings, never inside a record, because Kotlin's
//! records print what they hold. Spans leave here in UTF-16 units, which is how Kotlin counts.

mod error;
mod guard;
mod moderator;
mod records;
mod settings;
#[cfg(target_os = "android")]
mod start_up;
mod utf16;

pub use error::ModeratorError;
pub use moderator::Moderator;
pub use records::{ApprovedChannel, CivilDate, Finding, Language, Level, Likelihood, Report, Verdict};
pub use settings::{Keep, Origin, Refusal, Settings, Standing, Whence};

uniffi::setup_scaffolding!();

/// The version of the core, for the page that says what is installed.
#[uniffi::export]
#[must_use]
pub fn core_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// What is said where the check could not be made.
#[uniffi::export]
#[must_use]
pub fn could_not_check(language: Language) -> String {
    moderator_core::reminder::COULD_NOT_CHECK.get(language.into()).to_owned()
}

/// What is said once something is sent with a finding kept.
#[uniffi::export]
#[must_use]
pub fn right_group(language: Language) -> String {
    moderator_core::reminder::RIGHT_GROUP.get(language.into()).to_owned()
}

/// The line for the strip above the keys about findings with these `titles`; empty where there are none.
#[uniffi::export]
#[must_use]
pub fn strip_of(titles: Vec<String>) -> String {
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    if titles.is_empty() { String::new() } else { moderator_core::reminder::strip_of(titles) }
}

/// The name for people of the category that machine output calls `name`; `name` itself where there is none.
#[uniffi::export]
#[must_use]
pub fn category_title(name: String, language: Language) -> String {
    let category = moderator_core::Category::ALL.into_iter().find(|category| category.name() == name);
    category.map_or(name, |category| category.title().get(language.into()).to_owned())
}
