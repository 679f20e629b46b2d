//! Check digits that several identifiers share.

/// The check letters of PNC IDs, CRO numbers and arrest summons numbers, by the remainder of division by 23
/// (NSPIS/PNC data standards as recomputed in the project's domain notes: no I, O or S).
const LETTERS: &[u8; 23] = b"zabcdefghjklmnpqrtuvwxy";

/// Whether `letter`, in lower case, is the modulus-23 check letter of the number that `digits` spell.
#[must_use]
pub fn modulus_23(digits: &str, letter: char) -> bool {
    let remainder =
        digits.bytes().filter(u8::is_ascii_digit).fold(0_usize, |rest, d| (rest * 10 + usize::from(d - b'0')) % 23);
    LETTERS.get(remainder).is_some_and(|expected| char::from(*expected) == letter)
}

/// Whether the last of ten digits is the modulus-11 check digit of an NHS number (weights 10 to 2).
#[must_use]
pub fn nhs(digits: &str) -> bool {
    let values: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let (Some(check), 10) = (values.last(), values.len()) else { return false };
    let sum: u32 = values.iter().take(9).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    (11 - sum % 11) % 11 == *check
}

/// Whether the digits pass the Luhn check (ISO/IEC 7812-1, annex B).
#[must_use]
pub fn luhn(digits: &str) -> bool {
    let values = digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate();
    let sum: u32 = values.map(|(place, d)| if place % 2 == 0 { d } else { d * 2 / 10 + d * 2 % 10 }).sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// Whether `text`, in lower case and without marks, passes the check of an IBAN (ISO 13616: its number is 1 modulo 97).
#[must_use]
pub fn iban(text: &str) -> bool {
    let Some((head, account)) = text.split_at_checked(4) else { return false };
    let mut values = account.chars().chain(head.chars()).map(|c| c.to_digit(36));
    let rest = values.try_fold(0_u32, |rest, value| {
        let value = value?;
        Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
    });
    rest == Some(1)
}

/// Whether every digit is the same: placeholders such as `000 000 0000`, which may pass a check by accident.
#[must_use]
pub fn all_alike(digits: &str) -> bool {
    digits.bytes().zip(digits.bytes().skip(1)).all(|(a, b)| a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nhs_numbers() {
        for valid in ["4010232137", "2213951837", "9434765919"] {
            assert!(nhs(valid), "{valid}");
        }
        for invalid in ["4010232138", "4857773456", "401023213", ""] {
            assert!(!nhs(invalid), "{invalid}");
        }
    }

    #[test]
    fn luhn_numbers() {
        assert!(luhn("4111111111111111"));
        assert!(luhn("490154203237518"));
        assert!(!luhn("4111111111111112"));
        assert!(!luhn(""));
    }

    #[test]
    fn iban_numbers() {
        for valid in ["gb82west12345698765432", "de89370400440532013000", "fr1420041010050500013m02606"] {
            assert!(iban(valid), "{valid}");
        }
        for invalid in ["gb82west12345698765433", "gb28west12345698765432", "gb", "", "gb82 west"] {
            assert!(!iban(invalid), "{invalid}");
        }
    }

    #[test]
    fn check_letters() {
        for (digits, letter) in [("790163001", 'b'), ("020073319", 'z'), ("810000034", 'u'), ("91065656", 'h')] {
            assert!(modulus_23(digits, letter), "{digits}{letter}");
        }
        assert!(!modulus_23("030011985", 'z'));
        assert!(modulus_23("030011985", 'x'));
    }
}
