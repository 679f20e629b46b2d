//! The moderator behind every command, and what can go wrong before and around it.

use crate::args::{Common, Ground};
use moderator_core::policy::ReminderSettings;
use moderator_core::{BuildError, CivilDate, Draft, Language, Likelihood, Moderator, Policy, Report};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Why a command could not run. It names files and places, never the words of a message.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file could not be read.
    #[error("{}: {source}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    /// A file is not text.
    #[error("{}: not UTF-8 text (first bad byte at {at})", path.display())]
    NotText { path: PathBuf, at: usize },
    /// A policy was refused.
    #[error("policy refused: {}: {reason}", file.display())]
    Policy { file: PathBuf, reason: String },
    /// A managed configuration was refused; what is wrong with it has been said.
    #[error("nothing of this applies: the last good configuration stays, or the built-in policy where there is none")]
    Configuration,
    /// `--today` is no day.
    #[error("--today: not a day as YYYY-MM-DD")]
    Today,
    /// The rules could not be built.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// Some of several files could not be checked; each has been named.
    #[error("not everything could be checked")]
    Partly,
    /// There was no message to measure the check on.
    #[error("no messages to measure the check on")]
    NoMessages,
    /// A check failed.
    #[error("could not be checked: the check failed")]
    Check,
    /// Output could not be written.
    #[error("cannot write: {0}")]
    Output(#[from] io::Error),
}

/// Keeps the payload of a panic, which may quote a message, off the terminal.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// A moderator with the policy, language and day that the arguments ask for.
pub struct Checker {
    moderator: Moderator,
    pub language: Language,
    today: Option<CivilDate>,
    rules_only: bool,
}

impl Checker {
    pub fn new(common: &Common) -> Result<Self, Failure> {
        Self::on(&common.ground, common.lang.into(), None)
    }

    /// One that reports from `threshold` upwards, or from the policy's where none is given.
    pub fn on(ground: &Ground, language: Language, threshold: Option<Likelihood>) -> Result<Self, Failure> {
        let mut policy = ground.policy.as_deref().map_or_else(|| Ok(Policy::default()), read_policy)?;
        policy.threshold = threshold.unwrap_or(policy.threshold);
        Ok(Self { moderator: Moderator::new(&policy)?, language, today: today(ground)?, rules_only: ground.rules_only })
    }

    /// Checks `text`.
    pub fn check(&self, text: &str) -> Result<Report, Failure> {
        let draft = Draft::new(text).on(self.today).typing(self.rules_only);
        catch_unwind(AssertUnwindSafe(|| self.moderator.check(&draft))).map_err(|_| Failure::Check)
    }

    /// The least likelihood that it reports.
    pub const fn threshold(&self) -> Likelihood {
        self.moderator.policy().threshold
    }

    /// How the policy words the reminder.
    pub const fn reminder(&self) -> &ReminderSettings {
        &self.moderator.policy().reminder
    }
}

/// Reads a policy, or says which key is wrong and why.
pub fn read_policy(file: &Path) -> Result<Policy, Failure> {
    let json = crate::input::read(file)?;
    Policy::from_json(&json).map_err(|error| Failure::Policy { file: file.to_owned(), reason: error.to_string() })
}

fn today(ground: &Ground) -> Result<Option<CivilDate>, Failure> {
    let day = match &ground.today {
        Some(day) => day.parse::<jiff::civil::Date>().map_err(|_| Failure::Today)?,
        None => jiff::Zoned::now().date(),
    };
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    Ok(CivilDate::new(u16::try_from(day.year()).unwrap_or_default(), part(day.month()), part(day.day())))
}

/// The whole of a file as bytes.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|source| Failure::Unreadable { path: path.to_owned(), source })
}
