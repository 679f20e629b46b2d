//! Agreeing what to say.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::{agreed, fell};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO704",
    name: "agreed-account",
    category: Category::Concealment,
    title: Bilingual { en: "Agreeing what to say", cy: "Cytuno beth i’w ddweud" },
    why: Bilingual {
        en: "Accounts that were agreed are worth nothing, and agreeing them is misconduct whatever happened.",
        cy: "Nid yw adroddiadau y cytunwyd arnynt yn werth dim, ac mae cytuno arnynt yn gamymddwyn beth bynnag ddigwyddodd.",
    },
    instead: Bilingual {
        en: "Write what you yourself saw and heard, on your own.",
        cy: "Ysgrifennwch beth a welsoch ac a glywsoch chi eich hun, ar eich pen eich hun.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Getting stories straight, saying the same, being told what one saw, denying that somebody was there, and saying nothing to those who ask. Each writing what they saw, agreeing a plan or a press line, and banter about surprises are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:get|getting|got|keep|need|want|make sure|sort|square) (?:\w+ ){0,2}(?:our|us|your|ur|yer|wor|the) (?:stories|story|accounts?|versions?|statements?|notes) (?:\w+ )?(?:straight|the same|match|matching|to match|lined up|squared|tally)\b",
        r"|(?:same|one) (?:story|version|account) (?:for (?:all|every\w+|both)|from (?:all of us|both of us|us all|you both)|between us)\b",
        r"|(?:we're|we|us|let'?s|you two|you both|all of us|both of us|everyone|everybody) (?:all |both )?(?:just )?(?:say|saying|sayin|sticking to) (?:the same(?: thing)?\b|(?:that )?(?:he|she|they|it) ", fell!(), r"\b)",
        r"|(?:i ni gyd|ni gyd|pawb) (?:i )?(?:ddeud|ddweud|dweud|deud) yr un (?:peth|fath|stori)|yr un stori gan bawb|neb i sôn am",
        r"|(?:stick|sticking|stuck) to (?:the|that|our|your|ur|this) (?:story|version)\b",
        r"|(?:line|version|story) (?:we are|we're) (?:all )?(?:taking|going with|sticking to|giving)\b",
        r"|agree (?:on )?what (?:we|we're|to) (?:all )?(?:say|saying|remember|saw|put|tell)\b",
        r"|agreed (?:that )?(?:he|she|they|it) ", fell!(), r"\b",
        r"|if (?:anyone|anybody|psd|dps|they|she|he|professional standards|the (?:skipper|sarge|guv|dci|inspector|boss|iopc)) (?:asks?|rings?|calls?)[, ]+(?:\w+ )?(?:you|we|u|he|she|it|i|they) (?:(?:were|was) (?:with|here)\b|(?:never|didn'?t|weren'?t|wasn'?t)\b|saw (?:nothing|nowt)|", fell!(), r"\b)",
        r"|as far as (?:anyone|anybody|psd|they)(?:'s|'re| is| are|s)? concerned,? (?:\w+ )?(?:we|you|he|she|it|i) (?:were|was|never|didn'?t|weren'?t|wasn'?t)\b",
        r"|say (?:nothing|nowt|nothin) (?:to|about) (?:psd|dps|the iopc|iopc|professional standards|standards|anti-?corruption|(?:the|what|that) (?:inspector|skipper|sarge|sergeant|dci|boss|complaint|bruise|injury|cuffs|punch|kick|force))\b",
        r"|(?:say|swear|claim|tell (?:them|em|'em|psd|her|him)) (?:that )?(?:he|she|they|it) ", fell!(), r"\b",
        r"|(?:say|swear|claim|tell (?:them|em|'em|psd|her|him)) (?:that )?(?:you|u|we|i) (?:(?:were|was) with (?:me|us|him|her)|weren'?t there|wasn'?t there|never (?:saw|touched|hit|stopped|searched|laid))\b",
        r"|you (?:were|was) with me (?:all|the whole|the entire) (?:night|evening|time|shift|day|weekend)\b",
        r"|(?:nobody|no one|noone|none of us|you|u|we) (?:saw|heard|touched|pushed|hit|remembers?) (?:anything|owt|nowt|nothing|a thing|him|her|it),? ", agreed!(), r"\b",
        r"|(?:you|u) (?:didn'?t|didnt|never) (?:see|saw|hear|heard) (?:it|owt|anything|nothing|that|me|us),? ", agreed!(), r"\b",
        r"|(?:we|he|she|they) never (?:stopped|saw|touched|hit|searched|entered|kicked|pushed|punched) (?:him|her|them|it|there|nowt|anyone),? ", agreed!(), r"\b",
        r"|(?:(?:this|that|it) )?never happened,? ", agreed!(), r"\b",
        r"|you don'?t (?:need|have) to have (?:seen|heard)\b",
        r"|tell (?:the|your) (?:probationer|witness|new lad|student|special) what (?:he|she|they) saw\b",
        r"|keep (?:psd|professional standards|the inspector|the sergeant|the skipper|the iopc) out of (?:it|this)\b",
        r"|(?:get|persuade|convince|have) (?:her|him|them|the witness) to say (?:that )?(?:she|he|they|it) (?:never|didn'?t|saw (?:nothing|nowt)|", fell!(), r")\b",
        r"|(?:we'll|we|let'?s) (?:all |both |just )+say we (?:found|got there|arrived|never)\b",
        r"|(?:everyone|everybody|all of us|all of you|all) (?:clear|straight|agreed) on (?:the story|our story|what (?:we|we're|to) (?:say|saying|saw)|what happened)\b",
        r"|(?:needs?|has|have|got) to be the same (?:story|account|version)\b",
        r"|(?:squaring|square|compare|comparing|matching|lining up) (?:off )?(?:our|your|ur|each other's) (?:own )?(?:notebooks?|statements?|accounts|stories)\b",
        r"|(?:copy|crib) (?:from )?(?:my|his|her|each other's) (?:statement|pnb|mg11)(?:$|[.,!]| and change| word for word)",
        r"|(?:statement|account|notes|version|pnb|mg11)s?\b[^.!?\n]{0,40}\bso (?:it|they|mine|ours|yours|we) (?:all )?match(?:es)?\b",
        r"|what happens (?:on|in) (?:the |this )?(?:van|nick|carrier|cage|cell)\b[^.\n]{0,10}\bstays (?:on|in)\b",
        r"|stick to what we (?:said|agreed|talked about)\b",
        r"|(?:nobody|no one|don'?t|dont) (?:say|says|tell|talk|talks|speak) (?:anything |owt |a word |nowt |nothing )?to (?:psd|dps|iopc|professional standards|anti-?corruption|the investigators?)\b",
        r"|(?:our|the) (?:story|version|line) is:? (?:that )?(?:he|she|they|it|we) ", fell!(), r"\b",
        r"|make sure (?:\w+ ){0,3}(?:statements?|accounts?|stories) (?:all match|(?:all )?say the same)\b",
        r"|(?:read|see|look at|use|have a look at) (?:mine|my (?:statement|account|mg11|notes)) before you (?:write|do) yours\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["surprise", "party", "birthday", "cake", "biscuits", "biscuit", "quiz", "press", "media", "comms", "wedding", "proposal", "diet", "pub", "kebab", "santa", "father christmas", "tooth fairy", "suspects", "the suspects", "defendants", "co accused", "brothers", "wife", "missus", "offside", "goal", "match", "secret santa", "leaving do", "present", "they'd", "had clearly", "each on us writes", "own account", "separately", "the cat", "the dog", "lost property", "gym", "mum", "mam", "dad", "episode", "karaoke", "fancy dress", "without", "fed rep", "rep", "federation", "solicitor"],
        before: 9,
        after: 12,
        published_in_appeals: false,
    },
};
