//! The part of regular expressions that forces may use.
//!
//! Letters, digits, classes of ASCII characters, groups, `|`, `?`, `{n}` and `{n,m}`, and one group `(?P<hit>…)` for what is
//! marked. What has no upper limit (`*`, `+`, `{n,}`), may be anything (`.`, `[^…]`), looks around, refers back or sets flags
//! is refused.

use crate::text::normalised;
use regex_syntax::ast::parse::ParserBuilder;
use regex_syntax::ast::{self, AssertionKind, Ast, ClassSetItem, GroupKind, Literal, RepetitionKind, RepetitionRange};
use unicode_normalization::UnicodeNormalization;

/// The most characters of a regular expression.
const LONGEST: usize = 200;
/// The most repetitions.
const MOST: u32 = 20;
/// How deep groups may stand in groups.
const DEEPEST: u32 = 10;

/// The expression as the normalised view needs it, or why it is not taken.
pub fn checked(pattern: &str) -> Result<String, String> {
    if pattern.chars().count() > LONGEST {
        return Err(format!("is longer than {LONGEST} characters"));
    }
    let text = readable(pattern);
    let parsed = ParserBuilder::new().nest_limit(DEEPEST).build().parse(&text);
    let tree = parsed.map_err(|error| error.kind().to_string())?;
    ast::visit(&tree, Check { hits: 0 })?;
    Ok(text)
}

/// The pattern with its characters beyond ASCII as the view has them. ASCII stays: lower case would turn `\D` into `\d`.
fn readable(pattern: &str) -> String {
    let mut output = String::with_capacity(pattern.len());
    for c in pattern.nfc() {
        if c.is_ascii() {
            output.push(c);
        } else {
            output.push_str(&regex_syntax::escape(normalised(c.encode_utf8(&mut [0; 4])).text()));
        }
    }
    output
}

/// Walks through the parts of an expression and stops at the first that is not taken.
struct Check {
    hits: usize,
}

impl ast::Visitor for Check {
    type Output = ();
    type Err = String;

    fn finish(self) -> Result<(), String> {
        if self.hits > 1 { Err("has two groups (?P<hit>…); one is taken".to_owned()) } else { Ok(()) }
    }

    fn visit_pre(&mut self, part: &Ast) -> Result<(), String> {
        match part {
            Ast::Flags(_) => Err(FLAGS.to_owned()),
            Ast::Assertion(assertion) if assertion.kind != AssertionKind::WordBoundary => {
                Err("^, $ and other anchors are not taken: it is found as whole words anywhere".to_owned())
            }
            Ast::ClassUnicode(_) => Err(r"\p is not taken: write the letters themselves".to_owned()),
            Ast::Dot(_) => Err(ANYTHING.to_owned()),
            Ast::ClassPerl(class) if class.negated => Err(ANYTHING.to_owned()),
            Ast::ClassBracketed(class) if class.negated => Err(ANYTHING.to_owned()),
            Ast::Literal(literal) => plain(literal),
            Ast::Repetition(repetition) => match &repetition.op.kind {
                RepetitionKind::ZeroOrOne => Ok(()),
                RepetitionKind::ZeroOrMore => Err(unlimited("*", "{0,20}")),
                RepetitionKind::OneOrMore => Err(unlimited("+", "{1,20}")),
                RepetitionKind::Range(RepetitionRange::AtLeast(least)) => {
                    Err(unlimited(&format!("{{{least},}}"), &format!("{{{least},20}}")))
                }
                RepetitionKind::Range(RepetitionRange::Exactly(most) | RepetitionRange::Bounded(_, most)) => {
                    if *most > MOST {
                        Err(format!("{{{most}}} is too much; at most {MOST} repetitions are taken"))
                    } else {
                        Ok(())
                    }
                }
            },
            Ast::Group(group) => match &group.kind {
                GroupKind::CaptureIndex(_) => Ok(()),
                GroupKind::CaptureName { name, starts_with_p: true } if name.name == "hit" => {
                    self.hits += 1;
                    Ok(())
                }
                GroupKind::CaptureName { .. } => {
                    Err("the only name of a group is (?P<hit>…), for what is marked".to_owned())
                }
                GroupKind::NonCapturing(flags) if flags.items.is_empty() => Ok(()),
                GroupKind::NonCapturing(_) => Err(FLAGS.to_owned()),
            },
            _ => Ok(()),
        }
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), String> {
        match item {
            ClassSetItem::Literal(literal) => in_class(literal),
            ClassSetItem::Range(range) => in_class(&range.start).and_then(|()| in_class(&range.end)),
            ClassSetItem::Perl(class) if class.negated => Err(ANYTHING.to_owned()),
            ClassSetItem::Ascii(class) if class.negated => Err(ANYTHING.to_owned()),
            ClassSetItem::Bracketed(class) if class.negated => Err(ANYTHING.to_owned()),
            ClassSetItem::Unicode(_) => Err(r"\p is not taken: write the letters themselves".to_owned()),
            _ => Ok(()),
        }
    }
}

