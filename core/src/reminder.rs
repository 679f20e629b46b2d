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

/// The question for the `turn`th reminder, on `report`: the force's own; else, for a recognised purpose, what to leave
/// out; else one of those that vary, of which turns that follow each other never give the same.
#[must_use]
pub fn question(settings: &ReminderSettings, report: &Report, turn: u32, language: Language) -> String {
    if let Some(own) = settings.question.get(language) {
        return own.to_owned();
    }
    if let Some(for_purpose) = purpose_question(report, language) {
        return for_purpose;
    }
    let index = usize::try_from(turn % QUESTION_COUNT).unwrap_or_default();
    QUESTIONS.get(index).map_or("", |question| question.get(language)).to_owned()
}

/// "Good to share. Leave out the date of birth and the home address?", where the purpose is a legitimate one and everything
/// found can be left out of it. What demeans or hides is not good to share with a word less.
fn purpose_question(report: &Report, language: Language) -> Option<String> {
    report.purpose?;
    let lasts = |finding: &Finding| finding.category.is_language() || finding.placeholder.is_none();
    if report.findings.is_empty() || report.findings.iter().any(lasts) {
        return None;
    }
    let titles: Vec<String> = kinds(&report.findings, language).into_iter().map(uncapitalised).collect();
    Some(match (language, titles.as_slice()) {
        (Language::English, [one]) => format!("Good to share. Leave out the {one}?"),
        (Language::English, [one, two]) => format!("Good to share. Leave out the {one} and the {two}?"),
        (Language::English, [one, two, three]) => {
            format!("Good to share. Leave out the {one}, the {two} and the {three}?")
        }
        (Language::English, _) => "Good to share. Leave out these details?".to_owned(),
        // Names of things stay in their own form behind a colon: an article or "and" would change their first letters.
        (Language::Welsh, [_, _, _, _, ..]) => "Da i’w rannu. A wnewch chi adael y manylion hyn allan?".to_owned(),
        (Language::Welsh, few) => format!("Da i’w rannu. A wnewch chi adael hyn allan: {}?", few.join(", ")),
    })
}

/// What was found, each kind once, in the order of the text.
fn kinds(findings: &[Finding], language: Language) -> Vec<&str> {
    each_once(findings.iter().map(|finding| finding.title.get(language)).collect())
}

fn each_once(mut titles: Vec<&str>) -> Vec<&str> {
    let mut seen = std::collections::HashSet::new();
    titles.retain(|title| seen.insert(*title));
    titles
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
pub fn strip_of(titles: Vec<&str>) -> String {
    let mut line = number(titles.len());
    for (index, title) in each_once(titles).iter().enumerate() {
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
        let report = report("AB12 CDE is here");
        for language in [Language::English, Language::Welsh] {
            for turn in [0, 1, 2, 3, 4, u32::MAX - 1] {
                let asked = |turn| question(&ReminderSettings::default(), &report, turn, language);
                assert_ne!(asked(turn), asked(turn + 1));
            }
        }
        assert_eq!(QUESTIONS.len(), usize::try_from(QUESTION_COUNT).unwrap());
    }

    fn report(text: &str) -> Report {
        crate::Moderator::new(&crate::Policy::default()).unwrap().check(&crate::Draft::new(text))
    }

    #[test]
    fn a_recognised_purpose_is_asked_about_what_does_not_belong() {
        let text = "MISSING: Poppy, 13, of 14 Cherry Tree Court, DOB 04/05/2013. Last seen Hillsborough. Call 101.";
        let report = report(text);
        let asked = |language| question(&ReminderSettings::default(), &report, 7, language);
        assert_eq!(
            asked(Language::English),
            "Good to share. Leave out the street where someone lives and the date of birth?"
        );
        assert_eq!(
            asked(Language::Welsh),
            "Da i’w rannu. A wnewch chi adael hyn allan: stryd lle mae rhywun yn byw, dyddiad geni?"
        );
    }

    #[test]
    fn what_demeans_is_not_good_to_share_with_a_word_less() {
        let report = report("MISSING: Poppy, 13, last seen with some pikey. Call 101.");
        assert!(report.purpose.is_some() && !report.findings.is_empty());
        assert!(!question(&ReminderSettings::default(), &report, 0, Language::English).starts_with("Good"));
    }

    #[test]
    fn the_words_of_a_force_go_before_ours() {
        let json = r#"{"reminder": {"question": {"en": "Would the Chief post this?"}, "reasons": ["Risk to life"]}}"#;
        let settings = crate::Policy::from_json(json).unwrap().reminder;
        let missing = report("MISSING: Poppy, 13, DOB 04/05/2013, last seen Hillsborough. Call 101.");
        assert_eq!(question(&settings, &missing, 3, Language::English), "Would the Chief post this?");
        let report = report("AB12 CDE is here");
        assert_eq!(question(&settings, &report, 0, Language::Welsh), QUESTIONS[0].cy);
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
