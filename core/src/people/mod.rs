//! Names of people in a text: by the list, by their form, and by what stands beside them.
//!
//! Nothing here says that a name is a finding. It says where people are named and how; rules with
//! [`Detector::Person`](crate::rules::Detector::Person) say beside which words that matters. Looked for only in drafts
//! that hold such words.

pub mod names;
mod person;
mod roles;
#[cfg(test)]
mod tests;
mod token;

pub use person::{Form, Person, Standing};

use crate::text::View;
use token::{Case, Token, tokens};

/// Titles that a surname follows.
const TITLES: &str = "\
    mr mrs ms miss mx dr mister mstr bnr";

/// Words right after which two capitals are a name even where the list knows neither.
const CUES: &str = "\
    called named suspect victim witness complainant nominal informant arrested nicked detained wanted offender \
    name chis ip enw arestio dioddefwr tyst is yw searched charged got spoke seeing remanded";

/// First names that are verbs, months or titles too.
const VERBS: &str =
    "will may mark hope rob sue drew pat bill frank june april august summer may dean princess star may";

/// First names that a number follows as a date.
const MONTHS: &str = "april may june august";

/// The people named in `view`, whose text was `written` so, in the order of the text and apart.
#[must_use]
pub fn find(view: &View, written: &str) -> Vec<Person> {
    let tokens = tokens(view, written);
    let loud = !written.chars().any(char::is_lowercase);
    let search = Search { tokens: &tokens, loud };
    let mut people: Vec<Person> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((mut person, next)) = search.at(at) else {
            at += 1;
            continue;
        };
        // "PC Sarah Jenkins and Tom Ward": the rank is for both.
        let joined = tokens.get(at).is_some_and(|token| matches!(token.gap, ", " | " & " | "/"))
            || tokens.get(at.wrapping_sub(1)).is_some_and(|token| matches!(token.text, "and" | "a" | "ac" | "&"));
        let last = people.last().filter(|last| joined && person.span.start <= last.span.end + 5);
        if let Some(last) = last.filter(|_| person.is_private()) {
            person.standing = last.standing;
        }
        people.push(person);
        at = next;
    }
    people
}

/// The words of one text, and whether it is all in capitals, so that capitals say nothing.
struct Search<'a> {
    tokens: &'a [Token<'a>],
    loud: bool,
}

impl<'a> Search<'a> {
    fn get(&self, index: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(index)
    }

    /// The token at `index` where only a space stands before it.
    fn next(&self, index: usize) -> Option<&'a Token<'a>> {
        self.get(index).filter(|token| token.gap == " " || token.gap == ". " && self.is_initial(index.wrapping_sub(1)))
    }

    fn is_initial(&self, index: usize) -> bool {
        self.get(index).is_some_and(|token| token.case == Case::Initial && token.text != "i")
    }

    /// Whether a capital at this token says something.
    fn is_capital(&self, token: &Token<'_>) -> bool {
        token.is_capital() && !self.loud
    }

    /// The person whose name starts at token `at`, and the token after it.
    fn at(&self, at: usize) -> Option<(Person, usize)> {
        let token = self.get(at)?;
        if let Some(next) = [at + 3, at + 2].into_iter().find(|next| self.is_public(at, *next)) {
            let span = token.span.start..self.get(next - 1)?.span.end;
            let (form, standing) = (Form::Full, Standing::Public);
            return Some((Person { span, form, standing, sure: true, small: false, age: None }, next));
        }
        let named = self.titled(at).or_else(|| self.surname_first(at)).or_else(|| self.after_initial(at));
        let named = named.or_else(|| self.full(at)).or_else(|| self.small(at));
        let (form, next, sure) = match named {
            Some(named) => named,
            None if self.is_capital(token) && token.kinds().first => (Form::First, at + 1, !token.kinds().ordinary),
            None => return None,
        };
        let last = self.get(next.wrapping_sub(1))?;
        let after = self.tokens.get(next..).unwrap_or_default();
        let is_place = roles::ends_like_a_place(last.text) || roles::is_part_of_a_place(after.first());
        if is_place && form != Form::Titled {
            return None;
        }
        let standing = roles::standing(self.tokens.get(..at).unwrap_or_default(), token, after);
        let small = self.loud || !last.is_capital();
        let span = token.span.start..last.span.end;
        let age = age(after).or_else(|| age_before(self.tokens.get(..at).unwrap_or_default()));
        let sure = sure || age.is_some() && !roles::holds(MONTHS, token.text);
        Some((Person { span, form, standing, sure, small, age }, next))
    }

