//! Markings of OFFICIAL-SENSITIVE and above.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PM401",
    name: "protective-marking",
    category: Category::ProtectiveMarking,
    title: Bilingual { en: "Protective marking", cy: "Marc diogelu" },
    why: Bilingual {
        en: "Whoever marked this decided that only some people may see it.",
        cy: "Penderfynodd pwy bynnag a farciodd hwn mai dim ond rhai pobl a gaiff ei weld.",
    },
    instead: Bilingual {
        en: "Send it through the system it came from; taking the marking off does not change what it marks.",
        cy: "Anfonwch ef drwy’r system y daeth ohoni; nid yw tynnu’r marc yn newid yr hyn y mae’n ei farcio.",
    },
    // Taking a marking out would leave what it protects.
    placeholder: None,
    source: sources::SECURITY_CLASSIFICATIONS,
    documentation: "OFFICIAL-SENSITIVE in its spellings (spaced out, OFF-SEN, O-S, OS:, SWYDDOGOL-SENSITIF), with its descriptor; SECRET, TOP SECRET and the older RESTRICTED, \
        CONFIDENTIAL and PROTECT in capitals, alone on a line, after “marked” or before a document (“SECRET slides”); UK EYES ONLY and UK SECRET; TLP:RED and TLP:AMBER in capitals (the Traffic Light Protocol of FIRST). Plain OFFICIAL is not found, nor \
        is talk about the scheme.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>(?:off?ici?al[\s]{0,2}[-:/_(\[]?[\s]{0,2}sens[ai]tive|swyddogol[\s]{0,2}[-:/_(\[]?[\s]{0,2}sensiti[fv]|o\s?f\s?f\s?i\s?c\s?i\s?a\s?l\s{0,3}-?\s{0,3}s\s?e\s?n\s?s\s?i\s?t\s?i\s?v\s?e|off[\s-]sens?|offsens?|tlp\s?:?\s?(?:red|amber(?:\+strict)?)|uk\s+secret|o-s-p|o-s|o/s|os:|uk\s+eyes\s+only|top\s+secret|secret|restricted|confidential|protect)",
        r"(?:[\s:/-]{1,3}(?P<descriptor>personal|commercial|operational|locsen|recipients only|staff|management|investigations?|appointments|medical|policy|contracts|private|visits)\b)?)",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::VeryLikely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "training", "course", "policy", "guidance", "anything", "never", "don't", "stays", "e learning", "module", "webinar",
            "quiz", "how to", "remember", "reminder", "can't", "cannot", "must not", "scheme", "means", "hyfforddiant", "canllawiau", "beidio", "peidiwch", "byth",
        ],
        before: 8,
        after: 8,
        published_in_appeals: false,
    },
};

/// What is marked.
const DOCUMENTS: [&str; 21] = [
    "pdf", "cover", "sheet", "slides", "slide", "briefing", "doc", "document", "documents", "report", "list", "email", "log", "file", "pack", "profile", "nominal", "assessment", "bulletin",
    "spreadsheet", "dogfen",
];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    let line_before = words::line_before(candidate.before());
    let line_after = words::line_after(candidate.after());
    let quiet = |side: &str| !side.chars().any(char::is_alphanumeric);
    let said = ["marked", "marking", "marking is", "classified", "classification", "top of page", "its", "header says", "headed", "marked as", "classed as", "doc is", "document is", "file is", "wedi'i farcio yn", "farcio"];
    let marked = said.iter().any(|word| line_before.trim_end_matches([' ', ':', '-', '"', '\'', '[']).ends_with(word));
    let alone = quiet(line_before) && quiet(line_after);
    if text.starts_with("of") || text.starts_with("o f") || text.starts_with("swyddogol") {
        let capitals = candidate.is_upper_case();
        return if capitals || marked || alone { Validity::Valid } else { Validity::Unknown };
    }
    // The Traffic Light Protocol of FIRST, and "OFF SENS", in capitals.
    if text.starts_with("tlp") || text.starts_with("off") && !text.starts_with("offi") || text == "uk secret" {
        return if candidate.is_upper_case() { Validity::Valid } else { Validity::Unknown };
    }
    if text.starts_with("o-s") || text.starts_with("o/s") || text == "os:" {
        let heads = quiet(line_before) && (!text.starts_with("o/s") || line_after.starts_with(" -"));
        let said = line_before.trim_end().ends_with(" is") && DOCUMENTS.iter().any(|document| line_before.contains(document));
        let heading = candidate.is_upper_case() && (alone || marked || heads || said);
        return if heading { Validity::Unknown } else { Validity::Invalid };
    }
    let after = line_after.trim_start();
    let stamped = ["at top", "at the top", "it says at the top", "top and bottom", "(when complete", "when complete", "on every page", "on the front"].iter().any(|words| after.starts_with(words));
    if candidate.is_upper_case() && stamped && candidate.circumstances().has_lower_case() {
        return Validity::Valid;
    }
    let heads = candidate.is_upper_case() && candidate.circumstances().has_lower_case() && quiet(line_before);
    // "SECRET slides from this morning": in capitals before a document.
    let next = words::first(candidate.after(), 3);
    let of_a_document = candidate.after().starts_with(' ') && next.iter().any(|word| DOCUMENTS.contains(word));
    if text != "protect" && of_a_document && candidate.is_upper_case() && candidate.circumstances().has_lower_case() {
        return Validity::Unknown;
    }
    let strong = text.starts_with("uk") || text.starts_with("top");
    // "RESTRICTED - FOR BRIEFING" is a heading even in a message all in capitals.
    let headed = text != "protect" && line_after.trim_start().starts_with(['-', ':', '/', '(']);
    let titled = quiet(line_before) && (headed || candidate.group("descriptor").is_some());
    match (candidate.is_upper_case(), alone || marked) {
        (true, true) => Validity::Valid,
        (true, false) if strong && heads => Validity::Valid,
        (true, false) if text.starts_with("uk") || titled => Validity::Unknown,
        _ => Validity::Invalid,
    }
}
