//! `moderator policy`: explaining what a force pushes, and the files that are written from the keys.

use super::command::{err, file, moderator, out};

/// A file of this repository.
fn written(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn what_is_written_from_the_keys_is_up_to_date() {
    let resources = "android/src/main/res";
    for (format, path) in [
        ("restrictions", format!("{resources}/xml/app_restrictions.xml")),
        ("strings-en", format!("{resources}/values/managed.xml")),
        ("strings-cy", format!("{resources}/values-cy/managed.xml")),
    ] {
        let printed = out(&moderator(&["policy", "keys", "--format", format], ""));
        assert!(written(&path) == printed, "{path} is stale: run `moderator policy keys --format {format} > {path}`");
    }
    let table = out(&moderator(&["policy", "keys"], ""));
    assert!(
        written("docs/forces.md").contains(&table),
        "the table in docs/forces.md is stale: run `moderator policy keys`"
    );
}

#[test]
fn the_examples_for_consoles_hold() {
    for example in ["docs/examples/intune.json", "docs/examples/android-management-api.json"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(example);
        let output = moderator(&["policy", "explain", path.to_str().unwrap()], "");
        assert_eq!(output.status.code(), Some(0), "{example}: {}{}", out(&output), err(&output));
        assert!(out(&output).contains("its key"), "{example}");
    }
}

#[test]
fn files_are_laid_over_one_another_and_each_setting_says_where_it_came_from() {
    let pack = file("pack.json", br#"{"own_terms": [{"term": "Hobby"}], "categories": {"operational": "block"}}"#);
    let flat = file("flat.json", br#"{"own_terms": "Kestrel", "level_operational": "note"}"#);
    let shown = out(&moderator(&["policy", "explain", &flat, &pack], ""));
    let line = |setting: &str| shown.lines().find(|line| line.starts_with(setting)).unwrap().to_owned();
    assert!(line("own_terms").contains('2') && line("own_terms").ends_with("its key and the rule pack"), "{shown}");
    assert!(line("level_operational").contains("note") && line("level_operational").ends_with("its key"), "{shown}");
    assert!(line("level_media").ends_with("built in"), "{shown}");
    assert!(!shown.contains("Kestrel"), "terms are counted, not shown: {shown}");
}

#[test]
fn everything_that_is_wrong_is_said_and_nothing_applies() {
    let bad = file(
        "bad-flat.json",
        br#"{"level_media": "blok", "trail": true, "rule_pack": "{\"rules\": {\"PD999\": \"off\"}}"}"#,
    );
    let output = moderator(&["policy", "explain", &bad], "");
    assert_eq!(output.status.code(), Some(2));
    for part in
        ["refused: level_media: unknown variant `blok`", "refused: trail: ", "refused: rule_pack: rules.PD999: "]
    {
        assert!(out(&output).contains(part), "{}", out(&output));
    }
    assert!(!out(&output).contains("at line"), "{}", out(&output));
    assert!(err(&output).contains("nothing of this applies"));
}

#[test]
fn a_reason_is_asked_for_where_the_force_says_so_and_a_trial_is_clear() {
    let policy =
        file("reason.json", br#"{"reminder": {"ask_reason_for": ["personal_data"], "reasons": ["Risk to life"]}}"#);
    let output = moderator(&["share", "--policy", &policy, "--text", "Reg AB12 CDE"], "s\n\ns\n2\ns\n1\n");
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), "Reg AB12 CDE\n"), "{}", err(&output));
    assert_eq!(err(&output).matches("1. Risk to life").count(), 3, "{}", err(&output));
    let trial = file("trial.json", br#"{"trial": true, "categories": {"personal_data": "block"}}"#);
    assert_eq!(moderator(&["check", "--policy", &trial, "--text", "Reg AB12 CDE"], "").status.code(), Some(0));
}
