//! Sort codes and account numbers.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, check_digits, dates, sources};

/// A regular expression for a sort code, on normalised text.
macro_rules! sort_code {
    () => {
        r"\d{2}[\s.-]?\d{2}[\s.-]?\d{2}"
    };
}

/// A regular expression for what follows a sort code: an account number, with or without words for it.
macro_rules! account {
    () => {
        concat!(
            r"[\s,;:/&.\)-]{1,4}(?:(?:(?:and|with|a|ac)\s+)?(?:bank\s+|rhif\s+)?(?:a/c|ac|acct?|account|cyfrif)\.?\s*(?:number|num|no)?\b",
            r"[\s.:;#=-]*(?:(?:is|yw)\s+)?)?(?:\d{8}|\d{4}[\s-]\d{4})"
        )
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD115",
    name: "bank-account",
    category: Category::PersonalData,
    title: Bilingual { en: "Bank account", cy: "Cyfrif banc" },
    why: Bilingual {
        en: "It points to one person’s account, and is half of what a fraudster needs.",
        cy: "Mae’n pwyntio at gyfrif un person, ac mae’n hanner yr hyn sydd ei angen ar dwyllwr.",
    },
    instead: Bilingual {
        en: "Leave it out, or name the bank and the last four digits.",
        cy: "Gadewch ef allan, neu enwch y banc a’r pedwar digid olaf.",
    },
    placeholder: Some(Bilingual { en: "[bank account]", cy: "[cyfrif banc]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A sort code (three pairs of digits) with the eight digits of an account, in either order, or one of them right after its \
        name. Three pairs that are a date need words for an account. The writer’s own (“my account is …”), and accounts for a \
        collection, a club or a charity, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?:(?:bank\s+)?(?:a/c|acct?|account)\.?\s*(?:(?:number|num|no)\.?\s*)?(?:(?:is|was)\s+)?[\s.:;#=-]*(?P<hit3>\d{8}[\s,;/]{1,3}(?:and\s+)?(?:(?:sort\s?-?code|sort|s/?c)[\s.:;#=-]*(?:(?:is|was)\s+)?)", sort_code!(), r")",
        r"|(?P<word>sort\s?-?code|cod didoli|(?:bank\s+)?(?:a/c|acct?|account)\.?\s*(?:number|num|no)|rhif (?:ei |eu |y )?(?:g|ch)?cyfrif)\b",
        r"[\s.:;#=-]*(?:(?:is|was|yw|of)\s+)?(?P<hit>", sort_code!(), r"(?:", account!(), r")?|\d{8}|\d{4}[\s-]\d{4}|\d(?:\s\d){7})",
        r"|(?P<hit2>(?P<sort>", sort_code!(), ")", account!(), r"))\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 4 },
    context: Context {
        hot: &[
            "sort code", "account", "acc", "acct", "a c", "bank", "barclays", "lloyds", "natwest", "hsbc", "monzo", "starling", "santander",
            "halifax", "nationwide", "cyfrif", "banc", "victim", "victim's", "suspect", "suspect's", "mule", "fraud", "his", "her", "dioddefwr",
        ],
        against: &[
            "my account", "my acc", "my bank", "my sort code", "my details", "pay me", "to me", "send me", "owe me", "collection", "whip round",
            "leaving do", "leaving card", "leaving present", "donation", "donations", "donate", "charity", "kitty", "tea fund", "fund", "club",
            "raffle", "subs", "christmas do", "xmas do", "xmas", "christmas party", "fy nghyfrif", "casgliad", "elusen", "energy", "gas", "electric",
            "electricity", "water", "broadband", "order number", "council tax", "federation",
        ],
        before: 10,
        after: 5,
        published_in_appeals: true,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let digits = candidate.digits();
    if check_digits::all_alike(&digits) {
        return Validity::Invalid;
    }
    let named = candidate.text().contains(|c: char| c.is_ascii_alphabetic());
    let Some(sort) = candidate.group("sort").filter(|_| !named) else { return Validity::Valid };
    let dashed = sort.contains('-') && dates::read(sort, candidate.today()).is_none();
    if dashed { Validity::Valid } else { Validity::Unknown }
}
