//! What must hold for every rule.

use super::{ALL, Detector, Rule};
use crate::language::{Bilingual, Language};
use crate::{Draft, Moderator, Policy};
use std::collections::HashSet;

#[test]
fn codes_and_names_are_unique_and_well_formed() {
    let (mut codes, mut names) = (HashSet::new(), HashSet::new());
    for rule in ALL {
        assert!(codes.insert(rule.code) && names.insert(rule.name), "{} or {} is taken", rule.code, rule.name);
        let (prefix, number) = rule.code.split_at(2);
        assert_eq!(prefix, rule.category.prefix(), "{}", rule.code);
        assert!(number.len() == 3 && number.parse::<u16>().is_ok(), "{}", rule.code);
        assert!(rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.name);
    }
    assert!(!ALL.is_empty());
}

fn wordings(rule: &Rule) -> Vec<Bilingual> {
    [Some(rule.title), Some(rule.why), Some(rule.instead), Some(rule.source.title), rule.placeholder]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn every_rule_speaks_both_languages_and_names_its_source() {
    for rule in ALL {
        for words in wordings(rule) {
            assert!(!words.en.is_empty() && !words.cy.is_empty(), "{}", rule.code);
            assert!(!words.en.contains('!') && !words.cy.contains('!'), "{}: no exclamation marks", rule.code);
        }
        assert!(rule.source.url.starts_with("https://") && !rule.documentation.is_empty(), "{}", rule.code);
    }
}

#[test]
fn no_rule_advises_deleting_a_message() {
    for rule in ALL {
        let advice = rule.instead.en.to_lowercase();
        assert!(!advice.contains("delete") && !advice.contains("erase"), "{}", rule.code);
        assert!(!rule.instead.cy.to_lowercase().contains("dile"), "{}", rule.code);
    }
}

#[test]
fn what_is_put_in_place_of_a_finding_is_no_finding() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    for rule in ALL {
        for language in [Language::English, Language::Welsh] {
            let text = rule.placeholder.map_or("", |words| words.get(language));
            let report =
                moderator.check(&Draft::new(format!("Please ask {text} about {text}. DOB {text}, ref {text}")));
            assert!(report.findings.is_empty(), "{}: {text}", rule.code);
        }
    }
}

#[test]
fn every_pattern_compiles() {
    for rule in ALL {
        if let Detector::Pattern(pattern) | Detector::Detail(_, pattern) = rule.detector {
            assert!(crate::scan::Lazy::new(pattern).get().is_some(), "{}", rule.code);
        }
    }
}

#[test]
fn context_and_word_lists_are_written_as_the_view_has_them() {
    for rule in ALL {
        let words = match rule.detector {
            Detector::Lexicon(words) => words,
            _ => &[],
        };
        for word in rule.context.hot.iter().chain(rule.context.against).chain(words) {
            let normal = crate::text::normalised(word);
            assert_eq!(normal.text(), *word, "{}", rule.code);
            assert_eq!(crate::text::words::words(word).collect::<Vec<_>>().join(" "), *word, "{}", rule.code);
        }
    }
}

#[test]
fn phrases_are_written_as_they_are_read() {
    let classes = crate::scan::Classes::new();
    let claims =
        ALL.iter().filter_map(|rule| if let Detector::Claims(claims) = rule.detector { Some(claims) } else { None });
    let said = claims.flatten().flat_map(|claim| claim.said);
    let words = super::vocabulary::CLASSES.iter().map(|(_, words)| words);
    let known = |class: &str| {
        ["number", "clock"].contains(&class) || super::vocabulary::CLASSES.iter().any(|(name, _)| *name == class)
    };
    for phrase in said.chain(super::Cue::ALL.iter().flat_map(|cue| cue.phrases())) {
        let parsed = crate::scan::Phrase::new(phrase);
        assert!(!parsed.anchor(&classes).0.is_empty() || *phrase == "{clock}", "no word to find it by: {phrase}");
    }
    let phrases =
        ALL.iter().filter_map(|rule| if let Detector::Claims(claims) = rule.detector { Some(claims) } else { None });
    let phrases =
        phrases.flatten().flat_map(|claim| claim.said).chain(super::Cue::ALL.iter().flat_map(|cue| cue.phrases()));
    for text in phrases.chain(words) {
        for slot in text.split_whitespace().filter(|slot| !slot.starts_with("..")) {
            for choice in slot.trim_end_matches('?').split('|').filter(|choice| !choice.is_empty()) {
                if let Some(class) = choice.strip_prefix('{').and_then(|choice| choice.strip_suffix('}')) {
                    assert!(known(class), "no class {class} in: {text}");
                    continue;
                }
                let plain = choice.chars().all(|c| c.is_alphanumeric() || "_'+".contains(c));
                assert!(plain && crate::text::normalised(choice).text() == choice, "{choice} in: {text}");
            }
        }
    }
}
