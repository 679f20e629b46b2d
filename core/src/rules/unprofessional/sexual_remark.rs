//! Sexual remarks about people met at work.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// What it must stand near to mean this.
static PERSON: Lazy = Lazy::new(concat!(r"\b(?:her|girls|women|ladies|birds|lasses|nurses|particulars|student|she|shes|she's|him|he|lass|lassie|lady|girl|bird|woman|witness|pcso", r"|probationer|probie|nurse|paramedic|student|caller|victim|vic|ip|barrister|dispatcher|desk|maid|csi|cpn|sarge|skipper|trousers|skirt|bloke", r"|copper|wpc|colleague|dv|missus|wife|barmaid|custody nurse|intake|ladies|escorts?|civvy|barista|solicitor|complainant|reception", r"|receptionist|driver|new one)\b"));

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
            r"(?:nice|great|lovely|cracking|massive|huge|proper|decent|what an|peachy|tidy|fantastic|amazing|big|gorgeous|wicked) ",
            r"(?:\w+ )?(?:arse|tits|titties|jugs|boobs|baps|rack|knockers|norks|cleavage|bum|pair on her|legs)(?: on (?:her|that|it|him))?\b",
        r"|(?:arse|ass|tits|rack|legs|bum|jugs) (?:like that|on (?:her|that)|in those|to die for)\b",
        r"|(?:would|i'd|id|wouldn'?t mind|i'd let|would let|let) (?:her|him|that|she) ",
            r"(?:\w+ ){0,2}(?:search|arrest|detain|cuff|strip|frisk|sit on|tutor|handcuff)(?:ing)? (?:me|my)\b",
        r"|(?:she|he|that one|her|they|nurse|witness|one|pcso|student|paramedic|probationer) can ",
            r"(?:(?:search|arrest|detain|cuff|frisk|handcuff|strip search) me|take (?:down )?my (?:particulars|statement any))\b",
        r"|(?:arrest|search|cuff|detain|frisk|handcuff) me (?:any ?(?:time|day|night)|all night|all day|please)\b",
        r"|(?:wouldn'?t|wudnt|wouldnt) (?:kick (?:her|him|that|them) out|say no to (?:her|that|him|a bit)|mind a (?:go|bit of that))\b",
        r"|(?:well|proper|dead|fucking|seriously) (?:fit|shaggable|bangable|peng|fuckable|shagable)(?: bird| lass| girl|$|[.,!]| (?:tbh|mate|lads|her|she|af))",
        r"|(?:fit as fuck|fit af|fit (?:birds?|lass(?:es)?|blonde|brunette)|shaggable|bangable)\b",
        r"|(?:fit|hot|sexy|tidy|gorgeous|lush|peng) (?:probationers?|paramedics?|nurses?|pcsos?|witness(?:es)?|victims?|solicitors?|barrister|csi|student",
            r"|skipper|probie|interpreter|custody nurse|social worker)\b",
        r"|(?:milf|stunner|right sort|bit of stuff|piece of ass|bit of skirt|bit of alright|yummy mummy|sex on legs|worldie)(?:$|[.,!]", r"| (?:at|on|in|from|and|alert|lads))",
        r"|(?:she'?s|she is|shes|witness was|witness is|victim is|victim was|easily|solid) an? ",
            r"(?:solid |easy |strong )?(?:9|10|8|nine|ten|eight)(?:$|[.,!;]| (?:but|tbh|lads|at least|easy|the (?:victim|witness|nurse|new)))",
        r"|(?:marks?|scores?|ten|10|9|8|nine|eight) out of (?:ten|10) (?:for (?:her|that)|arse|ass|tits|rack)\b",
        r"|(?:rate|ranked|rank|rating|ranking|scoring) (?:the |all the |this |these )?(?:new )?(?:girls|ladies|female (?:officers|probationers|pcsos)|women",
            r"|nurses|lasses|birds)\b",
        r"|(?:bagsy|dibs|baggsy|shotgun|volunteering) (?:\w+ ){0,3}(?:search|searching|strip|frisk|pat down|comfort|comforting|console|consoling) ",
            r"(?:on |of )?(?:her|that one|the (?:blonde|student|witness|victim))\b",
        r"|(?:give|gave|giving) her one(?:$|[.,!]| (?:lol|tbh|mate|lads))",
        r"|(?:shag(?:ged|ging)?|bang|poke|smash|bone) her(?:$|[.,!]| (?:all|over|any|tbh|lol|till|sideways))",
        r"|phwo+a+r+\b",
        r"|get (?:your|her|ya|yer) (?:tits|kit|boobs|baps|top) (?:out|off)\b",
        r"|(?:sexy (?:voice|bird|lass|girl|nurse|wee|paramedic|pcso)|she(?:'?s| is| looks?| looked) (?:\w+ )?sexy|wank bank|wank over|wanking over|camel ?toe",
            r"|upskirt|down her (?:top|blouse)|up her skirt|side ?boob|nip slip|her (?:knickers|thong|nudes)|see her bra|nudes of|braless)\b",
        r"|(?:came|come|answered|opens?|opened) (?:to )?(?:the )?(?:door|dor) in (?:just |nowt but |only |nothing but )?a?n? ",
            r"?(?:towel|nightie|bra|knickers|underwear|thong)\b",
        r"|(?:nicked|copied|saved|kept) (?:her|the victim'?s|the witness'?s|the caller'?s) (?:pics|pictures|photos|nudes)\b",
        r"|(?:get me a (?:pic|photo) of her|send (?:us )?(?:a )?pics? of her)\b",
        r"|(?:mwynhau|licio) (?:ei|'i) (?:thin|choesau)|(?:tin|pen ôl|bronnau) (?:neis|da|lyfli)",
        r"|(?:her|his|their) kit off\b",
        r"|(?:strip|body|intimate) search[^.!?\n]{0,30}\b(?:queue|dibs|bagsy|form an orderly|who wants|me first)\b",
        r"|a solid (?:nine|ten|eight|9|10|8)\b",
        r"|(?:perv(?:ed|ing)?|ogl(?:ed|ing)|drool(?:ed|ing)?|letch(?:ed|ing)?) (?:at|on|over) (?:her|him|the)\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "my wife", "my husband", "my missus", "my girlfriend", "my fiancee", "lads mag", "film", "gym", "bike", "bench", "squat", "squats",
            "leg day", "table", "chair", "sofa", "horse", "dog", "cat", "my own", "suspect", "description", "nominal", "wearing", "i'm", "my",
            "statement needed", "appointment", "shift any", "fit for interview", "fit to", "wind", "fire", "flood", "chicken", "turkey", "lamb",
            "bucket", "dribble", "for",
        ],
        before: 5,
        after: 4,
        published_in_appeals: false,
    },
};
