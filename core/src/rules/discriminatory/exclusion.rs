//! Talk that shuts people out.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// A group, a country or people said to be strangers, one of which must be near what also means something else.
static PEOPLE: Lazy = Lazy::new(
    r"\b(?:blacks?|asians?|whites?|muslims?|gays?|gay|lesbians?|bi|trans|travell?ers?|gyps(?:y|ies|ys)|roma|romany|romanians?|poles?|polish|albanians?|somalis?|nigerians?|jamaicans?|pakistanis?|indians?|chinese|africans?|arabs?|turks?|turkish|kurds?|kurdish|lithuanians?|bulgarians?|ukrainians?|afghans?|iraqis?|syrians?|iranians?|vietnamese|filipinos?|irish|scottish|welsh|jews?|jewish|sikhs?|hindus?|catholics?|protestants?|mosques?|synagogue|women|woman|girls|females?|ladies|mothers|mums|pensioners?|oaps?|elderly|immigrants?|migrants?|asylum|refugees?|foreigners?|foreign|eastern europeans?|europeans|disabled|autistic|deaf|blind|wheelchairs?|mental health|pregnant|maternity|pride|rainbow|caravans?|sites?|lurcher|tinkers?|taffs?|jocks?|millennials|youngsters|boomers|blue badge|burkas?|hijabs?|turbans?|dreads|dreadlocks|pwyliaid|sipsiwn|teithwyr|mwslemiaid|merched|hen bobl|country|boats?|dinghy|dinghies|english|england|language|accent|interpreter|mosque|temple|worship|home office|hotel|camp|overstayers?|speak|spoke|immigration|border|white|romania|poland|pakistan|africa|india|syria|albania|somalia|nigeria|afghanistan|turkey|lithuania|eritrea|iraq|iran|jungle|mogadishu|market|desert)\b",
);

fn validate(candidate: &Candidate<'_>) -> Validity {
    if said::is_near(candidate, &PEOPLE) { said::asked_for(candidate) } else { Validity::Invalid }
}

