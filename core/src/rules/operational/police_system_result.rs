//! What PNC, PND, ANPR, Niche, Athena and other systems say of a person or a vehicle, asking for a check of one, and what follows from a check: form, convictions, wanted, no trace, the registered keeper.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP211",
    name: "police-system-result",
    category: Category::Operational,
    title: Bilingual {
        en: "Result from a police system",
        cy: "Canlyniad o system yr heddlu",
    },
    why: Bilingual {
        en: "It passes on what police records say about somebody, to people whose duty it is not.",
        cy: "Mae’n trosglwyddo’r hyn y mae cofnodion yr heddlu yn ei ddweud am rywun, i bobl nad yw’n ddyletswydd iddynt.",
    },
    instead: Bilingual {
        en: "Ask the control room, or pass it over the radio or the force’s own system.",
        cy: "Gofynnwch i’r ystafell reoli, neu rhowch ef dros y radio neu system yr heddlu.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What PNC, PND, ANPR, Niche, Athena and other systems say of a person or a vehicle, asking for a check of \
        one, and what follows from a check: form, convictions, wanted, no trace, the registered keeper. Outages, \
        training and rules about checks are not found.",
    detector: Detector::Claims(CLAIMS),
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["not on whatsapp", "by radio", "over the radio", "ask control"],
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

const CLAIMS: &[Claim] = &[
    Claim {
        said: &[
            "ran the|that|this bloke|lad|fella|guy|seller|landlord|woman|lass|owner",
            "has|got|had {number} pre_cons|precons|convictions|cautions|domestics",
            "has|got {number} previous which|for|and|inc|last ..2",
            "he's|she's|hes|shes|got two|three|four|five|six|{number} for dv|fraud|abh|gbh|assault|robbery|theft|burglary|supply",
            "she's|he's|hes|shes disq|disqual|disqualified|banned till|until ..3 wanted|fail_to_appear|warrant",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "according_to|says|said|on|off|from the? pnc|system|box|niche|computer|athena|dvla|pnd|anpr",
            "this|that|the|his|her reg|plate|car|vrm|vehicle ..1 belongs|registered|comes|is_linked|linked|flagged|\
                shows ..1 to|back|as ..3",
        ],
        with: &[&[Cue::Person], &[Cue::Record, Cue::Offence, Cue::Vehicle]],
        unless: &[Cue::Advice, Cue::Play, Cue::Rota, Cue::LookAlike, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Court],
    },
    Claim {
        said: &[
            "looked|look|looking|searched|checked|googled ..3 up",
            "came|comes|come|coming up ..1 as|for|with|on",
            "on bail|recall|licence|tag|remand ..1 for",
            "has|got|is|with no tax|insurance|licence|mot ..4 keeper|insurance|dvla|disqualified|driving|plate|seize",
            "just|we|i checked|ran|searched ..3 he's|she's|they're|it's|he|she|they|there's",
        ],
        with: &[&[Cue::Offence, Cue::Record]],
        unless: &[Cue::Advice, Cue::Play, Cue::Rota, Cue::LookAlike, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Court],
    },
    Claim {
        said: &[
            "sex_offender+|sex_offenders'|violent_offender|offenders register|list|rso",
            "on_the_sex_offenders_register|registered_sex_offender",
            "{person}|bloke|fella ..2 has|got|with|have|is|are ..2 caution+|conviction+|previous|form|markers|warrant|\
                record for ..2 {offence}|flashing",
            "got|had|getting a hit|match on ..2 {records}",
            "saw|seen|found|read|looked|spotted|clocked it|him|her|them|this|that on|in {records}",
            "{ran}|ran the? ..1 keeper|plate|reg|index|vrm",
            "wanted by ..1 police|met|gmp|wmp|derbyshire|notts|west_yorks|wyp|syp|merseyside|cheshire|kent|essex|\
                lancs|cumbria|humberside|northumbria|durham|cleveland|btp|court|probation|immigration|{number}|\
                another_force|several_forces",
        ],
        with: &[],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Play, Cue::Court],
    },
    Claim {
        said: &[
            "canlyniad|canlyniadau|cofnod|archwiliad pnc|pnd|anpr|niche",
            "euogfarn|euogfarnau ..2 am ddwyn|dreisio|ymosod|fwrglera|gyffuriau|fygwth|yrru",
            "anpr|anpr_camera+ ..2 pinged|hit|caught|activated|got|picked_up|pinging|clocked|has ..1 it|him|her|them|\
                the|on|going|heading|at|in|near",
            "hit|hits|ping|pings|activation+ on anpr",
        ],
        with: &[],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{records} ..2 says|shows|has|comes_back|came_back|coming_back|came_up|comes_up|check|checks|checked|hit|\
                hits|result+|reckons|flags|flagged|pinged|pinging|pings|brings_up|brought_up|showing|got_him|lists|\
                confirms|gives|gave|record+|for|trace|print|markers|warning|activation+|activated|history|entry|\
                entries|him|her|them|this|these|his|its|it's|he's|she's|intel|picked|clocked|just|wanted|yw|yn|that|\
                caught|spotted|tracked|has_it|off_the|lit_up|on_him|on_her",
            "on|in|via|through|per|from|off|over|according_to|ar {records} ..3 {person}|as|says|shows|that|for|with|\
                got|wanted|known|suspect|no_trace|previous|has|is|as_a|convictions",
            "{person} ..3 on|in|through|via {records}",
            "pnc'd|pnced|niched|pnc_him|pnc_her|pnc_them|anpr'd|pnd'd ..2",
        ],
        with: &[&[Cue::Person, Cue::Offence, Cue::Vehicle, Cue::Record]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{ran} ..1 {thing_run} ..3 on|in|through|into|via|thru|thro|across|up_on ..1 {system}",
            "{ran} ..3 up on {records}|the_system|the_box|system|the_pnc",
            "{ran} ..2 {thing_run} through|thru",
            "run|ran|check|checked|running ..2 plate|reg|vrm|plates|index|keeper",
            "did|done|doing|do|get|got|had|need|run|ran|want a|the|me_a|us_a|another|you_a ..1 vehicle|name|person|\
                pnc|pnd|niche|voters|keeper|anpr|intel|address|background|athena|dvla|insurance check+",
            "did a check|checks",
            "on|from ..1 the box|system ..1 as|says|he's|she's|for|for|shows|and_he|and_she",
            "had|have|having|take|took ..1 a nosey|nose|look|peek|gander|butcher's|browse on|at|in|\
                through ..1 {records}|the_system|the_box|her_record|his_record",
        ],
        with: &[&[Cue::Person, Cue::Vehicle, Cue::Record, Cue::Offence]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::LookAlike],
    },
    Claim {
        said: &[
            "comes|came|come|coming|comin|cums ..1 back ..2 as_wanted|as_stolen|as_a|as_no|as_clear|as_known|\
                as_insured|as_uninsured|as_disqual|as_lost|clear|no_trace|clean|wanted|stolen|insured|no_insurance|\
                uninsured|disqual|no_keeper|all_clear|showing|known|not_known|expired|registered|revoked|legit|\
                with_markers|disqualified|untaxed|nothing_known",
            "comes|coming|came|come back to a|an|mr|mrs|ms|his|her|female|male|somewhere|address|hire|lease|some|\
                different|another|the_boyfriend|the_ex|his_dad|somebody|someone",
            "he's|she's|currently|shows|showing|down|flagged|circulated|still|is|are|they're|hes|shes|was|comes_up|\
                come_up ..1 wanted ..1 for|on|by|missing|on_recall|by_the|on_warrant|for_recall",
            "showing|shows|circulated|flagged|listed|down ..1 as ..1 wanted|stolen|missing|a_nominal|a_suspect|\
                no_insurance|uninsured|disqual|disqualified|cloned|sorn|a_suspect|untaxed|dangerous|violent",
            "no trace on|for|against",
            "pinged|hit|activated|triggered|set_off|tripped|lit_up|passed|clocked_on|seen_on|showed_on|picked_up_on|\
                spotted_on|clocked_by|picked_up_by ..2 anpr|anpr_camera+|the_anpr",
            "showing|shows|down|listed|comes_up|flagged|recorded ..4 on the? system|niche|pnc|box|athena",
            "{vehicle_kind}|reg|plate|vehicle|it|that_one ..2 insured|registered|taxed ..1 to|by",
            "vehicle's|car's|van's|reg's|plate's|it's insured|registered ..1 to",
            "registered keeper|keeper's|owner is|lives|comes|'s|in|shows|has|at|a|mr|named|from",
            "keeper's|rk is|a|mr|mrs|lives|in",
            "keeper is|comes|mr|mrs",
            "no_insurance|cloned|stolen|lost_or_stolen|false|wrong plates|marker|on_it|on_that",
        ],
        with: &[&[Cue::Person, Cue::Vehicle, Cue::Record, Cue::Offence]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Court, Cue::LookAlike],
    },
    Claim {
        said: &[
            "got|has|have|had|got_some|he's|she's|with|loads_of|any|some form for|as|with ..3 {offence}",
            "got|has|have|had|with|some|loads_of|got_a_load_of|tons_of|plenty_of previous|pre_cons|precons|\
                previous_convictions|previous_conviction|priors|antecedents|convictions|cautions|warnings ..3",
            "previous|precons|convictions|form|record|cautions|conviction|caution ..1 for|as_long ..3 {offence}|\
                as_your_arm|as_my_arm|long|arm",
            "form|record|rap_sheet as_long_as|longer_than",
            "known|well_known|already_known to us|police|the_police|the_system|social_services|mental_health|dv|cid|\
                probation",
            "{person} ..1 known|well_known for|as ..3 {offence}|dealer|carrying|weapons|knives|runner|spitting|\
                fighting|kicking_off|violent|violence",
            "wanted on|for|by|in ..1 {offence}|warrant|recall|prison|court|bail|failing|met|gmp|immigration|wmp|fail|\
                several|two|three|a|bench|no_bail|british_transport",
            "last nicked|arrested|locked_up|charged ..2 in|for|on",
            "got|has|on|given|subject_of|subject_to|served|under|with|and a|an|the|two|three harassment_warning|\
                curfew|cpn|dvpn|dvpo|restraining_order|suspended_sentence|suspended|tag|non_mol|sopo|shpo|cbo|caution|\
                criminal_record|drugs_record|record|warning|asbo|conviction",
            "on licence|recall|tag|curfew|tag_and_curfew|the_register|the_sex_offenders_register|sor|bail|\
                the_sex_offender_register|sex_offenders_register|probation|community_order ..2 for",
            "rso|registered_sex_offender|nonce ..2 lives|at|living|moved|in|next",
            "{person} ..3 been|was a|the|an suspect|offender|nominal|perp|named_suspect in|for|x",
            "been|was|is|are|he's|she's a suspect|suspects|nominal in|for",
        ],
        with: &[&[Cue::Person]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Court, Cue::LookAlike],
    },
    Claim {
        said: &[
            "pnc|pnd|anpr|niche {thing_run}",
            "pnc|pnd|niche my|this|that|his|her|a|me ..3",
            "run|check|look_up|look|lookup|pop|stick ..1 this|that|a|these|his|her|neighbour's|the|an|\
                my_neighbour's ..1 reg|plate|vrm|index|plates|regs|number_plate ..3 please|for|up|through|on|ab12|is|\
                it's|pls|plz|out|belongs",
            "run|look_up|lookup|vehicle_check this_lad|this_bloke|this_reg|this_plate|this_name|this_vrm|this_one|\
                this_car|this_van|this_guy|that_plate|that_reg|these_names|a_reg|a_plate|a_vrm|a_name|my_neighbour|\
                him_up|her_up|them_up",
            "can|could|anyone|someone|somebody|please|plz|pls|will|would ..5 check|run|pnc|look|do|put ..3 {records}|\
                the_box|the_system|on_system|on_the_system",
        ],
        with: &[&[Cue::Person, Cue::Vehicle, Cue::Record, Cue::Police, Cue::Offence]],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::Rota, Cue::LookAlike],
    },
    // A look-up asked for on behalf of oneself or a friend.
    Claim {
        said: &[
            "look|see|check|find_out|tell_me|tell_us|ask ..1 who|what|where ..3 {vehicle_kind}|reg|plate|index|vrm|corsa|clio|\
                fiesta|polo|merc|bike|moped ..1 comes|come|came back|bak to",
            "run|ran|running a|any|another|quick check|checks|search on ..3 {acquaintance}",
            "do|get|pull|run|did a|another|any background|record|records|police|system|pnc|niche check|checks|search on ..3 \
                {acquaintance}",
            "see|look|check|find_out if|whether there's|theres|there_is|we've_got|you've_got \
                owt|anything|something|any_history|any_form|form|history|markers on|about|for ..3 {acquaintance}",
            "check|see|find_out if|whether ..3 no_contact|non_mol|restraining_order|injunction|bail_conditions ..2 \
                still|in_force|on|there",
        ],
        with: &[],
        unless: &[Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Published, Cue::LookAlike],
    },
];