/// A character beyond ASCII is several bytes here, so what is not something would match a part of it.
const ANYTHING: &str = r"., [^…], \D, \S and \W are not taken: write what may stand there, such as [a-z0-9]";
const FLAGS: &str = "flags such as (?i) are not taken: case never matters";

fn unlimited(written: &str, instead: &str) -> String {
    format!("{written} has no upper limit; write {instead}, for instance")
}

fn plain(literal: &Literal) -> Result<(), String> {
    if !literal.c.is_ascii() && literal.kind != ast::LiteralKind::Verbatim {
        return Err("write a letter itself, not its number".to_owned());
    }
    Ok(())
}

fn in_class(literal: &Literal) -> Result<(), String> {
    if !literal.c.is_ascii() {
        return Err(format!("`{}` cannot stand inside [ ]: write (?:…|…)", literal.c));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken() {
        for pattern in
            [r"KP-\d{4}", r"(?:kp|kq)/[a-z]{1,2}[x\s]?\b", r"collar (?P<hit>\d{4})", "g(ŵ|w)yl", "[a-f&&[b-z]]{3}"]
        {
            assert_eq!(checked(pattern).as_deref(), Ok(pattern));
        }
        assert_eq!(checked("GŴYL–x").unwrap(), r"GŵYL\-x");
        assert_eq!(checked("w\u{302}yl").unwrap(), "ŵyl");
        assert_eq!(checked("a（b").unwrap(), r"a\(b");
    }

    #[test]
    fn what_is_refused_and_why() {
        for (pattern, part) in [
            (r"KP-\d+", "+ has no upper limit; write {1,20}"),
            ("kp[a-z]*", "* has no upper limit"),
            ("k{2,}", "{2,} has no upper limit"),
            ("k{21}", "{21} is too much"),
            ("kp.1", "write what may"),
            ("kp[^0-9]1", "write what may"),
            (r"kp\S1", "write what may"),
            (r"kp[\D]1", "write what may"),
            ("kp[a-z&&[^b]]1", "write what may"),
            ("kp[[:^alpha:]]1", "write what may"),
            ("^kp1", "anchors"),
            (r"kp1\z", "anchors"),
            ("(?i)kp1", "flags"),
            ("(?x:kp1)", "flags"),
            (r"\pL{3}", r"\p"),
            (r"[\pL]{3}", r"\p"),
            ("[aŵ]bc", "inside [ ]"),
            (r"\x{175}bc", "not its number"),
            ("(?P<name>kp1)", "only name of a group"),
            ("(?P<hit>kp1)(?P<hit>kp1)", "duplicate"),
            ("kp1(?=x)", "look-around"),
            (r"(kp1)\1", "backreferences"),
            ("kp(1", "unclosed group"),
            ("[kp1", "unclosed character class"),
            (&format!("{}x{}", "(".repeat(20), ")".repeat(20)), "nest"),
            (&"x".repeat(201), "longer"),
        ] {
            let reason = checked(pattern).unwrap_err();
            assert!(reason.contains(part), "{pattern}: {reason}");
        }
    }
}
