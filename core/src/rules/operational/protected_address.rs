//! That somebody is at a refuge, a safe house or a protected address, or where one is, or that they have been moved or given a new name.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP213",
    name: "protected-address",
    category: Category::Operational,
    title: Bilingual {
        en: "Refuge or protected address",
        cy: "Lloches neu gyfeiriad a warchodir",
    },
    why: Bilingual {
        en: "Somebody there may be hiding from a person who would hurt them.",
        cy: "Gall fod rhywun yno’n cuddio rhag person a fyddai’n gwneud niwed iddynt.",
    },
    instead: Bilingual {
        en: "Leave it out of every message; only the people looking after them need it.",
        cy: "Gadewch ef allan o bob neges; dim ond y bobl sy’n gofalu amdanynt sydd ei angen.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "That somebody is at a refuge, a safe house or a protected address, or where one is, or that they have \
        been moved or given a new name. Collections for a refuge, refuges for animals and on roads, and parties \
        are not found.",
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
            "women's|womens place|aid|house one's|on|moved ..2",
            "women's_aid|womens_aid ..1 place|one's|one|house|flat ..2",
            "moved|relocated|rehoused to|into a|the ..1 flat|hotel|b_b|caravan in|at|by|near|under ..3 name|threats|trial",
            "at|in the|a ..3 hotel|b_b|travelodge|flat|caravan ..3 under the name",
            "the_ex|ex|ex's ..1 not_to_know|mustn't_know|musn't_know|mustnt_know|must_not_know",
            "nobody|no_one tells him|her_dad|the_ex ..2 she's",
            "front_desk|front_counter|enquiry_office ..4 know_nowt|know_nothing|knows_nothing",
            "new names and everything|all|new ..3",
            "wedi'i|wedi_ei rhoi|symud ..3 gwesty|lloches|tŷ_diogel ..3",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "social_services|council|we|idva|outreach|housing|women's_aid|police|cops moved|relocated|housed|placed|\
                rehoused her|him|them|mum|family|kids|the ..4",
            "placed|placement with|in ..1 foster|aunt|gran|grandparents|carers|family|nan|the ..3 dad|mum|ex|father|\
                mother|not|doesn't|secret",
            "under the name|a_different_name|another_name|a_false_name",
            "he|ex|husband|father|dad|she found the|her|their|out ..2 last|old|where|new|previous place|address|house|\
                she|one",
        ],
        with: &[&[Cue::Person]],
        unless: &[Cue::Play, Cue::Learning, Cue::Fiction, Cue::Published, Cue::Court, Cue::Advice, Cue::LookAlike],
    },
    Claim {
        said: &[
            "in|at|to|into|from|outside|yn|i ..2 refuge|women's_refuge|womens_refuge|safe_house|safehouse|\
                safe_address|protected_address|secret_address|lloches|safe_accommodation|place_of_safety_address",
            "refuge|safe_house|safehouse|safe_address|protected_address|secret_address|women's_refuge|womens_refuge|\
                refuge's|safe_house's ..2 is|on|at|in|behind|near|opposite|address|next_to|round|off",
            "{person}|victim|kids|children ..4 refuge|safe_house|safehouse|safe_address|safe_accommodation",
        ],
        with: &[&[Cue::Person, Cue::Area, Cue::Police]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "witness_protection|ukpps|protected_persons|protected_person|witness_protection_programme|new_identity|\
                under_a_new_name|new_name_and|changed_her_name|changed_his_name|changed_their_names|assumed_name|\
                assumed_identity",
            "in_hiding_at|in_hiding_from|hidden_from|hiding_from_her_ex|hiding_from_him|gone_into_hiding_at|\
                gone_into_hiding_from|gone_into_hiding_with|into_hiding_because",
            "{person} ..2 moved|relocated|rehoused|placed|housed|re_housed|staying|stashed|put_up ..1 to|in|at|with|\
                up ..6 safety|ex|partner|know|find_out|find|husband|away_from|refuge|secret",
            "don't|mustn't|can't|must_not|cannot|not let|tell|know|to ..1 him|husband|ex|partner|family ..2 know|find|\
                where ..2 where|she|out",
        ],
        with: &[&[Cue::Person, Cue::Case]],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
];
