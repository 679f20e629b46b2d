use super::*;
use crate::policy::Level;
use crate::report::Category;
use serde_json::json;

fn given(keys: &serde_json::Value) -> Settled {
    settle(Some(&keys.to_string()), None)
}

fn from<'a>(settled: &'a Settled, setting: &str) -> &'a Origin {
    settled.origins.iter().find(|origin| origin.setting == setting).unwrap()
}

#[test]
fn nothing_given_is_the_built_in_policy() {
    for nothing in [None, Some("{}"), Some(r#"{"rule_pack": "", "force_name": " ", "level_media": "default"}"#)] {
        let settled = settle(nothing, Some(r#"{"level_media": "block"}"#));
        assert_eq!((settled.standing, settled.keep), (Standing::BuiltIn, Keep::Nothing));
        assert_eq!(settled.policy, Policy::default());
        assert!(settled.origins.iter().all(|origin| origin.from == Whence::BuiltIn));
    }
}

#[test]
fn flat_keys_go_before_the_rule_pack_and_terms_add_up() {
    let pack = r#"{"categories": {"media": "block", "operational": "note"}, "own_terms": [{"term": "Kestrel"}],
        "rules": {"PD107": "off"}, "approved_channel": null}"#;
    let settled = given(&json!({"rule_pack": pack, "level_operational": "block", "own_terms": "Merlin; Op Hobby\n",
        "approved_channel_link": "https://c.example", "approved_channel_name": "Connect"}));
    assert_eq!((settled.standing, settled.keep), (Standing::Given, Keep::Given));
    let policy = &settled.policy;
    assert_eq!(policy.categories.of(Category::Media), Level::Block);
    assert_eq!(policy.categories.of(Category::Operational), Level::Block);
    let terms: Vec<_> = policy.own_terms.iter().map(|own| own.term.as_str()).collect();
    assert_eq!(terms, ["Kestrel", "Merlin", "Op Hobby"]);
    assert_eq!(policy.approved_channel.as_ref().unwrap().link.as_deref(), Some("https://c.example"));
    assert_eq!(from(&settled, "level_media").from, Whence::RulePack);
    assert_eq!(from(&settled, "level_operational").from, Whence::Key);
    assert_eq!(from(&settled, "own_terms").from, Whence::Both);
    assert_eq!(from(&settled, "own_terms").value, "3");
    assert_eq!(from(&settled, "rules").value, "PD107 off");
    assert_eq!(from(&settled, "trial").from, Whence::BuiltIn);
}

#[test]
fn one_bad_value_refuses_all_of_it_and_every_bad_value_is_named() {
    let settled = given(&json!({"level_operational": "block", "level_media": "blok", "trial": "true",
        "categroy": 1, "rule_pack": "{\"categories\": {\"media\": 7}}", "allowed_targets": ["com.signal"]}));
    assert_eq!((settled.standing, settled.keep), (Standing::BuiltInForNow, Keep::AsItIs));
    assert_eq!(settled.policy, Policy::default());
    let refused: Vec<_> = settled.refused.iter().map(ToString::to_string).collect();
    for part in [
        "level_media: unknown variant `blok`",
        "trial: invalid type: string \"true\", expected a boolean",
        "categroy: is not a key of version",
        "rule_pack: categories.media: ",
        "allowed_targets: \"com.signal\" is not one of com.whatsapp, com.whatsapp.w4b",
    ] {
        assert!(refused.iter().any(|line| line.starts_with(part)), "{part} is not in {refused:#?}");
    }
    assert_eq!(refused.len(), 5);
}

#[test]
fn every_key_refuses_a_wrong_type() {
    for key in KEYS {
        let settled = given(&json!({ key.name: 7.5 }));
        assert_eq!(settled.refused.len(), 1, "{}", key.name);
        assert_eq!(settled.refused[0].key, key.name);
        assert_eq!(given(&json!({ key.name: null })).standing, Standing::BuiltIn, "{}", key.name);
    }
}

#[test]
fn the_last_good_configuration_stays() {
    let good = r#"{"level_media": "block"}"#;
    for bad in ["{\"level_media\": \"off\", \"trail\": true}", "[]", "not json", &" ".repeat(4 << 20)] {
        let settled = settle(Some(bad), Some(good));
        assert_eq!((settled.standing, settled.keep), (Standing::LastGood, Keep::AsItIs));
        assert_eq!(settled.policy.categories.of(Category::Media), Level::Block);
        assert!(!settled.refused.is_empty());
    }
    // A last good one that an older version kept and this one does not take.
    assert_eq!(settle(Some("[]"), Some("{\"gone\": 1}")).standing, Standing::BuiltInForNow);
}

#[test]
fn settings_still_on_their_way_change_nothing() {
    let pending = r#"{"restrictions_pending": true}"#;
    assert_eq!(settle(Some(pending), Some(r#"{"trial": true}"#)).standing, Standing::LastGood);
    let none = settle(Some(pending), None);
    assert_eq!((none.standing, none.keep, none.refused.len()), (Standing::BuiltIn, Keep::AsItIs, 0));
    assert_eq!(given(&json!({"restrictions_pending": false, "trial": true})).standing, Standing::Given);
}

#[test]
fn two_keys_that_do_not_go_together_are_refused_under_a_name() {
    let settled = given(&json!({"approved_channel_link": "https://c.example"}));
    assert!(settled.refused[0].key.starts_with("approved_channel"), "{:?}", settled.refused);
    assert_eq!(given(&json!({"approved_channel_link": "http://c"})).refused[0].key, "approved_channel_link");
}

#[test]
fn a_megabyte_of_rule_pack_is_read_or_refused() {
    let pack = |terms: usize| {
        let terms: Vec<_> = (0..terms).map(|n| json!({"term": format!("operation number {n}")})).collect();
        json!({"rule_pack": json!({"own_terms": terms}).to_string()})
    };
    assert_eq!(given(&pack(9_000)).standing, Standing::Given);
    assert!(given(&pack(40_000)).refused[0].reason.contains("longer than"));
    assert!(given(&json!({"own_terms": "kestrel;".repeat(20_000)})).refused[0].reason.contains("at most 10000"));
}

#[test]
fn an_empty_choice_is_a_choice_but_nowhere_to_send_is_refused() {
    let pack = r#"{"reminder": {"ask_reason_for": ["media"]}}"#;
    let settled = given(&json!({"rule_pack": pack, "ask_reason_for": []}));
    assert!(settled.policy.reminder.ask_reason_for.is_empty());
    assert_eq!(given(&json!({"allowed_targets": []})).refused[0].key, "allowed_targets");
}

#[test]
fn consoles_write_the_same_keys_in_their_own_ways() {
    let flat = r#"{"level_media":"block","trial":true}"#;
    let intune = r#"{"kind": "androidenterprise#managedConfiguration", "productId": "app:uk.moderator",
        "managedProperty": [{"key": "level_media", "valueString": "block"}, {"key": "trial", "valueBool": true}]}"#;
    let amapi = r#"{"packageName": "uk.moderator", "managedConfiguration": {"level_media": "block", "trial": true}}"#;
    for form in [flat, intune, amapi] {
        assert_eq!(flat_keys(form).unwrap(), flat);
    }
    assert!(flat_keys(r#"{"managedProperty": [{"key": "trial"}]}"#).unwrap_err().contains("managedProperty[0]"));
}

#[test]
fn a_rule_pack_takes_a_forces_own_patterns_and_says_where_they_came_from() {
    let reference =
        json!({"name": "crime", "template": "KP/######/##", "must_match": ["KP/123456/26"], "must_not_match": ["KP"]});
    let pack = json!({"references": [reference], "operation_names": ["Kestrel", "Hobby"], "sites": ["Dock House"]});
    let settled = given(&json!({"rule_pack": pack.to_string(), "own_terms": "Merlin"}));
    assert_eq!(settled.refused, []);
    assert_eq!(
        (from(&settled, "references").from, from(&settled, "references").value.as_str()),
        (Whence::RulePack, "1")
    );
    assert_eq!(from(&settled, "operation_names").value, "2", "counted, not shown");
    assert!(!settled.origins.iter().any(|origin| origin.setting == "systems"), "not in the pack, not on the page");
    let bad = json!({"references": [{"name": "crime", "template": "KP/#", "must_match": ["KP/x"], "must_not_match": ["KP"]}]});
    let settled = given(&json!({"rule_pack": bad.to_string(), "level_media": "block"}));
    assert_eq!(settled.policy, Policy::default(), "nothing of it applies");
    assert_eq!(
        settled.refused[0].to_string(),
        "rule_pack: references[0].must_match[0]: is not matched, as whole words"
    );
}
