//! The command, as people and programs use it.

use std::process::Output;

/// Runs `moderator` with `arguments` and `input`.
pub fn moderator(arguments: &[&str], input: &str) -> Output {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_moderator"));
    command.args(arguments).env_remove("CLICOLOR_FORCE").write_stdin(input).output().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub fn file(name: &str, bytes: &[u8]) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn exit_codes_are_those_of_grep() {
    assert_eq!(moderator(&["check", "--text", "Running late, sorry"], "").status.code(), Some(0));
    assert_eq!(moderator(&["check", "--text", "Reg AB12 CDE"], "").status.code(), Some(1));
    assert_eq!(moderator(&["check", "no/such/file"], "").status.code(), Some(2));
    assert_eq!(moderator(&["chekc"], "").status.code(), Some(2));
}

#[test]
fn the_human_form_marks_the_place_and_says_why() {
    let shown = out(&moderator(&["check", "-"], "first line\nCan someone check AB12 CDE, ta 🙄"));
    for part in [
        "remind[PD107]",
        "vehicle-registration",
        "^^^^^^^^ Vehicle registration",
        "why: It points",
        "instead:",
        "source:",
    ] {
        assert!(shown.contains(part), "no {part} in\n{shown}");
    }
    assert!(shown.contains("standard input:2:19"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "colour where there is no terminal");
}

#[test]
fn the_human_form_speaks_welsh() {
    let shown = out(&moderator(&["check", "--lang", "cy", "--text", "AB12 CDE"], ""));
    assert!(shown.contains("Rhif cofrestru cerbyd") && shown.contains("ffynhonnell:"), "{shown}");
}

#[test]
fn a_terminal_is_not_driven_by_a_message() {
    let shown = out(&moderator(&["check"], "\u{1b}]0;title\u{7} AB12 CDE"));
    assert!(!shown.contains('\u{1b}') && shown.contains("AB12 CDE"));
}

#[test]
fn several_files_are_all_checked_and_a_bad_one_is_named() {
    let (good, found) = (file("good.txt", b"quiet night"), file("found.txt", b"AB12 CDE"));
    let binary = file("binary.txt", b"AB12 \xff\xfe");
    let output = moderator(&["check", "--format", "json", &good, &binary, &found], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("binary.txt: not UTF-8 text (first bad byte at 5)"), "{}", err(&output));
    let lines: Vec<serde_json::Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.iter().map(|line| line["verdict"].as_str().unwrap()).collect::<Vec<_>>(), ["clear", "remind"]);
    assert_eq!(lines[1]["findings"][0]["title"], "Vehicle registration");
}

#[test]
fn lines_are_answered_in_order_and_bad_ones_do_not_stop_the_rest() {
    let input = "{\"id\": \"a\", \"text\": \"£5 AB12 CDE\"}\nzebrafinch\n\n{\"id\": 3, \"text\": [\"zebrafinch\"]}\n\
        {\"id\": 4, \"text\": \"zebrafinch \\ud83d\"}\n{\"text\": \"quiet\"}\n{\"id\": [1], \"text\": \"quiet\", \"more\": 1}";
    let output = moderator(&["check", "--jsonl"], input);
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<serde_json::Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 7);
    let finding = serde_json::json!({"rule": "PD107", "name": "vehicle-registration", "category": "personal_data",
        "likelihood": "likely", "start": 4, "end": 12, "excerpt": "AB12 CDE"});
    assert_eq!(lines[0], serde_json::json!({"id": "a", "verdict": "remind", "findings": [finding]}));
    for (index, line) in [(1, 2), (2, 3), (3, 4), (4, 5)] {
        assert_eq!((&lines[index]["id"], &lines[index]["line"]), (&serde_json::Value::Null, &line.into()));
        assert!(!lines[index]["error"].as_str().unwrap().contains("zebrafinch"), "{}", lines[index]);
    }
    assert_eq!(lines[5], serde_json::json!({"id": null, "verdict": "clear", "findings": []}));
    assert_eq!(lines[6]["id"], serde_json::json!([1]));
}

