//! The normalised view: the same words in one spelling of the characters.

use super::map::Builder;
use super::{OffsetMap, View};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// The normalised view of `text`: NFKC, lower case, plain dashes, spaces, quotes and digits, without invisible marks.
#[must_use]
pub fn normalised(text: &str) -> View {
    if text.is_ascii() {
        return View::new(text.to_ascii_lowercase(), OffsetMap::Identity);
    }
    let mut builder = Builder::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let plain = plain_ascii(rest);
        let cluster = if plain > 0 { plain } else { cluster_len(rest, first) };
        let (taken, after) = rest.split_at_checked(cluster).unwrap_or((rest, ""));
        if plain > 0 {
            builder.push_aligned(&taken.to_ascii_lowercase(), at);
        } else {
            push_cluster(&mut builder, taken, at);
        }
        rest = after;
    }
    let (text, map) = builder.finish();
    View::new(text, map)
}

/// How many bytes at the start of `text` are ASCII that no mark after them can change.
fn plain_ascii(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii).count();
    // The last one may be a letter whose accent follows it.
    if ascii == text.len() { ascii } else { ascii.saturating_sub(1) }
}

/// How many bytes `first` and the marks on it take.
fn cluster_len(text: &str, first: char) -> usize {
    let marks = text.chars().skip(1).take_while(|&c| canonical_combining_class(c) != 0);
    first.len_utf8() + marks.map(char::len_utf8).sum::<usize>()
}

fn push_cluster(builder: &mut Builder, cluster: &str, at: usize) {
    let mut output = String::with_capacity(cluster.len());
    for c in cluster.chars().filter(|&c| !is_invisible(c)).nfkc() {
        if !is_invisible(c) {
            output.extend(plain(c).to_lowercase());
        }
    }
    let one_for_one = output.len() == cluster.len() && output.chars().nth(1).is_none();
    if one_for_one {
        builder.push_aligned(&output, at);
    } else {
        builder.push_whole(&output, at, cluster.len());
    }
}

/// Marks that are not seen: zero-width and bidi controls, soft hyphens, variation selectors, keycaps and tags.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}')
}

/// The plain character for a dash, space, quote or digit of another kind; every other one as it is.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2018}'..='\u{201b}' | '\u{2bc}' | '\u{b4}' | '\u{2032}' => '\'',
        '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2033}' => '"',
        '\u{2044}' | '\u{2215}' => '/',
        // White letters on black, which NFKC leaves alone.
        '\u{1f150}'..='\u{1f169}' => letter(c, 0x1f150),
        '\u{1f170}'..='\u{1f189}' => letter(c, 0x1f170),
        _ => digit(c).unwrap_or(c),
    }
}

/// The letter as far after `a` as `c` is after `first`.
fn letter(c: char, first: u32) -> char {
    char::from_u32(u32::from('a') + u32::from(c) - first).unwrap_or(c)
}

/// Zeros of the decimal digits that NFKC leaves alone and a phone's keyboard can write.
const ZEROS: [u32; 12] = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xe50, 0x17e0];

fn digit(c: char) -> Option<char> {
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, needle: &str) -> (String, String) {
        let view = normalised(text);
        let start = view.text().find(needle).unwrap_or_else(|| panic!("{needle} not in {:?}", view.text()));
        let span = start..start + needle.len();
        (view.text().to_owned(), text.get(view.to_source(&span)).unwrap().to_owned())
    }

    #[test]
    fn ascii_is_only_lower_cased() {
        assert_eq!(at("Reg AB12 CDE", "ab12 cde").1, "AB12 CDE");
    }

    #[test]
    fn other_widths_digits_and_dashes_become_plain() {
        assert_eq!(at("£5 ＡＢ１２ ＣＤＥ’s", "ab12 cde").1, "ＡＢ１２ ＣＤＥ");
        assert_eq!(at("🅟🅸🅺 x", "pik").1, "🅟🅸🅺");
        assert_eq!(at("call ٠٧٧٠٠", "07700").1, "٠٧٧٠٠");
        assert_eq!(at("é OFFICIAL–SENSITIVE", "official-sensitive").1, "OFFICIAL–SENSITIVE");
    }

    #[test]
    fn invisible_marks_go_and_the_span_covers_them() {
        assert_eq!(at("reg A\u{200b}B1\u{2060}2 CDE\u{fe0f}.", "ab12 cde").1, "A\u{200b}B1\u{2060}2 CDE");
        assert_eq!(at("0\u{fe0f}\u{20e3}7\u{fe0f}\u{20e3}", "07").0, "07");
    }

    #[test]
    fn an_accent_apart_from_its_letter_is_joined() {
        let (view, written) = at("cafe\u{301} w\u{302}yl", "café ŵyl");
        assert_eq!((view.as_str(), written.as_str()), ("café ŵyl", "cafe\u{301} w\u{302}yl"));
    }

    #[test]
    fn ligatures_and_long_lower_case_map_as_a_whole() {
        assert_eq!(at("o\u{fb00}icial", "f").1, "\u{fb00}");
        assert_eq!(at("İstanbul", "stanbul").1, "stanbul");
    }
}
