//! Rules and model as one judgement.

use super::{Judged, LanguageModel};
use crate::draft::MessageText;
use crate::policy::{Level, Policy};
use crate::redact;
use crate::report::{Category, Finding, Likelihood, Words};
use crate::resolve;
use crate::rules::{self, Detector, Rule};
use std::cell::OnceCell;
use std::ops::Range;

/// What stands for a detail that was taken out before the model looks again.
const TAKEN_OUT: &str = "this";

/// So many words without a digit say something beside a number that a rule has found or a policy allows: "Reg is" does not.
const LEAST_LEFT: usize = 4;

/// `findings`, which no longer overlap, together with what the `model` thinks of `text`; in the order of the text.
///
/// Where a rule has found the category, its findings stay, and one at the same place is a step likelier. What only the model
/// sees becomes a finding of its own in what the rules left, which reminds at most; of details it must still be seen once what
/// the rules found is taken out, or it was theirs. In a draft with an `expected` purpose (a shift
/// swap, an appeal, a theft notice, a court's result) only what the model is surest of counts against the details that belong
/// there. What is `spared`, a place in a category, is left to the rules; `off` is what rules found that the policy switches off.
pub fn together(
    mut findings: Vec<Finding>,
    off: Vec<Finding>,
    model: &LanguageModel,
    text: &str,
    policy: &Policy,
    expected: bool,
    spared: impl Fn(Category, &Range<usize>) -> bool,
) -> Vec<Finding> {
    let mut judged = model.judge(text);
    judged.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    let bare = without(text, &findings, off);
    let of_bare = OnceCell::new();
    let still = |category, least| match &bare {
        Some(bare) => {
            let said = of_bare.get_or_init(|| model.judge(bare.expose()));
            said.iter().any(|judged| judged.category == category && judged.likelihood >= least)
        }
        None => true,
    };
    for judged in judged {
        let least =
            if expected && is_of_purpose(judged.category) { Likelihood::VeryLikely } else { Likelihood::Possible };
        let least = least.max(policy.threshold);
        if judged.likelihood < least {
            continue;
        }
        let mut agreed = false;
        for finding in findings.iter_mut().filter(|finding| finding.category == judged.category) {
            if finding.span.start < judged.span.end && judged.span.start < finding.span.end {
                finding.likelihood = finding.likelihood.max(finding.likelihood.moved(1).min(judged.likelihood));
            }
            agreed = true;
        }
        if !agreed && !spared(judged.category, &judged.span) {
            let left = resolve::apart(text, &findings, judged.span.clone());
            let left = left.filter(|left| {
                let detail = is_of_purpose(judged.category);
                !detail || says_something(text, left, &judged.span) && still(judged.category, least)
            });
            findings.extend(left.and_then(|span| finding(&judged, span, policy)));
        }
    }
    findings.sort_by_key(|finding| finding.span.start);
    findings
}

/// `text` without the details that rules found, those switched `off` among them; nothing where they found none.
fn without(text: &str, findings: &[Finding], off: Vec<Finding>) -> Option<MessageText> {
    let on = findings.iter().cloned();
    let details = on.chain(off).filter(|finding| !is_language(finding.category)).collect();
    let details = resolve::resolve(text, details);
    (!details.is_empty()).then(|| redact::replaced(text, details.iter(), |_| Some(TAKEN_OUT)))
}

/// Whether what is wrong in this category is how something is said, and no detail.
const fn is_language(category: Category) -> bool {
    matches!(category, Category::Discriminatory | Category::Unprofessional | Category::Concealment)
}

/// Whether what is wrong in this category is that somebody is known by it.
pub const fn is_about_people(category: Category) -> bool {
    matches!(category, Category::VictimWitness | Category::PersonalData)
}

/// Whether details of this category belong in a shift swap, an appeal, a theft notice or a court's result.
const fn is_of_purpose(category: Category) -> bool {
    matches!(category, Category::VictimWitness | Category::Operational | Category::PersonalData | Category::Media)
}

/// Whether `left` of what was `judged` says something by itself: beside a number, or what stands for one that was taken out ("[vehicle
/// registration]"), a few words do not.
fn says_something(text: &str, left: &Range<usize>, judged: &Range<usize>) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || c == '[';
    if !text.get(judged.clone()).unwrap_or_default().contains(is_number) {
        return true;
    }
    let mut parts = text.get(left.clone()).unwrap_or_default().split('[');
    // What is left may begin within the brackets.
    let first = parts.next().map(|part| part.split_once(']').map_or(part, |(_, after)| after)).into_iter();
    let outside = first.chain(parts.filter_map(|part| part.split_once(']').map(|(_, after)| after)));
    outside
        .flat_map(str::split_whitespace)
        .filter(|word| word.contains(char::is_alphabetic) && !word.contains(is_number))
        .count()
        >= LEAST_LEFT
}

/// The rule that stands for the model in `category`.
fn rule_of(category: Category) -> Option<&'static Rule> {
    let stands = |rule: &&Rule| rule.category == category && matches!(rule.detector, Detector::LanguageModel);
    rules::ALL.iter().copied().find(stands)
}

fn finding(judged: &Judged, span: Range<usize>, policy: &Policy) -> Option<Finding> {
    let rule = rule_of(judged.category)?;
    let level = policy.level_of(rule).min(Level::Remind);
    (level != Level::Off).then(|| Finding {
        rule: rule.code,
        name: rule.name.into(),
        category: rule.category,
        likelihood: judged.likelihood,
        level,
        span,
        title: Words::Rule(rule.title),
        why: Words::Rule(rule.why),
        instead: Words::Rule(rule.instead),
        placeholder: rule.placeholder.map(Words::Rule),
        source: Words::Rule(rule.source.title),
        source_url: Some(rule.source.url),
        key: String::new(),
    })
}
