//! Rules and model as one judgement.

use super::{Judged, LanguageModel, SECOND_LOOK};
use crate::draft::MessageText;
use crate::policy::{Level, Policy};
use crate::redact;
use crate::report::{Category, Finding, Likelihood, Words};
use crate::resolve;
use crate::rules::{self, Detector, Rule};
use crate::scan::Lazy;
use crate::text::{normalised, sentences_around};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// What stands for a detail that was taken out before the model looks again.
const TAKEN_OUT: &str = "this";

/// Below these, as the logarithm of the odds, the model hears nothing of a category, and nothing of any (measured:
/// docs/decisions/0003-language-model.md).
const NOTHING_OF_IT: f32 = -3.6;
const NOTHING_AT_ALL: f32 = -1.0;

/// The same of what police do and of pictures of it, in which phrases are wrong more often, and the model right.
const NOTHING_OF_POLICE: f32 = -3.0;

/// Words of the trade of which the model knows little: beside them what it does not hear says nothing.
static TRADE: Lazy = Lazy::new(
    r"\b(?:anpr|chis|dps?|drums?|lumps?|moe|niche|obs|oic|pnc|pnd|psus?|probes?|snouts?|tpo|uc|wanted for|response times?)\b",
);

/// Words of Welsh, of which the model knows little, that English has not.
static WELSH: Lazy = Lazy::new(
    r"\b(?:yn|yr|y|mae|mae'n|ma'n|ma'r|wedi|oedd|gan|gyda|bydd|paid|dw|dwi|dio|efo|sydd|sy'n|i'r|o'r|a'r|nhw|fod|rhaid|oes|fory|heno|hwnna|llun|ydi|yw)\b",
);

/// So many words without a digit say something beside a number that a rule has found or a policy allows: "Reg is" does not.
const LEAST_LEFT: usize = 4;

/// From this, as the logarithm of the odds, what the model hears of details lifts what a rule alone held for unlikely (measured:
/// docs/decisions/0003-language-model.md).
const HEARD: f32 = 1.0;

/// What the rules found.
pub struct Ruled {
    /// What is reported; no two overlap.
    pub findings: Vec<Finding>,
    /// What lacks one step and is not spoken against.
    pub faint: Vec<Finding>,
    /// What the policy switches off.
    pub off: Vec<Finding>,
}

