//! Mocking victims and the dead.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// What it must stand near to mean this.
static VICTIM: Lazy = Lazy::new(
    r"\b(?:victims?|stiffs?|floaters?|stress|anxiety|depression|ptsd|trauma|burnout|drowning|vic|ip|aggrieved|burgled|burglary|robbed|robbery|scam\w*|fraud|conned|assault(?:ed)?|raped?|sexual|attacked|mugged|dv|domestic|stabbed|stabbing|overdose[sd]?|od|suicid\w+|self.?harm\w*|jump\w*|bridge|roof|ledge|sudden death|bod(?:y|ies)|dead|died|death|corpse|deceased|complainant|misper|missing|crash\w*|rtc|collision|nicked|stolen|murder\w*|hang\w*|drown\w*|136|section(?:ed)?|spiked|nudes|pics?|harass\w*|stalk\w*|groom\w*|hit|battered|beaten|punched|fatal|hospital|casualty|injur\w+|welfare|naloxone|wrists|noose|rope|train|mortuary|coroner|scene|cot death|homeless|rough sleeper|caller|strangled|trans woman|smackhead|ip's|tent|cells?|fire|burn\w*)\b",
);

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
        r"(?:deserv(?:ed?|es|ing) (?:it|all|everything|what|a slap|to (?:get|be))|deserv(?:e|ed)? (?:it|what)|(?:was|were|is|are|just|only|basically|begging|asking|asked|asks) (?:asking |begging )?(?:for it|for trouble|to be robbed|to be scammed|to be conned|to get robbed|for a slap)|(?:had|has) it coming|serves? (?:him|her|them|em|'im) right|brought it on (?:himself|herself|themselves|hisself|hersen|himsen)|(?:own|his|her|their) (?:own )?(?:silly |stupid |daft |bloody )*fault|no sympathy|zero sympathy|natural selection|darwin awards?|what (?:did|do|does|else did) (?:he|she|they|you|people) expect|good riddance|one less (?:claiming|scrote|to|of|on|smackhead|scumbag|dealer|for)|one fewer (?:to|of)|(?:naloxone|narcan|oxygen|ambulance|air) (?:is |was )?(?:a )?wast(?:e|ed)|wast(?:e|ed) (?:of )?(?:good )?(?:naloxone|narcan|oxygen)|more money than sense|more fool (?:him|her|them)|(?:and|an) (?:then |they )?wonders? why|crime (?:him|her|them) for (?:being )?(?:stupid|stupidity)|going looking for (?:it|a slap)|live for the (?:attention|drama)|after attention|attention seek(?:er|ing)|drama queen|best thing that (?:could|cud|ever) (?:have )?happen|did (?:him|her|us all|us|everyone|the world) a favour)\b",
        r"|(?:rape|spiked|assault(?:ed)?|victim|domestic|stress|anxiety|depression|ptsd|suicidal|trauma|attacked|mental health|whiplash|vulnerable|suicide) my (?:arse|foot|backside|eye)\b",
        r"|(?:it'?s|its|just|more like|that'?s|sounds like|call it) (?:regret|a bad shag|buyer's remorse|a hangover|a bad date|morning after)\b",
        r"|spiked (?:my arse|lol|aye right|yeah right)\b",
        r"|so.called (?:anxiety|depression|ptsd|victim|rape|attack|stress|breakdown|trauma|disability)\b",
        r#"|(?:off|is|has|got|having) (?:with |sick with |more )?['"](?:stress|anxiety|depression|ptsd|trauma|burnout)['"]"#,
        r"|(?:pavement|road|tarmac|train|track) (?:pizza|jam|pancake|lasagne|pate|kill)\b",
        r"|(?:mr|mrs|miss) (?:blobby|dangle|dangly|bones|stiff|stiffy|crispy|swingy|floater|splat)\b",
        r"|selfies? with (?:the (?:body|stiff|corpse|dead|deceased|hanging)|mr |mrs |a (?:body|stiff|corpse))",
        r"|(?:another|a|the|found a|new|fresh|got a|third|second|first|every) (?:stiff|floater|bloater|dangler|swinger|splatter|crispy|crispy critter|jumper)(?:$|[.,!;]| (?:in|on|off|for|at|today|this|again|tonight|lads|lol))",
        r"|(?:worm food|brown bread|pan bread|crispy bacon|human (?:soup|kebab|jam|toast)|extra crispy|stiff competition|dead funny|dead tired of|swingball|recycled\. thought)\b",
        r"|(?:(?:just |fucking |bloody |oh |ach |away and |away |please |can'?t (?:he|she) just |hurry up and |go on and |well )+(?:jump|die|top (?:yourself|himself|herself|themselves))|jump (?:already|then|ffs|you (?:coward|prick)|or don'?t)|(?:do it|jump) or (?:get off|go home|come down|shut up)|do (?:it|one) already|do a flip)\b",
        r"|(?:giv(?:e|ing)|gave) (?:him|her|them|em|'im) (?:a|the) (?:nudge|push|shove|leg up|hand over)\b",
        r"|(?:should(?:'ve|a| have|'a)|shoulda|why didn'?t (?:we|they)) (?:just )?(?:left|let|leave|leaved) (?:him|her|them|'im|em) (?:there|to it|die|drown|rot|jump|burn|bleed)\b",
        r"|(?:let|leave) (?:him|her|them|em|'im|these|the lot of them) (?:to )?(?:die|rot|drown|bleed|freeze|burn|jump|swim)\b",
        r"|hope (?:he|she|they|it)(?: all)? (?:jumps?|dies?|drowns?|chokes?|bleeds?|rots?|does it)\b",
        r"|(?:top|kill|hang|off) (?:themselves|themsels|himself|herself|themselves) (?:in|on|before|after|during) (?:office|my|our|lates|nights|earlies|the end)",
        r"|(?:nobody|no one|no-one|noone)(?:'ll| will|ll|'d) miss (?:him|her|them|you)\b",
        r"|slit (?:his|her|the|wrists?)[^.!?\n]{0,30}(?:wrong way|amateur|lol|properly)",
        r"|you couldn'?t make it up[^\n]{0,60}(?:robbed|scammed|raped|begging|😂|🤣)",
        r"|(?:begging|crying|screaming|wailing|sobbing) like (?:a )?(?:\w+ )?(?:bab(?:y|ies)|wean|wee girl|pig|stuck pig)\b",
        r"|hilarious (?:suicide|death|body|crash)\b",
        r"|(?:delay repay|refund|tip|clean ?up|bill) (?:should |is )?(?:come|comes|coming|to come) (?:out of|from) (?:his|her|their) estate\b",
        r"|serves? (?:the |that |him |her )(?:\w+ ){0,3}(?:right|reet)\b",
        r"|serves? (?:him|her|them|em) reet\b",
        r"|deserv(?:ed|es|ing) (?:a |the |every |all )?(?:fleecing|robbing|kicking|slap|slapping|battering|\w+ing he|\w+ing she|everything|smack|hiding)\b",
        r"|that'?ll (?:teach|learn) (?:him|her|them|em|'em|the)\b",
        r"|boo ?hoo\b",
        r"|(?:should|ought to) be flattered\b",
        r"|(?:seen|see) what (?:she|she'?s|they|she was) (?:goes out in|wearing|was wearing|wears|had on)\b",
        r"|(?:was|were|she) (?:dressed|wearing) like (?:that|a)\b[^.\n]{0,30}\b(?:what|no wonder|expect|asking)\b",
        r"|(?:after|for) (?:the|a bit of) (?:compo|compensation|attention|sympathy|payout|criminal injuries)\b",
        r"|get a life\b",
        r"|(?:got|gets|get) the dose right\b",
        r"|one less (?:\w+ )?(?:on (?:the|our) (?:patch|street|books)|to|each way|for us|of them|claiming|shoplifter|junkie)\b",
        r"|(?:asking|askin|begging) for it\b",
        r"|grow a pair\b",
        r"|(?:crocodile tears|turned? (?:on )?(?:the )?(?:tears|waterworks)|tears turned on)\b",
        r"|finish(?:ed)? the job (?:for|off|myself)\b",
        r"|(?:laugh(?:ed|ing)?|pissing ourselves|wetting (?:myself|ourselves)|creas(?:ed|ing)) (?:at|over) (?:the (?:victim|body|ip|deceased|caller|state)|her (?:statement|face|injuries)|his (?:statement|injuries|body))\b",
        r"|(?:made|making|makes|make) (?:it|it all|this|that) (?:all )?up (?:again|for|because|cos|to get|lol|as usual)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["cake", "cakes", "biscuit", "biscuits", "tea", "brew", "brews", "curry", "sandwich", "kebab", "pizza", "football", "match", "game", "film", "boxing", "ufc", "xbox", "fifa", "golf", "cricket", "rugby", "gym", "bbq", "barbecue", "dog", "cat", "quiz", "raffle", "custard cream", "printer", "laptop", "kettle", "microwave", "vending", "toaster", "coffee", "weather", "pub", "beer", "pint", "my back", "five a side", "myself", "my own"],
        before: 5,
        after: 5,
        published_in_appeals: false,
    },
};
