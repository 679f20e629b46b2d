//! What intelligence says of somebody or of something to come, intelligence logs and reports, and what a briefing told.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP210",
    name: "intelligence",
    category: Category::Operational,
    title: Bilingual {
        en: "Intelligence",
        cy: "Cudd-wybodaeth",
    },
    why: Bilingual {
        en: "Intelligence points back to where it came from.",
        cy: "Mae cudd-wybodaeth yn pwyntio’n ôl at o ble y daeth.",
    },
    instead: Bilingual {
        en: "Put it in an intelligence report, and point colleagues to that.",
        cy: "Rhowch ef mewn adroddiad cudd-wybodaeth, a chyfeiriwch gydweithwyr at hwnnw.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What intelligence says of somebody or of something to come, intelligence logs and reports, and what a \
        briefing told. The processor maker, jobs and courses in intelligence, and asking people to put reports \
        in are not found.",
    detector: Detector::Claims(CLAIMS),
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[],
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

const CLAIMS: &[Claim] = &[
    Claim {
        said: &[
            "somebody|someone|people|caller ..1 rang|phoned|called in that|reckoning ..3",
            "log|report came|come|gone in ..4 washing|dealing|selling|storing|hiding|growing|laundering",
            "there's|theres stuff|bits|summat on the system|niche|box saying|sayin ..3",
            "got a|the ..1 sawn_off|shotgun|handgun|machete|glock under|in|behind|down ..3",
            "sôn|log|mae_sôn ..3 bod ..6 gwn|cyffuriau|stwff|arfau|cyllell",
            "sanitised|sanitized log|intel ..3",
            "comeback|retaliation|reprisal|reprisals on|against the ..2 lad|family|boys|brothers",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "lio|fib|intel_officer|intel_desk|force_intel|pcso|informant|community ..1 says|tells|reckons|told|thinks|\
                has_it|heard",
            "shifting|moving|selling|dealing|storing|hiding|running|supplying|trafficking|pushing|stashing|\
                carrying ..1 firearms|guns|drugs|gear|coke|heroin|crack|cannabis|weed|knives|county_lines|ket|spice|\
                pills|class_a|stolen_goods|knock_off ..1",
        ],
        with: &[&[Cue::Person, Cue::Area, Cue::Ahead]],
        unless: &[Cue::Past, Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "intel|intelligence|info|information ..1 received|in|came|coming|just|suggests|that|is ..2",
            "intel|intelligence",
        ],
        with: &[&[Cue::Offence], &[Cue::Person]],
        unless: &[Cue::Past, Cue::Play, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "stashing|stashed|storing|hiding|holding|selling|dealing|supplying|running|cooking|growing|moving|\
                carrying ..2 gun+|firearm+|drugs|gear|weed|coke|crack|smack|heroin|brown|white|ket|spice|knives|knife|\
                machete+|blade+|shooter+|ammo|stolen|nicked|cannabis|pills|tablets|parcels|bikes ..1 at|in|from|for|\
                out|under|behind|on|off",
        ],
        with: &[&[Cue::Person, Cue::Area, Cue::Police]],
        unless: &[Cue::Past, Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "intel|intelligence|intell|cudd_wybodaeth|gudd_wybodaeth ..2 {says} ..2",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Play, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "intel|intelligence|intell ..2 he's|she's|they're|he|she|they|of|re|on|about|from|linking|against|around|\
                in_on|regarding|ref",
            "intel|intelligence log+|report+|package|submission+|picture|piece+|update|nugget|check+",
            "fresh|new|good|strong|live|bit_of|some|got|had|received|recent|reliable|credible|there's|theres|reported|\
                decent|solid|anonymous|community|got_some|sanitised|lots_of|more|little_bit_of intel|intelligence|\
                intell",
        ],
        with: &[&[Cue::Person, Cue::Offence, Cue::Ahead, Cue::Record, Cue::Area]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike, Cue::Chore],
    },
    Claim {
        said: &[
            "3x5x2|5x5x5|5x5x5x5|3x5x2s|5x5x5s|5_by_5|3_by_5_by_2 ..6",
            "intel|log|source|information|report graded ..2",
        ],
        with: &[&[Cue::Person, Cue::Record]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Chore, Cue::LookAlike],
    },
    Claim {
        said: &[
            "word on_the_street|is|on_the_estate|has_it ..2 that?",
            "got_told|been_told|heard|hearing|told|getting_told|tip_off|tip|briefed|lio_says|fib_says|\
                community_contact ..4 that? ..3 {person}|family|lot|crew|gang|group|boys|brothers ..3 dealing|\
                supplying|selling|carrying|holding|armed|hiding|storing|stashing|moving|running|planning|tooled_up|\
                got_a_gun|has_a_gun|cuckooing",
            "ocg+|nominal+ ..4 dealing|supplying|selling|carrying|holding|armed|hiding|storing|stashing|moving|\
                planning|feuding|tooled_up|cuckooing|linked|associates|live|living|active|now|back|driving|using|in|\
                is|are|wanted",
            "he's|she's|they're|they|are|lot|family|gang|boys|brothers|is|been ..1 back? dealing|supplying|selling|\
                cuckooing|stashing|holding|carrying ..3 drugs|gear|weed|coke|crack|smack|heroin|firearm+|gun+|knife|\
                knives|machete+|blade+|out_of|from|spice|shooter+|parcel|food|stuff|bags|weapons",
        ],
        with: &[&[Cue::Person, Cue::Offence, Cue::Police]],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Past, Cue::LookAlike],
    },
];
