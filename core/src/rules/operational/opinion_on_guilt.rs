//! That somebody in a live case did it, or lies.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP216",
    name: "opinion-on-guilt",
    category: Category::Operational,
    title: Bilingual {
        en: "Opinion on guilt or truthfulness",
        cy: "Barn am euogrwydd neu eirwiredd",
    },
    why: Bilingual {
        en: "It reads as a mind made up before the evidence is in.",
        cy: "Mae’n darllen fel meddwl sydd wedi’i benderfynu cyn i’r dystiolaeth ddod i law.",
    },
    instead: Bilingual {
        en: "Say what the evidence is, in the case file, and leave the verdict to the court.",
        cy: "Dywedwch beth yw’r dystiolaeth, yn ffeil yr achos, a gadewch y dyfarniad i’r llys.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "That somebody in a live case did it, or lies. Referees, television, biscuits and other play are not \
        found, nor is a verdict already given.",
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
            "don't|dont|do_not need a verdict ..3",
            "covering|covers for the|her|their eldest|youngest|stepdad",
            "charging {person}|him|her|them was ..1 politics|political|a_joke|wrong|daft|nonsense",
            "takin|taking|takes the fa|fall|fa'|rap for his|her da|dad|son|brother|boyfriend|mate",
            "as_far_as_i'm|far_as_im|as_far_as_im concerned ..1 {person}|he|she|buried|killed ..2 him|her|buried|killed|did",
        ],
        with: &[],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning],
    },
    Claim {
        said: &[
            "i|we|you|reckon|bet|think|thinks|reckons|betting|my_money ..1 the|that|it|her|his|on ..1 stepdad|husband|\
                boyfriend|dad|mum|ex|wife|partner|uncle|brother|neighbour|son|him|her|lodger|girlfriend did|done|\
                killed|hit|stabbed|is|what it|her|him|guilty|them",
            "no_way ..1 he|she|they slept|didn't|wasn't|doesn't|missed|fell|walked|forgot|never ..3",
            "lying|lies|lied ..6 interview|statement|account|tape|abe|custody|witness|court|us",
        ],
        with: &[],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
    Claim {
        said: &[
            "it's|its|it_is|was him|her|them",
            "never|didn't|did_not ..1 happen|happened|touch|touched|touched_her|rape|raped|assault",
            "making|made ..2 up",
            "liar|liars|lying",
        ],
        with: &[&[Cue::Case]],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
    Claim {
        said: &[
            "he's|she's|they're|hes|shes|lad's|he_is|she_is guilty",
            "not|never|don't_believe a|one ..1 word ..4 true|truth|believe|honest|said",
            "serial complainer|complainant|liar|victim|accuser",
            "stepdad|stepmum|dad|mum|husband|boyfriend|partner|uncle|brother|lodger|neighbour did|done it ..1 no_question|no_doubt|\
                without_doubt|100|end_of",
        ],
        with: &[],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{person}|he's|she's|that|they're|one|him|her|absolutely|totally|obviously|clearly|well|so|\
                blatantly ..2 guilty as|af|obviously|no_doubt|as_fuck|as_charged ..1",
            "he's|she's|hes|shes|they're|theyre|he_is|she_is bang|defo|deffo|dead|proper|100|definitely guilty",
            "guilty as_sin|as_hell|as_fuck|as_they_come|af|as_a_dog|as_the_day|as_owt ..1",
            "{person} ..2 definitely|defo|obviously|clearly|blatantly|100|deffo|def|certainly|undoubtedly|totally|\
                absolutely|bang_on|so did|done|killed|raped|stabbed|nicked|robbed|was|murdered it|him|her|them",
            "{person}|he did|done it ..4 no_question|no_doubt|without_doubt|100|simple|end_of|obvious|clear_as_day|\
                for_definite|mark_my_words|all_day_long|nailed_on",
            "no_doubt|no_question|obvious|nailed_on|bet_my_house|bet_my_pension|convinced|certain|sure|we_all_know|\
                everyone_knows|positive ..4 {person} did|done|killed|raped|stabbed|guilty it|him|her",
            "it was|is|wor definitely|him|defo|obviously ..1 him|her|what|the_husband|the_boyfriend|who_did_it|\
                the_stepdad",
            "knew it was him|her|them",
            "we|i|everyone|all know|knows|knew ..1 {person} ..2 killed|did|done|raped|stabbed|guilty|nicked|took|hit|\
                robbed|at_it|responsible",
            "can't|cannot|couldn't|struggle_to|just|yet prove it|prove_it_yet",
        ],
        with: &[&[Cue::Case, Cue::Police]],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning],
    },
    Claim {
        said: &[
            "he's|she's|hes|shes|they're|theyre|he_is|she_is bang|defo|deffo|dead|proper|100|obviously|clearly guilty ..2 see|\
                look|written|no|end_of|crown|court|cps|walk",
            "guilty|did_it ..3 see_it|written ..1 on|all_over|in his|her|their face|eyes",
            "court|crown_court|trial|jury ..2 formality|walk_in_the_park|foregone_conclusion|rubber_stamp",
            "fe'n|o'n|hi'n|e'n|mae'n|nhw'n|yn euog ..1 does_dim|heb_os|bendant|yn_bendant|yn_amlwg|fel|gweld",
            "fe|fo|hi|fo'n|e wnaeth ..1 e|o|hyn ..1 heb_os|does_dim|yn_bendant|bendant",
        ],
        with: &[],
        unless: &[Cue::Fiction, Cue::Play, Cue::Published, Cue::Advice, Cue::Learning],
    },
    Claim {
        said: &[
            "guilty as_sin|as_hell|as_fuck|as_they_come|af",
            "no_way|not_a_chance|no_chance ..1 {person} ..1 telling_the_truth|innocent|didn't_do_it|did_not_do_it|\
                isn't_guilty|being_honest|a_victim|is_innocent",
            "{person} ..1 definitely|defo|100|blatantly|deffo|obviously did it",
        ],
        with: &[],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning],
    },
    Claim {
        said: &[
            "{person}|complainant|witness|she's|he's ..3 making|made ..1 it|this|all_this|it_all|everything|that|\
                most_of|half_of up",
            "{person}|she's|he's|victim|complainant|ip ..2 lying|lies|liar|fantasist|attention_seeking|full_of_it|\
                full_of_shit|chatting_rubbish|talking_rubbish|chatting_bollocks|chatting_shite|talking_crap|\
                full_of_crap|talking_bollocks|chatting_shit|crying_wolf|telling_porkies|lied|bullshitting|\
                talking_shite|crying_rape|not_telling_the_truth|isn't_telling_the_truth|exaggerating|after_compo|\
                playing_the_victim|regrets_it|changed_her_mind ..2",
            "don't|do_not|can't|dunno_who ..1 believe|buy|trust ..2 word|her|him|account|story|it|statement|\
                allegation|them|a_word",
            "no_way|not_a_chance|no_chance ..1 was|did|were|is|has {person} ..1 assaulted|raped|hit|attacked|robbed|\
                stabbed|touched|do_it|there|drugged|spiked|pushed|that",
            "load|pack of ..1 bollocks|shite|rubbish|lies|crap|cobblers|tosh|shit|nonsense",
            "cock_and_bull|bang_to_rights|a_wrong_'un|wrong_un|wrong'un|dead_to_rights|false_allegation|\
                malicious_allegation|buyer's_remorse|regret_sex|he's_our_man|she_asked_for_it|deserves_everything|\
                hope_he_goes_down|hope_he_gets|should_be_locked_up|throw_away_the_key|wants_locking_up|\
                lying_through ..2",
        ],
        with: &[&[Cue::Case]],
        unless: &[Cue::Fiction, Cue::Play, Cue::Court, Cue::Published, Cue::Advice, Cue::Learning],
    },
];
