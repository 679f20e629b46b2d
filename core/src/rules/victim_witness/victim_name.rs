//! Names of victims, complainants and people who have died.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW303",
    name: "victim-name",
    category: Category::VictimWitness,
    title: Bilingual { en: "Name of a victim", cy: "Enw dioddefwr" },
    why: Bilingual {
        en: "They did not choose to be part of this, and their name here can reach whoever hurt them, or their family, first.",
        cy: "Nid eu dewis nhw oedd bod yn rhan o hyn, a gall eu henw yma gyrraedd pwy bynnag a’u niweidiodd, neu eu teulu, yn gyntaf.",
    },
    instead: Bilingual {
        en: "Say “the victim”, and put the name where the case is recorded.",
        cy: "Dywedwch “y dioddefwr”, a rhowch yr enw lle mae’r achos wedi’i gofnodi.",
    },
    placeholder: Some(Bilingual { en: "[name]", cy: "[enw]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "A full name, or a first name right after “victim is” or the like, beside words for a victim, a complainant, domestic abuse \
        or a death being dealt with. Colleagues (also one’s own dead and retired), staff who support victims, and people in public \
        life are not found.",
    detector: Detector::Person { adds_up: false },
    validate,
    scoring: Scoring { valid: Likelihood::Unlikely, unknown: Likelihood::VeryUnlikely, hot: 3, against: 3 },
    context: Context {
        hot: &[
            "victim", "victims", "ip", "injured party", "aggrieved", "complainant", "complainants", "dv", "beaten up",
            "been beaten", "battered", "black eye", "cracked ribs", "strangled", "strangled her", "stalked", "being stalked",
            "harassed", "refuge", "made a complaint", "made the complaint", "retracted", "withdrew", "withdrawn her",
            "withdraw her statement", "lost all", "was burgled", "been burgled", "been robbed", "was robbed", "been stabbed",
            "was stabbed", "been assaulted", "was assaulted", "sudden death", "deceased", "hung himself", "hung herself",
            "hanged himself", "hanged herself", "hung hisself", "found dead", "body of", "od", "od'd", "dental records",
            "identified the body", "fatal", "fatality", "killed", "passed away at", "took her own life", "took his own life",
            "post mortem", "pm result", "died", "rtc", "restraining order", "marac", "clare's law", "ex partner",
            "dioddefwr", "dioddefwraig", "ddioddefwr", "marwolaeth sydyn", "mum of the baby", "press are sniffing",
            "mother of the", "father of the", "found hanging", "hanged", "allegation", "made the allegation",
            "made an allegation", "her ex has", "her ex", "his ex", "smashed her", "smashed the windows", "repeat victim",
            "dv repeat", "being harassed", "being followed", "ripped off", "scammed out of", "lost her savings",
            "lost his savings", "conned out of", "been conned", "was conned", "been mugged", "was mugged", "was attacked",
            "been attacked", "got attacked", "got robbed", "got battered", "got stabbed", "got beaten", "been run over",
            "was run over", "knocked down", "critical", "critical condition", "life changing", "in a coma", "icu",
            "black eyes", "broken jaw", "broken nose", "burgled", "burgled twice", "threw herself", "threw himself",
            "jumped from", "jumped off", "drowned", "took an overdose", "suicide", "lost his life", "lost her life",
            "stillborn", "cot death", "smothered", "forced marriage", "fgm", "honour based", "hbv", "coercive",
            "controlling", "attacked by", "assaulted by", "bitten by", "threatened by", "punched her", "punched him",
            "hit her", "hits her", "beats her", "her injuries", "his injuries", "vulnerable victim", "protected address",
            "injunction", "non mol", "wedi marw", "ymosodwyd ar", "lladdwyd", "anafwyd", "domestic", "domestics",
            "grand off her", "grand off him", "money off her", "pretending to be us", "pretending to be police",
            "outside her house", "outside her door", "broken his arm", "broken her arm", "broken her nose", "done over",
            "been done over", "had his windows", "had her windows", "windows put through", "withdrawn support", "spiked",
            "spiking", "inquest", "coroner", "coroner informed", "floater", "attempted hanging", "marry her", "married off",
            "husband's family", "won't leave her alone", "keeps turning up", "romance fraud", "courier fraud", "duped",
            "says she loves him", "says she loves her", "scared of him", "terrified of", "frightened", "drinking herself",
            "life support", "head injury", "head injuries", "intensive care", "threw bleach", "kicked her", "kicked him",
            "punched in", "glassed", "slashed", "ei churo", "ofnus", "wedi'i anafu", "hurt her", "choked", "throttled",
            "fractured wrist", "fractured her", "fractured his", "broken wrist", "rape messages", "up her skirt",
            "groping her", "groped her", "putting his hand", "took the complaint", "topped himself", "topped herself",
            "with an axe", "at her door", "her stalker", "lost her baby", "lost the baby", "colli ei babi", "conned",
            "got conned", "terrified of him",
        ],
        against: persons::SOCIAL,
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

/// What stands right before the first name of the person in question.
const CUES: &[&str] = &["victim is", "victim's name is", "ip is", "is called", "goes by", "goes by the name", "was called", "named as", "complainant is", "dioddefwr yw", "y dioddefwr yw", "dioddefwr oedd", "y dioddefwr oedd"];

fn validate(candidate: &Candidate<'_>) -> Validity {
    // The bereaved and the lost of one's own are remembered by name.
    if candidate.is_reported() || persons::near(candidate, 8, &["rest in peace", "thinking of", "our thoughts", "our colleague", "minute's silence"]) || persons::family_is_sought(candidate) {
        return Validity::Invalid;
    }
    if persons::seeks_somebody(candidate) && !persons::near(candidate, 6, &["victim", "complainant", "domestic", "ip"]) {
        return Validity::Invalid;
    }
    persons::full_name_or_called(candidate, CUES)
}
