//! Templates: the form of a reference as people write it down.
//!
//! `#` a digit, `@` a letter, `?` a letter or digit, `*` one to twenty of them, `~` a space, hyphen, slash, full stop or
//! nothing, `[…]` what may be left out, `\` before a sign that stands for itself; everything else stands for itself.

use crate::text::normalised;

/// The most characters of a template.
const LONGEST: usize = 60;

/// The expression for `template`, or why there is none.
pub fn expression(template: &str) -> Result<String, String> {
    if template.chars().count() > LONGEST {
        return Err(format!("is longer than {LONGEST} characters"));
    }
    let mut output = String::new();
    let mut optional = None;
    // White space at the ends would be part of what is found.
    let mut signs = template.trim().chars();
    while let Some(sign) = signs.next() {
        match sign {
            '#' => output.push_str("[0-9]"),
            '@' => output.push_str("[a-z]"),
            '?' => output.push_str("[a-z0-9]"),
            '*' => output.push_str("[a-z0-9]{1,20}"),
            '~' => output.push_str("[ /.-]?"),
            ' ' => output.push_str(" {1,3}"),
            '[' if optional.is_some() => return Err("has a [ inside [ ]".to_owned()),
            '[' => {
                output.push_str("(?:");
                optional = Some(output.len());
            }
            ']' => match optional.take() {
                None => return Err("has a ] without a [".to_owned()),
                Some(start) if start == output.len() => return Err("has nothing inside [ ]".to_owned()),
                Some(_) => output.push_str(")?"),
            },
            '\\' => match signs.next() {
                Some(sign) => push(&mut output, sign),
                None => return Err("ends with \\, which is to stand before a sign".to_owned()),
            },
            sign => push(&mut output, sign),
        }
    }
    if optional.is_some() {
        return Err("has a [ without a ]".to_owned());
    }
    Ok(output)
}

/// Adds a sign that stands for itself, as the normalised view has it.
fn push(output: &mut String, sign: char) {
    output.push_str(&regex_syntax::escape(normalised(sign.encode_utf8(&mut [0; 4])).text()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_become_classes_and_the_rest_stands_for_itself() {
        assert_eq!(expression("KP-##").unwrap(), r"kp\-[0-9][0-9]");
        assert_eq!(expression(" Log @?~#[#] ").unwrap(), "log {1,3}[a-z][a-z0-9][ /.-]?[0-9](?:[0-9])?");
        assert_eq!(expression(r"\#\[*(x)").unwrap(), r"\#\[[a-z0-9]{1,20}\(x\)");
        assert_eq!(expression("Gŵyl–#").unwrap(), r"gŵyl\-[0-9]");
    }

    #[test]
    fn what_does_not_hold_together_is_refused() {
        for (template, part) in [
            ("a[b[c]]", "inside"),
            ("a]", "without a ["),
            ("a[b", "without a ]"),
            ("a[]", "nothing inside"),
            ("a\\", "ends with"),
            (&"#".repeat(61), "longer"),
        ] {
            assert!(expression(template).unwrap_err().contains(part), "{template}");
        }
    }
}
