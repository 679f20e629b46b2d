//! That somebody is held, what for, their cell, their observations, how the interview went, the clock, bail or release.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP214",
    name: "custody-detainee",
    category: Category::Operational,
    title: Bilingual {
        en: "Somebody in custody",
        cy: "Rhywun yn y ddalfa",
    },
    why: Bilingual {
        en: "It tells people outside the case who is held, what for, or how they are.",
        cy: "Mae’n dweud wrth bobl y tu allan i’r achos pwy sy’n cael ei gadw, am beth, neu sut y maent.",
    },
    instead: Bilingual {
        en: "Leave it out, or speak to the custody sergeant or the officer in the case.",
        cy: "Gadewch ef allan, neu siaradwch â’r sarjant dalfa neu’r swyddog yn yr achos.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "That somebody is held, what for, their cell, their observations, how the interview went, the clock, bail \
        or release. Custody shifts, statements to the press (“a man has been arrested”) and court results are \
        not found.",
    detector: Detector::Claims(CLAIMS),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[],
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

/// What is nicked, and not who: "my mate's van was nicked from Kirkby Road" is a theft.
const THINGS: &[&str] = &[
    "van", "car", "bike", "motor", "motorbike", "moped", "scooter", "caravan", "trailer", "quad", "tractor", "bag", "purse", "wallet", "phone", "laptop", "tools", "catalytic", "converter", "plates", "parcel",
    "parcels", "lawnmower",
];

fn validate(candidate: &Candidate<'_>) -> Validity {
    let mut said = candidate.text().split(' ');
    let reason = said.clone().next_back().is_some_and(|word| ["for", "on", "with"].contains(&word));
    let stolen = said.any(|word| THINGS.contains(&word)) && said.any(|word| word == "nicked" || word == "lifted");
    if stolen && !reason { Validity::Invalid } else { Validity::Unknown }
}

const CLAIMS: &[Claim] = &[
    Claim {
        said: &[
            "hours|hrs left on her|him|them",
            "hours|hrs left on the ..2 lad|bloke|woman|prisoner|dp|clock|lads",
            "super|super's|supt|superintendent give|gives|given|giving|gave us|him|her|me ..2 extra|twelve|another",
            "unless|till the super|supt|superintendent extends",
            "super|supt|superintendent|boss|inspector|dci won't|wouldn't|gonnae|no|'ll|will ..1 extend",
            "asked|asking|gone|going for the 36|extra_12|extra_twelve",
            "been|both|have|they've|we've|ended_up|all ..4 rui'd|released_under_investigation",
            "clock ..2 paused|stopped|stops for the? hospital|nurse|fme|solicitor|treatment",
            "his|her time's|times up {clock}|at {clock}|{number}",
            "review|review's ..2 missed|late|overdue ..2 detention|inspector",
            "is|are|lad's|was in at ours|us for {offence}|drink_drive|dd|spiking",
            "coughed the_lot says|said|in|to|and|he|she",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "interviewed|remanded|bailed|nicked|booked_in|strip_searched|processed|re_arrested|further_arrested|\
                rearrested|arrested|charged him|her|them|the_lad|the_suspect|him_for|the_boyfriend|the_husband",
            "full_admissions|half_hourly_checks|half_hourlies|half_hourly_obs|solicitor_is|his_brief|her_brief|\
                duty_solicitor|duty_brief|no_commented|no_comment_interview|full_and_frank|constant_supervision|\
                level_three|level_four",
            "custody|force nurse|fme|hcp|doctor ..1 says|reckons|said|thinks|wants|refusing|reviewed ..2",
            "male|female|lad|bloke|woman|fella|lass|kid|juvenile|one|youth in for|on",
        ],
        with: &[&[Cue::Case, Cue::Offence, Cue::Detainee, Cue::Person]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::Play],
    },
    Claim {
        said: &[
            "supt|super|supers|superintendent|super's|superintendent's|inspector's ..2 extension|extending|extended|\
                extend",
            "clock|custody_clock|pace_clock ..1 runs_out|is_up|expires|running_out ..1 at|in|soon",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore],
    },
    Claim {
        said: &[
            "in|into|inside|down_in|off_to|yn custody|the_traps|traps|the_cells|cells|the_block|the_suite|ddalfa|\
                y_ddalfa|the_cooler|a_cell|the_tank|bridewell|the_bridewell ..2 for|on|since|re|after|with|at|now|\
                still|overnight|till|until|again|pending|screaming|refusing|kicking",
            "got|have|two|three|four|3|2|in|for|last_night's ..3 in the_bin|bin for|from|after|last",
            "{person}|got|have|one|two|three|1|2|3|him|brennan|all ..4 in|into custody|the_traps|traps|the_cells|\
                the_block|y_ddalfa|the_bridewell",
        ],
        with: &[&[Cue::Person, Cue::Offence, Cue::Case, Cue::Detainee]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore],
    },
    // A cell alone is a place: painted, cold, full of Christmas decorations.
    Claim {
        said: &["cell|cells {number}|f|m ..3"],
        with: &[&[Cue::Person, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::Play],
    },
    Claim {
        said: &[
            "prisoner+|detainee+|dp+|det ..4 swallowed|swallowing|smeared|smearing|refusing|kicking|spitting|biting|\
                suicidal|ligature|headbutting|banging|dirty_protest|won't|threatening|tied|crying|screaming|collapsed|\
                fitting|overdosed|plugged|plugging|self_harming|said|says|told",
            "detainee+|detained_person+|dp|det ..3 on|in|is|has|wants|kicking|refusing|self|going|requires|needs|at|\
                being|was|says|said|told|screaming|smearing|for",
            "on|level constant|constants|level_3|level_4|close_proximity|half_hourly|15_minute|cctv|rousing|rousals|\
                suicide|15_min obs|observations|watch|checks?",
            "constant|close_proximity obs|watch|observations ..2",
            "{person} ..3 on constants|close_proximity|level_4|constant_obs",
            "on constants ..3 after|because|cos|since|due",
        ],
        with: &[&[Cue::Person, Cue::Detainee, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore],
    },
    Claim {
        said: &[
            "in for ..2 {offence}",
            "yn y_ddalfa ..1 am {offence}",
            "{person} ..3 nicked|arrested|lifted|locked_up|pulled_in|detained|bailed|charged|remanded|rui'd|nfa'd|\
                released|recalled|de_arrested|produced ..2 for|on|with|to|under|last_night|earlier|this_morning|today|\
                again|tonight|pending|until|till|from|conditions|at|outside",
            "just|we've|they've|finally|cid_have|response_have|nights_have|weve|theyve ..2 nicked|arrested|lifted|\
                bailed|charged_him|charged_her|charged_them|remanded|rui'd|nfa'd|locked_up ..4 {him}|{offence}|\
                {person}",
            "gone|going|went|goes|gave|giving|give|did|all|answered|full ..1 no_comment|no_reply|full_admissions|\
                full_admission|no_comments|full_and_frank|frank_admissions|prepared_statement",
            "he's|she's|he|she|they|suspect|they've|has|dp|lad ..1 coughed ..1 to|in_interview|it|the_lot|the_job|all|everything",
            "he's|she's|he|she|they|suspect|they've|has|dp|lad ..1 fessed_up|admitted_it|full_cough|\
                made_admissions|confessed|spilled_the_beans|put_his_hands_up ..1 in|to|it|the|when|on|\
                straight|everything|all",
            "been|is|getting|was|'s|being|gonna_be charged|remanded|recalled ..4 up_before|court|mags|remand|\
                in_the_morning|this_afternoon",
            "pace|custody|the_clock|relevant_time|detention clock|runs_out|up_at|extension|time|time|expires|extended",
            "warrant_of_further_detention|wofd|extension_granted|appropriate_adult_for|fit_for_interview|\
                unfit_for_interview|refused_bail|bail_conditions_are|bail_conditions|released_under_investigation|\
                released_on_bail|released_no_further_action|rui|nfa ..2",
            "bailed ..1 to|until|with|pending|back|not_to|again|yesterday|today|tonight|this|till|last_night",
            "bail conditions|to_return|date|back",
        ],
        with: &[&[Cue::Person, Cue::Case, Cue::Detainee, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore],
    },
];
