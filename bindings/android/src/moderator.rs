//! The moderator, as the shell holds it.

use crate::error::ModeratorError;
use crate::guard::{quiet_panics, without_payload};
use crate::records::{CivilDate, Language, Report};
use crate::settings::Settings;
use moderator_core::policy::managed::{Settled, settle};
use moderator_core::{Draft, Policy, redact};

/// Checks drafts. Built once, off the main thread; used from any thread.
#[derive(uniffi::Object)]
pub struct Moderator {
    core: moderator_core::Moderator,
    settings: Settings,
    faulty: bool,
}

#[uniffi::export]
impl Moderator {
    /// A moderator with the policy in `policy_json`, or with the built-in one.
    ///
    /// # Errors
    /// The policy was refused, with the path of the key and the reason.
    #[uniffi::constructor]
    pub fn new(policy_json: Option<String>) -> Result<Self, ModeratorError> {
        quiet_panics();
        let policy = policy_json.as_deref().map_or_else(|| Ok(Policy::default()), Policy::from_json)?;
        let settled = Settled { policy, ..settle(None, None) };
        Self::settled(&settled)
    }

    /// A moderator with what stands of managed configuration: the configuration given, else the last good one, else the
    /// built-in policy. Both are JSON objects of flat keys. What was refused is in [`Moderator::settings`].
    ///
    /// # Errors
    /// The rules could not be built.
    #[uniffi::constructor]
    pub fn managed(given: Option<String>, last_good: Option<String>) -> Result<Self, ModeratorError> {
        quiet_panics();
        Self::settled(&settle(given.as_deref(), last_good.as_deref()))
    }

    /// What the force decided, where each setting came from, and what was refused.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings.clone()
    }

    /// Checks `text` on its way to `destination`, an Android package name. `turn` varies the question.
    #[must_use]
    pub fn check(
        &self,
        text: String,
        destination: Option<String>,
        today: Option<CivilDate>,
        language: Language,
        turn: u32,
    ) -> Report {
        without_payload(|| {
            let draft = self.draft(text, today).to(destination);
            let settings = &self.core.policy().reminder;
            Report::new(&self.core.check(&draft), draft.text.expose(), settings, language.into(), turn)
        })
    }

    /// `text` with the findings named by `keys` replaced by their placeholders.
    #[must_use]
    pub fn take_out(&self, text: String, keys: Vec<String>, today: Option<CivilDate>, language: Language) -> String {
        without_payload(|| {
            let draft = self.draft(text, today);
            let report = self.core.check(&draft);
            let out = redact::take_out(&draft.text, &report.findings, language.into(), |f| keys.contains(&f.key));
            out.expose().to_owned()
        })
    }
}

#[cfg(feature = "faults")]
#[uniffi::export]
impl Moderator {
    /// A moderator whose checks panic with the text in their payload, for the shell's tests.
    ///
    /// # Errors
    /// As [`Moderator::new`].
    #[uniffi::constructor]
    pub fn faulty() -> Result<Self, ModeratorError> {
        Ok(Self { faulty: true, ..Self::new(None)? })
    }
}

impl Moderator {
    fn settled(settled: &Settled) -> Result<Self, ModeratorError> {
        let core = moderator_core::Moderator::new(&settled.policy)?;
        Ok(Self { core, settings: Settings::new(settled), faulty: false })
    }

    #[allow(clippy::panic, reason = "the fault that the shell's tests ask for")]
    fn draft(&self, text: String, today: Option<CivilDate>) -> Draft {
        if self.faulty {
            panic!("{text}");
        }
        Draft::new(text).on(today.and_then(CivilDate::to_core))
    }
}
