//! What a force lists as its own, from the policy to the finding.

use crate::{Draft, Finding, Language, Moderator, Policy};
use serde_json::{Value, json};

fn refused(policy: &Value) -> String {
    Policy::from_json(&policy.to_string()).map(|_| ()).unwrap_err().to_string()
}

fn found<'a>(policy: &Value, text: &'a str) -> Vec<(&'static str, &'a str)> {
    let report = findings(policy, text);
    report.iter().map(|finding| (finding.rule, text.get(finding.span.clone()).unwrap())).collect()
}

fn findings(policy: &Value, text: &str) -> Vec<Finding> {
    let policy = Policy::from_json(&policy.to_string()).unwrap_or_else(|error| panic!("{error}"));
    Moderator::new(&policy).unwrap().check(&Draft::new(text)).findings
}

/// A policy with one pattern, which matches `good`.
fn pattern(key: &str, text: &str, good: &str) -> Value {
    json!({"own_patterns": [{"name": "one", key: text, "must_match": [good], "must_not_match": ["nothing here"]}]})
}

#[test]
fn a_template_is_found_as_whole_words_in_every_way_of_writing_it() {
    let policy = pattern("template", "KP~####", "KP 1234");
    for (text, wanted) in [
        ("see kp1234, kp/1235", vec!["kp1234", "kp/1235"]),
        ("_KP-1234_ and *kp.1235*", vec!["KP-1234", "kp.1235"]),
        ("ＫＰ－１２３４ or KP–\u{200b}1234", vec!["ＫＰ－１２３４", "KP–\u{200b}1234"]),
        ("KP1234 KP1235 KP1236", vec!["KP1234", "KP1235", "KP1236"]),
        ("SKP1234, KP12345, éKP1234, KP1234ŵ", vec![]),
    ] {
        let spans: Vec<_> = found(&policy, text).into_iter().map(|(_, span)| span).collect();
        assert_eq!(spans, wanted, "{text}");
    }
}

#[test]
fn a_pattern_marks_its_hit_and_letters_beyond_ascii_have_any_case() {
    let policy = pattern("pattern", r"cell\s{1,2}(?P<hit>[A-F]\d{1,2})", "cell A1");
    assert_eq!(found(&policy, "he is in CELL b12 now"), [("FT902", "b12")]);
    let policy = pattern("pattern", r"(?:Tŷ|Tai) Gwyrdd \d", "Tŷ Gwyrdd 4");
    assert_eq!(found(&policy, "yn TY\u{302} GWYRDD 4 heno"), [("FT902", "TY\u{302} GWYRDD 4")]);
}

#[test]
fn a_longer_alternative_is_not_lost_behind_a_shorter_one() {
    let policy = pattern("pattern", r"abc|abc\d{2}", "abc12");
    assert_eq!(found(&policy, "abc12 abc abc1"), [("FT902", "abc12"), ("FT902", "abc")]);
}

#[test]
fn groups_have_their_own_codes_words_and_manners() {
    let policy = json!({
        "operation_names": ["Kestrel", "Op Blue Heron"], "sites": ["Dock House"], "systems": ["Tidewater"],
        "references": [{"name": "crime-number", "template": "KP/####/##", "must_match": ["KP/1234/26"], "must_not_match": ["KP"]}],
        "own_terms": [{"term": "Merlin", "placeholder": "[bird]"}]
    });
    let text = "Operation KESTREL at Dock House, tidewater says KP/1234/26, merlin, #OpKestrel, op blue heron";
    let wanted = [
        ("FT903", "Operation KESTREL"),
        ("FT904", "Dock House"),
        ("FT905", "tidewater"),
        ("FT906", "KP/1234/26"),
        ("FT901", "merlin"),
        ("FT903", "OpKestrel"),
        ("FT903", "op blue heron"),
    ];
    assert_eq!(found(&policy, text), wanted);
    assert_eq!(found(&policy, "saw a kestrel over the docks house"), []);
    let appeal =
        "Did you see the crash? If you saw it, please call 101 and quote KP/1234/26. Anyone who saw it, ring 101";
    assert_eq!(found(&policy, appeal), [], "an appeal says what to quote");
    let found = findings(&policy, text);
    assert_eq!((found[3].name.as_ref(), found[4].name.as_ref()), ("crime-number", "force-term"));
    let placeholders: Vec<_> =
        found.iter().filter_map(|f| f.placeholder.as_ref()).map(|w| w.get(Language::Welsh)).collect();
    assert_eq!(
        placeholders,
        ["[enw ymgyrch]", "[safle]", "[system]", "[cyfeirnod]", "[bird]", "[enw ymgyrch]", "[enw ymgyrch]"]
    );
}