    /// Whether the words from `at` to `next` are a name that everyone knows.
    fn is_public(&self, at: usize, next: usize) -> bool {
        let words = self.tokens.get(at..next).unwrap_or_default();
        let [first, .., last] = words else { return false };
        // "Mohammed Ali Raza" is not Mohammed Ali.
        let goes_on = self.next(next).is_some_and(|token| self.is_capital(token) && token.may_be_a_surname());
        if goes_on || !first.is_capital() || !last.is_capital() {
            return false;
        }
        let name: Vec<String> = words.iter().map(|token| token.text.replace('\'', "")).collect();
        names::is_public(&name.join(" "))
    }

    /// "Mr Sugden", "Mrs Edith Thackeray", "Mr D Sugden".
    fn titled(&self, at: usize) -> Option<(Form, usize, bool)> {
        let title = self.get(at).filter(|token| roles::holds(TITLES, token.text))?;
        let mut next = at + 1;
        while next < at + 3
            && self.get(next + 1).is_some()
            && (self.is_initial(next) || self.is_first_before_last(next))
        {
            next += 1;
        }
        let last = self.get(next).filter(|token| matches!(token.gap, " " | ". "))?;
        let named = self.is_capital(last) && last.may_be_a_surname() || last.is_strong_surname();
        // "Miss" and "Dr" are words too: "miss Walker" is one only with its capital, "Grove Dr" none at all.
        let sure = title.is_capital() || matches!(title.text, "mr" | "mrs" | "ms");
        (named && sure).then_some((Form::Titled, next + 1, true))
    }

    fn is_first_before_last(&self, index: usize) -> bool {
        self.get(index).is_some_and(|token| token.kinds().first)
            && self
                .next(index + 1)
                .is_some_and(|token| self.is_capital(token) && token.may_be_a_surname() || token.is_strong_surname())
    }

    /// "SMITH, John" and "SMITH John".
    fn surname_first(&self, at: usize) -> Option<(Form, usize, bool)> {
        let last = self.get(at).filter(|token| token.case == Case::Upper && !self.loud && token.text.len() > 2)?;
        let first =
            self.get(at + 1).filter(|token| matches!(token.gap, " " | "," | ", ") && token.case != Case::Lower)?;
        let known = last.kinds();
        let named = known.last || (known.is_unknown() && first.gap != " ") || last.is_shaped_like_a_surname();
        let title = first.case == Case::Title || first.gap != " ";
        (named && title && first.kinds().first && (!known.first || first.gap != " ")).then_some((
            Form::Full,
            at + 2,
            true,
        ))
    }

    /// "J. Smith", "J K Hargreaves".
    fn after_initial(&self, at: usize) -> Option<(Form, usize, bool)> {
        if !self.is_initial(at) || self.loud {
            return None;
        }
        let second = self.is_initial(at + 1) && self.get(at + 1).is_some_and(|token| token.gap.len() <= 2);
        let next = if second { at + 2 } else { at + 1 };
        let last = self.get(next).filter(|token| matches!(token.gap, " " | ". " | ".") && token.is_capital())?;
        let strong = last.is_strong_surname() || (last.kinds().last && last.gap.starts_with('.'));
        (strong && last.text.len() > 2).then_some((Form::Full, next + 1, true))
    }

    /// First name and surname with capitals, with other names, initials or a nickname between them.
    fn full(&self, at: usize) -> Option<(Form, usize, bool)> {
        let first = self.get(at).filter(|token| self.is_capital(token))?;
        let known = first.kinds();
        if !known.first {
            return self.unknown_first(at);
        }
        // "Mae Gethin Prosser", "Will Darren Booth": a word of talk before a name.
        let named_next =
            self.next(at + 1).is_some_and(|t| self.is_capital(t) && t.kinds().first && !t.kinds().ordinary);
        let surname_next = self.next(at + 1).is_some_and(|t| t.kinds().last);
        let after_next = self.next(at + 2).is_some_and(|t| self.is_capital(t) && t.may_be_a_surname());
        if known.ordinary && named_next && (after_next || !surname_next) {
            return None;
        }
        let mut end = at + 1;
        while end < at + 4 {
            let Some(token) = self.get(end) else { break };
            let joined =
                self.next(end).is_some() || matches!(token.gap, " \"" | "\" " | " '" | "' " | " (" | ") " | " -");
            let middle = self.is_initial(end) && self.get(end + 1).is_some_and(|t| t.is_capital());
            // "Leroy Baptiste DV": small capitals after a whole name are not part of it.
            let was_title = end > at + 1 && self.get(end - 1).is_some_and(|t| t.case == Case::Title);
            if was_title && token.case == Case::Upper && !token.kinds().last {
                break;
            }
            if !(joined && (middle || self.is_capital(token) && (token.may_be_a_surname() || token.kinds().first))) {
                break;
            }
            end += 1;
        }
        if end == at + 1 {
            return None;
        }
        let last = self.get(end - 1)?;
        if !matches!(last.gap, " " | "\" " | "' " | ") " | ". ") {
            return None;
        }
        let weak = known.ordinary && !last.is_strong_surname();
        (!weak || self.stands_as_a_name(at, end)).then_some((Form::Full, end, !weak))
    }

