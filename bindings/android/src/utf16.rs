//! From UTF-8 bytes, which Rust counts in, to UTF-16 units, which Kotlin counts in.

/// Turns byte offsets into UTF-16 offsets; they must be asked for in rising order, so that one walk is enough.
pub struct Utf16<'t> {
    text: &'t str,
    byte: usize,
    unit: u32,
}

impl<'t> Utf16<'t> {
    /// Starts at the beginning of `text`.
    pub const fn new(text: &'t str) -> Self {
        Self { text, byte: 0, unit: 0 }
    }

    /// The UTF-16 offset of the character boundary at `byte`, which is no less than the last one asked for.
    pub fn at(&mut self, byte: usize) -> u32 {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        let units = between.chars().map(char::len_utf16).sum::<usize>();
        self.unit = self.unit.saturating_add(u32::try_from(units).unwrap_or(u32::MAX));
        self.byte = byte.max(self.byte);
        self.unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn offsets_agree_with_what_utf16_says(text in "\\PC{0,40}", cuts in proptest::collection::vec(0_usize..200, 0..6)) {
            let mut cuts: Vec<usize> = cuts.into_iter().filter(|cut| text.is_char_boundary(*cut)).collect();
            cuts.sort_unstable();
            let mut offsets = Utf16::new(&text);
            for cut in cuts {
                let expected = text.get(..cut).unwrap().encode_utf16().count();
                prop_assert_eq!(usize::try_from(offsets.at(cut)).unwrap(), expected);
            }
        }
    }
}