#[test]
fn words_of_the_force_are_shown_in_the_officers_language() {
    let mut policy = pattern("template", "KP-####", "KP-1234");
    policy["own_patterns"][0]["title"] = json!({"en": "Site code", "cy": "Cod safle"});
    policy["own_patterns"][0]["why"] = json!("Ask gold.");
    policy["own_patterns"][0]["level"] = json!("block");
    let found = findings(&policy, "KP-1234");
    assert_eq!((found[0].title.get(Language::Welsh), found[0].why.get(Language::Welsh)), ("Cod safle", "Ask gold."));
    assert_eq!((found[0].name.as_ref(), found[0].level), ("one", crate::Level::Block));
    policy["own_patterns"][0]["level"] = json!("off");
    assert!(findings(&policy, "KP-1234").is_empty());
}

#[test]
fn nothing_is_found_within_an_allowed_pattern() {
    let allowed = json!([{"name": "desk", "template": "0114 496 ####", "must_match": ["0114 496 0123"], "must_not_match": ["0114 497 0123"]}]);
    let policy = json!({"allowed_patterns": allowed, "own_terms": [{"term": "0114 496 0001"}]});
    assert_eq!(found(&policy, "the desk is 0114 496 0123, or 0114 496 0001"), []);
    assert_eq!(found(&policy, "his number is 07700 900123").len(), 1);
}

#[test]
fn a_pattern_that_is_not_what_it_says_is_refused() {
    let with = |more: Value| {
        let mut policy = pattern("template", "KP-####", "KP-1234");
        for (key, value) in more.as_object().unwrap() {
            policy["own_patterns"][0][key] = value.clone();
        }
        refused(&policy)
    };
    for (more, wanted) in [
        (json!({"must_match": []}), "own_patterns[0].must_match: needs at least one"),
        (json!({"must_not_match": []}), "own_patterns[0].must_not_match: needs at least one"),
        (json!({"must_match": ["KP-1234", "KP-12345"]}), "own_patterns[0].must_match[1]: is not matched"),
        (json!({"must_not_match": ["no", "my KP-1234"]}), "own_patterns[0].must_not_match[1]: is matched"),
        (json!({"must_match": vec!["KP-1234"; 11]}), "own_patterns[0].must_match: 11 entries; at most 10"),
        (json!({"must_match": ["x".repeat(201)]}), "own_patterns[0].must_match[0]: is longer than 200"),
        (json!({"pattern": "kp"}), "own_patterns[0].pattern: is given beside a template"),
        (json!({"template": null}), "own_patterns[0].template: is missing"),
        (json!({"template": "KP"}), "own_patterns[0].template: can match as little as 2"),
        (
            json!({"template": "#####", "must_match": ["12345"]}),
            "own_patterns[0].template: is found in ordinary talk: “",
        ),
        (json!({"template": "*", "must_match": ["12345"]}), "own_patterns[0].template: can match as little as 1"),
        (
            json!({"template": null, "pattern": "[a-z]{4}", "must_match": ["abcd"], "must_not_match": ["no"]}),
            "own_patterns[0].pattern: is found in ordinary talk",
        ),
        (json!({"template": null, "pattern": "KP-\\d+"}), "own_patterns[0].pattern: + has no upper limit"),
        (json!({"name": "Site Code"}), "own_patterns[0].name: must be small letters"),
        (json!({"title": {}}), "own_patterns[0].title: has neither"),
        (json!({"why": {"en": ""}}), "own_patterns[0].why.en: is empty"),
        (json!({"why": {"fr": "x"}}), "own_patterns[0].why.fr: unknown field `fr`"),
        (json!({"placeholder": "[KP-0000]"}), "own_patterns[0].placeholder: would itself be found"),
        (json!({"lvl": "off"}), "own_patterns[0].lvl: unknown field `lvl`"),
    ] {
        let reason = with(more.clone());
        assert!(reason.starts_with(wanted), "{more}: {reason}");
    }
    let one = pattern("template", "KP-####", "KP-1234")["own_patterns"][0].clone();
    assert!(
        refused(&json!({"own_patterns": [one], "references": [one]})).starts_with("references[0].name: is the name of")
    );
    assert!(refused(&json!({"own_patterns": vec![one.clone(); 2]})).starts_with("own_patterns[1].name"));
    assert!(refused(&json!({"own_patterns": vec![one.clone(); 201]})).contains("own_patterns: 201 entries"));
    let allowed = json!([{"name": "all", "pattern": "[a-z0-9]{3,20}", "must_match": ["abc"], "must_not_match": ["-"]}]);
    assert!(
        refused(&json!({"allowed_patterns": allowed}))
            .starts_with("allowed_patterns[0].pattern: is found in ordinary talk")
    );
    assert!(refused(&json!({"operation_names": ["Op x"]})).starts_with("operation_names[0]: needs at least two"));
    assert!(refused(&json!({"sites": ["Dock House", " "]})).starts_with("sites[1]: needs"));
}
