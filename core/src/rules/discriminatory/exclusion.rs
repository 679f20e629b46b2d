//! Talk that shuts people out.

use crate::language::Bilingual;
use crate::scan::Lazy;
use crate::report::{Category, Likelihood};
use crate::rules::pieces::{group, them};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, said, sources};

/// A group, a country or what strangers are known by, which must be near.
static PEOPLE: Lazy = Lazy::new(concat!(r"\b(?:", group!(), r"|country|boats?|dinghy|dinghies|english|england|language|accent|interpreter|temple|worship|home office|hotel|camp|speak|immigration|border", r"|passport|white|romania|poland|pakistan|africa|india|syria|albania|somalia|nigeria|afghanistan|turkey|lithuania|eritrea|iraq|iran)\b"));

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
            r"(?:go|goes|get|fuck off|piss off|sod off|clear off|bog off|jog on) back (?:to )?(?:your|their|his|her|yer|ur|there)(?: own)? ",
            r"(?:country|countries|home ?land|village|continent|jungle)\b",
        r"|(?:go|get|fuck off|piss off|clear off|(?:send|ship) ", them!(), r") (?:home |back )?(?:to )?(?:where|wherever) (?:you|they|he|she|ya|u) (?:came|come|belong)\b",
        r"|(?:send|ship|fly|sling|pack) (?:", them!(),
            r"|that lot|the lot|the lot of them|these|those|all of them|every one of them|them all) (?:all )?(?:straight |packing |right ",
            r")?(?:back(?:[.!,]|$| home\b| to (?:their|his|her)\b| to (?:romania|poland|albania|somalia|nigeria|pakistan|india|africa|syria|turkey|iraq|iran",
            r"|eritrea|afghanistan|lithuania|bulgaria)\b)|home(?:[.!,]|$))",
        r"|(?:send|ship|kick|chuck|boot|put|sling) (?:", them!(),
            r"|that lot|the lot(?: of them)?|them all|all of them) (?:all )?(?:out of (?:the|this|our) country|(?:back )?on (?:the|a) ",
            r"(?:first |next )?(?:plane|boat|ferry|dinghy|banana boat) (?:back|home|out))\b",
        r"|back (?:to )?where (?:they|he|she|you|ya) (?:came|come|belong)s?(?: from)?\b",
        r"|deport (?:the lot|the whole (?:lot|family|street|estate)|them all|em all|all of them|every (?:last )?one)\b",
        r"|(?:sink|bomb|turn back|tow back) the (?:boats|dinghies)\b",
        r"|(?:we|they should|you should) speak english (?:here|in (?:this|england|here|our))",
        r"|(?:learn|speak) (?:some |the )?(?:bloody |fucking |effing )?english or (?:go|get|fuck|leave|piss)",
        r"|if (?:you|they|he|she|u) (?:can'?t|cant|cannot|won'?t|don'?t) speak english[, ]+(?:\w+ ){0,3}(?:don'?t|dont|tough|go|get|shouldn'?t|leave|jog)\b",
        r"|(?:came|come|comes|coming) over here (?:and |to )?(?:take|taking|claim|claiming|rob|robbing|nick|nicking|sponge|sponging)\b",
        r"|(?:feels|feel|felt|looks|it'?s) like (?:a foreign country|downtown \w+)\b",
        r"|bring your passport(?:[.!,]|$)",
        r"|white (?:men|man|blokes?|males?|lads?) (?:need not apply|needn'?t (?:apply|bother)", r"|(?:don'?t|doesn'?t|haven'?t|hasn'?t|stands? no) (?:stand a |got a )?chance)\b",
        r"|no (?:travellers|gypsies|blacks|irish|foreigners|muslims|gays)(?: policy|,| and| or| allowed| here|$|\.)",
        r"|(?:taking|taken|take) over (?:the|our|this) (?:country|town|high street|streets|city)\b",
        r"|(?:bulldoze|flatten|torch|burn|petrol bomb|firebomb|bomb) (?:down )?(?:that|the|every|all the|this) ",
            r"(?:whole |bloody |fucking )?(?:mosque|synagogue|temple|gurdwara|camp|caravans?|migrant hotel|asylum hotel)\b",
        r"|(?:cer|ewch|cerwch|dos) (?:nôl|yn ôl|adre) i (?:dy|eich|dy wlad|'ch) (?:wlad|gwlad|wledydd)",
        r"|(?:wouldn'?t|don'?t|not|never) (?:have|let|trust|want|work with|crew with) ",
            r"(?:a |an |any )?(?:muslim|asian|black|gay|trans|foreign|catholic|traveller|gypsy|pregnant|disabled|autistic)s? ",
            r"(?:\w+ ){0,2}(?:near|on (?:my|our|the)|in (?:my|our|the))\b",
        r")",
    )),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};
