//! The model's file: a header that is checked, then numbers in a fixed order. A file that is not right gives nothing.
//!
//! Everything is little endian; `training/export.py` writes it and says what follows what.

/// What the file begins with.
const MAGIC: &[u8] = b"MODLANG3";
/// The form of the file that this code reads.
const VERSION: u32 = 2;

/// Why a model's file was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It is not a model's file.
    #[error("not a language model")]
    NotAModel,
    /// It has another form.
    #[error("a language model of version {0}, not {VERSION}")]
    Version(u32),
    /// Its length or checksum is not what its header says.
    #[error("a damaged language model")]
    Damaged,
    /// Its parts do not fit together.
    #[error("a language model whose parts do not fit together")]
    Shape,
}

/// Reads one number or part of the file after another.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader of what follows the header, once the header holds.
    ///
    /// # Errors
    /// The header does not hold.
    pub fn new(file: &'a [u8]) -> Result<Self, FileError> {
        let mut reader = Self(file.strip_prefix(MAGIC).ok_or(FileError::NotAModel)?);
        let version = u32::try_from(reader.number()?).map_err(|_| FileError::Shape)?;
        if version != VERSION {
            return Err(FileError::Version(version));
        }
        let (length, checksum) = (reader.number()?, reader.number()?);
        let whole = reader.0.len() == length && u32::try_from(checksum).is_ok_and(|sum| sum == checksum_of(reader.0));
        if whole { Ok(reader) } else { Err(FileError::Damaged) }
    }

    /// A reader of what follows a header, for tests of the parts.
    #[cfg(test)]
    pub const fn of_parts(parts: &'a [u8]) -> Self {
        Self(parts)
    }

    /// The next `count` bytes, and past what fills them up to a multiple of four.
    ///
    /// # Errors
    /// There are not as many.
    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], FileError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(FileError::Shape)?;
        self.0 = rest.get((4 - count % 4) % 4..).ok_or(FileError::Shape)?;
        Ok(taken)
    }

    /// The next number.
    ///
    /// # Errors
    /// There is none.
    pub fn number(&mut self) -> Result<usize, FileError> {
        let bytes = self.bytes(4)?.first_chunk().ok_or(FileError::Shape)?;
        usize::try_from(u32::from_le_bytes(*bytes)).map_err(|_| FileError::Shape)
    }

    /// The next number, which must not be more than `most`: a length that is wrong must not ask for memory.
    ///
    /// # Errors
    /// It is more, or there is none.
    pub fn number_up_to(&mut self, most: usize) -> Result<usize, FileError> {
        self.number().and_then(|number| if number <= most { Ok(number) } else { Err(FileError::Shape) })
    }

    /// The next `count` fractions.
    ///
    /// # Errors
    /// There are not as many, or one is not finite.
    pub fn fractions(&mut self, count: usize) -> Result<Vec<f32>, FileError> {
        let bytes = self.bytes(count.checked_mul(4).ok_or(FileError::Shape)?)?;
        let read: Vec<f32> = bytes.as_chunks().0.iter().map(|chunk| f32::from_le_bytes(*chunk)).collect();
        if read.iter().all(|x| x.is_finite()) { Ok(read) } else { Err(FileError::Shape) }
    }

    /// The next lines of text.
    ///
    /// # Errors
    /// They are shorter than they say, or are not UTF-8.
    pub fn lines(&mut self) -> Result<std::str::Lines<'a>, FileError> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).map(str::lines).map_err(|_| FileError::Shape)
    }
}

/// The whole numbers of four bits in `bytes`, two in each, the first in the lower half.
pub fn halves(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().flat_map(|byte| [byte & 0xf, byte >> 4])
}

/// The 32-bit FNV-1a hash over words of four bytes; a file is a whole number of them.
pub fn checksum_of(bytes: &[u8]) -> u32 {
    let (words, _) = bytes.as_chunks::<4>();
    words.iter().fold(0x811c_9dc5, |value, word| (value ^ u32::from_le_bytes(*word)).wrapping_mul(0x0100_0193))
}
