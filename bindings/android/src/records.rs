//! The records that cross the border. None of them holds a word of the message.

use crate::utf16::Utf16;
use moderator_core as core;

/// An enum of the core again, with a conversion.
macro_rules! mirrored {
    ($(#[$doc:meta])* $name:ident, $other:path, { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl From<$other> for $name {
            fn from(other: $other) -> Self {
                use $other as Other;
                match other { $(Other::$variant => Self::$variant),+ }
            }
        }
    };
}

mirrored!(
    /// What is to happen to the draft.
    Verdict, core::Verdict, {
        /// It may go at once.
        Clear,
        /// The reminder is shown first.
        Remind,
        /// The reminder is shown and the draft does not go as it is.
        Block,
    }
);
mirrored!(
    /// How strictly a finding is treated.
    Level, core::Level, {
        /// Not looked for.
        Off,
        /// Mentioned, but it stops nothing.
        Note,
        /// Brings up the reminder.
        Remind,
        /// The draft does not go as it is.
        Block,
    }
);
mirrored!(
    /// How sure a finding is, in five ordinal steps.
    Likelihood, core::Likelihood, {
        /// Almost surely something else.
        VeryUnlikely,
        /// Probably something else.
        Unlikely,
        /// As likely as not.
        Possible,
        /// Probably what it seems.
        Likely,
        /// Almost surely what it seems.
        VeryLikely,
    }
);

/// A language of the reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Language {
    /// British English.
    English,
    /// Welsh.
    Welsh,
}

impl From<Language> for core::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::Welsh => Self::Welsh,
        }
    }
}

/// A day; one that the calendar does not have counts as not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct CivilDate {
    /// The year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl CivilDate {
    pub(crate) const fn to_core(self) -> Option<core::CivilDate> {
        core::CivilDate::new(self.year, self.month, self.day)
    }
}

/// Where the force would rather have police information sent.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ApprovedChannel {
    /// What officers call it.
    pub name: String,
    /// Its Android package name.
    pub android_package: Option<String>,
    /// A link to it.
    pub link: Option<String>,
}

impl From<&core::policy::ApprovedChannel> for ApprovedChannel {
    fn from(channel: &core::policy::ApprovedChannel) -> Self {
        Self {
            name: channel.name.clone(),
            android_package: channel.android_package.clone(),
            link: channel.link.clone(),
        }
    }
}

/// One thing found. Texts are in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Finding {
    /// Its number in the reminder, from 1, in the order of the text.
    pub number: u32,
    /// Names it as long as its words stay the same, wherever they move. Holds no text.
    pub key: String,
    /// The rule's permanent code.
    pub rule: String,
    /// The rule's name.
    pub name: String,
    /// The category's name, such as `personal_data`.
    pub category: String,
    /// How sure the rule is.
    pub likelihood: Likelihood,
    /// What the policy wants done about it.
    pub level: Level,
    /// Where it starts in the text, in UTF-16 units.
    pub start: u32,
    /// Where it ends in the text, in UTF-16 units.
    pub end: u32,
    /// What it is.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What to do instead.
    pub instead: String,
    /// Where the explanation comes from.
    pub source: String,
    /// Where that can be read, where it can.
    pub source_url: Option<String>,
    /// What stands in its place once taken out; nothing where taking it out would not make the message right.
    pub placeholder: Option<String>,
}

/// The outcome of a check.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Report {
    /// What is to happen to the draft.
    pub verdict: Verdict,
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
    /// The question of this reminder.
    pub question: String,
    /// How many things were found, in one line.
    pub summary: String,
    /// Whether every finding can be taken out, so that the draft can go without them.
    pub can_send_without: bool,
    /// What was found, in one line for the strip above the keys; empty where nothing was.
    pub strip: String,
    /// Where the force would rather have such things sent.
    pub approved_channel: Option<ApprovedChannel>,
    /// The reasons to choose from before it is sent as it is; empty where none is asked for.
    pub reasons: Vec<String>,
    /// Whether the policy is on trial: nothing is shown, and the categories are counted.
    pub is_trial: bool,
}

impl Report {
    pub(crate) fn new(
        report: &core::Report,
        text: &str,
        settings: &core::policy::ReminderSettings,
        language: core::Language,
        turn: u32,
    ) -> Self {
        let reasons = if report.asks_reason { core::reminder::reasons(settings, language) } else { Vec::new() };
        let strip =
            if report.findings.is_empty() { String::new() } else { core::reminder::strip(&report.findings, language) };
        let mut units = Utf16::new(text);
        let findings = report.findings.iter().zip(1..).map(|(finding, number)| Finding {
            number,
            key: finding.key.clone(),
            rule: finding.rule.to_owned(),
            name: finding.name.clone().into_owned(),
            category: finding.category.name().to_owned(),
            likelihood: finding.likelihood.into(),
            level: finding.level.into(),
            start: units.at(finding.span.start),
            end: units.at(finding.span.end),
            title: finding.title.get(language).to_owned(),
            why: finding.why.get(language).to_owned(),
            instead: finding.instead.get(language).to_owned(),
            source: finding.source.get(language).to_owned(),
            source_url: finding.source_url.map(str::to_owned),
            placeholder: finding.placeholder.as_ref().map(|words| words.get(language).to_owned()),
        });
        Self {
            verdict: report.verdict.into(),
            findings: findings.collect(),
            question: core::reminder::question(settings, report, turn, language),
            summary: core::reminder::summary(report, language),
            strip,
            can_send_without: report.can_send_without(),
            approved_channel: report.approved_channel.as_ref().map(ApprovedChannel::from),
            reasons: reasons.into_iter().map(str::to_owned).collect(),
            is_trial: report.is_trial,
        }
    }
}
