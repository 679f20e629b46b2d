//! The conversation in the terminal.

use super::command::moderator;

const MESSAGE: &str = "AB12 CDE is parked by the Co-op, ring 07700 900123";

/// What was sent, what was shown and the exit code.
fn share(arguments: &[&str], answers: &str) -> (String, String, Option<i32>) {
    let output = moderator(&[&["share"], arguments].concat(), answers);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code())
}

#[test]
fn a_clear_message_goes_at_once() {
    assert_eq!(share(&["--text", "Running late"], ""), ("Running late\n".to_owned(), String::new(), Some(0)));
}

#[test]
fn details_are_taken_out_together_or_one_by_one() {
    let (sent, shown, code) = share(&["--text", MESSAGE], "r\ns\n");
    assert_eq!(sent, "[vehicle registration] is parked by the Co-op, ring [phone number]\n");
    assert!(shown.contains("1. vehicle-registration") && shown.contains("2. phone-number"), "{shown}");
    assert_eq!(code, Some(0));
    assert_eq!(share(&["--text", MESSAGE], "r 2\ns\ny\n").0, "AB12 CDE is parked by the Co-op, ring [phone number]\n");
    assert_eq!(
        share(&["--text", MESSAGE], "k 1\nr\ns\ny\n").0,
        "AB12 CDE is parked by the Co-op, ring [phone number]\n"
    );
}

#[test]
fn sending_as_it_is_asks_once_more() {
    assert_eq!(share(&["--text", MESSAGE], "s\nn\nc\n").0, "");
    let (sent, shown, _) = share(&["--text", MESSAGE], "s\ny\n");
    assert_eq!(sent, format!("{MESSAGE}\n"));
    assert!(shown.contains("check it is the right group"));
}

#[test]
fn a_message_is_written_edited_and_undone() {
    let answers = "AB12 CDE is here\n.\ne\nA grey Corsa is here\n.\nu\ne\nA red Corsa\nis here\n.\ns\n";
    assert_eq!(share(&[], answers).0, "A red Corsa\nis here\n");
}

#[test]
fn an_end_without_an_answer_sends_nothing_and_loses_nothing() {
    let (sent, shown, code) = share(&["--text", MESSAGE], "r 1\n");
    assert_eq!((sent.as_str(), code), ("", Some(1)));
    assert!(
        shown.contains("Not sent.")
            && shown.contains("[vehicle registration] is parked by the Co-op, ring 07700 900123")
    );
}

#[test]
fn what_the_force_blocks_does_not_go() {
    let policy = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("block.json");
    std::fs::write(
        &policy,
        r#"{"categories": {"personal_data": "block"}, "approved_channel": {"name": "Force Connect"}}"#,
    )
    .unwrap();
    let (sent, shown, code) = share(&["--policy", policy.to_str().unwrap(), "--text", MESSAGE], "k 1\ns\nc\n");
    assert_eq!((sent.as_str(), code), ("", Some(1)));
    assert!(shown.contains("does not let this go") && shown.contains("Force Connect"), "{shown}");
}
