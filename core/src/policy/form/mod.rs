//! The language in which forces write patterns: templates, and a small part of regular expressions.
//!
//! Both become an expression over the normalised view whose matches are bounded in length, so that searching takes
//! linear time whatever is written, and which stands as whole words.

mod expression;
mod ordinary;
mod template;

pub use ordinary::ORDINARY;

use crate::scan::in_bytes;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The fewest and the most characters that a pattern may match: fewer are in any message, more are no reference.
const SHORTEST: usize = 3;
const LONGEST: usize = 60;
/// How often what may be a space may be repeated: a pattern that runs on through the words is slow, and no reference.
const MOST_SPACES: u32 = 3;

/// What is wrong with a pattern: the key it is under, and why.
pub type Wrong = (&'static str, String);

/// The expression of a pattern that is given by one of the two.
///
/// # Errors
/// The key that is wrong, and why.
pub fn expression(template: Option<&str>, pattern: Option<&str>) -> Result<String, Wrong> {
    let (key, checked) = match (template, pattern) {
        (Some(template), None) => ("template", template::expression(template)),
        (None, Some(pattern)) => ("pattern", expression::checked(pattern)),
        (Some(_), Some(_)) => {
            return Err(("pattern", "is given beside a template; one of the two is enough".to_owned()));
        }
        (None, None) => return Err(("template", "is missing, and there is no pattern either".to_owned())),
    };
    checked.and_then(|text| alone(&text)).map_err(|reason| (key, reason))
}

/// `text` as whole words, once the length of its matches is known to be in bounds.
fn alone(text: &str) -> Result<String, String> {
    let text = in_bytes(text);
    let hir = parsed(&text)?;
    let least = hir.properties().minimum_len().unwrap_or_default();
    if least == 0 {
        return Err("can match nothing at all".to_owned());
    }
    if least < SHORTEST {
        return Err(format!("can match as little as {least} characters; at least {SHORTEST} are needed"));
    }
    match hir.properties().maximum_len() {
        Some(most) if most <= LONGEST => {}
        Some(most) => return Err(format!("can match as much as {most} characters; at most {LONGEST} are taken")),
        None => return Err(format!("can match any number of characters; at most {LONGEST} are taken")),
    }
    if is_loose(&hir, 1) {
        return Err(format!(
            "repeats what may be a space more than {MOST_SPACES} times; it would run on through the message"
        ));
    }
    // WhatsApp writes _italics_ so, and `_` counts as part of a word.
    let hit = if text.contains("(?P<hit>") { "" } else { "?P<hit>" };
    let open = if hit.is_empty() { "(?:" } else { "(?P<hit>" };
    Ok(format!(r"(?:\b{{start-half}}|_){open}{text})(?:\b{{end-half}}|_)"))
}

/// Whether what may be a space is repeated too often, within `times` repetitions around it.
fn is_loose(hir: &Hir, times: u32) -> bool {
    let many = times > MOST_SPACES;
    match hir.kind() {
        HirKind::Repetition(repetition) => {
            is_loose(&repetition.sub, times.saturating_mul(repetition.max.unwrap_or(u32::MAX)))
        }
        HirKind::Capture(capture) => is_loose(&capture.sub, times),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(|part| is_loose(part, times)),
        HirKind::Class(Class::Bytes(class)) => {
            many && class.iter().any(|range| range.start() <= b' ' && b'\t' <= range.end())
        }
        HirKind::Literal(literal) => many && literal.0.iter().any(u8::is_ascii_whitespace),
        HirKind::Class(Class::Unicode(_)) => many,
        HirKind::Empty | HirKind::Look(_) => false,
    }
}

/// The expression as patterns are read: bytes, ASCII classes, any case.
fn parsed(text: &str) -> Result<Hir, String> {
    let mut parser = ParserBuilder::new().unicode(false).utf8(false).case_insensitive(true).nest_limit(50).build();
    parser.parse(text).map_err(|error| said(&error))
}

/// The reason without the expression, which may be long.
fn said(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => "is no regular expression".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_the_two_is_needed_and_its_length_is_bounded() {
        assert_eq!(expression(None, None).unwrap_err().0, "template");
        assert_eq!(expression(Some("KP-#"), Some("kp")).unwrap_err().0, "pattern");
        for (pattern, part) in [
            ("(?:kp)?", "nothing at all"),
            (r"\b", "nothing at all"),
            ("kp", "as little as 2"),
            ("k{20}p{20}q{20}x", "as much as 61"),
            ("((k{20}){20}){20}", "as much as 8000"),
            (r"kp\s{4}", "repeats what may be a space"),
            (r"(?:k[a-z]{1,2}\s){2}\s{2,4}", "repeats what may be a space"),
            ("(?:(?:k p){2}){2}", "repeats what may be a space"),
        ] {
            let (key, reason) = expression(None, Some(pattern)).unwrap_err();
            assert!(key == "pattern" && reason.contains(part), "{pattern}: {reason}");
        }
    }
}