/// What the rules found, together with what the `model` thinks of `text`; in the order of the text.
///
/// A phrase of which the model hears nothing is no finding, and what a rule held for unlikely is one where the model hears of such
/// details. Where a rule has found the category, its findings stay, and one at the same place is a step likelier. What only the
/// model sees becomes a finding of its own in what the rules left, which reminds at most; of details it must still be seen once
/// what the rules found is taken out, or it was theirs. In a draft with an `expected` purpose (a shift swap, an appeal, a theft
/// notice, a court's result) only what the model is surest of counts against the details that belong there, and of how something is said what is likely. What is `spared`, a place in a category, is left to the rules.
pub fn together(
    ruled: Ruled,
    model: &LanguageModel,
    text: &str,
    policy: &Policy,
    expected: bool,
    spared: impl Fn(Category, &Range<usize>) -> bool,
) -> Vec<Finding> {
    let Ruled { mut findings, faint, off } = ruled;
    let read = without_own_words(text);
    let mut judged = model.judge(&read);
    drop_unheard(&mut findings, &judged, model, &read);
    let bare = without(text, &findings, off);
    let hears = |judged: &Judged| is_detail(judged.category) && judged.score >= HEARD;
    if !expected && judged.iter().any(hears) {
        findings = lift(faint, findings, text);
    }
    judged.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    let of_bare = OnceCell::new();
    let still = |category, least| match &bare {
        Some(bare) => {
            let said = of_bare.get_or_init(|| model.judge(bare.expose()));
            said.iter().any(|judged| judged.category == category && judged.likelihood >= least)
        }
        None => true,
    };
    for judged in judged {
        let least = match expected {
            true if is_of_purpose(judged.category) => Likelihood::VeryLikely,
            true => Likelihood::Likely,
            false => Likelihood::Possible,
        };
        let least = least.max(policy.threshold);
        if judged.likelihood < least {
            continue;
        }
        let mut agreed = false;
        for finding in findings.iter_mut().filter(|finding| finding.category == judged.category) {
            if resolve::overlap(&finding.span, &judged.span) {
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

/// `findings` with what is `faint` as `possible`, but where the category is found already.
fn lift(mut faint: Vec<Finding>, mut findings: Vec<Finding>, text: &str) -> Vec<Finding> {
    faint.retain(|faint| {
        let mut told = findings.iter().filter(|told| told.category == faint.category);
        !told.any(|told| resolve::overlap(&told.span, &faint.span))
    });
    if faint.is_empty() {
        return findings;
    }
    findings.extend(faint.into_iter().map(|finding| Finding { likelihood: Likelihood::Possible, ..finding }));
    resolve::resolve(text, findings)
}

/// Drops what rules about wording made of phrases in which the `model`, which `judged` the whole text, hears nothing: neither in the whole
/// nor in the sentences around them. In a text too long for it to hear well, all stays.
fn drop_unheard(findings: &mut Vec<Finding>, judged: &[Judged], model: &LanguageModel, text: &str) {
    if text.len() > SECOND_LOOK {
        return;
    }
    let nothing_of = |category: Category, judged: &[Judged]| {
        let of_police = matches!(category, Category::Operational | Category::Media);
        let least = if of_police { NOTHING_OF_POLICE } else { NOTHING_OF_IT };
        let of_it = judged.iter().find(|judged| judged.category == category);
        of_it.is_some_and(|judged| judged.score < least) && judged.iter().all(|judged| judged.score < NOTHING_AT_ALL)
    };
    // Findings come in the order of the text, so that those of one sentence follow each other.
    let mut last: Option<(Range<usize>, Vec<Judged>)> = None;
    findings.retain(|finding| {
        if !may_be_dropped(finding) || !nothing_of(finding.category, judged) {
            return true;
        }
        let around = sentences_around(text, &finding.span);
        let sentences = text.get(around.clone()).unwrap_or_default();
        let read = normalised(sentences);
        if WELSH.is_match(read.text()) || TRADE.is_match(read.text()) {
            return true;
        }
        if around == (0..text.len()) {
            return false;
        }
        if last.as_ref().is_none_or(|(place, _)| *place != around) {
            last = Some((around, model.judge(sentences)));
        }
        last.as_ref().is_none_or(|(_, judged)| !nothing_of(finding.category, judged))
    });
}

/// Whether the model may speak against a finding: its rule listens, is not surest of it, and no policy blocks it.
fn may_be_dropped(finding: &Finding) -> bool {
    finding.likelihood < Likelihood::VeryLikely
        && finding.level != Level::Block
        && rules::by_code(finding.rule).is_some_and(Rule::may_be_dropped)
}

/// `text` with [`TAKEN_OUT`] in place of what stands for something that was taken out ("[vehicle registration]"), in which nothing is to be
/// heard; all else keeps its place.
fn without_own_words(text: &str) -> Cow<'_, str> {
    if !text.contains('[') {
        return Cow::Borrowed(text);
    }
    let own = rules::ALL.iter().filter_map(|rule| rule.placeholder).flat_map(|words| [words.en, words.cy]);
    own.fold(Cow::Borrowed(text), |read, own| {
        if read.contains(own) { read.replace(own, &format!("{TAKEN_OUT:0$}", own.len())).into() } else { read }
    })
}

/// `text` without the details that rules found, those switched `off` among them; nothing where they found none.
fn without(text: &str, findings: &[Finding], off: Vec<Finding>) -> Option<MessageText> {
    let on = findings.iter().cloned();
    let details = on.chain(off).filter(|finding| !finding.category.is_language()).collect();
    let details = resolve::resolve(text, details);
    (!details.is_empty()).then(|| redact::replaced(text, details.iter(), |_| Some(TAKEN_OUT)))
}

/// Whether what is wrong in this category is that somebody is known by it.
pub const fn is_about_people(category: Category) -> bool {
    matches!(category, Category::VictimWitness | Category::PersonalData)
}

/// Whether what is wrong in this category are the details themselves.
const fn is_detail(category: Category) -> bool {
    matches!(category, Category::VictimWitness | Category::Operational | Category::PersonalData)
}

/// Whether details of this category belong in a shift swap, an appeal, a theft notice or a court's result.
const fn is_of_purpose(category: Category) -> bool {
    is_detail(category) || matches!(category, Category::Media)
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
