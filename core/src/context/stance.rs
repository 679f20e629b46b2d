//! Whose words they are: said, or quoted, condemned, taught about, or said of oneself.

use crate::rules::Candidate;
use crate::scan::Lazy;
use crate::text::words;

/// Words anywhere in a draft that say it condemns, reports, teaches or supports.
static CONDEMNING: Lazy = Lazy::new(
    r#"(?x)\b(?:
      (?:isn't|is\ not|not|wasn't|ain't|never|no\ longer|stops?\ being|hardly)\ (?:\w+\ ){0,2}?(?:funny|banter|ok|okay|on|acceptable|appropriate|right|a\ joke|who\ we\ are)\b
    | not\ ?(?:a\ )?(?:laughing\ matter|punchlines?|joke|material)\b
    | unacceptable | inappropriate | disgraceful | disgusting\ (?:that|to|comment|language) | shameful | ashamed | appall(?:ed|ing) | out\ of\ order | bang\ out
    | misconduct | gross\ misconduct | tribunal | professional\ standards\ (?:have|has|found|will) | dismissed | sacked | final\ warning | disciplinary
    | the\ (?:panel|hearing|tribunal|inquiry|court|jury|judge|policy|guidance|standards?|code|iopc|report|trainer|input|course)\ (?:\w+\ )?(?:found|heard|says|said|is|are|was|ruled|rejected|covers|asks|requires|states|apply|makes|told)
    | hate\ (?:crime|incident|speech) | racially\ aggravated | (?:racist|sexist|homophobic|transphobic|ableist|disablist)\ (?:abuse|language|remarks?|comments?|chant|joke|jokes|bullying)
    | (?:i've|i\ have|i'm|i|we|have|i'll|been|will\ be|to|i'd|it'll\ be)\ (?:\w+\ ){0,2}?(?:reported|reporting|report\ it|challenged|challenging|called\ (?:it|him|her|them)\ out|pulled\ (?:him|her|them)\ up|raised\ (?:it|this|that)|flagged|logged\ it|put\ (?:it|that)\ in\ writing)
    | reported\ (?:to|by) | (?:grow|growing)\ up[.!,]? | be\ better | do\ better | shame\ on | think\ before | pack\ it\ in | cut\ it\ out | knock\ it\ off | take\ it\ down | have\ a\ word\ with\ yourself
    | (?:we're|we\ are)\ better\ than | no\ place\ (?:for|in) | zero\ tolerance | not\ in\ my\ (?:name|team|van) | whoever\ (?:wrote|said|put|drew|posted|made|sent|keeps|called|told) 
    | (?:he|she|they|someone|somebody|who|one\ of\ you|lad|lass|officer|sergeant|caller|suspect|driver|passenger|prisoner|detainee)\ (?:just\ |then\ |has\ |had\ |was\ |were\ |is\ |also\ |has\ been\ |had\ been\ )?(?:called|calling|shouted|shouting|screamed|said\ to|told\ (?:me|her|him|us|them)|spat|yelled|wrote|sprayed|chanted|asked\ (?:me|her|him|us|if)|heard\ to\ say)
    | (?:was|were|been|being|got|gets|getting|be)\ called\b | called\ (?:me|my|our|him\ an?|her\ an?)\b | calling\ (?:me|my|our|each\ other)\b
    | (?:the\ word|the\ words|words\ like|the\ phrase|the\ term|phrases\ like|terms\ like|jokes?\ (?:about|that|like|of)|comments?\ (?:like|about|such)|the\ nickname|language\ like|outdated\ term)
    | calls?\ (?:himself|herself|themselves) | lose\ (?:your|their|his|her)\ jobs? | not\ having\ it | (?:i've|ive|i\ have)\ told\ (?:the\ )?(?:skip\w*|sarge|sergeant|inspector|guv|boss|psd)
    | audited | hurts | hurtful | offends | offended\ by | demeaning | prejudice | stereotyp\w+ | ignorance | dignity
    | ddim\ yn\ (?:ddoniol|iawn|dderbyniol) | annerbyniol | peidiwch\ (?:byth\ )?(?:â|a)\ (?:galw|defnyddio|dweud) | glywais | clywais )"#,
);

/// Words that forbid or stop saying something. Apart, because asking that nothing is written is said in the same words.
static SILENCING: Lazy = Lazy::new(
    r"(?x)\b(?:don't|do\ not|dont|never|nobody|no\ one|stop|please\ stop|we\ don't|you\ don't|shouldn't|mustn't|won't\ have)\ (?:\w+\ ){0,3}?(?:say|saying|call|calling|use|using|joke|joking|laugh|laughing|mock|mocking|talk|talking|refer|referring|treat|assume)\b",
);

/// Words before a place, in its sentence, that forbid what follows or say that it is not so.
static FORBIDDING: Lazy = Lazy::new(
    r"(?x)\b(?: don't | dont | do\ not | doesn't | didn't | did\ not | never | not | no\ need\ to | nobody | no\ one | noone | none\ of\ us | cannot | can't | cant | mustn't | must\ not
      | shouldn't | should\ not | won't | wouldn't | would\ not | isn't | wasn't | weren't | without | stop | avoid | refus(?:e|ed|es|ing) | instead\ of | rather\ than | against | banned?
      | illegal | offence | wrong\ to | asked\ (?:me|us|him|her|them)\ to | told\ (?:me|us|him|her|them|everyone|staff|people|(?:his|her|their|the|all)\ \w+)\ to | turn(?:ed)?\ off | switch(?:ed)?\ off | want(?:s|ed)\ (?:me|us|us\ all)(?:\ to)? | ever\ (?:told|asked)\ to | idea\ (?:was\ it\ )?to | trying\ to | tried\ to
      | alleg(?:ed|es|ation|ations) | accused | admitted | caught | if\ (?:anyone|anybody|someone|somebody|you're\ asked|asked)
      | divvent | dinnae | didnae | wisnae | naebody | paid | peidiwch | peidio | byth | nid | ddim )\b",
);

/// Words that say it happens in a story or a game.
static FICTION: Lazy = Lazy::new(
    r"(?x)\b(?: (?:this|that|the|last)\ (?:film|novel|thriller|episode|box\ ?set) | watch(?:ed|ing)\ (?:that|this|the|a)\ (?:drama|series|film|show)
      | episode\ (?:one|two|three|\d+) | netflix | iplayer | butler | cluedo | plot\ twist | among\ us\ tonight )\b",
);

/// Words of somebody who speaks of what they are themselves.
static OWN: Lazy = Lazy::new(
    r"(?x)\b(?: i'm | im | i\ am | ah'm | as\ an?\ (?:proud\ )? | being\ an?\ | we're | we\ are | am\ an? | as\ the | my\ (?:own\ )?(?:mum|dad|nan|gran|grandad|mam|husband|wife|partner|son|daughter|brother|sister|family|lad|kid|boy|girl|people|lot)
      | proud | myself | mysen | masel | dw\ i'n | dwi'n | rwy'n | i\ was | i've\ been | call\ me | calls\ me | me\ and\ my )\b[^.!?\n]{0,24}$ | \bwe\ $",
);

/// Whether the words at `candidate` are quoted, condemned, taught about or reported, and so not said.
#[must_use]
pub fn is_spoken_of(candidate: &Candidate<'_>) -> bool {
    is_told_of(candidate) || SILENCING.is_match(near(candidate))
}

/// The same, but for words that ask that something is not said or written, which may be what is found.
#[must_use]
pub fn is_told_of(candidate: &Candidate<'_>) -> bool {
    candidate.is_reported() || is_quoted(candidate) || is_condemned(near(candidate)) || is_fiction(candidate)
}

/// Whether `text` condemns what it says; who is "not being funny" does not.
fn is_condemned(text: &str) -> bool {
    CONDEMNING.is_match(&text.replace("not being funny", ""))
}

/// Whether it happens in a story or a game.
#[must_use]
pub fn is_fiction(candidate: &Candidate<'_>) -> bool {
    FICTION.is_match(near(candidate))
}

/// Whether it is said to be done by somebody else: "he told his mates to", "the suspect had".
#[must_use]
pub fn is_done_by_others(candidate: &Candidate<'_>) -> bool {
    let before = words::last(words::sentence_before(candidate.before()), 6);
    let others = ["he", "she", "they", "who", "suspect", "suspects", "defendant", "witness", "they'd", "he'd", "she'd"];
    before.iter().rev().take(5).any(|word| others.contains(word))
        && !before.iter().any(|word| matches!(*word, "i" | "we" | "you" | "u"))
}

/// Whether the words before `candidate` in its sentence forbid or deny it.
#[must_use]
pub fn is_forbidden(candidate: &Candidate<'_>) -> bool {
    let before = words::sentence_before(candidate.before());
    // What stands before a "but" denies nothing after it: "not being funny but".
    let before = before.rfind(" but ").map_or(before, |at| before.get(at + 4..).unwrap_or_default());
    let last = words::last(before, 6)
        .first()
        .map_or(before, |first| before.rfind(first).and_then(|at| before.get(at..)).unwrap_or(before));
    FORBIDDING.is_match(last)
}

/// Whether it is said of oneself or one's own: "I'm a", "my husband is".
#[must_use]
pub fn is_of_oneself(candidate: &Candidate<'_>) -> bool {
    OWN.is_match(words::sentence_before(candidate.before()))
}

/// Whether it stands between quotation marks.
#[must_use]
pub fn is_quoted(candidate: &Candidate<'_>) -> bool {
    let before = words::line_before(candidate.before());
    let after = words::line_after(candidate.after());
    let opened = before.matches('"').count() % 2 == 1 && after.contains('"');
    let single = before.char_indices().rev().find(|(_, c)| *c == '\'').is_some_and(|(at, _)| {
        let left = before.get(..at).and_then(|text| text.chars().next_back());
        left.is_none_or(|c| c == ' ' || c == '(')
    });
    opened || (single && after.contains('\''))
}

/// The draft from 400 bytes before the candidate to 400 after it.
fn near<'a>(candidate: &Candidate<'a>) -> &'a str {
    let text = candidate.view.text();
    let window = candidate.view.snapped(candidate.span.start.saturating_sub(400)..candidate.span.end + 400);
    text.get(window).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{CONDEMNING, FICTION, FORBIDDING, OWN};

    #[test]
    fn every_search_compiles() {
        for search in [&CONDEMNING, &FICTION, &FORBIDDING, &OWN] {
            assert!(search.get().is_some());
        }
    }

    #[test]
    fn condemning_is_told_from_saying() {
        for text in ["that isn't funny", "whoever wrote that", "one of you called her a name", "it was misconduct"] {
            assert!(CONDEMNING.is_match(text), "{text}");
        }
        for text in ["what a state", "they're all at it lol", "he went down hard"] {
            assert!(!CONDEMNING.is_match(text), "{text}");
        }
    }
}
