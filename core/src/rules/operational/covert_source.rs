//! What a source, informant or CHIS said, who one is, and undercover work: “our source says”, “the snout”, “the UC is buying”.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP209",
    name: "covert-source",
    category: Category::Operational,
    title: Bilingual {
        en: "Covert source or undercover officer",
        cy: "Ffynhonnell gudd neu swyddog cudd",
    },
    why: Bilingual {
        en: "A hint is enough for somebody to work out who it is, and they may be hurt for it.",
        cy: "Mae awgrym yn ddigon i rywun ddyfalu pwy ydyw, a gallant gael niwed o’r herwydd.",
    },
    instead: Bilingual {
        en: "Say nothing of a source or an undercover officer outside the unit that runs them.",
        cy: "Peidiwch â sôn am ffynhonnell neu swyddog cudd y tu allan i’r uned sy’n eu rhedeg.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What a source, informant or CHIS said, who one is, and undercover work: “our source says”, “the snout”, \
        “the UC is buying”. Journalists’ sources, a dog’s snout, training and fiction are not found.",
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
            "been|is|he's|she's|hes|shes living as a|an ..3 wi|with_the|down_there|for_us",
            "plays|playing|play the buyer|dealer|punter|customer ..3",
            "making_out|pretending ..1 he's|she's|to_be a|an ..2 buyer|dealer|punter|fence",
            "14yo|14_year_old|13_year_old|15_year_old|12_year_old ..6 is|it's|that's|actually ..1 our|dc|pc|sgt|ds",
            "cadets|cadet|pcso|specials ..6 buy|get|getting|buying vapes|fags|knives|booze|alcohol|cider",
            "wearing|wire|wired under|on|a wire|his|her|their tunic|shirt|clothes|top",
            "tells|gives|feeds|telling|giving|feeding us|me|cid|the_team stuff|bits|info|intel",
            "chis ..1 ref|number|no|{number} ..3",
            "handler|handler's|handlers ..2 car|off_sick|meet|meeting|texting|outside",
            "gets|get fifty|a_score|twenty|{number} ..3 off_us|from_us|off_source_unit",
            "envelope|payday|cash for our friend|lad|man|pal",
            "in_with the ..4 think|thinks she's|he's|they're|her_name",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "source is|was his|her|their|a|the|someone|one|inside ..2",
            "test purchase|purchases|purchasing ..5",
            "{person} sold|sells|selling to our|us|the lass|lad|officer|undercover|uc|guy|team|tp",
        ],
        with: &[&[Cue::Person, Cue::Police]],
        unless: &[Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "is|he's|she's|they're|that's one_of_ours|one_of_us|deep_cover|under_cover|a_uc|a_plant|working_for_us|\
                on_our_books ..1",
            "deep cover",
            "tasking|reporting ..1 from|has|says|puts|on ..3 source|chis|drop|meet|gun|drugs|delivery",
            "chis|snout|source reporting|report|reports|wants|asked|needs|paid",
        ],
        with: &[],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "feeding|tipping|telling|ringing|helping us ..4",
            "he's|she's|they've|been|was turned|flipped|signed_up|recruited",
            "works|working|talks|talking|informing|grassing|speaking for|to|with us|the_police|police|cops|feds|\
                handlers",
            "on our|the books",
            "{person} posing|pretending as|to_be ..2 punter|buyer|customer|dealer|user|driver|homeless|drinker",
        ],
        with: &[&[Cue::Person, Cue::Police]],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "someone|somebody|a_lad|a_bloke|person|man|woman|eyes|ears|asset inside|in|close_to|within|\
                on_the_inside ..2 group|gang|family|ocg|crew|camp|network|organisation|firm",
            "met|met_up_with our|my|his source|chis|informant|snout last_night|yesterday|today|again|earlier|this_morning",
            "touting for us|the_peelers|the_police|the_cops",
            "got|have|has someone|somebody|eyes|a_person|a_man on_the_inside|inside|in_there|close_to_him|\
                close_to_them",
        ],
        with: &[],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{source} ..3 {says}",
            "our|my|his|her|their|the|a|good|new|another|reliable|registered|an|dave's|untested {source}",
            "{source} ..3 is|was|in|on|who|has|reporting|inside|wants|been|handler|handlers|for",
            "our|my|his|her|a_good|reliable|covert|registered|untested|the source ..3 {says}",
            "source {says} ..3",
            "pay authority|authorities is|are|in|signed|through|came|for",
            "source handler+|unit|handling|reporting|management|report+",
            "dedicated source unit",
            "handler+ ..4 source|chis|informant",
            "source|chis ..3 burn|burnt|burned|compromise|compromised|at_risk",
            "burn|burning|compromise|out|expose|identify|protect the|a|our|his source|chis|informant|snout",
            "tasked|tasking|task|meeting|meet|paid|paying|pay|handling|running|recruited|cultivating the|our|a|my|\
                his source|chis|informant|snout",
            "hysbysydd",
            "ein|fy|gan ffynhonnell ..2",
            "bwydo|rhoi|pasio gwybodaeth i_ni|i'r_heddlu",
        ],
        with: &[],
        unless: &[Cue::Play, Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "he's|she's|he|she|it_was|been|was|they're|they|his|her|who ..4 grassed|grassing|grass|informing|\
                informant|informer|snout|tipped_us|registered_informant|grassed_him|grassed_them|gave_us_the|\
                talking_to_us|working_for_us|feeding_us|giving_us_info|tipping_us_off|source_is",
            "{person}|ex|cousin|brother|mum|neighbour|wife|girlfriend|someone_in|someone_inside|somebody_in|\
                somebody_close|family_member|anonymous_caller|caller ..4 gave|giving|gives|tipped|tipping|feeding|\
                grassed|grassing|rang|shopped|dobbed|passed us|him|them|her|it|info|the",
            "info|information|tip|tip_off ..2 came|is|comes|from from? ..2 his|her|inside|a_source|the_source|family|\
                ex|cousin|neighbour|brother|girlfriend|wife",
            "the? caller|informant was|is ..1 his|her|their ..1",
        ],
        with: &[&[Cue::Police, Cue::Offence, Cue::Case]],
        unless: &[Cue::Play, Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "uc|u_c|undercover|undercovers|ucs|ucos|uco|tpo|test_purchase_officer+ ..3 buying|buy|buys|is|in|going|\
                deployed|officer+|meeting|meets|cop+|has|bought|op|work|team|unit|operative+|job|as|at|with|since|on|\
                inside|off|lad|lass|infiltrating|again",
            "going|gone|working|went|deployed|been|being|is|he's|she's|our|the|two undercover|uc ..3",
            "test|decoy purchase+|purchasing|buy|buys ..3",
            "legend ..2 undercover|cover",
            "posing as ..3 buyer|punter|customer|dealer|child|girl|kid|14_year_old",
            "swyddog cudd",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police, Cue::Offence]],
        unless: &[Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
];
