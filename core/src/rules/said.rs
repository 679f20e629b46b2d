//! Validators that rules about language share: what is quoted, condemned or forbidden is not said.

use super::{Candidate, Validity};
use crate::context::stance;
use crate::lexicon;
use crate::scan::Lazy;
use crate::text::words;

/// Unknown, unless it is quoted, condemned, reported or taught about.
#[must_use]
pub fn said(candidate: &Candidate<'_>) -> Validity {
    if stance::is_spoken_of(candidate) { Validity::Invalid } else { Validity::Unknown }
}

/// Unknown, unless it is only spoken of, or the words before it forbid or deny it.
#[must_use]
pub fn asked_for(candidate: &Candidate<'_>) -> Validity {
    if stance::is_forbidden(candidate) { Validity::Invalid } else { said(candidate) }
}

/// Unknown, unless the sense of the lexicon is harmless there or only spoken of.
#[must_use]
pub fn said_in_this_sense(candidate: &Candidate<'_>) -> Validity {
    match candidate.sense() {
        Some(sense) if lexicon::is_harmless(candidate, sense) => Validity::Invalid,
        _ => said(candidate),
    }
}

/// Whether `search` finds something within 200 bytes before or after the candidate, or in it, on the same line.
#[must_use]
pub fn is_near(candidate: &Candidate<'_>, search: &Lazy) -> bool {
    let sides = [words::line_before(candidate.before()), candidate.text(), words::line_after(candidate.after())];
    sides.into_iter().any(|text| search.is_match(text))
}
