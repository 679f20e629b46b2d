//! Naming who somebody is says nothing against them: a message that does no more is never a finding, nor is a meal.

use super::words::{Word, is_emoji};

/// Words that name who people are.
const PEOPLE: &str = " woman women man men girl girls boy boys lady ladies female females male males wife wives mum mums mother mothers \
    black white brown asian asians african africans caribbean pakistani pakistanis indian indians bangladeshi bangladeshis chinese \
    japanese korean vietnamese filipino arab arabs somali somalis nigerian nigerians jamaican jamaicans polish pole poles romanian \
    romanians albanian albanians bulgarian lithuanian turkish turk turks kurdish kurd kurds syrian syrians afghan afghans iraqi iranian \
    mexican mexicans latino latinos irish scottish welsh english british european europeans foreigner foreigners foreign immigrant \
    immigrants migrant migrants refugee refugees asylum seeker seekers traveller travellers gypsy gypsies roma romani muslim muslims \
    islam jew jews jewish sikh sikhs hindu hindus christian christians catholic catholics protestant buddhist buddhists imam rabbi gay \
    gays lesbian lesbians bisexual bisexuals bi homosexual homosexuals queer trans transgender non binary lgbt disabled disability \
    disabilities wheelchair user users deaf blind autistic autism dyslexic down's depression schizophrenic bipolar pregnant old older \
    young elderly pensioner pensioners single mixed race colour people person folk kid kids child children officer officers neighbour \
    friend south east eastern west north native american americans drag queen queens mwslim menyw menywod dyn hoyw anabl cymraes cymro \
    iddew du byddar dall ";

/// Words that join them.
const BETWEEN: &str = " a an the some two three of with and or i i'm im am we we're are is he he's she she's they they're you my our as \
    yn dwi'n y yr ";

/// Whether these `words` only name people, or are a single one: words that say something by themselves are the lexicon's.
#[must_use]
pub fn is_mention(words: &[Word]) -> bool {
    words.iter().filter(|word| word.text.contains(char::is_alphanumeric)).count() == 1
        || words.iter().all(|word| {
            let framed = format!(" {} ", word.text);
            let harmless = |c: char| is_person(c) || !(c.is_alphabetic() || is_emoji(c));
            PEOPLE.contains(&framed) || BETWEEN.contains(&framed) || word.text.chars().all(harmless)
        })
}

/// Before a meal that is called after where it comes from, what meals are called, and what may stand after.
const MEAL_BEFORE: [&str; 12] =
    ["get", "getting", "have", "having", "fancy", "order", "ordering", "for", "grab", "want", "ate", "had"];
const MEAL: [&str; 9] =
    ["indian", "chinese", "turkish", "thai", "italian", "mexican", "greek", "lebanese", "vietnamese"];
const MEAL_AFTER: [&str; 13] =
    ["", "tonight", "tomorrow", "later", "after", "for", "on", "with", "in", ".", "?", "!", ","];
/// A draft about a meal has no more words than these: beside more, something else may be said.
const MEAL_WITHIN: usize = 15;

/// Whether `words`, a few, speak of eating: "get an Indian", with nothing after it that makes it somebody ("an Indian lad").
#[must_use]
pub fn is_about_a_meal(words: &[Word]) -> bool {
    let at = |at: usize| words.get(at).map_or("", |word| word.text.as_ref());
    let mut places = 0..words.len();
    words.len() <= MEAL_WITHIN
        && places.any(|i| {
            MEAL_BEFORE.contains(&at(i))
                && matches!(at(i + 1), "a" | "an")
                && MEAL.contains(&at(i + 2))
                && MEAL_AFTER.contains(&at(i + 3))
        })
}

/// Whether `c` is a picture of a person, of a belief, of a flag or of a colour of skin.
const fn is_person(c: char) -> bool {
    matches!(c, '\u{1f464}'..='\u{1f478}' | '\u{1f9d1}'..='\u{1f9dd}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{1f1e6}'..='\u{1f1ff}'
        | '\u{267f}' | '\u{2640}' | '\u{2642}' | '\u{26a7}' | '\u{262a}' | '\u{2721}' | '\u{271d}' | '\u{1f54c}' | '\u{1f54d}'
        | '\u{1f308}' | '\u{1f3f3}' | '\u{1f930}' | '\u{1f9bb}' | '\u{1f9af}' | '\u{1f9bc}' | '\u{1f9bd}' | '\u{2764}')
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{is_about_a_meal, is_mention};

    #[test]
    fn a_meal_is_no_person() {
        for text in ["Shall we get an Indian tonight?", "Fancy a Chinese", "who’s for a Turkish after lates"] {
            assert!(is_about_a_meal(&words(text)), "{text}");
        }
        for text in ["We don’t want an Indian lad on the team", "an Indian rang"] {
            assert!(!is_about_a_meal(&words(text)), "{text}");
        }
    }

    #[test]
    fn naming_people_is_a_mention_and_saying_something_of_them_is_not() {
        for text in ["abdomens.", "Two Somalis", "I am a gay man.", "🏳️‍🌈", "👳🏾", "Black woman, 34", "WHEELCHAIR USER"]
        {
            assert!(is_mention(&words(text)), "{text}");
        }
        for text in ["Muslim scum", "gay men are disgusting", "👳🏾 🐷", "hate women"] {
            assert!(!is_mention(&words(text)), "{text}");
        }
    }
}
