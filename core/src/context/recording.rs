//! A reminder that what one does be recorded, which hides nothing.

use crate::rules::pieces::camera;
use crate::scan::Lazy;
use crate::text::normalised;

/// Words that have a camera switched on.
static ASKED_FOR: Lazy = Lazy::new(concat!(
    r"\b(?:(?:turn|switch|put|have|keep|get|make sure|ensure|check|remember)(?: to (?:have|turn|put|switch))? (?:[\w']+ ){0,4}",
    camera!(),
    r" (?:(?:is|are|was|switched|turned) ){0,2}on\b|(?:turn|switch|put) on (?:[\w']+ ){0,3}",
    camera!(),
    r"\b|",
    camera!(),
    r" on (?:as soon|from the|at every|for every|at all|before you|when you|the moment)\b)",
));

/// Words that take it back, or say that it should not be, was not or only seemed so.
static NOT_SO: Lazy = Lazy::new(
    r"(?:n't|nt|\bnot|\bnever|\bno|\boff|\bforg[eo]t\w*|\bunless|\bwithout|\bafter|\bonce|\bonly|\buntil|\btill|\bsay|\bclaim|\bpretend\w*|\bdelete\w*|\bwipe\w*|\blose)\b",
);

/// Whether `text` asks that a camera is on, and says nothing that goes against it.
#[must_use]
pub fn is_asked_for(text: &str) -> bool {
    let view = normalised(text);
    ASKED_FOR.is_match(view.text()) && !NOT_SO.is_match(view.text())
}

#[cfg(test)]
mod tests {
    use super::is_asked_for;

    #[test]
    fn a_reminder_to_record_is_known_from_a_hint_not_to() {
        for text in [
            "Turn your bodycam on as soon as you get out the car",
            "Remember to have your BWV on at every domestic",
            "make sure cameras are switched on",
            "Switch on your body worn before the search",
        ] {
            assert!(is_asked_for(text), "{text}");
        }
        for text in [
            "Turn your bodycam off as soon as you get out",
            "Don’t put your camera on for this one",
            "Turn your bodycam on once he’s down",
            "Turn your camera on, then wipe it",
            "Get him on the floor",
        ] {
            assert!(!is_asked_for(text), "{text}");
        }
    }
}
