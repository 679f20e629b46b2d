//! Taking details out of a draft.

use crate::draft::MessageText;
use crate::language::Language;
use crate::report::Finding;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Gives each finding the key by which it is known as long as its words stay the same.
///
/// The key is the rule's code, a hash of the words and their count so far, so that taking out one of two equal numbers
/// leaves the other its key or its twin's.
pub(crate) fn name_findings(findings: &mut [Finding], text: &str) {
    let mut seen: HashMap<(&'static str, u64), usize> = HashMap::new();
    for finding in findings {
        let mut hasher = DefaultHasher::new();
        text.get(finding.span.clone()).unwrap_or_default().hash(&mut hasher);
        let hash = hasher.finish();
        let count = seen.entry((finding.rule, hash)).and_modify(|count| *count += 1).or_insert(1);
        finding.key = format!("{}-{hash:016x}-{count}", finding.rule);
    }
}

/// `text` with the findings that `takes` chooses replaced by their placeholders in `language`.
///
/// `findings` are those of a report on this very text. Findings without a placeholder stay.
#[must_use]
pub fn take_out(
    text: &MessageText,
    findings: &[Finding],
    language: Language,
    takes: impl Fn(&Finding) -> bool,
) -> MessageText {
    replaced(text.expose(), findings.iter().filter(|finding| takes(finding)), |finding| {
        finding.placeholder.as_ref().map(|placeholder| placeholder.get(language))
    })
}

/// `text` with each of `findings`, which are in its order and apart, replaced by what `by` gives for it; where that is nothing, it stays.
pub(crate) fn replaced<'a, 'b>(
    text: &str,
    findings: impl Iterator<Item = &'a Finding>,
    by: impl Fn(&'a Finding) -> Option<&'b str>,
) -> MessageText {
    let mut output = String::with_capacity(text.len());
    let mut from = 0;
    for finding in findings {
        if let (Some(instead), Some(before)) = (by(finding), text.get(from..finding.span.start)) {
            output.push_str(before);
            output.push_str(instead);
            from = finding.span.end;
        }
    }
    output.push_str(text.get(from..).unwrap_or_default());
    MessageText::new(output)
}
