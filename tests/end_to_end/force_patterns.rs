//! What holds for any pattern a force may write: it is taken or refused with its path, quickly, and never more.

use moderator_core::{Draft, Moderator, Policy, PolicyError};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Far more than it takes even unoptimised on a busy machine, and far less than a pattern that runs away.
const QUICKLY: Duration = Duration::from_secs(20);

fn policy(key: &str, text: &str, good: &str) -> Value {
    json!({"own_patterns": [{"name": "one", key: text, "must_match": [good], "must_not_match": ["-"]}]})
}

/// Reads `policy` as a phone does, and the rules that hold in `text` where it is taken.
fn load(policy: &Value, text: &str) -> Result<Vec<&'static str>, PolicyError> {
    let started = Instant::now();
    let read = Policy::from_json(&policy.to_string());
    let mut rules = Vec::new();
    if let Ok(policy) = &read {
        let moderator = Moderator::new(policy).unwrap();
        let mut end = 0;
        for finding in moderator.check(&Draft::new(text)).findings {
            assert!(finding.span.start >= end && finding.span.start < finding.span.end);
            assert!(text.get(finding.span.clone()).is_some());
            end = finding.span.end;
            rules.push(finding.rule);
        }
    }
    assert!(started.elapsed() < QUICKLY, "{:?}", started.elapsed());
    read.map(|_| rules)
}

/// Anything at all, and pieces that expressions and templates are made of.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "(",
            ")",
            "(?:",
            "(?P<hit>",
            "(?i)",
            "[",
            "[^",
            "]",
            "{",
            "}",
            "{20}",
            "{1,20}",
            "{9999999999}",
            "*",
            "+",
            "?",
            "|",
            "\\",
            "\\b",
            "\\B",
            "\\d",
            "\\S",
            "\\W{20}",
            "\\x{10ffff}",
            "\\pL",
            "^",
            "$",
            "(?=",
            "\\1",
            "&&",
            "--",
            "[[:alpha:]]",
            "#",
            "@",
            "~",
            "a",
            "KP-",
            "ŵ",
            "e\u{301}",
            "\u{200b}",
            "\u{0}",
            "（",
            " ",
            "\n",
            ".",
            "-",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A piece of an expression that is taken, and a text that it matches.
fn good_piece() -> impl Strategy<Value = (&'static str, &'static str)> {
    proptest::sample::select(vec![
        (r"\d{1,4}", "12"),
        ("[A-F]", "b"),
        ("kp", "KP"),
        ("(?:ŵ|â)", "Ŵ"),
        ("(a|bc){0,3}", "bca"),
        ("x?", ""),
        (r"\s{1,2}", "\u{a0}"),
        ("-", "–"),
        ("[/x]", "X"),
        ("(?:é|e)", "E\u{301}"),
        (r"\.", "."),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_pattern_panics_or_runs_away(text in any_text(), good in "\\PC{1,20}", is_template in any::<bool>(), draft in "\\PC{0,60}") {
        let key = if is_template { "template" } else { "pattern" };
        // Also with texts of its own, so that some get past them.
        for good in [good.as_str(), text.as_str()] {
            for key in [key, "name", "must_match"] {
                let policy = if key == "must_match" { policy("template", "KP-####", &text) } else { policy(key, &text, good) };
                if let Err(error) = load(&policy, &draft) {
                    prop_assert!(error.path.starts_with("own_patterns"), "{}", error);
                    prop_assert!(error.reason.chars().count() < 300, "{}", error);
                }
            }
        }
        let words = json!({"own_terms": [{"term": text, "why": text}], "operation_names": [text], "sites": [text]});
        let _ = load(&words, &draft);
    }

    #[test]
    fn a_pattern_of_the_language_finds_its_text(pieces in proptest::collection::vec(good_piece(), 1..8), around in "[ .,!]{0,3}") {
        let pattern: String = pieces.iter().map(|(pattern, _)| *pattern).collect();
        let good: String = pieces.iter().map(|(_, good)| *good).collect();
        let (pattern, good) = (format!("zq9{pattern}7qz"), format!("zq9{good}7QZ"));
        let text = format!("é {good}{around} end");
        let policy = policy("pattern", &pattern, &good);
        let found = load(&policy, &text);
        prop_assert_eq!(found.map(|rules| rules.contains(&"FT902")), Ok(true), "{} in {}", pattern, text);
    }
}

/// Two hundred patterns made by `form`, with texts that they match.
fn two_hundred(form: impl Fn(usize) -> (String, String)) -> Value {
    let one = |n: usize| {
        let (pattern, good) = form(n);
        json!({"name": format!("p{n}"), "pattern": pattern, "must_match": vec![good; 10], "must_not_match": vec!["no ".repeat(60); 10]})
    };
    json!({"own_patterns": (0..200).map(one).collect::<Vec<_>>()})
}

#[test]
fn a_megabyte_of_whatever_is_answered_quickly() {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap());
    let many = |count: usize, own: Value| json!({"own_patterns": vec![own; count]});
    let one = json!({"name": "one", "template": "KP-####", "must_match": ["KP-1234"], "must_not_match": ["KP"]});
    let texts =
        json!({"name": "one", "template": "KP-####", "must_match": vec!["KP-1234"; 90_000], "must_not_match": ["KP"]});
    let cases = [
        (policy("pattern", &"a".repeat(1_000_000), "a"), "longer than"),
        (policy("pattern", &"(".repeat(1_000_000), "a"), "longer than"),
        (policy("template", &"#".repeat(1_000_000), "a"), "longer than"),
        (policy("template", "KP-####", &"KP-1234 ".repeat(120_000)), "longer than"),
        (many(10_000, one), "entries"),
        (many(1, texts), "entries"),
        (json!({"operation_names": vec!["Kestrel"; 90_000]}), "entries"),
        (json!({"sites": vec!["Kestrel"; 90_000]}), "entries"),
        (policy("pattern", "((((k{20}){20}){20}){20})", "k"), "characters"),
        (
            two_hundred(|n| {
                (format!("[a-z0-9]{{1,20}}[a-z0-9]{{1,20}}q{}{n}", letter(n)), format!("abab q{}{n}", letter(n)))
            }),
            "too large",
        ),
    ];
    for (policy, part) in cases {
        let error = load(&policy, "").err().unwrap_or_else(|| panic!("taken, not {part}: {:.200}", policy.to_string()));
        assert!(error.reason.contains(part), "{error} without {part}");
    }
    // A place repeated is one place.
    assert!(load(&policy("pattern", r"((((\b{20}){20}){20}){20})kpx", "kpx"), "").is_ok());
    let usual = two_hundred(|n| {
        (format!("k{}{}[ /-]?\\d{{4}}", letter(n), letter(n / 26)), format!("K{}{} 1234", letter(n), letter(n / 26)))
    });
    assert!(load(&usual, &"kaa 1234, all quiet on nights. ".repeat(2_000)).is_ok_and(|rules| rules.len() == 2_000));
}
