//! Addresses on the internet.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, sources};

/// Resolvers that everybody knows: no one's address.
const PUBLIC: [[u8; 4]; 5] = [[8, 8, 8, 8], [8, 8, 4, 4], [1, 1, 1, 1], [1, 0, 0, 1], [9, 9, 9, 9]];

/// The rule.
pub static RULE: Rule = Rule {
    code: "PD117",
    name: "ip-address",
    category: Category::PersonalData,
    title: Bilingual { en: "IP address", cy: "Cyfeiriad IP" },
    why: Bilingual {
        en: "With the provider’s records it points to one household or person.",
        cy: "Gyda chofnodion y darparwr mae’n pwyntio at un cartref neu berson.",
    },
    instead: Bilingual {
        en: "Leave it out, or send it through the force’s own system.",
        cy: "Gadewch ef allan, neu anfonwch ef drwy system yr heddlu.",
    },
    placeholder: Some(Bilingual { en: "[IP address]", cy: "[cyfeiriad IP]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A public address of version 4 (RFC 791) or 6 (RFC 4291). Private, shared, loopback, link-local and multicast \
        ranges and well-known resolvers point to no one and are not found. Four small numbers are also a version, a section or \
        a date: they need words for an address.",
    detector: Detector::Pattern(
        r"\b(?:(?:\d{1,3}\.){3}\d{1,3}|\d{1,3}(?:\sdot\s\d{1,3}){3}|[23][0-9a-f]{3}(?::[0-9a-f]{1,4}){7}|[23][0-9a-f]{3}(?::[0-9a-f]{1,4}){0,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}\b)?)",
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 2, against: 3 },
    context: Context {
        hot: &["ip", "ips", "ip address", "ipv4", "ipv6", "isp", "logged in from", "login from", "traced", "cyfeiriad ip"],
        against: &[
            "version", "versions", "firmware", "build", "update", "updated", "release", "v", "ver", "ios", "android", "windows", "chrome",
            "section", "para", "paragraph", "clause", "chapter", "fersiwn", "dns", "printer", "the router", "my router", "our router", "new router",
        ],
        before: 5,
        after: 3,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    let text = candidate.text();
    let mut next = candidate.after().chars();
    let (mark, more) = (next.next(), next.next().is_some_and(|c| c.is_ascii_alphanumeric()));
    match (text.contains(':'), mark, more) {
        // One more number makes it something else; after a colon it is the port of a version-4 address.
        (_, Some('.'), true) | (true, Some(':'), true) => Validity::Invalid,
        (true, ..) => version_6(text),
        (false, ..) => version_4(text),
    }
}

fn version_4(text: &str) -> Validity {
    let text = text.replace(" dot ", ".");
    let parts: Vec<&str> = text.split('.').collect();
    let padded = parts.iter().any(|part| part.len() > 1 && part.starts_with('0'));
    let bytes: Vec<u8> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let Ok(address) = <[u8; 4]>::try_from(bytes) else { return Validity::Invalid };
    let no_ones = matches!(
        address,
        [0 | 10 | 127 | 224.., ..] | [100, 64..=127, ..] | [169, 254, ..] | [172, 16..=31, ..] | [192, 168, ..]
    );
    if padded || no_ones || PUBLIC.contains(&address) {
        return Validity::Invalid;
    }
    if address.iter().any(|byte| *byte > 99) { Validity::Valid } else { Validity::Unknown }
}

/// The pattern admits global unicast alone (2000::/3); eight groups, or fewer around `::`.
fn version_6(text: &str) -> Validity {
    let groups = text.split(':').filter(|group| !group.is_empty()).count();
    let complete = if text.contains("::") { (3..8).contains(&groups) } else { groups == 8 };
    if complete { Validity::Valid } else { Validity::Invalid }
}
