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
            r"(?:back ?-?dat(?:e|ing)|(?:i|we)(?:'ve)? back ?-?dated) (?:the|it|your|ur|that|this|a|an|his|her)\b",
        r"|(?:rip|tear|tore|ripping|cut) (?:that|the|those) pages? out\b",
        r"|(?:lose|bin|burn|shred|destroy|ditch|get rid of|get shot of|misplace) (?:that|the|those|this|his|her|your|ur) ",
            r"(?:first |original |other |old )?(?:exhibits?|evidence|statements?|notebook|pocket book|pnb|custody record)\b",
        r"|(?:(?:burn|shred|destroy) (?:that|those|his|her|the original) (?:page|pages|notes|paper|report|log|disc)",
            r"|(?:lose|bin|get rid of|get shot of) (?:that|those|his|her|the original) (?:page|pages|notes|log|disc))\b",
        r"|(?:lose|bin|burn|shred|destroy|get rid of) the (?:page|pages|notes|report|log|disc)\b[^.!?\n]{0,10} before (?:they|psd|he|she|anyone|the)\b",
        r"|(?:fill|filling|filled|complete) (?:the |your |ur )?(?:obs|observations|checks?|cell visits?|visits|obs sheet) in ",
            r"(?:now|before|up front|in advance|for the whole|for both|all at once)\b",
        r"|say (?:you|u|we) did (?:the|all the|your) (?:checks|obs|visits?|search)\b",
        r"|(?:rewrite|re-?write|redo|change|amend|adjust|tweak|alter|edit) (?:your|ur|the|that|his|her|yer) ",
            r"(?:statement|notes|pnb|entry|log|account|pocket book|times?|timings?|record)\b[^.!?\n]{0,30}(?:\bso (?:it|they|we)(?: all)? (?:match(?:es)?|fits?",
            r"|lines? up|looks?|says?)|\bbefore (?:psd|the iopc|disclosure)|\bto (?:match|fit)|\band leave out)\b",
        r"|leave a gap in (?:your|ur|the) (?:notes|pnb|statement)\b",
        r"|(?:book|log|put|enter) (?:it|them|that) in (?:tomorrow|later|next week)[^.!?\n]{0,30}\b(?:as if|as though|like (?:it|we|they))\b",
        r"|(?:get|got|have|make) (?:her|him|them|the \w+) to sign (?:a |it |the |some )?blank\b",
        r"|make sure (?:that|the) (?:\w+ ){0,3}(?:stays|gets|goes) (?:lost|missing)\b",
        r"|(?:exhibit|bag|statement|letter|complaint|disc|file|notebook|pnb)\b[^.!?\n]{0,15}\b(?:accidentally|conveniently|somehow) ",
            r"(?:gets? |goes? |got |went )?(?:lost|missing|shredded|binned|wiped)\b",
        r"|(?:make|making|made) (?:the |your |some )?(?:obs|entries|timings?|cell visits?) up\b",
        r"|sign (?:for|off) (?:\w+ )?(?:checks?|obs|visits?|searches) (?:we|you|i) (?:didn'?t|never|haven'?t)\b",
        r"|(?:put|say|write|log) (?:that )?(?:we|you|i) (?:checked|searched|visited|cautioned|explained|offered)[^.!?\n]{0,40}\b(?:even though|when|but) ",
            r"(?:we|you|i) (?:didn'?t|never|haven'?t)\b",
        r"|(?:tick|mark|sign|put) (?:it|them|the checks|the visits?) (?:off )?(?:down )?as ",
            r"(?:done|completed|checked)\b[^.!?\n]{0,30}\b(?:even though|anyway|nobody|no one|didn'?t|never)\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "initialled", "crossed through", "new time", "draft", "typo", "spelling", "timesheet", "overtime claim", "policy", "insurance", "gas",
            "car tax", "shopping", "cake", "gym", "quiz", "recycling", "confidential waste", "copies", "duplicate", "pay", "increment", "increments",
            "rent", "claim", "mileage", "allowance", "sick note", "magazine", "catalogue", "recipe", "chocolate", "wrappers", "wrapper", "takeaway",
            "fridge", "diet",
        ],
        before: 8,
        after: 9,
        published_in_appeals: false,
    },
};