#[test]
fn a_megabyte_on_one_line_is_checked_to_its_end() {
    let text = "It is raining again and the bus is late. ".repeat(26_000) + "Reg AB12 CDE";
    let output = moderator(&["check", "--jsonl"], &serde_json::json!({"id": 1, "text": text}).to_string());
    let answer: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(answer["findings"][0]["end"], text.len());
}

#[test]
fn a_policy_is_followed_and_a_bad_one_is_refused_with_its_path() {
    let off = file("off.json", br#"{"rules": {"PD107": "off"}, "own_terms": [{"term": "Kestrel", "level": "block", "why": "Ask gold."}], "allowed_terms": ["07700 900123"]}"#);
    let output = moderator(
        &["check", "--policy", &off, "--text", "AB12 CDE for KESTREL, my mobile is 07700 900123", "--format", "json"],
        "",
    );
    let answer: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(answer["verdict"], "block");
    assert_eq!(answer["findings"].as_array().unwrap().len(), 1, "{answer}");
    assert_eq!((&answer["findings"][0]["rule"], &answer["findings"][0]["why"]), (&"FT901".into(), &"Ask gold.".into()));

    let bad = file("bad.json", br#"{"own_terms": [{"term": "Kestrel"}, {"term": "Merlin", "level": "blok"}]}"#);
    for arguments in [&["policy", "check", &bad][..], &["check", "--policy", &bad, "--text", "hi"][..]] {
        let output = moderator(arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains("own_terms[1].level: unknown variant `blok`"), "{}", err(&output));
    }
}

#[test]
fn a_policy_may_turn_everything_off() {
    let names = moderator_core::Category::ALL.map(|category| format!("\"{category}\": \"off\""));
    let off = file("all-off.json", format!("{{\"categories\": {{{}}}}}", names.join(", ")).as_bytes());
    let output = moderator(&["check", "--policy", &off, "--text", "AB12 CDE, delete this, pikey, £"], "");
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), "Nothing found (clear)\n"));
}

#[test]
fn the_built_in_policy_is_a_valid_one() {
    let default = file("default.json", &moderator(&["policy", "default"], "").stdout);
    assert_eq!(moderator(&["policy", "check", &default], "").status.code(), Some(0));
}

#[test]
fn the_rule_reference_in_docs_is_what_the_command_prints() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
    let written = std::fs::read_to_string(page).unwrap();
    assert!(
        written == out(&moderator(&["rules"], "")),
        "docs/rules.md is stale: run `moderator rules > docs/rules.md`"
    );
    let list: Vec<serde_json::Value> =
        serde_json::from_str(&out(&moderator(&["rules", "--format", "json"], ""))).unwrap();
    assert_eq!(list.len(), moderator_core::rules::ALL.len());
}

#[test]
fn a_recognised_purpose_is_said() {
    let text = "MISSING: Poppy, 13, DOB 04/05/2013, last seen Hillsborough. Call 101.";
    let answer = moderator(&["check", "--format", "json", "--text", text], "");
    let answer: serde_json::Value = serde_json::from_str(&out(&answer)).unwrap();
    assert_eq!((&answer["purpose"], &answer["findings"][0]["rule"]), (&"missing_person".into(), &"PD105".into()));
    let swap = out(&moderator(&["check", "--text", "Anyone fancy swapping my late on Thursday?"], ""));
    assert_eq!(swap, "Nothing found (clear)\npurpose: Shift swap\n");
    let jsonl =
        out(&moderator(&["check", "--jsonl"], "{\"id\": 1, \"text\": \"Thefts from vans overnight, lock up\"}\n"));
    assert_eq!(jsonl, "{\"id\":1,\"verdict\":\"clear\",\"findings\":[],\"purpose\":\"theft_notice\"}\n");
}
