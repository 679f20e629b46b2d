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
