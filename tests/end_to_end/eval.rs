//! `moderator eval`: the figures, what is never printed unasked, and bad lines.

use super::command::{err, file, moderator, out};
use serde_json::Value;

const LINES: &str = r#"{"id": "hit", "text": "Can someone check AB12 CDE, zebra", "labels": [{"category": "personal_data", "kind": "vrm", "words": "AB12 CDE"}], "difficulty": "easy", "style": "casual", "use": "problem", "more": [1]}
{"id": "miss", "text": "see you at the zebra crossing, bring crisps", "labels": [{"category": "operational", "words": "crossing"}], "difficulty": "hard", "use": "problem"}
{"id": "alarm", "text": "Can someone check AB12 CDE, zebra again", "labels": [], "difficulty": "medium", "use": "ordinary"}
{"id": "clear", "text": "Anyone swap my late Thursday", "labels": [], "difficulty": "easy", "use": "shift_swap"}
"#;

fn figures(arguments: &[&str]) -> Value {
    let output = moderator(&[&["eval", "--format", "json", "--today", "2026-11-24"], arguments].concat(), LINES);
    serde_json::from_str(&out(&output)).unwrap_or_else(|_| panic!("{}", err(&output)))
}

#[test]
fn messages_are_measured_and_slips_are_listed() {
    let json = figures(&["-"]);
    assert_eq!((&json["messages"], &json["all"]["legitimate"]), (&4.into(), &2.into()));
    assert_eq!((&json["all"]["precision"]["value"], &json["all"]["recall"]["value"]), (&0.5.into(), &0.5.into()));
    assert_eq!(json["by_category"]["operational"]["false_negatives"], 1);
    assert_eq!(json["by_difficulty"]["easy"]["f1"]["value"], 1.0);
    assert_eq!(json["by_use"]["ordinary"]["false_alarm_share"]["value"], 1.0);
    assert_eq!(json["by_style"]["casual"]["true_positives"], 1);
    assert_eq!((&json["by_kind"]["vrm"]["count"], &json["words_covered"]["count"]), (&1.into(), &1.into()));
    assert_eq!((&json["misses"][0]["id"], &json["misses"][0]["line"]), (&"miss".into(), &2.into()));
    let alarm = &json["false_alarms"][0];
    assert_eq!(
        (&alarm["id"], &alarm["rules"][0], &alarm["legitimate"]),
        (&"alarm".into(), &"PD107".into(), &true.into())
    );
    assert!(alarm.get("text").is_none());
}

#[test]
fn the_text_is_printed_only_where_it_is_asked_for() {
    for format in ["human", "json"] {
        let quiet = moderator(&["eval", "-", "--format", format], LINES);
        let shown = out(&quiet) + &err(&quiet);
        assert!(!shown.contains("zebra") && !shown.contains("AB12") && shown.contains("PD107"), "{shown}");
        let loud = out(&moderator(&["eval", "-", "--format", format, "--show-text"], LINES));
        assert!(loud.contains("zebra again") && loud.contains("bring crisps"), "{loud}");
        assert!(!loud.contains("swap my late"), "only slips are shown: {loud}");
    }
}

#[test]
fn the_threshold_and_the_policy_decide_what_counts() {
    assert_eq!(figures(&["-", "--threshold", "very_likely"])["all"]["true_positives"], 0);
    assert!(figures(&["-", "--threshold", "likely"])["by_likelihood"].get("possible").is_none());
    let policy = file("eval.json", br#"{"own_terms": [{"term": "crossing"}], "rules": {"PD107": "off"}}"#);
    let json = figures(&["-", "--policy", &policy]);
    assert_eq!((&json["all"]["true_positives"], &json["all"]["false_negatives"]), (&1.into(), &1.into()));
}

#[test]
fn exit_codes_are_those_of_the_other_commands() {
    let lines: Vec<&str> = LINES.lines().collect();
    let code = |arguments: &[&str], input: &str| moderator(arguments, input).status.code();
    assert_eq!(code(&["eval", "-"], &[lines[0], lines[3]].join("\n")), Some(0));
    assert_eq!(code(&["eval", "-"], LINES), Some(1));
    for (arguments, input) in [
        (&["eval", "no/such/file"][..], ""),
        (&["eval", "-"], ""),
        (&["eval"], ""),
        (&["eval", "-", "--today", "x"], LINES),
        (&["eval", "-", "--threshold", "sure"], LINES),
    ] {
        assert_eq!(code(arguments, input), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_bad_line_is_named_without_its_text_and_the_rest_are_counted() {
    let bad = file("bad.jsonl", format!("{LINES}{{\"id\": \"x\", \"text\": \"zebra\"}}\nzebra\n{LINES}").as_bytes());
    let output = moderator(&["eval", &bad], "");
    assert_eq!(output.status.code(), Some(2));
    let (shown, said) = (out(&output), err(&output));
    assert!(said.contains("bad.jsonl:5: a key is missing") && said.contains("bad.jsonl:6: not JSON"), "{said}");
    assert!(shown.contains("8 messages, 4 of them legitimate") && shown.contains("2 bad lines"), "{shown}");
    assert!(!shown.contains("zebra") && !said.contains("zebra"));
    let many = "zebra\n".repeat(1_000);
    let said = err(&moderator(&["eval", "-"], &many));
    assert!(said.contains("and 980 more bad lines") && said.lines().count() == 22, "{said}");
}

#[test]
fn the_help_has_examples() {
    let help = out(&moderator(&["eval", "--help"], ""));
    assert!(help.contains("moderator eval messages.jsonl") && help.contains("\"labels\""), "{help}");
}
