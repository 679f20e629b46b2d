//! False records and evidence lost.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO706",
    name: "false-record",
    category: Category::Concealment,
    title: Bilingual { en: "Making a record say what did not happen", cy: "Peri i gofnod ddweud yr hyn na ddigwyddodd" },
    why: Bilingual {
        en: "A record changed after the event, or evidence lost on purpose, is perverting the course of justice or misconduct.",
        cy: "Mae cofnod a newidiwyd wedyn, neu dystiolaeth a gollwyd o fwriad, yn wyrdroi cwrs cyfiawnder neu’n gamymddwyn.",
    },
    instead: Bilingual {
        en: "Leave the entry as it is, add a dated correction, and tell a supervisor.",
        cy: "Gadewch y cofnod fel y mae, ychwanegwch gywiriad â dyddiad, a dywedwch wrth oruchwyliwr.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Backdating, filling in checks that were not made, rewriting entries, tearing out pages, losing exhibits and footage. Corrections that are crossed through, initialled and dated, and drafts not yet submitted, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"back ?-?dat(?:e|ed|ing) (?:the|it|your|ur|that|this|a|my|an)\b",
        r"|(?:rip|tear|tore|ripping|cut) (?:that|the|those) pages? out\b",
        r"|(?:lose|bin|burn|shred|destroy|ditch|get shot of|get rid of|lost|misplace) (?:that |the |those |this |his |her |your |ur )(?:bit o' |first |original |old |draft |other )*(?:page|pages|notebook|notes|exhibit|exhibits|disc|drawing|evidence|paperwork|statement|pocket book|report|log|wrap|knife|paper)\b",
        r"|(?:fill|filling|filled|complete|do) (?:\w+ ){0,3}(?:obs|observations|checks?|cell visits?|visits|obs sheet|log) (?:\w+ ){0,6}(?:now|before|say you did|up front|in advance|all at once|for both|as if)\b",
        r"|say (?:you|u|we) did (?:them|it|the checks|the obs|the visit)\b",
        r"|skip (?:reading|the rights|the caution)\b[^.\n]{0,50}\bsay\b",
        r"|(?:rewrite|re-?write|redo|change|amend|adjust|tweak|alter|edit|sgwenna fo eto|start) (?:your|ur|the|that|his|her|yer|it|my|a fresh|heb)? ?(?:statement|notes|pnb|entry|log|account|pocket book|one|times?|timings?|version|y darn|without the bit)\b[^.\n]{0,30}\b(?:so (?:it|they|we|that)|before (?:they|psd|the)|to (?:match|fit|say|show)|no one counts|nobody counts|neb yn sylwi|without)\b",
        r"|leave a gap in (?:your|ur|the) (?:notes|pnb|statement)\b",
        r"|(?:log|record|custody record|system|sheet) says\b[^.\n]{0,40}\b(?:keep it that way|needs to say|make it say|so keep)\b",
        r"|(?:needs?|has|have) to say (?:someone|somebody) else\b",
        r"|(?:book|log|put|enter) (?:it|them|that) in (?:tomorrow|later|next week)[^.\n]{0,30}\b(?:like|as if|as though)\b",
        r"|what (?:happened|really happened) and (?:there'?s )?what gets (?:typed|written|put)\b",
        r"|(?:black|tippex|cross|scrub|blank) (?:his|her|the) name out\b[^.\n]{0,40}\b(?:before|never ask|so)\b",
        r#"|footage ['"]?(?:corrupting|going missing|getting lost|walking)['"]?\b"#,
        r"|(?:notebooks?|exhibits?|pages?|discs?|statements?) (?:\w+ )?go(?:es)? missing\b[^.\n]{0,40}\b(?:hint|wink|funny|shame|moves?)\b",
        r"|(?:does not|doesn'?t|must not|mustn'?t) survive\b",
        r#"|(?:pretend|make out|claim|say|crime number)[^.\n]{0,20}(?:it|phone|mine)(?:'s| was| is| got)? ['"]?(?:stolen|nicked|robbed) (?:on|as of|from)\b"#,
        r"|(?:get|got|sort) a reason sorted\b",
        r"|run it on my login\b",
        r"|(?:get|got|have|make) (?:her|him|them|the \w+) to sign (?:a |it |the )?blank\b",
        r"|(?:fill|write) (?:in )?(?:the rest|it|that) (?:in )?(?:later|afterwards|ourselves|for (?:her|him))\b[^.\n]{0,20}\b(?:sign|signed|blank)",
        r"|(?:exhibit|bag|statement|letter|complaint|disc|file|notebook)[^.!?\n]{0,20}\b(?:stays|stay|gets|get|goes|go|accidentally) (?:lost|missing|shredded|binned)\b",
        r"|(?:fall|falls|fell|drop|drops|slip|slips) down the back of (?:the|a) (?:radiator|cabinet|locker|desk|filing|drawer)\b",
        r"|make sure (?:that|the|it) (?:\w+ ){0,3}(?:stays|gets|is|goes) (?:lost|missing|gone)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["initialled", "crossed through", "dated", "new time", "draft", "typo", "spelling", "timesheet", "overtime claim", "policy", "insurance", "gas", "car tax", "shopping", "cake", "gym", "quiz", "recycling", "confidential waste", "copies", "duplicate", "blank"],
        before: 8,
        after: 9,
        published_in_appeals: false,
    },
};
