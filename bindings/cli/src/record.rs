//! The machine form of a finding. Other programs rely on it: fields may be added, none renamed or taken away.

use moderator_core::{Category, Finding, Likelihood};
use serde::Serialize;
use std::borrow::Cow;

/// A finding as `check --jsonl` writes it. Offsets are in UTF-8 bytes of the text.
#[derive(Serialize)]
pub struct Record<'a> {
    pub rule: &'static str,
    pub name: Cow<'static, str>,
    pub category: Category,
    pub likelihood: Likelihood,
    pub start: usize,
    pub end: usize,
    pub excerpt: &'a str,
}

impl<'a> Record<'a> {
    /// The record of `finding` in `text`.
    pub fn new(finding: &Finding, text: &'a str) -> Self {
        Self {
            rule: finding.rule,
            name: finding.name.clone(),
            category: finding.category,
            likelihood: finding.likelihood,
            start: finding.span.start,
            end: finding.span.end,
            excerpt: text.get(finding.span.clone()).unwrap_or_default(),
        }
    }
}
