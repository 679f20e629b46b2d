//! The words of the reminder, the same on the phone and in the terminal.

use crate::language::{Bilingual, Language};
use crate::report::Report;

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

/// The question for the `turn`th reminder: turns that follow each other never give the same one.
#[must_use]
pub fn question(turn: u32, language: Language) -> &'static str {
    let index = usize::try_from(turn % QUESTION_COUNT).unwrap_or_default();
    QUESTIONS.get(index).map_or("", |question| question.get(language))
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
                assert_ne!(question(turn, language), question(turn + 1, language));
            }
        }
        assert_eq!(QUESTIONS.len(), usize::try_from(QUESTION_COUNT).unwrap());
    }
}