/// The rule.
pub static RULE: Rule = Rule {
    code: "DI506",
    name: "exclusion",
    category: Category::Discriminatory,
    title: Bilingual { en: "Shutting people out", cy: "Cau pobl allan" },
    why: Bilingual {
        en: "It says that people do not belong here, or should not be served, for who they are.",
        cy: "Mae’n dweud nad yw pobl yn perthyn yma, neu na ddylid eu gwasanaethu, am bwy ydynt.",
    },
    instead: Bilingual {
        en: "Say what is needed: an interpreter, a form, a decision of another agency.",
        cy: "Dywedwch beth sydd ei angen: cyfieithydd, ffurflen, penderfyniad asiantaeth arall.",
    },
    // Taking the words out would not make the message right.
    placeholder: None,
    source: sources::EQUALITY_AND_DIVERSITY,
    documentation: "Talk of sending people back, of who belongs in the country or the job, of speaking English or being left, and of shutting a group out. Deportation as a decision in a case, returning to a country by one’s own choice, and interpreters asked for are not found.",
    detector: Detector::Pattern(concat!(
        r"\b(?P<hit>",
        r"(?:go|goes|get|fuck off|piss off|sod off|clear off|bog off|jog on|trot) back (?:to )?(?:your|their|his|her|yer|ur|there)(?: own)? (?:country|countries|home ?land|village|continent|jungle|bongo)\b",
        r"|(?:go|get|fuck off|piss off|clear off|send (?:them|him|her|em)|ship (?:them|him|her|em)) (?:home |back )?(?:to )?(?:where|wherever) (?:you|they|he|she|ya|u) (?:came|come|belong)\b",
        r"|(?:send|ship|pack|chuck|kick|boot|sling|fly|put) (?:them|em|'em|the lot|the lot of (?:them|em)|that lot|every one of (?:them|em)|all of (?:them|em)|them all|em all|him|her) (?:all )?(?:back,? the lot|out of (?:the|this|our) country|on (?:the|a) (?:first |next )?(?:plane|boat|ferry|dinghy|banana boat) (?:back|home|out))",
        r"|deport (?:the lot|the whole (?:lot|family|street|estate)|them all|em all|all of (?:them|em)|every (?:last )?one)",
        r"|(?:turn|tow|push) (?:the boats|the dinghies|them|em) (?:back|around|round|out)\b",
        r"|sink the (?:boats|dinghies)\b",
        r"|(?:we|they should|you should) speak english (?:here|in (?:this|england|here|our))",
        r"|(?:learn|speak) (?:some |the )?(?:bloody |fucking |effing )?english or (?:go|get|fuck|leave|don'?t|piss)",
        r"|if (?:you|they|he|she|u) (?:can'?t|cant|cannot|won'?t|don'?t) speak english[, ]+(?:\w+ ){0,3}(?:don'?t|dont|tough|go|get|shouldn'?t|no|leave|hang|not|why|jog|back)\b",
        r"|(?:came|come|comes) over here (?:and |to )?(?:take|taking|claim|claiming|rob|robbing|nick|nicking|sponge|sponging|get|expect|tell)\b",
        r"|(?:feels|feel|felt|like|looks like|walking through|being in) (?:like )?(?:a foreign country|abroad|downtown (?:baghdad|mogadishu|karachi|lagos|kabul)|being in (?:pakistan|africa|india|romania))\b",
        r"|bring (?:your|a|ya|ur) passport(?:[.!,]|$)",
        r"|no (?:room|place) for (?:the likes of us|white (?:men|blokes|lads|people)|straight white)\b",
        r"|(?:straight )?white (?:man|men|bloke|blokes|male|males|lads?) (?:with|need not|needn'?t|don'?t|hasn'?t|haven'?t|has no|stands? no|might as well|can'?t|get|gets|not)\b",
        r"|(?:should not|shouldn'?t|never|wouldn'?t|don'?t) (?:be |have been |let (?:them|him|her) )?(?:allowed|let|be let|in|into|wear) (?:\w+ ){0,3}(?:turban|hijab|burka|headscarf|this country|our country|the country|mosque)\b",
        r"|no (?:travellers|gypsies|blacks|irish|foreigners|muslims|gays|dss dogs or)(?: policy)?(?:,| and| or| in| allowed| here|$|\.| policy| and fair)",
        r"|(?:taking|took|taken|take) over (?:the|our|this|everything|every) ?(?:country|town|estate|high street|streets|city|job|place|force)?\b",
        r"|(?:bulldoze|flatten|torch|burn|petrol bomb|firebomb|napalm|nuke|gas|bomb) (?:down )?(?:that|the|every|all the|this) (?:whole |bloody |fucking )?(?:mosque|synagogue|temple|gurdwara|camp|caravans?|hotel|estate|lot of them)\b",
        r"|(?:one |a )?match and a (?:jerry ?can|petrol can|can of petrol)",
        r"|(?:cer|ewch|cerwch|dos) (?:nôl|yn ôl|adre) i (?:dy|eich|dy wlad|'ch) (?:wlad|gwlad|wledydd)",
        r"|(?:send|ship|fly|sling) (?:them|em|'em|that lot|the lot|these|those|all of them|every one of them) (?:all )?(?:straight |packing |right )?(?:back(?:[.!,]|$| to (?:[a-z]+ia|poland|pakistan|africa|turkey|iraq|iran|their|where|his|her|the (?:jungle|desert))\b| home\b| on the\b| where\b| in a\b)|home(?:[.!,]|$))",
        r"|back (?:to )?where (?:they|he|she|you|ya) (?:came|come|belong)(?:s)?(?: from)?\b",
        r"|back on (?:the|a|that|the same) (?:dinghy|boat|plane|ferry|lorry)\b",
        r"|get (?:them|em|that lot) (?:shifted|moved|out|gone|off)\b[^.\n]{0,30}\b(?:before|stink|whole town|country)\b",
        r"|(?:not|isn'?t|never) (?:really )?from (?:round|around) here\b[^.\n]{0,30}\b(?:drift|know what i mean|is he|is she|wrong sort|sort)\b",
        r"|(?:wouldn'?t|not|never) (?:have|let|trust|put) (?:a |an |any )?(?:muslim|asian|black|irish|gay|trans|foreign|catholic|traveller|gypsy|woman|female|pregnant|disabled|autistic)s? (?:\w+ ){0,2}(?:near|on|in|anywhere|with)\b",
        r"|(?:wrong|right) sort for\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
