//! What a letter, digit or symbol may be read as, and how a disguised word is spelt.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letter that the digit, symbol or look-alike `c` stands for inside a word; nothing for a letter of its own.
pub(super) fn letter(c: char) -> Option<char> {
    match c {
        '1' | '|' | '!' => Some('i'),
        'a'..='z' | '*' | '_' | '.' | '-' => None,
        _ => look_alike(c).filter(|letter| *letter != c),
    }
}

/// What a word looks like: look-alikes as the Latin letter, `l` and `i` as one, repeated letters once.
#[must_use]
pub fn skeleton(word: &str) -> String {
    let mut output = String::with_capacity(word.len());
    for c in word.chars().flat_map(unaccented) {
        if let Some(c) = look_alike(c).filter(|c| !output.ends_with(*c)) {
            output.push(c);
        }
    }
    output
}

/// Whether `written`, a word with a disguise, spells `word`: a letter stands for itself, a stand-in for any letter it looks
/// like, a mask for a vowel, and what is repeated counts once. Stricter than a [`skeleton`], which `muzzle` shares with slurs.
#[must_use]
pub fn spells(written: &str, word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
    let (mut next, mut run, mut repeated) = (0, 0, false);
    for c in written.chars().flat_map(unaccented) {
        let is = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| may_be(c, *letter));
        if is(Some(next)) {
            // Twice is a spelling of its own; three times is drawn out.
            if repeated && run < 3 {
                return false;
            }
            let goes_on = next > 0 && letters.get(next) == letters.get(next - 1);
            (run, repeated) = if goes_on { (run + 1, repeated) } else { (1, false) };
            next += 1;
        } else if is(next.checked_sub(1)) {
            (run, repeated) = (run + 1, true);
        } else if c.is_alphanumeric() {
            return false;
        }
    }
    (!repeated || run > 2) && next == letters.len()
}

/// Whether `c`, as written, may be meant for `letter`.
fn may_be(c: char, letter: char) -> bool {
    match c {
        'a'..='z' => c == letter,
        '*' | '#' => matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u'),
        _ => look_alike(c).is_some_and(|like| like == letter || (like == 'i' && letter == 'l')),
    }
}

/// `c` without its accents.
pub(super) fn unaccented(c: char) -> impl Iterator<Item = char> {
    std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))
}

/// The Latin letter that `c` is read as; nothing for a mark that only fills space.
pub(super) const fn look_alike(c: char) -> Option<char> {
    Some(match c {
        '0' | 'о' | 'ο' | 'ø' | 'օ' | 'ᴏ' => 'o',
        '1' | '!' | '|' | 'l' | 'і' | 'ι' | 'ı' | 'ӏ' | 'ɩ' | 'ɪ' | 'ʟ' | '¡' => 'i',
        '3' | '€' | 'е' | 'ε' | 'ё' | 'є' | 'ᴇ' | 'ə' => 'e',
        '4' | '@' | 'а' | 'α' | 'ɑ' | 'ᴀ' => 'a',
        '5' | '$' | 'ѕ' | 'ꜱ' => 's',
        '7' | '+' | 'т' | 'τ' | 'ᴛ' => 't',
        '8' | 'в' | 'β' | 'ь' | 'ʙ' => 'b',
        '9' | 'ɡ' | 'ɢ' | 'ց' => 'g',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'ԁ' | 'ᴅ' => 'd',
        'һ' | 'н' | 'ʜ' => 'h',
        'ј' | 'ᴊ' => 'j',
        'к' | 'κ' | 'ᴋ' => 'k',
        'м' | 'ᴍ' => 'm',
        'η' | 'п' | 'ո' | 'ɴ' => 'n',
        'р' | 'ρ' | 'ᴘ' => 'p',
        'г' | 'ʀ' => 'r',
        'υ' | 'μ' | 'ս' | 'ᴜ' => 'u',
        'ν' | 'ѵ' | 'ᴠ' => 'v',
        'ԝ' | 'ω' | 'ᴡ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' | 'ʏ' => 'y',
        'ᴢ' => 'z',
        '*' | '_' | '.' | '-' => return None,
        _ => c,
    })
}

/// Whether `c` is one of the phonetic small capitals, which spell English only in disguise.
pub(super) const fn is_small_capital(c: char) -> bool {
    matches!(
        c,
        'ᴀ' | 'ʙ'
            | 'ᴄ'
            | 'ᴅ'
            | 'ᴇ'
            | 'ɢ'
            | 'ʜ'
            | 'ɪ'
            | 'ᴊ'
            | 'ᴋ'
            | 'ʟ'
            | 'ᴍ'
            | 'ɴ'
            | 'ᴏ'
            | 'ᴘ'
            | 'ʀ'
            | 'ꜱ'
            | 'ᴛ'
            | 'ᴜ'
            | 'ᴠ'
            | 'ᴡ'
            | 'ʏ'
            | 'ᴢ'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_shares_a_skeleton_is_not_spelt() {
        for (written, word, spelt) in [
            ("w4nk3r", "wanker", true),
            ("w*nker", "wanker", true),
            ("wankerrr", "wanker", true),
            ("w a n k e r", "wanker", true),
            ("b1ll", "bill", true),
            ("muzzl3", "muzzie", false),
            ("n1ce", "niece", false),
            ("p0t", "pott", false),
            ("p00t", "pot", false),
            ("p000t", "pot", true),
        ] {
            assert_eq!(spells(written, word), spelt, "{written}");
        }
    }

    #[test]
    fn the_skeleton_of_a_word_has_no_doubles_and_one_letter_for_l_and_i() {
        assert_eq!(skeleton("b1lly"), "biy");
        assert_eq!(skeleton("ballot"), "baiot");
    }
}
