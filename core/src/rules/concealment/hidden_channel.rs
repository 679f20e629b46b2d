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
        r"(?:move|moving|moved|switch|switching|swap|go|going|come|take|taking|jump|keep|do) (?:\w+ ){0,4}(?:to|on|over to|onto|in) (?:signal|telegram|session|snapchat|snap|wickr|threema|viber|another app|a different app)\b[^.!?\n]{0,30}\b(?:psd|work|they|nobody|no one|bosses|admin|the job|the force|standards) (?:can'?t|cant|cannot|won'?t|never|finds?|sees?|reads?|gets?|knows?)\b",
        r"|use (?:the|ur|your|my|a) (?:burner|other phone|second phone|private phone)\b[^.!?\n]{0,40}\b(?:so (?:they|nobody|work|psd)|(?:they|psd|work|nobody) can'?t)\b",
        r"|burner (?:gc|group|chat)\b",
        r"|(?:set|setting|put|putting|turn|turned|stick|stuck|switch|switched|have|got) (?:it|this|us|the chat|the group|the messages|these|them|this chat|this group|this one) (?:on |to |onto |for )+(?:a |an |the )?(?:\w+ )?(?:disappear\w*|vanish\w*|auto ?-?delete|self ?-?destruct|(?:24|24 ?hr|24 ?hour|7 day) ?(?:timer|disappearing|delete)|view once)\b",
        r"|view once (?:only|from now)\b",
        r"|(?:set to|going on|goes on|send (?:it|them|that|this) (?:as|on)) view once\b",
        r"|(?:move|switch|go|take it|take this|use|come) (?:\w+ )?(?:to |over to |onto |on )?(?:signal|telegram)\b[^.!?\n]{0,40}\b(?:disclos\w+|audit\w*|psd|monitored|subject access|foi|sar|no record|no trace)\b",
        r"|(?:on|use|to) (?:my|your|our) (?:personal|own|other|private|second) (?:phone|number|mobile|email|whatsapp)\b[^.!?\n]{0,40}\b(?:disclos\w+|audit\w*|psd|monitor\w*|foi|subject access|can'?t see)\b",
        r"|(?:clear|wipe|delete|bin|empty) [^.!?\n]{0,40}\bbefore (?:they|psd|anti-?corruption|the iopc) (?:seizes?|takes?|downloads?|wants?|asks? for) (?:our|your|the|my|his|her) (?:phones?|devices?|messages)\b",
        r"|(?:get|use) (?:yourself )?(?:a|the|your) burner(?: phone)?\b",
        r"|(?:messages|msgs|chat) (?:will )?(?:go|goes|vanish|vanishes|disappear|disappears|delete|deletes|wipe|wipes) (?:themselves |itself )?(?:after|in) (?:\w+ )?(?:\d+|eight|one|two|seven|a) ?(?:hours?|hrs?|days?|mins?|minutes|week)\b",
        r"|burn after reading\b",
        r"|unsend (?:all )?(?:of )?(?:your|ur|ya|those|the) (?:\w+ )?(?:msgs?|messages?|texts?|pics?|photos?|stuff)\b",
        r"|(?:new|another|second|smaller|fresh) (?:\w+ )?(?:group|gc|chat)\b[^.!?\n]{0,30}\b(?:without|minus) (?:the )?(?:grass|snitch|rat|(?:anyone|anybody|those|people) who(?:'ll| will| might|'d)? (?:report|grass|talk|tell))",
        r"|(?:nobody|no one|none of them) upstairs (?:can|will) (?:see|read|find|get)\b",
        r"|(?:work|psd|they|admin|bosses|the job|nobody|the force|standards) (?:can'?t|cant|cannot|won'?t|never|will never) (?:see|read|get at|get into|track|audit|monitor|trace|recover) (?:telegram|signal|this chat|this group|our messages|what we)\b",
        r"|(?:throw|chuck|lose|smash|drown|dump) (?:your|ur|yer|that|the) (?:old |work )?(?:phone|handset|mobile|laptop) (?:in|into|down|off|under) (?:the |a )?(?:\w+ )?(?:canal|river|sea|bath|toilet|bog|harbour|lake|quarry|skip|dock|weir)\b",
        r"|(?:factory reset|wipe|lose|reset) (?:your|ur|yer|the|all your) (?:work )?(?:phones?|devices?|handset|laptop|mobile)\b[^.!?\n]{0,20}\bbefore (?:they|psd|standards|anyone) (?:seizes?|takes?|asks?|gets?|wants?|comes?|looks?|checks?)\b",
        r"|leave (?:the |this )?(?:gc|group|chat),? (?:(?:and|n|then) (?:delete|wipe|clear)|before (?:psd|they|standards))\b",
        r"|get (?:it|that|those|them) off your phones? (?:before|now|tonight|asap|quick|today|lads)\b",
        r"|get rid of (?:it|that|them|this) (?:off|from) (?:your|ur|yer|the|this) (?:phones?|group|laptop|chat|cloud)\b",
        r"|(?:give|hand) (?:them|psd) (?:in )?(?:the|your|an) old (?:iphone|phone|samsung|handset)\b",
        r"|(?:symud|symudwn|ewch|awn|dewch) (?:ni )?i (?:signal|telegram|snapchat)[^.\n]{0,30}(?:neb|gweld|ddim)|gosod(?:wch)? (?:hwn|hi) i ddiflannu",
        r"|so (?:there'?s|there is|theres|we leave|it leaves) (?:no (?:trail|trace|paper trail)|nothing (?:to disclose|for (?:psd|them|the defence) to find))\b",
        r")",
    )),
    validate: said::done_by_us,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["suspect", "suspects", "county lines", "dealer", "dealers", "defendant", "they were all", "their", "download shows", "offenders", "he was using", "mum", "my nan", "kids", "scam", "phishing", "lost", "stolen from", "recycling", "trade in", "upgrade", "factory reset it before you sell", "sell", "selling", "selling it", "camping", "festival", "football", "quiz", "photos", "backup", "birthday", "surprise", "party", "present", "wifi", "wi fi", "film", "coen", "netflix", "warranty", "suspect’s", "leaving", "stag", "hen", "shredder", "save", "settings", "screenshot"],
        before: 9,
        after: 9,
        published_in_appeals: false,
    },
};
