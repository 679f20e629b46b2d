//! Whether words are said or only spoken of: quoted, condemned, or the subject of a policy or a lesson.

use crate::scan::Lazy;
use crate::text::{View, words};
use std::ops::Range;

/// Words, in the same sentence and before the place, after which what is said is spoken of.
const BEFORE: &str = r#"(?x)\b(?:
      (?:never|not|don't|dont|doesn't|can't|cannot|shouldn't|mustn't|wouldn't|nobody\ should|no\ one\ should|stop|avoid)\ (?:\w+\ ){0,2}?
        (?:say|saying|use|using|post|posting|write|writing|send|sending|ask|asking|call|calling|tell|telling|share|sharing|type|joke|joking)\b
    | (?:policy|guidance|guidelines|standards?|code\ of\ ethics|regulations?|regs|rules?|law|training|course|trainer|input|lesson|module|slides?|e-?learning)\ (?:\w+\ ){0,3}?
        (?:says?|said|states?|means?|covers?|covered|explains?|explained|is\ clear|on|about|against|bans?|forbids?)\b
    | (?:sacked|dismissed|disciplined|suspended|barred|jailed|fined|banned|convicted|investigated|reported|charged|cautioned|misconduct|hearing|tribunal|complaint)\ (?:\w+\ ){0,4}?
        (?:for|after|about|over|with|because)\b
    | (?:was|were|been|being|got|gets|getting)\ called | (?:called|calling|calls)\ (?:me|him|her|them|us|my\ \w+|a\ \w+|the\ \w+)
    | (?:shout(?:ed|ing|s)?|scream(?:ed|ing|s)?|chant(?:ed|ing|s)?|yell(?:ed|ing|s)?|spat|graffiti|sprayed|daubed)\b
    | (?:words?|terms?|phrases?|language|slurs?|abuse)\ (?:\w+\ )?(?:like|such\ as|including|is|are|of)?\b
    | (?:unacceptable|offensive|wrong|disgusting|appalling|not\ ok|never\ ok)\ (?:\w+\ ){0,4}?(?:say|saying|call|calling|use|using|write|writing)\b
    | (?:hate\ (?:crime|incident|speech)|racially\ aggravated|homophobic\ abuse|racist\ abuse)
    | (?:told|asked|said|telling|asking)\ (?:me|us|him|her|them|everyone|someone|people|officers|the\ group|the\ others)\ to
    | (?:mae'r|y)\ polisi | peidiwch\ (?:byth\ )?â | ddiswyddwyd\ am | gwaeddodd | trosedd\ casineb )"#;

/// Words, in the same sentence and after the place, that condemn it or say that it was quoted.
const AFTER: &str = r#"(?x)\b(?:
      (?:is|are|was|were|isn't|aren't|it's|that's)\ (?:\w+\ ){0,2}?(?:unacceptable|not\ acceptable|acceptable|offensive|disgusting|appalling|not\ ok|ok|not\ on|wrong|racist|sexist|homophobic|a\ slur|banned|misconduct|a\ hate\ crime|never)\b
    | (?:has|have)\ no\ place | (?:will|can|could)\ (?:get|cost)\ you | zero\ tolerance | will\ not\ be\ tolerated | won't\ be\ tolerated | hate\ (?:crime|incident)
    | yn\ annerbyniol )"#;

/// What people are called right after they are named condemns nothing.
const CALLED: &str =
    r"^ (?:are|r) (?:(?:all|so|just|really|fucking|bloody|absolutely) ){0,2}(?:disgusting|appalling)\b";

/// Finds words that speak of words. Built once.
pub struct SpeechWords {
    before: Lazy,
    after: Lazy,
    called: Lazy,
}

impl Default for SpeechWords {
    fn default() -> Self {
        Self::new()
    }
}

impl SpeechWords {
    /// The searches, built at their first use.
    #[must_use]
    pub const fn new() -> Self {
        Self { before: Lazy::new(BEFORE), after: Lazy::new(AFTER), called: Lazy::new(CALLED) }
    }

    /// Whether the words at `span` of `view` are quoted, condemned, or the subject of a policy or a lesson.
    #[must_use]
    pub fn is_reported(&self, view: &View, span: &Range<usize>) -> bool {
        let (before, after) = view.around(span);
        let start = words::sentence_before(before);
        let after = words::line_after(after);
        let end = after.split(['.', '!', '?', ';']).next().unwrap_or_default();
        self.before.is_match(start) || self.after.is_match(end) && !self.called.is_match(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalised;

    #[test]
    fn what_is_spoken_of_is_not_said() {
        let words = SpeechWords::new();
        for (text, reported) in [
            ("Never say IT on here", true),
            ("He was sacked for saying IT in a group", true),
            ("The policy says not to post IT", true),
            ("The training covered words like IT", true),
            ("Some lad called me a IT in custody", true),
            ("Saying IT is not acceptable, ever", true),
            ("Mae’r polisi yn dweud IT", true),
            ("What a IT he is", false),
            ("IT are disgusting", false),
            ("IT jokes are disgusting", true),
            ("Read the policy. IT lot everywhere today", false),
            ("Please IT", false),
        ] {
            let view = normalised(text);
            let before = text.split("IT").next().unwrap();
            let start = normalised(before).text().len();
            assert_eq!(words.is_reported(&view, &(start..start + 2)), reported, "{text}");
        }
    }
}
