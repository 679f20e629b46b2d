//! Validators that rules about language share: what is quoted, condemned or forbidden is not said.

use super::{Candidate, Validity};
use crate::context::stance;
use crate::lexicon;
use crate::scan::Lazy;
use crate::text::words;

/// What may be kept, left out, agreed or sent without anything being hidden by it.
static HARMLESS: Lazy = Lazy::new(
    r"(?x)\b(?: opinions? | jargon | abbreviations? | acronyms? | hearsay | speculation | guess(?:es|work)? | swear(?:ing)? | emojis? | adjectives | passwords? | spoilers? | personal\ (?:data|details|stuff|email)
      | cakes? | biscuits? | kebab | football | fantasy | quiz | karaoke | birthday | surprise | party | leaving\ do | holiday | wedding | raffle | gossip | whatsapp | rota | overtime | crumbs | cat | dog
      | christmas | santa | lottery | barbecue | bbq | barfi | baby | puppy )\b",
);

/// Unknown, unless it is quoted, condemned, reported or taught about.
#[must_use]
pub fn said(candidate: &Candidate<'_>) -> Validity {
    if stance::is_spoken_of(candidate) { Validity::Invalid } else { Validity::Unknown }
}

/// Unknown, unless it is only spoken of, the words before it forbid or deny it, or it is about harmless things.
#[must_use]
pub fn asked_for(candidate: &Candidate<'_>) -> Validity {
    let harmless =
        stance::is_forbidden(candidate) || stance::is_told_of(candidate) || HARMLESS.is_match(candidate.text());
    if harmless { Validity::Invalid } else { Validity::Unknown }
}

/// Like [`asked_for`], and not where somebody else did it.
#[must_use]
pub fn done_by_us(candidate: &Candidate<'_>) -> Validity {
    if stance::is_done_by_others(candidate) { Validity::Invalid } else { asked_for(candidate) }
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
