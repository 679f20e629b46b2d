//! Mocking victims and the dead.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::them;
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// Whom or what it must stand near to mean this.
static VICTIM: Lazy = Lazy::new(concat!(r"\b(?:victims?|vic|ip|ip\'s|aggrieved|complainant|burgled|burglary|robbed|robbery|scam\w*|fraud|conned|assault(?:ed)?|raped?|sexual|attacked", r"|mugged|dv|domestic|stabbed|stabbing|strangled|spiked|harass\w*|stalk\w*|groom\w*|battered|beaten|punched|injur\w+|overdose[sd]?|od|od\'d", r"|naloxone|suicid\w+|self.?harm\w*|jumper|jump (?:already|ffs)|bridge|roof|ledge|136|sectioned|stress|anxiety|depression|ptsd|trauma|burnout", r"|sudden death|bod(?:y|ies)|dead|died|death|corpse|deceased|fatal|drown\w*|hang\w*|noose|murder\w*|misper|missing|rtc|collision|crash(?:ed)?", r"|hospital|casualty|welfare|mortuary|coroner|homeless|rough sleeper|caller|stiffs?|floaters?|smackhead|compo)\b"));

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &VICTIM) { said::asked_for(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN601",
    name: "mocking-victims-or-the-dead",
    category: Category::Unprofessional,
    title: Bilingual { en: "Mocking victims or the dead", cy: "Gwawdio dioddefwyr neu’r meirw" },
    why: Bilingual {
        en: "A victim, or the family of somebody who died, may read it one day; messages are disclosed and leaked.",
        cy: "Gall dioddefwr, neu deulu rhywun a fu farw, ei ddarllen ryw ddydd; caiff negeseuon eu datgelu a’u gollwng.",
    },
    instead: Bilingual {
        en: "Say what happened soberly, or say how the job left you; colleagues and TRiM are there for that.",
        cy: "Dywedwch yn sobr beth ddigwyddodd, neu sut y gadawodd y gwaith chi; mae cydweithwyr a TRiM yno ar gyfer hynny.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "Saying that a victim deserved or invented it, jokes about bodies and deaths, and wishing somebody in crisis would get on with it. Sober accounts, and officers on how a job left them, are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
            r"(?:(?:she|he|they|victim|ip) (?:probably |clearly |fully |got what (?:he|she|they) )?deserv(?:ed|es) (?:it|all|everything|what (?:he|she|they) got)",
            r"|deserv(?:ed|es) (?:a |the |every )?(?:slap|kicking|robbing|fleecing|hiding|battering))\b",
        r"|(?:was|were|is|are|just|only|basically|begging|asking|asked|she|he) (?:asking |begging |askin )?(?:for it|to be (?:robbed|scammed|conned)", r"|to get robbed)\b",
        r"|(?:asking|askin|begging) for it\b",
        r"|(?:had|has) it coming\b",
        r"|serves? (?:", them!(), r"|the \w+) (?:\w+ )?(?:right|reet)\b",
        r"|brought it on (?:himself|herself|themselves|hisself|hersen|himsen)\b",
        r"|(?:his|her|their) own (?:silly |stupid |daft |bloody )*fault\b",
        r"|(?:no|zero) sympathy\b",
        r"|natural selection\b",
        r"|darwin awards?\b",
        r"|what (?:did|do|does|else did) (?:he|she|they) expect\b",
        r"|good riddance\b",
        r"|(?:one|1) (?:less|fewer) (?:smackhead|junkie|scrote|scumbag|dealer|druggie|baghead|shoplifter|for us to|to worry|to deal",
            r"|on (?:the|our) (?:patch|books|streets?))\b",
        r"|(?:(?:naloxone|narcan|oxygen|ambulance) (?:is |was )?(?:a )?wasted?|(?:waste|wasted) (?:of )?(?:good )?(?:naloxone|narcan|oxygen|an ambulance))\b",
        r"|more (?:money than sense|fool (?:him|her|them))\b",
        r"|(?:best thing that (?:could|ever) (?:have )?happen\w*|did (?:us all|us|everyone|the world) a favour)\b",
        r"|(?:rape|raped|spiked|assault(?:ed)?|victim|domestic|stress|anxiety|depression|ptsd|suicidal|trauma|attacked|whiplash|vulnerable) my ", r"(?:arse|foot|backside|eye)\b",
        r"|(?:it'?s|its|just|more like|that'?s|sounds like|call it) (?:regret|a bad shag|buyer's remorse|morning after)\b",
        r"|so.called (?:victim|rape|attack|anxiety|depression|ptsd|trauma|breakdown)\b",
        r#"|(?:off|is|has|got|having) (?:with |sick with )?['"](?:stress|anxiety|depression|ptsd|trauma|burnout)['"]"#,
        r"|(?:pavement|road|tarmac|track) (?:pizza|jam|pancake|lasagne|pate)\b",
        r"|(?:mr|mrs|miss) (?:dangle|dangly|stiff|stiffy|crispy|swingy|floater|splat)\b",
        r"|selfies? with (?:the (?:body|stiff|corpse|dead|deceased)|a (?:body|stiff|corpse))",
        r"|(?:another|a|the|fresh|got a|third|second|first) (?:stiff|floater|bloater|dangler|splatter|crispy critter)(?:$|[.,!;]",
            r"| (?:in the (?:river|canal|bath|water)|on the (?:line|tracks|rocks)|today|tonight|lads|lol))",
        r"|(?:worm food|brown bread|crispy bacon|human (?:soup|kebab|jam|toast)|stiff competition)\b",
        r"|(?:just |fucking |bloody |please |can'?t (?:he|she) just |hurry up and |go on and )+(?:jump(?: already| then| ffs)?|die",
            r"|top (?:yourself|himself|herself|themselves))\b",
        r"|jump (?:already|then|ffs)\b",
        r"|(?:do it|jump) or (?:get off|go home|come down|shut up)\b",
        r"|(?:giv(?:e|ing)|gave) ", them!(), r" (?:a|the) (?:nudge|push|shove)\b",
        r"|(?:should(?:'ve| have|a)?|shoulda|why didn'?t (?:we|they)) (?:just )?(?:left|let|leave) ", them!(), r" (?:there|to it|to die|die|drown|rot|jump|burn|bleed)\b",
        r"|(?:let|leave) (?:", them!(), r"|the lot of them) (?:to )?(?:die|rot|drown|bleed|freeze|burn|jump)\b",
        r"|hope (?:he|she|they) (?:jumps?|dies?|drowns?|chokes?|bleeds?|rots?|does it)\b",
        r"|(?:top|kill|hang|off) (?:themselves|himself|herself) (?:in|on|before|after|during) (?:office hours|my|our|lates|nights|earlies)\b",
        r"|(?:nobody|no one|noone)(?:'ll| will|ll|'d) miss (?:him|her|them)\b",
        r"|(?:should|ought to) be flattered\b",
        r"|(?:seen|see) what (?:she|she'?s|she was) (?:goes out in|wearing|wears|had on)\b",
        r"|dressed like that\b[^.\n]{0,30}\b(?:what|no wonder|expect|asking)\b",
        r"|(?:after|for) (?:the|a bit of) (?:compo|compensation|sympathy|criminal injuries)\b",
        r"|drama queen\b",
        r"|(?:crocodile tears|turn(?:ed|ing)? on the (?:tears|waterworks))\b",
        r"|laugh(?:ed|ing)? (?:at|over) (?:the (?:victim|body|ip|deceased)|her (?:statement|injuries)|his (?:statement|injuries|body))\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "cake", "cakes", "biscuit", "biscuits", "tea", "brew", "brews", "curry", "sandwich", "kebab", "pizza", "football", "match", "game",
            "film", "boxing", "ufc", "xbox", "fifa", "golf", "cricket", "rugby", "gym", "bbq", "barbecue", "dog", "cat", "quiz", "raffle",
            "custard cream", "printer", "laptop", "kettle", "microwave", "vending", "toaster", "coffee", "weather", "pub", "beer", "pint", "my back",
            "five a side", "myself", "my own", "i'm only", "delay repay", "train",
        ],
        before: 5,
        after: 5,
        published_in_appeals: false,
    },
};
