//! Identifiers made here, with check digits computed apart from the core: valid ones are found, random ones no more than by chance.

use moderator_core::{CivilDate, Draft, Moderator, Policy};
use proptest::prelude::*;
use std::sync::LazyLock;

static MODERATOR: LazyLock<Moderator> = LazyLock::new(|| Moderator::new(&Policy::default()).unwrap());

/// The letters of modulus 23, by remainder.
const LETTERS: &str = "ZABCDEFGHJKLMNPQRTUVWXY";

/// The rules that find something in `text`, each with what it found.
fn found(text: &str) -> Vec<(&'static str, String)> {
    let report = MODERATOR.check(&Draft::new(text).on(CivilDate::new(2026, 11, 24)));
    report.findings.into_iter().map(|f| (f.rule, text[f.span].to_owned())).collect()
}

fn letter(digits: &str) -> char {
    let number: u128 = digits.parse().unwrap();
    LETTERS.chars().nth(usize::try_from(number % 23).unwrap()).unwrap()
}

/// Nine digits and the check digit of an NHS number, where there is one.
fn nhs(body: &str) -> Option<String> {
    let sum: u32 = body.chars().zip((2..=10).rev()).map(|(d, weight)| d.to_digit(10).unwrap() * weight).sum();
    let check = (11 - sum % 11) % 11;
    (check < 10).then(|| format!("{body}{check}"))
}

fn luhn(body: &str) -> String {
    let sum: u32 = body
        .chars()
        .rev()
        .zip([2, 1].into_iter().cycle())
        .map(|(d, factor)| {
            let product = d.to_digit(10).unwrap() * factor;
            product / 10 + product % 10
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn iban(country: &str, account: &str) -> String {
    let spelled: String =
        format!("{account}{country}00").chars().map(|c| c.to_digit(36).unwrap().to_string()).collect();
    let rest = spelled.chars().fold(0, |rest, d| (rest * 10 + d.to_digit(10).unwrap()) % 97);
    format!("{country}{:02}{account}", 98 - rest)
}

/// A sentence as people write it, with a place for the identifier.
fn sentence() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "{}",
        "have a look at {} when you’re free",
        "({})",
        "CAN SOMEONE CHECK {} PLEASE",
        "£5 says {} is him 🙄",
        "allwch chi edrych ar {} heno",
        "it came back as {}.",
        "{}, and he’s known to us",
    ])
}

proptest! {
    #[test]
    fn valid_ones_are_found_in_plain_sentences(
        sentence in sentence(),
        digits in "[0-9]{30}",
        letters in "[A-Z]{8}",
        prefix in "[ABCEHJLMPRSTWXYZ][ABCEHJLMPRSTWX]",
        (day, month, year) in (1..=28_u8, 1..=12_u8, 10..=26_u8),
    ) {
        let mut made = vec![
            ("PD101", format!("{prefix}{}C", &digits[..6])),
            ("PD109", format!("20{year}/{0}{1}", &digits[..7], letter(&format!("{year}{}", &digits[..7])))),
            ("PD110", format!("{0}/{year}{1}", &digits[..6], letter(&format!("{year}{}", &digits[..6])))),
            ("PD111", format!("{}9{month:02}{day:02}4{}9{}", &letters[..5], &letters[..2], &letters[3..5])),
            ("PD114", iban("GB", &format!("{}{}", &letters[..4], &digits[..14]))),
            ("PD114", iban("DE", &digits[..18])),
            ("PD116", luhn(&format!("35{}", &digits[..12]))),
            ("PD119", format!("{year}/{0}SY/01/{1}{2}", &digits[..2], &digits[2..8], letter(&format!("{}01{year}00000{}", &digits[..2], &digits[2..8])))),
        ];
        if let Some(number) = nhs(&digits[..9]) {
            made.push(("PD102", format!("{} {} {}", &number[..3], &number[3..6], &number[6..])));
        }
        if let Some(number) = nhs(&format!("{day:02}{month:02}{year}{}", &digits[..3])) {
            made.push(("PD113", number));
        }
        // These are what nobody gives out.
        let never = ["BC", "CR", "MW", "TN", "ZZ"].contains(&prefix.as_str());
        for (rule, number) in made.into_iter().filter(|(rule, _)| !(never && *rule == "PD101")) {
            let text = sentence.replace("{}", &number);
            let text = if rule == "PD113" { format!("CHI {text}") } else { text };
            prop_assert!(found(&text).contains(&(rule, number.clone())), "{rule} {number} in {text}: {:?}", found(&text));
        }
    }
}

/// Digits that look random and are the same every time (a linear congruential generator, as in POSIX `rand48`).
fn random_digits(seed: &mut u64, count: usize) -> String {
    let digit = |_| {
        *seed = seed.wrapping_mul(0x5_DEEC_E66D).wrapping_add(11) & ((1 << 48) - 1);
        char::from_digit(u32::try_from((*seed >> 17) % 10).unwrap(), 10).unwrap()
    };
    (0..count).map(digit).collect()
}

