//! Sexual remarks about people met at work.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// What it must stand near to mean this.
static PERSON: Lazy = Lazy::new(
    r"\b(?:her|girls|women|ladies|birds|lasses|nurses|particulars|student|she|shes|she's|him|he|lass|lassie|lady|girl|bird|woman|witness|pcso|probationer|probie|nurse|paramedic|student|caller|victim|vic|ip|barrister|dispatcher|desk|maid|csi|cpn|sarge|skipper|trousers|skirt|bloke|copper|wpc|colleague|dv|missus|wife|barmaid|custody nurse|intake|ladies|escorts?|civvy|barista|solicitor|complainant|reception|receptionist|driver|new one)\b",
);

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &PERSON) { said::said(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "UN603",
    name: "sexual-remark",
    category: Category::Unprofessional,
    title: Bilingual { en: "Sexual remark", cy: "Sylw rhywiol" },
    why: Bilingual {
        en: "A remark about the looks or body of somebody met at work, or a colleague, is sexual harassment where it is unwanted.",
        cy: "Mae sylw am olwg neu gorff rhywun a gyfarfuwyd yn y gwaith, neu gydweithiwr, yn aflonyddu rhywiol lle nad oes croeso iddo.",
    },
    instead: Bilingual {
        en: "Leave out what they look like, unless it identifies a suspect or a missing person.",
        cy: "Gadewch allan sut olwg sydd arnynt, oni bai bod hynny’n adnabod un a ddrwgdybir neu berson coll.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::AUTHORITY_RESPECT_AND_COURTESY,
    documentation: "Remarks about the bodies and looks of victims, witnesses, colleagues and others met at work, rating them, wishing to search or be searched by them, and offers to. Descriptions of suspects, injuries, fitness for duty or detention, and what people say of their own partners are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:nice|great|lovely|cracking|massive|huge|proper|propper|decent|what an|peachy|tidy|10|ten|fantastic|amazing|big|wasted|gorgeous) (?:\w+ )?(?:arse|ass|tits|titties|jugs|boobs|baps|rack|knockers|norks|cleavage|bum|pair on her|legs)(?: on (?:her|that|it|him))?\b",
        r"|(?:arse|ass|tits|rack|legs|bum|jugs) (?:like that|on (?:her|that|it|him)|in those|in them|to die for)\b",
        r"|(?:would|i'd|id|wouldn'?t mind|i'd let|would let|let) (?:her|him|that|she) (?:\w+ ){0,2}(?:search|arrest|detain|cuff|strip|frisk|interview|sit on|tutor|handcuff)(?:ing)? (?:me|my)\b",
        r"|(?:she|he|that one|her|they|nurse|witness|one|pcso|student|paramedic|probationer) can (?:(?:search|arrest|detain|cuff|frisk|interview|handcuff|strip search) me|take my statement any|take down my particulars|read me my rights any)\b",
        r"|(?:arrest|search|cuff|detain|frisk|interview|handcuff) me (?:any ?(?:time|day|night)|all night|all day|please|now)\b",
        r"|(?:any|every) (?:night|day) of the week(?: for me)?\b",
        r"|(?:wouldn'?t|wudnt|wouldnt) (?:kick (?:her|him|that|them) out|say no to (?:her|that|him|a bit)|mind (?:a go|a bit of that|seeing her|five minutes))\b",
        r"|(?:well|proper|dead|fucking|seriously|fit as|so) (?:fit|shaggable|bangable|peng|fuckable|shagable)(?: bird| lass| girl|$|[.,!]| (?:tbh|mate|lads|like|her|she|af))",
        r"|fit (?:as fuck|af|bird|birds|lass|lasses|girl|girls|milf|blonde|brunette|checker)\b",
        r"|(?:fit|hot|sexy|tidy|gorgeous|lush|unreal|peng) (?:probationers?|paramedics?|nurses?|pcsos?|witness(?:es)?|victims?|solicitors?|barrister|csi|student|skipper|probie|csis|interpreter|custody nurse|social worker)\b",
        r"|(?:a wee |a |proper |right |absolute )?(?:stoater|worldie|milf|stunner|right sort|bit of stuff|bit o' stuff|piece of ass|bit of skirt|bit of alright|yummy mummy|sex on legs|cracker of a bird)(?:$|[.,!]| (?:the|that|on|in|at|from|she|and|lads|him|her|alert))",
        r"|(?:what )?(?:would|i would|definitely would|wouldn'?t|def would|deffo would|would tho)\.(?: thats| that'?s| $|$)",
        r"|(?:she'?s|she is|shes|he'?s|witness was|her|witness is|victim is|victim was|vic was|defo|easily|solid|bet she'?s|is|was|looks) an? (?:solid |easy |strong |hard )?(?:9|10|8|7|nine|ten|eight)(?:$|[.,!;]| (?:but|statement|tbh|lads|at least|easy))",
        r"|(?:marks?|scores?|ratings?|ten|10|9|8|nine|eight) out of (?:ten|10) (?:\w+ )?(?:for (?:her|that)|arse|ass|bird|lass|tits|would|rack)\b",
        r"|(?:rate|ranked|rank|rating|ranking|scoring) (?:the |all the |this |these )?(?:new (?:intake|girls|ladies|probationers|birds|lasses)|girls|ladies|female (?:officers|probationers|pcsos)|women|nurses|lasses|birds)\b",
        r"|(?:bagsy|dibs|bags|baggsy|shotgun|first dibs|i call dibs|me first|i'll volunteer|volunteering|volunteer|happy to) (?:on |for |to |tutoring |i'?m )*(?:\w+ ){0,3}(?:search|strip|searching|tutor|tutoring that|tutor that|pat down|statement off her|crew with her|frisk|take her|console|comfort|that one)\b",
        r"|(?:give|gave|giving) her one\b",
        r"|(?:shag(?:ged|ging)?|bang(?:ed|ing)?|poke|nail|smash(?:ed)?|ride|plough|bone) (?:her|that)(?:$|[.,!]| (?:all|in|over|any|every|given|tbh|lol|till|til|so|like|one|back|sideways))",
        r"|(?:phwoa+r+|phwo+ar+|hubba hubba|wit woo|cor blimey look)\b",
        r"|get (?:your|her|ya|yer) (?:tits|kit|boobs|baps|top) (?:out|off)\b",
        r"|(?:sexy (?:voice|bird|lass|girl|nurse|as|little|wee|paramedic|pcso)|(?:she|her|he|him)(?:'?s| is| looks?| looked)? (?:\w+ )?sexy|horny|stiffy|stiff one for|boner|wank over|wank bank|wanking over|camel ?toe|upskirt|down her top|down her blouse|up her skirt|side ?boob|nip slip|bra strap|her knickers|her thong|see her bra|her nudes|nudes of|lap ?dance|no bra|braless|bend over|bends over|bending over|bends down|leaning over (?:me|her|my desk))\b",
        r"|(?:came|come|answered|opens?|opened) (?:to )?(?:the |teh )?(?:door|dor) in (?:a|her|just a|nowt but a|only a|nothing but a) (?:towel|nightie|bra|knickers|underwear|thong|pants)\b",
        r"|(?:nicked|copied|saved|kept) (?:her|the victim'?s|the witness'?s|the caller'?s) (?:pics|pictures|photos|snap|insta|nudes)(?: off| from)\b",
        r"|how nicely she asks\b",
        r"|(?:other|another) ways? (?:to|of) (?:say(?:ing)? sorry|pay(?:ing)?|thank(?:ing)? me|showing)[^.\n]{0,10}(?:😏|😉|😘|😜|wink|;\))",
        r"|(?:leave|left|keep|kept) her (?:handcuffs|cuffs|uniform|hat|boots) on\b",
        r"|(?:noshed|nosh|blew|blowing|sucked off|sucking off|under the (?:super|desk|boss)'?s? desk|on her knees)\b",
        r"|(?:pics are decent|send pics|pics pls|got pics|photo pls|somebody get me a photo|get me a (?:pic|photo) of her)\b",
        r"|(?:vulnerable|sectioned|drunk|teary|crying) (?:is|are) my type\b",
        r"|(?:mwynhau|licio) (?:ei|'i) (?:thin|choesau)|(?:tin|pen ôl|bronnau) (?:neis|da|lyfli)|sbio bob tro mae hi'n plygu",
        r"|(?:happily|gladly|love to) (?:\w+ ){0,6}(?:on|with|under|by) her\b",
        r"|(?:her|his|their) kit off\b",
        r"|(?:strip|body|intimate) search[^.!?\n]{0,30}\b(?:queue|volunteers?|dibs|bagsy|form an orderly|who wants|me first|form up)\b",
        r"|(?:hold|polish|handle|grip|stroke|play with|see) my (?:baton|truncheon|mp5|weapon|helmet|big gun|asp|extendable|taser)\b",
        r"|a solid (?:nine|ten|eight|9|10|8)\b",
        r"|(?:blonde|brunette|redhead|fit one|bird|stunner) in the (?:\w+ )?(?:again|mini|car|red|queue)\b[^.\n]{0,60}\b(?:another look|second look|excuse|stop her|pull her)\b",
        r"|(?:just )?(?:wanted|for|get|have) (?:another|a second|a better|a good) look at (?:her|them legs|those legs)\b",
        r"|(?:undress|perv(?:ed|ing)?|ogl(?:e|ed|ing)|drool(?:ed|ing)?|letch(?:ed|ing)?) (?:at|on|over|her|him)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &["my wife", "my husband", "my missus", "my girlfriend", "my fiancee", "lads mag", "film", "gym", "bike", "bench", "squat", "squats", "leg day", "table", "chair", "sofa", "horse", "dog", "cat", "my own", "suspect", "description", "nominal", "wearing", "i'm", "my", "statement needed", "appointment", "shift any", "fit for interview", "fit to"],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};
