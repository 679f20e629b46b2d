//! The words of the reminder, the same on the phone and in the terminal.

use crate::language::{Bilingual, Language};
use crate::policy::ReminderSettings;
use crate::report::{Finding, Report};

/// The questions, the first of them the one the product is named for (South Yorkshire Police Federation's advice).
const QUESTIONS: [Bilingual; 4] = [
    Bilingual { en: "Imagine a moderator is reading this", cy: "Dychmygwch fod cymedrolwr yn darllen hwn" },
    Bilingual {
        en: "If this were read out, would you stand by it?",
        cy: "Pe bai hwn yn cael ei ddarllen yn uchel, a fyddech yn sefyll wrtho?",
    },
    Bilingual {
        en: "Would you say this with the person it is about in the room?",
        cy: "A fyddech yn dweud hyn a’r person dan sylw yn yr ystafell?",
    },
    Bilingual { en: "Does this group need these details?", cy: "A oes angen y manylion hyn ar y grŵp hwn?" },
];

/// How many questions there are to vary between.
pub const QUESTION_COUNT: u32 = 4;

/// What is said where the check could not be made. It pretends nothing.
pub const COULD_NOT_CHECK: Bilingual = Bilingual {
    en: "Moderator could not check this. Read it once more as a moderator would.",
    cy: "Ni allai Moderator wirio hwn. Darllenwch ef unwaith eto fel y byddai cymedrolwr.",
};

/// What is said once something is sent with a finding kept: the wrong group is the first risk the IOPC named.
pub const RIGHT_GROUP: Bilingual = Bilingual {
    en: "WhatsApp now asks where: check it is the right group.",
    cy: "Mae WhatsApp nawr yn gofyn ble: gwiriwch mai dyma’r grŵp cywir.",
};

/// Reasons to choose from where a force asks for one and names none.
const REASONS: [Bilingual; 4] = [
    Bilingual { en: "Someone may come to harm otherwise", cy: "Gallai rhywun gael niwed fel arall" },
    Bilingual { en: "It is already public", cy: "Mae eisoes yn gyhoeddus" },
    Bilingual { en: "My supervisor has agreed to it", cy: "Mae fy ngoruchwyliwr wedi cytuno iddo" },
    Bilingual { en: "Moderator is wrong about this", cy: "Mae Moderator yn anghywir am hyn" },
];

/// The question for the `turn`th reminder: the force's own, else one of those that vary; turns that follow each other
/// never give the same of these.
#[must_use]
pub fn question(settings: &ReminderSettings, turn: u32, language: Language) -> &str {
    let index = usize::try_from(turn % QUESTION_COUNT).unwrap_or_default();
    let varying = QUESTIONS.get(index).map_or("", |question| question.get(language));
    settings.question.get(language).unwrap_or(varying)
}

/// The reasons to choose from where one is asked for: the force's own, else the built-in ones.
#[must_use]
pub fn reasons(settings: &ReminderSettings, language: Language) -> Vec<&str> {
    if settings.reasons.is_empty() {
        return REASONS.iter().map(|reason| reason.get(language)).collect();
    }
    settings.reasons.iter().map(String::as_str).collect()
}

/// What was found, in one line for a strip above the keys: how many as a number in a circle, and what they are.
#[must_use]
pub fn strip(findings: &[Finding], language: Language) -> String {
    strip_of(findings.iter().map(|finding| finding.title.get(language)).collect())
}

/// The same for the `titles` of findings, in their order: for a strip that leaves out what an officer keeps.
#[must_use]
pub fn strip_of(mut titles: Vec<&str>) -> String {
    let count = titles.len();
    let mut seen = std::collections::HashSet::new();
    titles.retain(|title| seen.insert(*title));
    let mut line = number(count);
    for (index, title) in titles.iter().enumerate() {
        line.push_str(if index == 0 { " " } else { ", " });
        line.push_str(&if index == 0 { (*title).to_owned() } else { uncapitalised(title) });
    }
    line
}

/// ① to ⑳, and (21) beyond.
fn number(count: usize) -> String {
    let circled = u32::try_from(count).ok().filter(|count| (1..=20).contains(count));
    circled.and_then(|count| char::from_u32('①' as u32 + count - 1)).map_or(format!("({count})"), String::from)
}

/// A title in the middle of a line: its first letter small, unless it is or holds a name or an abbreviation.
fn uncapitalised(title: &str) -> String {
    let mut rest = title.chars();
    match rest.next() {
        Some(first) if !rest.clone().any(char::is_uppercase) => first.to_lowercase().chain(rest).collect(),
        _ => title.to_owned(),
    }
}

/// How many things were found, in one line.
#[must_use]
pub fn summary(report: &Report, language: Language) -> String {
    match (report.findings.len(), language) {
        (0, Language::English) => "Nothing found".to_owned(),
        (0, Language::Welsh) => "Dim wedi’i ganfod".to_owned(),
        (1, Language::English) => "One thing a group chat is not the place for".to_owned(),
        (1, Language::Welsh) => "Un peth nad sgwrs grŵp yw’r lle iddo".to_owned(),
        (count, Language::English) => format!("{count} things a group chat is not the place for"),
        (count, Language::Welsh) => format!("Pethau nad sgwrs grŵp yw’r lle iddynt: {count}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_never_follows_itself() {
        for language in [Language::English, Language::Welsh] {
            for turn in [0, 1, 2, 3, 4, u32::MAX - 1] {
                let asked = |turn| question(&ReminderSettings::default(), turn, language).to_owned();
                assert_ne!(asked(turn), asked(turn + 1));
            }
        }
        assert_eq!(QUESTIONS.len(), usize::try_from(QUESTION_COUNT).unwrap());
    }

    #[test]
    fn the_words_of_a_force_go_before_ours() {
        let json = r#"{"reminder": {"question": {"en": "Would the Chief post this?"}, "reasons": ["Risk to life"]}}"#;
        let settings = crate::Policy::from_json(json).unwrap().reminder;
        assert_eq!(question(&settings, 3, Language::English), "Would the Chief post this?");
        assert_eq!(question(&settings, 0, Language::Welsh), QUESTIONS[0].cy);
        assert_eq!(reasons(&settings, Language::Welsh), ["Risk to life"]);
        assert_eq!(reasons(&ReminderSettings::default(), Language::Welsh).len(), 4);
    }

    #[test]
    fn the_strip_counts_and_names_each_kind_once() {
        let moderator = crate::Moderator::new(&crate::Policy::default()).unwrap();
        let report = moderator.check(&crate::Draft::new("AB12 CDE and AB13 CDE, NINO AA123456B, mail a.b@example.com"));
        assert_eq!(
            strip(&report.findings, Language::English),
            "④ Vehicle registration, National Insurance number, e-mail address"
        );
    }
}
