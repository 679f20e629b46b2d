use super::{CATEGORIES, FILE, FileError, LanguageModel, hostile};
use crate::report::Likelihood;
use crate::{Draft, Level, Moderator, Policy};
use serde::Deserialize;

#[derive(Deserialize)]
struct Scored {
    text: String,
    scores: [f32; 7],
    more: f32,
}

#[test]
fn it_scores_as_the_training_program_does() {
    let expected: Vec<Scored> = serde_json::from_str(include_str!("../../../training/parity.json")).unwrap();
    assert!(expected.len() > 40);
    let model = LanguageModel::read(FILE).unwrap();
    for Scored { text, scores, more } in expected {
        let words = model.network.words(&text);
        assert!((hostile::more(&words) - more).abs() < f32::EPSILON, "{text}");
        let judgement = model.network.judge(&text, &words).unwrap();
        for ((found, score), name) in judgement.scores.into_iter().zip(scores).zip(CATEGORIES) {
            assert!((found - score).abs() < 0.08, "{text}: {name} is {found}, not {score}");
        }
        for judged in model.judge(&text) {
            assert!(text.get(judged.span.clone()).is_some_and(|words| !words.is_empty()), "{text}: {:?}", judged.span);
        }
    }
}

#[test]
fn what_a_policy_switches_off_is_not_reported_by_another_name() {
    let policy = Policy::from_json(r#"{"categories": {"personal_data": "off"}}"#).unwrap();
    let text = "Can someone check AB12 CDE, it’s parked outside 14 Acacia Road, Sheffield S10 2TN again 🙄";
    assert_eq!(Moderator::new(&policy).unwrap().check(&Draft::new(text)).findings, []);
    assert!(!Moderator::new(&Policy::default()).unwrap().check(&Draft::new(text)).findings.is_empty());
}

#[test]
fn a_sentence_is_heard_among_ordinary_ones_and_pointed_at() {
    let sentence = "The witness who placed him at the scene is the only night porter at the Grand Marine Hotel";
    let text = format!("Morning all, rota attached. {sentence}. Bring milk.");
    let report = Moderator::new(&Policy::default()).unwrap().check(&Draft::new(text.as_str()));
    let found: Vec<_> = report.findings.iter().map(|f| (f.rule, text.get(f.span.clone()).unwrap())).collect();
    assert_eq!(found, [("VW310", sentence)]);
}

#[test]
fn a_bad_file_is_refused() {
    let refused = |file: Vec<u8>| LanguageModel::read(Box::leak(file.into_boxed_slice())).err();
    assert_eq!(refused(Vec::new()), Some(FileError::NotAModel));
    assert_eq!(refused(FILE[..12].to_vec()), Some(FileError::Shape));
    assert_eq!(refused(FILE[..FILE.len() - 4].to_vec()), Some(FileError::Damaged));
    let changed = |at: usize, to: u8| FILE.iter().enumerate().map(|(i, b)| if i == at { to } else { *b }).collect();
    assert_eq!(refused(changed(8, 9)), Some(FileError::Version(9)));
    assert_eq!(refused(changed(5_000, FILE[5_000] ^ 1)), Some(FileError::Damaged));
}

#[test]
fn a_file_with_a_right_checksum_and_wrong_counts_never_panics() {
    for at in (20..40).step_by(2).chain([FILE.len() - 1, FILE.len() - 40]) {
        for change in [1, 0xff] {
            let mut file = FILE.to_vec();
            file[at] ^= change;
            let sum = super::file::checksum_of(&file[20..]).to_le_bytes();
            file[16..20].copy_from_slice(&sum);
            let read = LanguageModel::read(Box::leak(file.into_boxed_slice()));
            if let Ok(model) = read {
                let _ = model.judge("the quick brown fox 🦊 jumps");
            }
        }
    }
}

#[test]
fn nothing_and_odd_texts_are_judged_without_a_panic() {
    let model = LanguageModel::get().unwrap();
    assert!(model.judge("").is_empty() && model.judge(" \n\u{200d}").is_empty());
    for text in ["🏳️‍🌈", "'''@@@$$$", "a'b'c''d", "é\u{301}\u{301}", &"ab ".repeat(5_000), &"x".repeat(50_000)]
    {
        for judged in model.judge(text) {
            assert!(judged.score.is_finite() && (0.0..=1.0).contains(&judged.probability));
            assert!(text.get(judged.span).is_some());
        }
    }
}

#[test]
fn the_model_alone_never_blocks_and_is_silent_while_typing() {
    let category = |name: &str| format!(r#""{name}":"block""#);
    let names = CATEGORIES.map(|c| category(c.name())).join(",");
    let policy = Policy::from_json(&format!(r#"{{"categories":{{{names}}}}}"#)).unwrap();
    let moderator = Moderator::new(&policy).unwrap();
    let draft = Draft::new("you know what travellers are like, count your spoons after");
    let report = moderator.check(&draft);
    let found = report.findings.first().expect("it is found");
    assert_eq!((found.rule, found.level), ("DI510", Level::Remind));
    assert!(found.likelihood >= Likelihood::Possible);
    assert!(moderator.check(&draft.typing(true)).findings.is_empty());
}

#[test]
fn beside_nobody_but_a_colleague_or_somebody_in_public_life_no_victim_is_reported() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let found = |text: &str| moderator.check(&Draft::new(text)).findings.into_iter().any(|f| f.rule == "VW310");
    assert!(found("the victim is a friend of the curate at St Anselm's, she was raped on the retreat"));
    assert!(!found("CSI Emily Nunn is at the scene, victim's family not to enter"));
    assert!(!found("the victim is a friend of Val McDermid, she was raped on the retreat"));
    assert!(found(
        "Ta PC Nunn. The victim is a friend of the curate at St Anselm's, she was raped on the retreat. Best, Sgt Hill"
    ));
}

#[test]
fn a_few_words_beside_a_number_that_is_allowed_are_no_finding_of_the_model_s() {
    let policy = Policy::from_json(r#"{"rules":{"PD107":"off"}}"#).unwrap();
    let moderator = Moderator::new(&policy).unwrap();
    for text in ["Reg AB12 CDE", "Reg is AB12 CDE"] {
        assert!(moderator.check(&Draft::new(text)).findings.is_empty(), "{text}");
    }
    // What the reminder leaves of it is checked again.
    assert!(moderator.check(&Draft::new("Reg is [vehicle registration]")).findings.is_empty());
    assert!(
        !moderator
            .check(&Draft::new("AB12 CDE is our target, we've been sat behind him since six and he hasn't clocked us"))
            .findings
            .is_empty()
    );
}

#[test]
fn what_a_rule_found_is_no_business_of_the_police_too() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let codes = |text: &str| -> Vec<_> {
        moderator.check(&Draft::new(text)).findings.into_iter().map(|finding| finding.rule).collect()
    };
    assert_eq!(codes("His national insurance is TW 98 76 54 A, DWP said they'd look"), ["PD101"]);
    let both = codes("AB12 CDE is the dealer's, surveillance want nobody in uniform near it till Thursday");
    assert_eq!(both, ["PD107", "OP230"]);
}

#[test]
fn an_identity_alone_raises_no_alarm() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    for line in include_str!("../../../training/identities.txt").lines() {
        for text in [line.to_owned(), format!("{line}."), format!("I am {line}"), line.to_uppercase()] {
            assert!(moderator.check(&Draft::new(text.as_str())).findings.is_empty(), "{text}");
        }
    }
}

#[test]
fn a_phrase_of_which_the_model_hears_nothing_is_no_finding_and_a_word_of_a_list_is() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let text = "cup final: under 9s won 4-3 on pens. our keeper is six stone of pure attitude and i cried like a baby";
    let rules_alone = moderator.check(&Draft::new(text).typing(true)).findings;
    assert_eq!(rules_alone.iter().map(|f| f.rule).collect::<Vec<_>>(), ["OP211"]);
    assert_eq!(moderator.check(&Draft::new(text)).findings, []);
    // Beside ordinary talk a phrase that is meant stays, and so does what is in Welsh.
    for (text, rule) in [
        ("Who’s on the tea run? Two sugars for me. PNC says he’s wanted for robbery in Leeds", "OP211"),
        ("Osian yn derbyn gofal gan y cyngor", "VW307"),
    ] {
        let findings = moderator.check(&Draft::new(text)).findings;
        assert!(findings.iter().any(|finding| finding.rule == rule), "{text}");
    }
}

#[test]
fn what_a_rule_alone_held_for_unlikely_is_found_where_the_model_hears_of_such_details() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let found = |text: &str, typing: bool| {
        moderator.check(&Draft::new(text).typing(typing)).findings.into_iter().any(|f| f.rule == "PD126")
    };
    let text = "where’s he stopping these days, 14b Tanyard Row above the nail bar";
    assert!(found(text, false) && !found(text, true));
    assert!(!found("Curry’s at 14b Tanyard Row above the nail bar, bring cash", false));
    let policy = Policy::from_json(r#"{"threshold": "likely"}"#).unwrap();
    let findings = Moderator::new(&policy).unwrap().check(&Draft::new(text)).findings;
    assert!(!findings.iter().any(|finding| finding.rule == "PD126"), "what is lifted is possible at most");
}
