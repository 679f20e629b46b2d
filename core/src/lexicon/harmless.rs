//! Whether a sense found is harmless where it stands.

use super::{Harmless, Needs, Sense};
use crate::context::stance;
use crate::rules::Candidate;
use crate::scan::Lazy;
use crate::text::words;

/// What stands before a person.
static PERSON: Lazy = Lazy::new(
    r"(?x)(?:^|[^\w'])(?: an? | the | that | this | these | those | them | some | another | any | few | two | three | four | five | of | you | ya | u | yer | ur | fuckin\w* | f'ing | effing | bloody
      | dirty | thieving | stupid | silly | little | big | fat | old | auld | owd | thick | stinking | smelly | filthy | mad | right | proper | pure | absolute | total | complete | utter | lazy | drunken? | regular
      | he's | she's | hes | shes | he\ is | she\ is | they're | all | is | are | was | were | like | usual | local | our | your | typical | more | dead | daft | feral | whole | gobby | scruffy | wee | no | certified | every | which )\s+(?:[\w']+\s+)?$",
);

/// What stands before somebody held in contempt.
static CONTEMPT: Lazy = Lazy::new(
    r"(?x)(?:^|[^\w'])(?: you | ya | yer | u | fuckin\w* | f'ing | effing | bloody | dirty | thieving | stupid | silly | stinking | smelly | filthy | typical | thick | lazy | drunken? | bunch\ of | load\ of | lot\ of | pair\ of
      | fat | ugly | scruffy | gobby | horrible | another | these | those | them | feral | daft | pure )\s+(?:[\w']+\s+)?$",
);

/// What stands before people who are hated.
static HATED: Lazy = Lazy::new(
    r"(?x)(?:^|[^\w'])(?: hate | hates | hated | h8 | despise | detest | loathe | can'?t\ (?:stand|abide) | kill | shoot | gas | hang | lynch | burn | deport | ban | every | nobody\ wants | don'?t\ want | fuck(?:\ off)?(?:\ you)? | f\ off\ you
      | full\ of | too\ many | no\ more | one\ of | sick\ of | overrun\ (?:by|with) )\s+(?:(?: all | every | any | these | those | the | you | single | last | more | effing | fucking )\s+){0,2}$",
);

/// What is said of people who are hated.
static HATEFUL: Lazy = Lazy::new(
    r"(?x)^\s?(?: (?:really\ |just\ |all\ )?makes?\ me\ (?:feel\ )?(?:sick|ill|puke|vomit|heave|retch|gag) | (?:disgust|repulse|revolt)s?\ me | (?:are|r|is|=)\ (?:(?:all|so|just|fucking|bloody|absolutely|nothing\ but|the|a)\ ){0,3}(?:disgusting|scum|vermin|filth|filthy|animals|rats|vile|disease|plague|cancer|worst|worthless|subhuman)
      | (?:(?:all|just)\ )?(?:should|ought\ to|need\ to|must|deserve\ to|can\ (?:all\ )?(?:go\ and\ )?)\ ?(?:(?:all|just|be|get)\ ){0,2}(?:shot|gassed|hanged|hung|killed|burned|burnt|burn|die|drown|deported|banned|beaten|locked\ up|rot|fuck\ off)
      | (?:don'?t|do\ not)\ belong | (?:aren'?t|not)\ (?:welcome|wanted) | out\b | go\ home )",
);

/// What is said of them where it is violent.
static VIOLENT: Lazy = Lazy::new(
    r"(?x)^\s?(?:(?:all|just)\ )?(?:should|ought\ to|need\ to|must|deserve\ to)\ (?:(?:all|just|be|get)\ ){0,2}(?:shot|gassed|hanged|hung|killed|burned|burnt|die|drown|beaten|raped|slapped)\b",
);

/// Words of affection, and of things that are no person.
const FRIENDLY: [&str; 33] = [
    "buzzing for",
    "chuffed for",
    "love",
    "bless",
    "legend",
    "happy",
    "birthday",
    "congratulations",
    "congrats",
    "miss you",
    "proud",
    "best",
    "haha love",
    "x",
    "xx",
    "lovely",
    "my dog",
    "the dog",
    "the cat",
    "my cat",
    "my kids",
    "my toddler",
    "weather",
    "match",
    "football",
    "game",
    "film",
    "cheers",
    "retirement",
    "wedding",
    "coffee",
    "cake",
    "fancy dress",
];

/// Whether `candidate` is harmless there, though it is one of the words of `sense`.
#[must_use]
pub fn is_harmless(candidate: &Candidate<'_>, sense: &Sense) -> bool {
    let framed = |frame: &Lazy| frame.is_match(words::line_before(candidate.before()));
    let after = candidate.after();
    let meant = match sense.needs {
        Needs::Nothing => true,
        Needs::Person => framed(&PERSON) || is_of_all(after) || framed(&HATED) || HATEFUL.is_match(after),
        Needs::Contempt => framed(&CONTEMPT) || VIOLENT.is_match(after),
    };
    !meant || sense.harmless.iter().any(|harmless| holds(harmless, candidate))
}

/// Whether what follows says it of all of them: ", the lot of them".
fn is_of_all(after: &str) -> bool {
    [", the lot", " the lot", ", every one", " every one", ", all of "].iter().any(|words| after.starts_with(words))
}

fn holds(harmless: &Harmless, candidate: &Candidate<'_>) -> bool {
    let near = |phrases: &[&str]| {
        let sides = [words::last(candidate.before(), 6), words::first(candidate.after(), 6)];
        phrases.iter().any(|phrase| sides.iter().any(|side| words::contains(side, phrase)))
    };
    match harmless {
        Harmless::Beside(phrases) => near(phrases),
        Harmless::Own => stance::is_of_oneself(candidate),
        Harmless::Name => is_name(candidate),
        Harmless::Affection => near(&FRIENDLY) || stance::is_of_oneself(candidate),
    }
}

/// Whether it is written as a name within a sentence.
fn is_name(candidate: &Candidate<'_>) -> bool {
    let mut written = candidate.written().chars();
    let capitalised = written.next().is_some_and(char::is_uppercase) && written.all(|c| !c.is_uppercase());
    let before = candidate.before().trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', ';', '"']);
    capitalised && !begins && candidate.circumstances().has_lower_case()
}
