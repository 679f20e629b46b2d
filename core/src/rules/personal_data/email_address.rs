//! E-mail addresses of people.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// Mailboxes of an office, not of a person.
const ROLES: [&str; 48] = [
    "info", "information", "enquiries", "enquiry", "inquiries", "contact", "contactus", "hello", "help", "helpdesk", "support",
    "office", "admin", "reception", "press", "media", "news", "newsdesk", "press.office", "pressoffice", "communications", "sales",
    "bookings", "booking", "noreply", "no-reply", "donotreply", "appeals", "appeal", "feedback", "complaints", "recruitment",
    "jobs", "team", "ymholiadau", "post", "accounts", "finance", "hr", "payroll", "orders", "service", "services", "secretary",
    "events", "tickets", "membership", "bookkeeping",
];

/// Domains whose addresses are business contacts.
const PUBLIC_BODIES: [&str; 6] = ["police.uk", "gov.uk", "nhs.uk", "nhs.net", "parliament.uk", "gov.wales"];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD103",
    name: "email-address",
    category: Category::PersonalData,
    title: Bilingual { en: "E-mail address", cy: "Cyfeiriad e-bost" },
    why: Bilingual {
        en: "It is a way to reach one person, who has not agreed to be reached by this group.",
        cy: "Mae’n ffordd o gyrraedd un person, nad yw wedi cytuno i’r grŵp hwn gysylltu ag ef.",
    },
    instead: Bilingual {
        en: "Leave it out, or pass it only to the colleague who needs it.",
        cy: "Gadewch ef allan, neu rhowch ef i’r cydweithiwr sydd ei angen yn unig.",
    },
    placeholder: Some(Bilingual { en: "[e-mail address]", cy: "[cyfeiriad e-bost]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A mailbox at a domain, also with “at”, “dot” and “underscore” in words where the mailbox has such a sign. Mailboxes of an office (`enquiries@`, `101@`) and addresses at public bodies \
        (`police.uk`, `gov.uk`, `nhs.uk`) are business contacts and are not found, nor is the writer’s own (“email me at …”).",
    detector: Detector::Pattern(concat!(
        r"\b[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}\b",
        r"|\b(?P<spoken>[a-z0-9][a-z0-9._+-]*(?:\s(?:dot|underscore)\s[a-z0-9]+)*\s?(?:\[at\]|\(at\)|\sat)\s?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|sky|btinternet|aol|msn|protonmail|talktalk|virginmedia)",
        r"\s?(?:\.|\[dot\]|\(dot\)|\sdot)\s?(?:com|net|org|co\s?(?:\.|\sdot)\s?uk))\b",
        r"|\b(?P<worded>[a-z][a-z0-9.]*(?:\s(?:dot|underscore|dash)\s[a-z0-9]+)*\s?(?:\[at\]|\(at\)|\sat)\s[a-z0-9-]{3,20}(?:\.|\sdot\s)(?:com|net|org|uk|co\.uk|co dot uk|example)(?:\sdot\s[a-z]{2,7})?)\b",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 0, against: 2 },
    context: Context {
        hot: &[],
        against: &["email me", "e mail me", "my email", "my e mail", "me at", "me on", "ebostiwch fi", "fy ebost"],
        before: 4,
        after: 0,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    if let Some(spoken) = candidate.group("spoken").or_else(|| candidate.group("worded")) {
        // "We meet at sky.com": a mailbox said in words has a dot, a digit or a bracket in it.
        let mailbox = spoken.rsplit_once(" at").map_or(spoken, |(mailbox, _)| mailbox);
        let made_up = spoken.contains(['[', '(']) || mailbox.contains(|c: char| c == '.' || c == '_' || c.is_ascii_digit()) || [" dot ", " underscore ", " dash "].iter().any(|sign| mailbox.contains(sign));
        return if made_up { Validity::Valid } else { Validity::Invalid };
    }
    let Some((mailbox, domain)) = candidate.text().split_once('@') else { return Validity::Invalid };
    let role = ROLES.contains(&mailbox) || mailbox.chars().all(|c| c.is_ascii_digit());
    let public = PUBLIC_BODIES.iter().any(|body| domain.strip_suffix(body).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')));
    if role || public { Validity::Invalid } else { Validity::Valid }
}
