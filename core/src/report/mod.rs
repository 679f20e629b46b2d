//! What comes out: a verdict and the findings it rests on.

mod category;
mod finding;
mod likelihood;

pub use category::Category;
pub use finding::{Finding, Source, Words};
pub use likelihood::Likelihood;

use crate::context::Purpose;
use crate::policy::{ApprovedChannel, Level};
use serde::{Deserialize, Serialize};

/// What is to happen to the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It may go at once.
    Clear,
    /// The reminder is shown first.
    Remind,
    /// The reminder is shown and the force's policy does not let it go as it is.
    Block,
}

/// The outcome of a check. It holds places in the draft, never its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What is to happen to the draft.
    pub verdict: Verdict,
    /// What was found, in the order of the text; spans do not overlap.
    pub findings: Vec<Finding>,
    /// What the draft is for, where it is one of the legitimate uses that are recognised.
    pub purpose: Option<Purpose>,
    /// Where the force would rather have such things sent.
    pub approved_channel: Option<ApprovedChannel>,
    /// Whether sending it as it is asks for a reason first.
    pub asks_reason: bool,
    /// Whether the policy is on trial: then the verdict is `Clear`, and the findings are for counting only.
    pub is_trial: bool,
}

impl Report {
    /// Whether there are findings and every one of them can be taken out.
    #[must_use]
    pub fn can_send_without(&self) -> bool {
        !self.findings.is_empty() && self.findings.iter().all(|finding| finding.placeholder.is_some())
    }

    /// The verdict that these findings amount to: the strictest level among them, and `Clear` for notes alone.
    #[must_use]
    pub fn verdict_of(findings: &[Finding]) -> Verdict {
        findings.iter().map(|finding| finding.level).max().map_or(Verdict::Clear, |level| match level {
            Level::Off | Level::Note => Verdict::Clear,
            Level::Remind => Verdict::Remind,
            Level::Block => Verdict::Block,
        })
    }
}
