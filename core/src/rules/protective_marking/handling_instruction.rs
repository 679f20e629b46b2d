//! Instructions that limit where a document may go (“not for onward dissemination”, “law enforcement only”, “police eyes only”), and markings said in words (“marked restricted”, “GPMS: CONFIDENTIAL”, “classified as secret”).

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "PM402",
    name: "handling-instruction",
    category: Category::ProtectiveMarking,
    title: Bilingual {
        en: "Handling instruction",
        cy: "Cyfarwyddyd trin",
    },
    why: Bilingual {
        en: "Whoever wrote it decided who may see it and who may pass it on.",
        cy: "Penderfynodd pwy bynnag a’i hysgrifennodd pwy a gaiff ei weld a phwy a gaiff ei drosglwyddo.",
    },
    instead: Bilingual {
        en: "Send it through the system it came from, to the people it is meant for.",
        cy: "Anfonwch ef drwy’r system y daeth ohoni, at y bobl y’i bwriedir ar eu cyfer.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::SECURITY_CLASSIFICATIONS,
    documentation: "Instructions that limit where a document may go (“not for onward dissemination”, “law enforcement only”, \
        “police eyes only”), and markings said in words (“marked restricted”, “GPMS: CONFIDENTIAL”, “classified \
        as secret”). “Not protectively marked” and talk about the scheme are not found.",
    detector: Detector::Claims(CLAIMS),
    validate: |_| Validity::Unknown,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context::NONE,
};

const CLAIMS: &[Claim] = &[
    // So exact that words of advice beside them ("do not …", "must not be …") say nothing else.
    Claim {
        said: &[
            "reference|ref to the? originator|tarddwr",
            "covert_use only",
            "briefing|document|record|sheet|report ..1 must_not|not_to be? forwarded|shared|copied outside|beyond ..2",
            "permission of? originator required|needed",
            "do_not|don't act ..1 on this ..2 before|without speaking|contacting|reference",
            "destroy after reading|briefing",
            "do_not|not_to|don't disclose|be_disclosed to ..1 partner_agencies|partners|third_parties",
            "must_not|not_to be copied ..2 shared|forwarded|shown outside",
            "must_not|not_to be shared|copied|shown outside the|of meeting|conference|force|partners|panel",
            "recipient|recipients|addressee|addressees only ..1 no copies|copy",
        ],
        with: &[],
        unless: &[Cue::Learning, Cue::Fiction],
    },
    Claim {
        said: &[
            "law_enforcement|police|police_officers|police_personnel eyes_only|only|use_only|sensitive",
            "for_police|police_use|for_law_enforcement|for_internal_police|for_police_use|for_police_officers only|\
                eyes_only|use_only|eyes|use",
            "not|no for? onward|further|wider dissemination|transmission|sharing|circulation|disclosure|distribution",
            "do_not|don't|must_not|not_to_be|not_be disseminate|disseminated|circulate_outside|share_outside|\
                forward_outside|copied_or_forwarded|disclosed_outside|circulated_outside|shared_outside|\
                distributed_outside|forwarded_outside|disclosed_without",
            "restricted|limited|controlled circulation|distribution|dissemination|handling",
            "handling instruction+|caveat+ ..3",
            "originator control|controlled",
            "orcon|noforn|locsen|recipients_only",
            "heddlu yn_unig",
            "must_not|not_to be shared|revealed|shown|passed|disclosed outside|to",
            "not for disclosure",
            "not for public|press|media release",
            "handling conditions",
            "for? intelligence_purposes only",
            "heb ganiatâd_y_tarddwr|ganiatad_y_tarddwr",
            "originator permission required|needed",
            "lawful sharing permitted_with_conditions",
            "no action without contacting|reference_to|permission",
            "ddim|dim i'w rannu|ddatgelu|ddangos",
        ],
        with: &[],
        unless: &[Cue::Learning, Cue::Fiction, Cue::Advice],
    },
    Claim {
        said: &[
            "marked|graded|classified|stamped|headed|protectively_marked|classification|marking|gpms|labelled|gsc|\
                marc_diogelu|wedi'i_farcio ..2 restricted|confidential|secret|top_secret|protect|official_sensitive|\
                o_s|os|offsen|off_sen|official_sens",
            "gpms ..1 restricted|confidential|secret|protect|marked|level|graded",
            "official sens|sen",
            "offsen|off_sen|offsens",
        ],
        with: &[],
        unless: &[Cue::Learning, Cue::Fiction, Cue::Advice, Cue::Chore],
    },
];
