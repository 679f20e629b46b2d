//! The example packs: they hold, they find what they list, and legitimate messages stay clear under them.

use super::command::{err, moderator, out};
use moderator_core::{CivilDate, Draft, Moderator, Policy};
use moderator_tests::{Messages, read_all, unmarked};
use std::path::{Path, PathBuf};

const PACKS: [&str; 4] = ["metropolitan", "rural-wales", "national", "transport"];

/// A pack, a message with marks, and the names of what is found there, in order.
const FOUND: &[(&str, &str, &[&str])] = &[
    ("metropolitan", "its ⟦em26/0012345⟧ and he’s on ⟦CU/AB/12345/26⟧ now", &["crime-number", "custody-record"]),
    (
        "metropolitan",
        "⟦Operation Thimble⟧, brief at ⟦tolley wharf⟧, all on talkgroup ⟦EXTW04⟧",
        &["force-operation-name", "force-site", "talkgroup"],
    ),
    (
        "metropolitan",
        "⟦FOXGLOVE 12⟧ has him, ⟦bluecoat index⟧ says he’s moved",
        &["surveillance-call-sign", "force-system"],
    ),
    ("metropolitan", "meet in ⟦room 900⟧", &["force-term"]),
    ("metropolitan", "sat in traffic behind a thimble of a car, copper kettle’s on when I’m back", &[]),
    ("metropolitan", "Ring the front counter on 020 7946 0123 if you lose your pass again", &[]),
    ("metropolitan", "Appeal: anyone who saw the crash on Friday please call 101 and quote EM26/0012345", &[]),
    ("metropolitan", "foxgloves are out early this year, room 90 is free for the quiz", &[]),
    ("rural-wales", "Wedi gweld y cofnod ⟦HG-123456⟧? Mae e gyda’r fferm", &["occurrence"]),
    (
        "rural-wales",
        "⟦Ymgyrch Barcud Llwyd⟧ heno, cwrdd yn ⟦Tŷ Derwen Ffug⟧ am 8",
        &["force-operation-name", "force-site"],
    ),
    ("rural-wales", "gweler ⟦HG/123456/26⟧, beic cwad o fferm ⟦FW1234⟧", &["occurrence", "farm-watch-number"]),
    ("rural-wales", "TRACTOR'S AT ⟦Y GORLAN FACH⟧, up at ⟦ZW 123 456⟧ before", &["force-term", "grid-reference"]),
    ("rural-wales", "⟦op silver ewe⟧ is off, snow", &["force-operation-name"]),
    ("rural-wales", "Barcud llwyd uwchben y tŷ bore ma, eira mân ar y bryniau, hyfryd", &[]),
    ("rural-wales", "Lladrad beiciau cwad eto: ffoniwch y llinell ar 01632 960123 neu 101", &[]),
    ("rural-wales", "Apêl: unrhyw un a welodd y tân, ffoniwch 101 gan ddyfynnu HG-123456", &[]),
    ("rural-wales", "mae’r gorlan yn llawn ŵyn, cneifio ddydd Sadwrn", &[]),
    ("national", "⟦NX-20261124-1234⟧ is the boy fae last week, ⟦srx 123456/26⟧", &["incident", "standard-report"]),
    ("national", "whaur’s production ⟦AB12/26⟧ gone, it’s no in ⟦the wee office⟧", &["production-label", "force-term"]),
    (
        "national",
        "⟦Op Whin⟧ briefing at ⟦kirkfergus yard⟧, log it on ⟦Stravaig⟧",
        &["force-operation-name", "force-site", "force-system"],
    ),
    ("national", "⟦AC-KF04⟧ is short the night", &["area-command-code"]),
    ("national", "the whin’s in bloom, and mind and bring the tablet for the raffle", &[]),
    ("national", "away tae the shops, anybody want a piece and sausage", &[]),
    ("national", "Desk is on 0131 496 0100 till ten if you’ve lost your pass", &[]),
    ("national", "If you saw this collision please call 101 quoting NX-20261124-1234", &[]),
    ("transport", "⟦qy-00812⟧ again, get on headcode ⟦9Z41⟧ at six", &["force-reference", "headcode"]),
    ("transport", "⟦cam mj 014⟧ can’t see the steps, stand by at ⟦merrow junction depot⟧", &["camera", "force-site"]),
    ("transport", "⟦OPERATION BALLAST⟧ parade at ⟦post zulu⟧", &["force-operation-name", "force-site"]),
    ("transport", "Your scarf was handed in, LP-00123, collect from the lost property window", &[]),
    ("transport", "working 9 till 5 all week, train’s on platform 3b, ballast everywhere", &[]),
    ("transport", "If you saw anything text us or call 101 quoting TX-12345", &[]),
];