#[test]
fn random_ones_are_found_no_more_than_by_chance() {
    const TRIES: usize = 3000;
    let grouped = |d: &str| format!("{} {} {}", &d[..3], &d[3..6], &d[6..10]);
    // The shape, and of a hundred random ones how many may pass.
    type Shape = (&'static str, &'static str, fn(&str) -> String, usize);
    let shapes: [Shape; 9] = [
        ("PD102", "look at {} please", grouped, 12),
        ("PD102", "look at {} please", |d| d[..10].to_owned(), 0),
        ("PD109", "look at {} please", |d| format!("2019/{}D", &d[..7]), 6),
        ("PD110", "look at {} please", |d| format!("{}/98E", &d[..6]), 6),
        ("PD113", "CHI {} please", |d| d[..10].to_owned(), 1),
        ("PD114", "look at {} please", |d| format!("GB{}WEST{}", &d[..2], &d[2..16]), 2),
        ("PD116", "look at {} please", |d| d[..15].to_owned(), 3),
        ("PD117", "look at {} please", |d| d[..12].to_owned(), 0),
        ("PD119", "look at {} please", |d| format!("26/14SY/01/{}K", &d[..6]), 6),
    ];
    let mut seed = 20_261_124;
    for (rule, sentence, shape, allowed) in shapes {
        let hits = (0..TRIES).filter(|_| {
            let text = sentence.replace("{}", &shape(&random_digits(&mut seed, 20)));
            found(&text).iter().any(|(by, _)| *by == rule)
        });
        let hits = hits.count();
        assert!(hits * 100 <= allowed * TRIES, "{rule}: {hits} of {TRIES}");
    }
}

#[test]
fn a_number_with_no_word_for_it_is_only_a_number() {
    let mut seed = 1;
    for length in (3..=14).cycle().take(6000) {
        let digits = random_digits(&mut seed, length);
        // 01, 02, 07 and 0044 begin phone numbers; 2x000 an occurrence number; cards and phones have lengths of their own.
        if digits.starts_with('0') || digits.get(2..5) == Some("000") || length > 12 {
            continue;
        }
        let text = format!("we counted {digits} of them");
        assert_eq!(found(&text), [], "{text}");
    }
}

/// A kind of identifier: its name, what it is called in English and in Welsh, and valid ones.
type Kind = (&'static str, &'static str, &'static str, &'static [&'static str]);

const KINDS: [Kind; 20] = [
    ("vrm", "reg", "cofrestru’r cerbyd", &["YD19 KLM", "AB62 FKT"]),
    ("earlier vrm", "reg", "cofrestru’r cerbyd", &["P418 KLM", "K12 HRT"]),
    ("date of birth", "date of birth", "dyddiad geni", &["12/03/1985", "4 June 1971"]),
    ("nhs", "NHS number", "rhif GIG", &["943 476 5919", "401 023 2137"]),
    ("chi", "CHI", "CHI", &["290280 3788"]),
    ("nino", "NI number", "rhif yswiriant gwladol", &["AA123456B", "TW 98 76 54 A"]),
    ("pnc", "PNC ID", "rhif PNC", &["1979/0163001B", "2002/0073319Z"]),
    ("cro", "CRO", "rhif CRO", &["65656/91H"]),
    ("asn", "ASN", "ASN", &["97/0000/00/123456K"]),
    ("driver", "licence", "trwydded", &["MORGA657054SM9IJ"]),
    ("ip", "IP address", "cyfeiriad IP", &["203.0.113.77"]),
    ("passport", "passport", "pasbort", &["207733118"]),
    ("imei", "IMEI", "IMEI", &["490154203237518"]),
    ("iban", "IBAN", "IBAN", &["GB82WEST12345698765432"]),
    ("warrant number", "warrant number", "rhif gwarant", &["238114"]),
    ("custody number", "custody number", "rhif y ddalfa", &["14SY/4471/26"]),
    ("what3words", "what3words", "what3words", &["tulip.marble.fence"]),
    ("reference", "crime reference", "cyfeirnod trosedd", &["14/102233/26"]),
    ("talkgroup", "talkgroup", "grŵp siarad", &["4417"]),
    ("door code", "door code", "cod y drws", &["4471", "C2580X"]),
];

/// The ways in which they are said: what it is called is `{k}`, in Welsh `{w}`.
const SAID: [&str; 13] = [
    "{k} {v}",
    "his {k} is {v}",
    "{k}: {v} for the log",
    "can someone check {k} {v} please",
    "got him ({k} {v})",
    "got him, {k} {v}, on the way in",
    "the {k} was {v} when he was last here",
    "{k} - {v}",
    "{k} = {v}",
    "{w} {v}",
    "{w}: {v}",
    "{w} yw {v}",
    "{v}, that’s the {k} he gave",
];

#[test]
fn every_kind_is_found_however_it_is_said() {
    let mut short = Vec::new();
    for (kind, called, welsh, made) in KINDS {
        let (mut tried, mut hits, mut missed) = (0, 0, Vec::new());
        for (said, number) in SAID.iter().flat_map(|said| made.iter().map(move |number| (said, number))) {
            let text = said.replace("{k}", called).replace("{w}", welsh).replace("{v}", number);
            for text in [text.clone(), text.to_lowercase()] {
                tried += 1;
                let at = text.to_lowercase().find(&number.to_lowercase()).unwrap();
                let report = MODERATOR.check(&Draft::new(text.as_str()).on(CivilDate::new(2026, 11, 24)));
                let touched = report.findings.iter().any(|f| f.span.start < at + number.len() && f.span.end > at);
                if touched { hits += 1 } else { missed.push(text) }
            }
        }
        // Known gap: of these a bare number is not found where only what follows says what it is.
        let short_of = ["date of birth", "warrant number", "custody number", "talkgroup", "door code", "what3words"];
        let least = if short_of.contains(&kind) { 92 } else { 95 };
        if hits * 100 < tried * least {
            short.push(format!("{kind}: {hits} of {tried}; {missed:?}"));
        }
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}
