//! Tens of thousands of ordinary words, places and names, none of which may be found: alone, in capitals, or disguised.

use moderator_core::{Draft, Moderator, Policy};

const WORDS: &str = include_str!("../ordinary-words.txt");

/// What is found of the language categories in `draft`.
fn found(moderator: &Moderator, draft: &Draft) -> Vec<String> {
    let (text, findings) = (draft.text.expose(), moderator.check(draft).findings);
    let codes =
        findings.iter().filter(|finding| ["DI", "UN", "CO"].iter().any(|prefix| finding.rule.starts_with(prefix)));
    codes.map(|finding| format!("{} {:?}", finding.rule, text.get(finding.span.clone()))).collect()
}

/// The words in one spelling, many to a text, so that the test is quick; each on its own line, so that none is beside another.
/// The rules alone are asked: the language model judges what is said together, and a list of words says nothing.
fn all_found(spelling: impl Fn(&str) -> String) -> Vec<String> {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    assert!(words.len() > 40_000, "{} words", words.len());
    let texts = words.chunks(200).map(|some| some.iter().map(|word| spelling(word)).collect::<Vec<_>>().join(".\n"));
    texts.flat_map(|text| found(&moderator, &Draft::new(text).typing(true))).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[test]
fn no_ordinary_word_is_found_however_it_is_written() {
    for spelling in [str::to_owned as fn(&str) -> String, capitalised, str::to_uppercase] {
        assert_eq!(all_found(spelling), Vec::<String>::new());
    }
}

#[test]
fn no_ordinary_word_is_found_when_it_is_disguised() {
    let leet = |word: &str| word.replace('o', "0").replace('i', "1").replace('e', "3").replace('a', "4");
    assert_eq!(all_found(leet), Vec::<String>::new());
    assert_eq!(
        all_found(|word| format!(
            "{word}{}",
            word.chars().last().map(|c| [c, c].iter().collect::<String>()).unwrap_or_default()
        )),
        Vec::<String>::new()
    );
    assert_eq!(all_found(|word| word.chars().map(String::from).collect::<Vec<_>>().join(".")), Vec::<String>::new());
}

#[test]
fn no_ordinary_word_by_itself_is_found_by_the_language_model() {
    let moderator = Moderator::new(&Policy::default()).unwrap();
    let all: Vec<String> =
        WORDS.split_whitespace().step_by(7).flat_map(|word| found(&moderator, &Draft::new(word))).collect();
    assert_eq!(all, Vec::<String>::new());
}