fn path(pack: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../docs/packs/{pack}.json"))
}

fn loaded(pack: &str) -> Moderator {
    let policy = Policy::from_json(&std::fs::read_to_string(path(pack)).unwrap());
    Moderator::new(&policy.unwrap_or_else(|error| panic!("{pack}: {error}"))).unwrap()
}

#[test]
fn packs_find_what_they_list_and_nothing_else() {
    for pack in PACKS {
        let moderator = loaded(pack);
        let mut counts = (0, 0);
        for (_, marked, names) in FOUND.iter().filter(|(of, ..)| *of == pack) {
            let (text, spans) = unmarked(marked);
            let report = moderator.check(&Draft::new(text.as_str()).on(CivilDate::new(2026, 11, 24)));
            // Where the pack lists nothing, no rule at all may find anything.
            let counted = report.findings.iter().filter(|f| names.is_empty() || f.rule.starts_with("FT"));
            let found: Vec<_> = counted.map(|f| (f.name.as_ref(), f.span.clone())).collect();
            let wanted: Vec<_> = names.iter().copied().zip(spans).collect();
            assert_eq!(found, wanted, "{pack}: {text}");
            counts = if names.is_empty() { (counts.0, counts.1 + 1) } else { (counts.0 + 1, counts.1) };
        }
        assert!(counts.0 >= 3 && counts.1 >= 3, "{pack} has {counts:?} messages");
    }
}

#[test]
fn legitimate_messages_stay_clear_under_every_pack() {
    let messages: Vec<_> =
        read_all::<Messages>("messages").unwrap().into_iter().flat_map(|(_, file)| file.message).collect();
    for pack in PACKS {
        let moderator = loaded(pack);
        for message in &messages {
            let findings =
                moderator.check(&Draft::new(message.text.as_str()).on(CivilDate::new(2026, 11, 24))).findings;
            let forces: Vec<_> = findings.iter().filter(|finding| finding.rule.starts_with("FT")).collect();
            assert!(forces.is_empty(), "{pack}: {forces:?} in {}", message.text);
        }
    }
}

#[test]
fn packs_are_marked_as_examples_and_the_command_takes_them() {
    for pack in PACKS {
        let path = path(pack);
        let file = path.to_str().unwrap();
        assert!(std::fs::read_to_string(&path).unwrap().contains("(invented)"), "{pack} is not marked as an example");
        let checked = moderator(&["policy", "check", file], "");
        assert_eq!(checked.status.code(), Some(0), "{}", err(&checked));
        let explained = moderator(&["policy", "explain", file], "");
        let shown = out(&explained);
        assert_eq!(explained.status.code(), Some(0), "{}{shown}", err(&explained));
        let line = |setting: &str| shown.lines().find(|line| line.starts_with(setting)).unwrap_or_default().to_owned();
        for setting in ["references", "operation_names", "sites", "own_patterns"] {
            assert!(line(setting).ends_with("rule pack"), "{pack}: {setting}: {shown}");
        }
        assert!(!shown.contains("Barcud") && !shown.contains("Ballast"), "names are counted, not shown: {shown}");
    }
    assert_eq!(
        std::fs::read_dir(path("x").parent().unwrap()).unwrap().count(),
        PACKS.len() + 1,
        "a pack without a test"
    );
}

#[test]
fn a_bad_pattern_is_refused_by_check_and_by_explain_and_nothing_applies() {
    let pack = std::fs::read_to_string(path("transport")).unwrap().replace("\"CAM~MJ~###\"", "\"###\"");
    let bad = super::command::file("bad-pack.json", pack.as_bytes());
    let reason = "own_patterns[1].must_match[2]: is not matched";
    let checked = moderator(&["policy", "check", &bad], "");
    assert!(checked.status.code() == Some(2) && err(&checked).contains(reason), "{}", err(&checked));
    let explained = moderator(&["policy", "explain", &bad], "");
    assert!(explained.status.code() == Some(2) && out(&explained).contains(reason), "{}", out(&explained));
    assert!(err(&explained).contains("nothing of this applies"));
    assert_eq!(moderator(&["check", "--policy", &bad, "--text", "hi"], "").status.code(), Some(2));
}
