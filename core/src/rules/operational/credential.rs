//! Passwords and PINs.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// A regular expression for a digit in words.
macro_rules! digit {
    () => {
        r"(?:(?:double|treble|triple)\s)?(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)"
    };
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP204",
    name: "credential",
    category: Category::Operational,
    title: Bilingual { en: "Password or PIN", cy: "Cyfrinair neu PIN" },
    why: Bilingual {
        en: "Whoever reads it can sign in as that person, and what they do stands in that person’s name.",
        cy: "Gall pwy bynnag sy’n ei ddarllen fewngofnodi fel y person hwnnw, a bydd yr hyn a wnânt yn ei enw ef.",
    },
    instead: Bilingual {
        en: "Ask the service desk to set up access, and change the password if it has been passed on.",
        cy: "Gofynnwch i’r ddesg wasanaeth drefnu mynediad, a newidiwch y cyfrinair os yw wedi’i rannu.",
    },
    placeholder: Some(Bilingual { en: "[password]", cy: "[cyfrinair]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "What stands right after password, passcode, login or *cyfrinair* (or after what it is for) where it has a digit or a sign among its letters or \
        stands in quotation marks, and four to eight digits right after PIN; what looks made up (`Sp33dGun_44`) some words behind them or a police system, \
        or right before them; the key of a wireless network; a password told in words (“… underscore 9 underscore …”, “all one word, …”), and the code of a piece of kit, a safe or a fuel card. Advice about passwords, and those that a guest network, \
        a quiz or a film service gives out, are not found.",
    detector: Detector::Pattern(concat!(
        r#"\b(?:p/?w|p\s?word|pass\s?word|log\s?-?in|niche|athena|pnc)\b[^!?\n]{0,60}?(?:\ball one word\b[\s,]*(?:(?:all\s+)?(?:lower|upper)\s?case\b[\s,]*)?(?P<hit11>[a-z]{6,30})|\b(?P<hit12>[a-z0-9]{2,14}(?:\s(?:underscore|hash)\s[a-z0-9]{1,14}){1,3})|\b(?P<hit13>[a-z]{3,12}\s?/\s?[a-z]{3,14}\d{2,6})[!*]?)(?:[\s,;.)]|$)|"#,
        r#"\b(?:(?:pass\s?words?|pass\s?-?codes?|p/?w|pwd|log\s?-?in)\s+(?:for|to|on)|cyfrinair)\s+(?:[a-z0-9']{1,14}\s+){1,5}?(?:is|was|yw|ydi|ydy|=)\s+"?(?P<hit7>[^\s"]{4,40}[^\s".,;:?)'])"#,
        r#"|\b(?:(?P<word>p\s?words?|pass\s?words?|pass\s?-?codes?|pass\s?phrase|pass(?:\s+is\b)?|p/?w|passwrd|pasword|psswd|pwd?|cyfrinair|(?P<login>log\s?-?in|log\s?on|username))\b(?:\s+details)?(?:\s+(?:for|to|on|in|i'r|i|y|yr|ar gyfer|ar y)\s+(?:the\s+|my\s+|our\s+|y\s+)?[a-z]{2,14}(?:\s+[a-z]{2,12})?)?"#,
        r#"(?:\s*[:=-]+\s*|\s+(?:is|was|now|still|yw)\s+(?:(?:now|still|currently|set to)\s+)?|\s+)["'(]?(?P<hit>[^\s"]{4,40}[^\s".,;:?)'])"#,
        r#"|(?P<pin>pin)\b(?:\s+(?:number|code|no))?(?:\s+(?:for|to|on|i'r)\s+(?:the\s+|my\s+|his\s+|her\s+)?[a-z]{2,14}(?:\s+[a-z]{2,12})?)?(?:\s*[:=-]+\s*|\s+(?:is|was|now|yw)\s+|\s+)(?:still\s+)?(?P<hit2>\d{4,8}|\d(?:[\s-]\d){3,5})\b)"#,
        r#"|\b(?P<loose>pass\s?words?|pass\s?-?codes?|passwrd|pasword|pass(?:\s+(?:for|is|to)\b|:)|p/?w|pwd|cyfrinair|mewngofnodi|log\s?-?(?:in|on)|holmes|niche|athena|storm|pnc|pnd|pronto|mdt|mobile data terminal|(?:wi-?fi|ssid)\b[^.!\n]{0,40}?\b(?:nick|station|canteen|custody|cid|orsaf|briefing room))\b"#,
        r#"[^.!\n"]{0,44}?[\s:=-]{1,3}(?P<hit3>[a-z0-9]{3,16}[_!#$%&*@][a-z0-9]{1,10}[!#$%&*@?]?|[a-z]{3,16}(?:[._*!#$%&@+-]?\d{1,8}[a-z]{0,10}|[!#$%&*@._][a-z0-9]{1,10})[!#$%&*@?]{0,3})(?:[\s,;)]|\.\s|\.?$)"#,
        r#"|(?:^|\s)(?P<hit4>[a-z]{3,12}(?:[a-z._*!#$%&@-]{0,12}\d[a-z0-9._*!#$%&@-]{0,12}|[_*!#$%&@][a-z0-9]{2,16}))\s+(?:that'?s|is|for|as)?\s?(?:[a-z']+\s+){0,3}?(?P<reverse>password|log\s?-?in|passcode|pwd|cyfrinair)\b"#,
        r#"|\b(?:unlock|lock)\s+code\s+(?:for|to|on|of)\s+(?:[a-z']+\s+){1,4}?(?:is|was|:)\s*(?P<hit5>\d{4,8})\b|(?:\brhif\s+pin\b[^.\n\d]{0,30}|\bpin\s+)(?P<hit6>\d{3}\s\d{3}|\d{4,6})\b"#,
        r#"|\b(?P<tool>dock|bitlocker|fuel card|laptop|tablet|printer|body\s?cam|bwv|mdt|airwave|handset|safe)\b[^.!?\n\d]{0,44}?(?:\bcode'?s?|\bpins?|\bbitlocker|\bits|\bit's|\bis|\bchanged to|,)(?:\s(?:is|its|it's))?\s(?P<hit9>\d{3}\s\d{3}|\d{6}|\d(?:\s\d){3,5}|(?:"#, digit!(), r#"\s){1,5}"#, digit!(), r#")\b"#,
        r#"|\b(?:pin\b[^.!?\n\d]{0,40}?(?:,|'s|\btry|\bits|\bit's|\bis)|unlocks\s(?:with|on))\s(?P<hit10>\d(?:[\s-]\d){3,5}|(?:"#, digit!(), r#"\s){3,5}"#, digit!(), r#")\b"#,
        r#"|\b(?:ssid|network)\b[\s:]*\S{2,24}[\s,;/]+(?:and\s+)?(?:the\s+)?(?:key|pass(?:word)?|pw|psk)[\s:=]*(?:is\s+)?(?P<hit8>[^\s"]{6,30}[^\s".,;:?)'])"#,
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::VeryUnlikely, hot: 1, against: 3 },
    context: Context {
        hot: &["niche", "pnc", "pnd", "username", "user", "terminal", "laptop", "hpc", "shared", "system", "account", "athena", "connect"],
        against: &[
            "guest", "guest wifi", "guest network", "free wifi", "hotel", "cottage", "airbnb", "pub", "cafe", "quiz", "zoom", "netflix", "spotify",
            "disney", "now tv", "youtube", "game", "sky sports", "example", "such as", "gwestai", "voucher", "badge", "badges", "rolling", "safety",
        ],
        before: 6,
        after: 4,
        published_in_appeals: false,
    },
};

/// What one has a pass for, other than a password.
const TICKETS: [&str; 10] = ["bus", "rail", "train", "travel", "ski", "lift", "boarding", "hall", "day", "visitor"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    if ["hit5", "hit6", "hit8", "hit10", "hit11", "hit12", "hit13"].iter().any(|group| candidate.group(group).is_some()) {
        return Validity::Valid;
    }
    if candidate.group("tool").is_some() {
        // "…, one two" counts; a code in words has three digits at least.
        let said = crate::text::words::words(text).map(|word| 1 + usize::from(matches!(word, "treble" | "triple"))).sum::<usize>();
        return if text.contains(|c: char| c.is_ascii_digit()) || said > 3 { Validity::Valid } else { Validity::Invalid };
    }
    if candidate.group("pin").is_some() {
        let said = candidate.before().trim_end().ends_with([':', '=']) || candidate.before().ends_with(" is ");
        let year = !said && text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
        return if year || candidate.after().starts_with(['/', ':']) { Validity::Invalid } else { Validity::Valid };
    }
    if candidate.group("loose").or_else(|| candidate.group("reverse")).is_some() {
        return if is_made_up(candidate.written()) { Validity::Valid } else { Validity::Invalid };
    }
    let digit = text.contains(|c: char| c.is_ascii_digit());
    let letter = text.contains(|c: char| c.is_alphabetic());
    let sign = text.contains(['!', '$', '%', '&', '*', '#', '@', '?', '_', '+', '=']);
    let quoted = candidate.before().ends_with('"') && candidate.after().starts_with('"');
    // An entity of HTML, a place on the web, a day.
    let link = text.starts_with('&') || text.starts_with("http") || text.starts_with("www.") || text.contains(['/', '[']);
    let mixed = (letter && (digit || sign)) || (text.len() > 5 && text.bytes().all(|b| b.is_ascii_digit()));
    let before = candidate.before().trim_end_matches(['"', '\'', '(', ' ']);
    // "Bus pass day!!!" is of a ticket.
    let last = crate::text::words::last(before, 2);
    let ticket = candidate.group("word") == Some("pass") && before.ends_with("pass") && matches!(last[..], [kind, "pass"] if TICKETS.contains(&kind));
    // "Log in 0900hrs" and "username 2 of 3" say nothing; "login: …" and "login is …" do.
    let said = candidate.group("login").is_none() || before.ends_with([':', '=', '-']) || before.ends_with(" is");
    match (link || ticket || !said, mixed || quoted) {
        (true, _) | (false, false) => Validity::Invalid,
        (false, true) => Validity::Valid,
    }
}

/// Whether it looks like a password even some words behind the word: a capital and small letters, and a digit or a sign that no name has.
fn is_made_up(written: &str) -> bool {
    let has = |of: fn(char) -> bool| written.chars().any(of);
    let signs = has(|c| "!#$%&*@_".contains(c));
    let letters = has(char::is_lowercase);
    let inside = written.trim_start_matches(char::is_uppercase).chars().any(char::is_uppercase);
    let named = written.chars().count() < 7 || inside && !signs;
    letters && !named && ((has(char::is_uppercase) && has(|c| c.is_ascii_digit())) || signs)
}
