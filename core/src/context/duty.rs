//! Talk in the words of operations that gives none away: what is on a screen, and who is the duty inspector.

use crate::scan::Lazy;
use crate::text::normalised;
use std::ops::Range;

/// Words for what is filmed, broadcast or read.
static ON_SCREEN: Lazy = Lazy::new(
    r"\b(?:filming|film crew|documentary|episodes?|netflix|iplayer|box ?set|drama|novel|thriller|podcast|line of duty|on the telly|on tv|on bbc|on itv|channel 4)\b",
);

/// Who holds a post today.
static IN_POST: Lazy = Lazy::new(
    r"\b(?:inspector|insp|sergeant|sarge|sgt|skipper|skip|supervisor|gaffer|duty officer|acting|bronze|manager)(?: (?:tonight|today|this week|for the day))? is (?:insp |sgt |pc |ps )?[a-z'-]+ [a-z'-]+(?: (?:tonight|today|this week|till|until)\b|[,.!?]|$)",
);

/// Whether the sentences of `text` around `place` speak of something on a screen or in a book, or say who is in a post.
#[must_use]
pub fn gives_nothing_away(text: &str, place: &Range<usize>) -> bool {
    const ENDS: [char; 4] = ['.', '!', '?', '\n'];
    let (before, after) = (text.get(..place.start).unwrap_or_default(), text.get(place.end..).unwrap_or_default());
    let start = before.rfind(ENDS).map_or(0, |at| at + 1);
    let end = after.find(ENDS).map_or(text.len(), |at| place.end + at);
    let view = normalised(text.get(start..end).unwrap_or_default());
    ON_SCREEN.is_match(view.text()) || IN_POST.is_match(view.text())
}

#[cfg(test)]
mod tests {
    use super::gives_nothing_away;

    #[test]
    fn a_film_and_a_post_are_known_from_an_operation() {
        for text in [
            "Did you hear that Stacey Dooley is filming in custody at Hull",
            "The custody inspector is Rachel Whitmore tonight, be nice",
            "Last night’s episode, they put the door in and he’d gone",
        ] {
            assert!(gives_nothing_away(text, &(0..text.len())), "{text}");
        }
        for text in
            ["The inspector is on the plot till six", "He’s in custody at Hull", "Sarge says the door goes in at five"]
        {
            assert!(!gives_nothing_away(text, &(0..text.len())), "{text}");
        }
    }
}
