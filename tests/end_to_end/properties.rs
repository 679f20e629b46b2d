//! What holds for any text at all.

use moderator_core::{CivilDate, Draft, Language, MessageText, Moderator, Policy, redact};
use proptest::prelude::*;
use std::sync::LazyLock;

static MODERATOR: LazyLock<Moderator> = LazyLock::new(|| Moderator::new(&Policy::default()).unwrap());

/// Pieces that rules look for, mixed with pieces that trip up offsets.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("AB12 CDE".to_owned()),
        Just("ＡＢ１２ ＣＤＥ".to_owned()),
        Just("A\u{200b}B12\u{2060}CDE".to_owned()),
        Just("943\u{2013}476\u{2013}5919".to_owned()),
        Just("DOB 12/03/1985".to_owned()),
        Just("p\u{456}k\u{435}y p i k e y".to_owned()),
        Just("delete this after reading".to_owned()),
        Just("14 Acacia Road, S10 2TN".to_owned()),
        Just("Ŵyl 🚓👮🏽‍♀️ e\u{301}".to_owned()),
        "\\PC{0,12}",
        "[ \\n\\t£’]{1,3}",
    ];
    proptest::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn spans_lie_on_characters_in_order_and_apart(text in text()) {
        let report = MODERATOR.check(&Draft::new(text.as_str()).on(CivilDate::new(2026, 11, 24)));
        let mut end = 0;
        for finding in &report.findings {
            prop_assert!(finding.span.start >= end && finding.span.start < finding.span.end);
            prop_assert!(text.get(finding.span.clone()).is_some());
            end = finding.span.end;
        }
        let shown = format!("{report:?}");
        prop_assert!(!shown.contains("AB12") && !shown.contains("Acacia"));
    }

    #[test]
    fn taking_everything_out_leaves_nothing_of_it(text in text()) {
        let report = MODERATOR.check(&Draft::new(text.as_str()));
        let without = redact::take_out(&MessageText::new(text.as_str()), &report.findings, Language::English, |_| true);
        let mut expected = text.clone();
        for finding in report.findings.iter().rev() {
            if let Some(words) = &finding.placeholder {
                expected.replace_range(finding.span.clone(), words.get(Language::English));
            }
        }
        prop_assert_eq!(without.expose(), expected);
    }
}
