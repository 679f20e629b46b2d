//! Every vector on the core, and every one again through the command's stable machine form.

use moderator_core::rules::ALL;
use moderator_core::{CivilDate, Draft, Moderator, Policy, Report};
use moderator_tests::{Messages, RuleVectors, TODAY, read_all, unmarked};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text, the rule in question, and what it must find; no rule means that nothing at all is found.
struct Case {
    text: String,
    rule: Option<String>,
    spans: Vec<Range<usize>>,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (path, file) in read_all::<RuleVectors>("vectors").unwrap() {
        let rule =
            moderator_core::rules::by_code(&file.rule).unwrap_or_else(|| panic!("{} has no such rule", path.display()));
        let place = format!("{}/{}.toml", rule.category, rule.name.replace('-', "_"));
        assert!(path.ends_with(&place), "{} belongs in {place}", path.display());
        for positive in file.positive {
            let (text, spans) = unmarked(&positive.text);
            assert!(!spans.is_empty(), "nothing is marked in: {text}");
            cases.push(Case { text, rule: Some(file.rule.clone()), spans });
        }
        for negative in file.negative {
            assert!(!negative.reason.is_empty(), "no reason for: {}", negative.text);
            cases.push(Case { text: negative.text, rule: Some(file.rule.clone()), spans: Vec::new() });
        }
    }
    for (_, file) in read_all::<Messages>("messages").unwrap() {
        cases.extend(file.message.into_iter().map(|m| Case { text: m.text, rule: None, spans: Vec::new() }));
    }
    cases
}

/// What is wrong with what was found, as lines to read.
fn wrong(case: &Case, found: &[(String, Range<usize>)]) -> Option<String> {
    let of_rule = found.iter().filter(|(rule, _)| case.rule.as_ref().is_none_or(|wanted| wanted == rule));
    let spans: Vec<_> = of_rule.clone().map(|(_, span)| span.clone()).collect();
    let shown: Vec<_> = of_rule.map(|(rule, span)| format!("{rule} {:?}", case.text.get(span.clone()))).collect();
    let wanted: Vec<_> = case.spans.iter().map(|span| case.text.get(span.clone())).collect();
    (spans != case.spans).then(|| format!("{:?}: wanted {wanted:?}, found {shown:?}\n    {}", case.rule, case.text))
}

#[test]
fn the_core_finds_what_the_vectors_say() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let today = CivilDate::new(2026, 11, 24);
    let check = |text: &str| -> Report { moderator.check(&Draft::new(text).on(today)) };
    let complaints: Vec<String> = cases()
        .iter()
        .filter_map(|case| {
            let report = check(&case.text);
            let found: Vec<_> = report.findings.into_iter().map(|f| (f.rule.to_owned(), f.span)).collect();
            wrong(case, &found)
        })
        .collect();
    assert!(complaints.is_empty(), "{} wrong:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn the_command_finds_what_the_vectors_say() {
    let cases = cases();
    let mut input = String::new();
    for (id, case) in cases.iter().enumerate() {
        input += &serde_json::json!({"id": id, "text": case.text}).to_string();
        input.push('\n');
    }
    let output = super::command::moderator(&["check", "--jsonl", "--today", TODAY], &input);
    let text = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), cases.len());
    for ((id, case), answer) in cases.iter().enumerate().zip(&answers) {
        assert_eq!(answer["id"], id);
        let findings = answer["findings"].as_array().unwrap();
        let offset = |value: &serde_json::Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        let found: Vec<_> = findings
            .iter()
            .map(|f| (f["rule"].as_str().unwrap().to_owned(), offset(&f["start"])..offset(&f["end"])))
            .collect();
        for (finding, (_, span)) in findings.iter().zip(&found) {
            assert_eq!(finding["excerpt"].as_str(), case.text.get(span.clone()));
        }
        assert_eq!(wrong(case, &found), None);
    }
}

#[test]
fn there_are_enough_of_them() {
    let mut of_rule: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (_, file) in read_all::<RuleVectors>("vectors").unwrap() {
        of_rule.insert(file.rule, (file.positive.len(), file.negative.len()));
    }
    for rule in ALL {
        let (positive, negative) = of_rule.get(rule.code).copied().unwrap_or_default();
        assert!(
            positive >= 5 && negative >= 5,
            "{} has {positive} positive and {negative} negative vectors",
            rule.code
        );
    }
    let messages: Vec<_> =
        read_all::<Messages>("messages").unwrap().into_iter().flat_map(|(_, file)| file.message).collect();
    assert!(messages.len() >= 60, "{} messages", messages.len());
    assert!(messages.iter().filter(|m| m.language.as_deref() == Some("cy")).count() >= 10);
    let mut texts: Vec<_> = messages.iter().map(|m| m.text.as_str()).collect();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), messages.len(), "a message is there twice");
}