    /// Whether what stands beside two words that are also words of talk says that they are a name.
    fn stands_as_a_name(&self, at: usize, end: usize) -> bool {
        let cued = self.get(at.wrapping_sub(1)).is_some_and(|before| roles::holds(CUES, before.text));
        let verbs = "is was has wanted arrested lives lived failed said says yw";
        // A word that a sentence starts with, or that is a verb, is a name only with more beside it.
        let within = at > 0 && self.get(at).is_some_and(|t| t.gap == " " && !roles::holds(VERBS, t.text));
        let goes_on = self.get(end).is_none_or(|next| next.gap != " " || roles::holds(verbs, next.text));
        cued || goes_on || within
    }

    /// A capital that the list does not know before a surname that it does, or after a cue.
    fn unknown_first(&self, at: usize) -> Option<(Form, usize, bool)> {
        let first = self
            .get(at)
            .filter(|token| token.case == Case::Title && !token.kinds().ordinary && !token.text.contains('\''))?;
        let last = self.next(at + 1).filter(|token| self.is_capital(token) && !token.kinds().ordinary)?;
        let cued = self.get(at.wrapping_sub(1)).is_some_and(|before| roles::holds(CUES, before.text));
        let strong = last.is_strong_surname() && (first.kinds().is_unknown() || first.kinds().last);
        let shaped = first.kinds().is_unknown() && last.is_shaped_like_a_surname();
        (strong || cued).then_some((Form::Full, at + 2, cued || shaped))
    }

    /// First name and surname without capitals, or all in capitals: only where the list knows both.
    fn small(&self, at: usize) -> Option<(Form, usize, bool)> {
        let strong = |token: &&Token<'_>| token.kinds().first && !token.kinds().ordinary;
        let shaped = self.next(at + 1).is_some_and(Token::is_shaped_like_a_surname);
        self.get(at).filter(|token| strong(token) || shaped && token.kinds().first)?;
        let mut end = at + 1;
        if self.next(end).filter(strong).is_some() && self.next(end + 1).is_some_and(Token::is_strong_surname) {
            end += 1;
        }
        let last = self.next(end)?;
        let known = last.is_strong_surname() || last.ends_like_a_surname() || self.loud && last.kinds().last;
        (known && !(self.is_capital(last))).then_some((Form::Full, end + 1, true))
    }
}

/// The age that stands right before a name: "5yo", "13 year old", "14-year-old".
fn age_before(before: &[Token<'_>]) -> Option<u8> {
    let mut words = before.iter().rev().map(|token| token.text);
    let last = words.next()?;
    let number = match last {
        "old" => words.find(|word| !matches!(*word, "year" | "yr" | "years"))?,
        "yo" | "yrs" | "oed" => words.next()?,
        _ => last
            .strip_suffix("yo")
            .or_else(|| last.strip_suffix("-year-old"))
            .or_else(|| last.strip_suffix("yr-old"))?,
    };
    number.parse().ok().filter(|age| *age < 111)
}

/// The age that stands right after a name: ", 14,", "(15)", "aged 9", "14yo".
fn age(after: &[Token<'_>]) -> Option<u8> {
    let first = after.first()?;
    let (number, rest) = match first.text {
        "aged" | "age" | "oed" | "he" | "she" => (after.get(1)?, after.get(2)),
        _ => (first, after.get(1)),
    };
    let age: u8 = number.text.trim_end_matches("yo").trim_end_matches("yrs").parse().ok().filter(|age| *age < 111)?;
    if number.text != first.text
        || number.text.ends_with("yo")
        || first.gap == " (" && rest.is_none_or(|t| t.gap.starts_with(')'))
    {
        return Some(age);
    }
    // "Jordan, 14 Acacia Road" is no age, "Jordan, 14, was" is.
    let goes_on = rest.is_none_or(|token| {
        !token.gap.trim().is_empty()
            || matches!(token.text, "yo" | "yrs" | "yr" | "year" | "years" | "oed" | "was" | "has" | "is")
    });
    (first.gap == ", " && goes_on).then_some(age)
}
