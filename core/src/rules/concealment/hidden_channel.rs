//! Channels and devices chosen so that nothing is found.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Context, Detector, Rule, Scoring, said, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "CO702",
    name: "hidden-channel",
    category: Category::Concealment,
    title: Bilingual { en: "Moving talk where it cannot be found", cy: "Symud sgwrs i fan na ellir dod o hyd iddi" },
    why: Bilingual {
        en: "Choosing a channel because nobody can look there reads as hiding; what is about the job must stay where it can be found and disclosed.",
        cy: "Mae dewis sianel am na all neb edrych yno yn darllen fel cuddio; rhaid i’r hyn sydd am y gwaith aros lle gellir dod o hyd iddo a’i ddatgelu.",
    },
    instead: Bilingual {
        en: "Use the channel that the force provides, and keep what is already written.",
        cy: "Defnyddiwch y sianel y mae’r heddlu’n ei darparu, a chadwch yr hyn a ysgrifennwyd eisoes.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::HONESTY_AND_INTEGRITY,
    documentation: "Disappearing and view-once messages, timers, another app or group chosen so that the job cannot see it, second phones for talk of the job, phones lost or swapped before they are asked for. Other apps as such, backups, and security advice are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:move|moving|moved|switch|switching|switched|swap|go|going|come|get|take|taking|took|jump|keep|shift|do|have) (?:\w+ ){0,5}(?:to|on|over to|onto|on to|in) (?:signal|telegram|session|snapchat|snap|wickr|threema|viber|that app|the other app|another app|a different app|the ghost app)\b[^.!?\n]{0,40}\b(?:can'?t|cant|cannot|doesn'?t|won'?t|never|nobody|so|not|off the|where|work can'?t)\b",
        r"|not on here\W+(?:signal|telegram|snap|ring me|call me|the other)",
        r"|use (?:the|ur|your|my|a) (?:burner|other phone|other app|second phone|private phone)\b[^.!?\n]{0,60}\b(?:so|not|admin|can'?t|anything about|nobody|they|instead|job|work)\b",
        r"|burner (?:gc|group|chat|phone)\b",
        r"|(?:set|setting|put|putting|turn|turned|stick|stuck|switch|switched|switching|have|had|got) (?:it|this|us|me|the chat|the group|the messages|these|them|this chat|this group|this one) (?:on |to |onto |for |as )+(?:a |an |the )?(?:\w+ )?(?:disappear\w*|vanish\w*|auto ?-?delete|self ?-?destruct|(?:24|24hr|24 hr|24 hour|one hour|7 day|eight hour) ?(?:hr|hour|day)? ?(?:timer|disappearing|delete)|timer|view once|delete after)\b",
        r"|(?:disappearing|vanishing|self ?-?destruct(?:ing)?|view once|view-once) (?:messages |msgs |mode |setting |timer )?(?:on|only|set|from now|no saving)\b",
        r"|(?:set to|going on|goes on|on) view once\b",
        r"|(?:messages|msgs|it|everything|they|chat) (?:go|goes|vanish|vanishes|disappear|disappears|deletes?|wipes?) (?:itself |themselves )?(?:after|in) (?:\w+ )?(?:\d+|eight|one|two|seven|twenty ?four|a) ?(?:hours?|hrs?|days?|day|week|mins?|minutes)\b",
        r"|burn after reading\b",
        r"|(?:eats|wipes|deletes|destroys) itself after\b",
        r"|unsend (?:all )?(?:my|your|ur|the|ya)\b",
        r"|(?:new|smaller|second|another|fresh|other|made|made us) (?:\w+ )?(?:group|gc|chat|one)\b[^.!?\n]{0,30}\b(?:without|minus|who'll report|he'?s not in|she'?s not in|nobody upstairs|only ever been)\b",
        r"|(?:nobody|no one|noone|none of them) upstairs (?:can|will|has|sees)\b",
        r"|(?:work|psd|they|admin|bosses|the job|nobody|the force|it|standards) (?:can'?t|cant|cannot|can not|won'?t|never) (?:see|read|search|get at|get into|track|audit|monitor|find|trace|look at|touch) (?:telegram|signal|it|this|that|them|there|us|these|what we)\b",
        r"|(?:new|cheap|second|fresh|different|another) (?:handset|phone|sim|pay as you go|mobile|burner)\b[^.!?\n]{0,40}\b(?:before they|for talking about|for anything about|audited|ask for that|take|seize|for the job)\b",
        r"|(?:drop|lose|chuck|throw|tek|take|put|smash|drown|bath|dump) (?:yer|your|ur|that|the|tha|ya|those) (?:old )?(?:phone|handset|mobile|ipad|laptop)s? (?:in|into|down|off|under|an' puts it in) (?:the |t'|a )?(?:\w+ )?(?:bath|canal|river|sea|toilet|bog|water|weir|harbour|wash|lake|quarry|sink|skip|bin)\b",
        r"|(?:factory reset|reset|tidy|lose) (?:your|ur|yer|all your|the|ya) (?:phone|phones|devices?|handset|laptop|mobile|work phone)s?(?:\W|$)(?:[^.!?\n]{0,40}\b(?:before|tonight|they|seiz|tomorrow|psd|notice|ask|hand|now|promptly)\w*)?",
        r"|leave (?:the |this )?(?:gc|group|chat) (?:\w+ )?(?:before|b4|n delete|and delete|now and)\b",
        r"|sign out of everything\b[^.!?\n]{0,40}\bbefore (?:they|psd|standards|it gets|he|she)\b",
        r"|get (?:it|that|this|them) off your phones?\b",
        r"|get rid of (?:it|that|them|this|the archive)[^.!?\n]{0,10} (?:off|from|of) (?:your|ur|yer|the|this) (?:phone|group|laptop|chat|cloud)\b",
        r"|(?:lose|remove) (?:anything|everything|stuff|messages) from that (?:night|day|shift|job)\b",
        r"|(?:give|hand) (?:them|psd|it|him|over) (?:in )?the old (?:iphone|phone|samsung|one|handset)\b",
        r"|(?:symud|symudwn|ewch|awn|dewch) (?:ni )?i (?:signal|telegram|snapchat)[^.\n]{0,30}(?:neb|gweld|ddim)",
        r"|rho'r ffôn yn y (?:môr|afon|bath)|gosod(?:wch)? (?:hwn|hi) i ddiflannu",
        r"|(?:on|to) (?:24 ?h(?:ou)?rs? )?disappearing\b(?:[^.!?\n]{0,20}\b(?:before|b4|please|pls|now|lads|tonight|so)\b)?",
        r"|(?:turn|switch|knock) (?:off )?(?:ur|your|yer|all your) (?:chat )?back ?ups? (?:off )?(?:too|first|as well|or|before|so)\b",
        r"|(?:clear|empty|wipe|get) (?:it |them |that |this )?(?:out of |from )?(?:your|ur|yer|the) (?:deleted|recently deleted)(?: items| folder| ones| too)?\b",
        r"|when (?:you'?ve|you have|u've|ye've|uve) (?:binned|deleted|wiped|cleared|burned) (?:this|it|that|the|them)\b",
        r"|(?:nobody|no one|don'?t anyone|no) (?:screenshots?|screenshotting|screen ?grabs?)\b[^.!?\n]{0,30}\b(?:never existed|this|it|so|stays|chat)\b",
        r"|(?:force|psd|work|they|bosses|job|admin|nobody) can'?t get (?:in|into|at|to) (?:there|it|that|this|them)\b",
        r"|so (?:there'?s|there is|theres|we leave) (?:no|nowt|nothing|less) (?:trail|trace|record|paper trail|to find|for them|evidence|to disclose)\b",
        r"|(?:word|keyword) searches?\b[^.\n]{0,30}(?:so|delete|bin)",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["suspect", "suspects", "county lines", "dealer", "dealers", "defendant", "they were all", "their", "download shows", "offenders", "he was using", "mum", "my nan", "kids", "scam", "phishing", "lost", "stolen from", "recycling", "trade in", "upgrade", "factory reset it before you sell", "sell", "selling", "selling it", "camping", "festival", "football", "quiz", "photos", "backup", "birthday", "surprise", "party", "present", "wifi", "wi fi"],
        before: 9,
        after: 9,
        published_in_appeals: false,
    },
};
