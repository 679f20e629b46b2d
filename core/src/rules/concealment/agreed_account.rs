//! Agreeing what to say.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
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
        r"(?:get|getting|got|keep|want|make sure|sort|need) (?:\w+ ){0,2}(?:our|us|your|ur|yer|wor|the|his|her) (?:stories|story|accounts?|versions?|statements?|notes) (?:\w+ )?(?:straight|the same|match|matching|lined up|to match|sorted between|squared|tally)\b",
        r"|(?:same|one|single) (?:story|version|account) (?:from|for|off|by|gan|between|yeah|lads|everyone|all)\b",
        r"|arrive at a (?:single|common|shared) (?:version|account)\b",
        r"|(?:we're all|we all|we are all|us all|let's all|lets all|everyone|everybody|that's what we're all|all of us|both of us|me n \w+ r|me and \w+ are) (?:just )?(?:say|says|saying|sayin|sticking to|stick to|agreed|agreeing|going with|tell|telling)(?: the same(?: thing)?| it was| it wasn't| he | she | they | that | nothing| nowt|\W)",
        r"|(?:i ni gyd|ni gyd|pawb) (?:i )?(?:ddeud|ddweud|dweud|deud) yr un (?:peth|fath|stori)|yr un stori gan bawb|neb i sôn am",
        r"|(?:stick|sticking|stuck) to (?:the|that|our|your|ur|this) (?:story|line|script|version)\b",
        r"|(?:line|version|story) (?:we are|we're) (?:all )?(?:taking|going with|sticking|giving)\b",
        r"|(?:that's|thats) (?:the|our) (?:version|story)\b",
        r"|agree what (?:we|we're|to) (?:say|saying|remember|saw|put|tell)\b",
        r"|(?:we all |we )?agreed (?:it was|he|she|that it was|to say|on saying) (?:about|fell|slipped|the|nothing|never)\b",
        r"|if (?:anyone|anybody|anybdy|psd|they|they ever|the (?:skipper|sarge|guv|dci|inspector|ombudsman|iopc|boss)|she|he|someone|owt|questions|os oes rhywun yn) (?:\w+ )?(?:asks?|ask|rings?|calls?|gofyn|come of it)[, ]+(?:\w+ ){0,2}(?:you|we|u|thee and me|he|thon|yow|i|us|she|they|it) (?:were|was|never|didn't|weren't|wasn't|saw|had|didnt|werent|was|all|just|fell|slipped)\b",
        r"|as far as (?:anyone|anybody|they|psd|she|he)(?:'s|'re| is| are|s) concerned,? (?:\w+ )?(?:we|you|he|i|it|she) (?:were|was|never|didn't|weren't|wasn't)\b",
        r"|say (?:nothing|nowt|nothin|nuttin|naught|nowt) (?:to|about) (?:\w+ )*?(?:psd|dci|the (?:it|head|lad|boss|skipper|inspector|other|bump|cuffs|door)|dps|him|her|them|anyone|iopc|the|that)\b",
        r"|(?:just )?(?:say|swear|tell (?:them|em|'em|psd|her)) (?:that )?(?:u|you|he|she|we|it|yer|his|thon) (?:\w+ )?(?:weren't|werent|wasn't|wasnt|were with|was with|never|didn't|didnt|slipped|fell|tripped|resisted|reported sick|were hacked|was hacked|just stayed|stayed|did them|went for|came at|banged|hit his|started it)\b",
        r"|you (?:were|was) with me (?:all|the whole|the entire)\b",
        r"|(?:nobody|no one|noone|neb) (?:saw|heard|needs to (?:remember|know|hear)|has to know|pushed|touched|puts|need know|remembers) (?:\w+ ){0,2}(?:anything|owt|nothing|he was|him|her|it|the|that|who|say)\b",
        r"|you (?:never saw|saw) (?:me|what we|nothing|what i)\b",
        r"|(?:never saw|didn't see) (?:me|yow|you|owt|nothing|anything) (?:tek|take|hit|push|do|touch|,? (?:right|ok|yeah|got it|understood))\b",
        r"|you don't (?:need|have) to have (?:seen|heard)\b",
        r"|(?:you|u) (?:didn't|didnt|never) (?:see|hear|saw) (?:it|owt|anything|nothing|that)[,. ]+(?:\w+ ){0,2}(?:right|ok|yeah|understood|ok\?|second rule|got it|kapish|capisce)\b",
        r"|(?:simpler|better|easier) if (?:he|she|you|they|your) (?:\w+ ){0,4}(?:did not|didn't|forgot|could not|couldn't|recollection|recall|less precise|can't remember)\b",
        r"|(?:recollection|memory) (?:of \w+ \w+ )?(?:were|was|is|could be) (?:less|a bit|rather) (?:precise|vague|hazy|foggy)\b",
        r"|you forget about\b[^.\n]{0,40}\bi(?:'ll)? forget about\b",
        r"|(?:no such (?:message|chat|conversation|meeting) (?:was|ever|took|happened))\b",
        r"|tell the (?:probationer|witness|new lad|student|special) what (?:he|she|they) saw\b",
        r"|keep (?:psd|professional standards|the inspector|the boss|the iopc|standards) out of (?:it|this)\b",
        r"|(?:nothing to nobody|keep it in house,? nothing)\b",
        r")",
    )),
    validate: said::asked_for,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["surprise", "party", "birthday", "cake", "biscuits", "biscuit", "quiz", "press", "media", "comms", "wedding", "proposal", "diet", "pub", "kebab", "santa", "father christmas", "tooth fairy", "suspects", "the suspects", "defendants", "co-accused", "brothers", "wife", "missus", "offside", "goal", "match", "secret santa", "leaving do", "present", "they'd", "had clearly", "each on us writes", "own account", "separately", "the cat", "the dog", "lost property", "gym"],
        before: 9,
        after: 9,
        published_in_appeals: false,
    },
};
