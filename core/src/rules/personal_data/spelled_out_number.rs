//! Numbers and letters spelled out word by word, as over the radio.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};
use crate::text::words::words;

/// A regular expression for one sign as it is spelled out: a digit, several alike, a letter of the NATO alphabet, a sign.
macro_rules! spelled {
    () => {
        concat!(
            r"(?:(?:double|treble|triple)[\s-]+)?(?:zero|oh|nought|nowt|one|two|three|four|five|six|seven|eight|nine|niner",
            r"|alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?e?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra",
            r"|tango|uniform|victor|whisk[e]?y|x-?ray|yankee|zulu|slash|dash|dot|point|hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dim|dau|tri|pedwar|pump|chwech|saith|wyth|naw)"
        )
    };
}

/// Words for digits, and those that repeat one.
const DIGITS: [&str; 22] = [
    "zero", "oh", "nought", "nowt", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "niner", "dim", "dau", "tri",
    "pedwar", "pump", "chwech", "saith", "wyth",
];
/// So many signs at least: fewer are scores, counts and hours.
const LEAST: usize = 6;

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD130",
    name: "spelled-out-number",
    category: Category::PersonalData,
    title: Bilingual { en: "Number spelled out", cy: "Rhif wedi’i sillafu" },
    why: Bilingual {
        en: "Numbers spelled out like this lead to one person, vehicle or case as well as in figures.",
        cy: "Mae rhifau wedi’u sillafu fel hyn yn arwain at un person, cerbyd neu achos lawn cystal ag mewn ffigurau.",
    },
    instead: Bilingual {
        en: "Pass it over the radio or through the force’s own system.",
        cy: "Rhowch ef dros y radio neu drwy system yr heddlu ei hun.",
    },
    placeholder: Some(Bilingual { en: "[number]", cy: "[rhif]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Six or more digits and letters of the NATO alphabet, each as a word (“double” counts as one more), with three digits or more among \
        them: telephone numbers, plates, National Insurance and NHS numbers, references. Counting, songs and countdowns, the alphabet itself, and the \
        numbers 999 and 101 are not found.",
    detector: Detector::Pattern(concat!(r"\b(?P<hit>(?:", spelled!(), r"(?:\s?,\s?|[\s/.-]+)){4,24}", spelled!(), r")\b")),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 1, against: 3 },
    context: Context {
        hot: &["number", "no", "reg", "plate", "index", "nino", "phone", "mobile", "rhif"],
        against: &[
            "count", "counting", "counted", "countdown", "song", "sang", "sing", "singing", "rhyme", "nursery rhyme", "step", "steps", "dance", "dancing", "drill",
            "alphabet", "phonetic", "quiz", "bingo", "lottery", "score", "scores", "hymn", "code word", "out of ten", "call me", "my number", "ring me",
        ],
        before: 6,
        after: 4,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let said: Vec<&str> = words(candidate.text()).filter(|word| !matches!(*word, "slash" | "dash" | "dot" | "point")).collect();
    let (mut signs, mut digits, mut times) = (0, Vec::new(), 1);
    for word in said {
        match word {
            "hundred" => {
                signs += 2;
                digits.extend([0, 0]);
            }
            "double" => times = 2,
            "treble" | "triple" => times = 3,
            word => {
                signs += times;
                if let Some(digit) = DIGITS.iter().position(|digit| *digit == word) {
                    digits.extend(std::iter::repeat_n(digit, times));
                }
                times = 1;
            }
        }
    }
    // One, two, three, four …: somebody counts, up or down.
    let climbs = |step: fn(usize, usize) -> bool| digits.windows(2).all(|pair| matches!(pair, [a, b] if step(*a, *b)));
    let counts = climbs(|a, b| b == a + 1) || climbs(|a, b| a == b + 1) || climbs(|a, b| a == b);
    if signs < LEAST || digits.len() < 3 || (counts && digits.len() == signs) { Validity::Invalid } else { Validity::Valid }
}
