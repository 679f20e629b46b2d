//! That a child is looked after by the state.

use crate::language::Bilingual;
use crate::context::Detail;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Context, Detector, Rule, Scoring, Validity, persons, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "VW307",
    name: "child-in-care",
    category: Category::VictimWitness,
    title: Bilingual { en: "Care status of a child", cy: "Statws gofal plentyn" },
    why: Bilingual {
        en: "It tells everyone who knows the child what the child may have told nobody.",
        cy: "Mae’n dweud wrth bawb sy’n adnabod y plentyn yr hyn na ddywedodd y plentyn efallai wrth neb.",
    },
    instead: Bilingual {
        en: "Leave it out: a first name, an age and what they wear are enough to find a child.",
        cy: "Gadewch ef allan: mae enw cyntaf, oedran a’r hyn maen nhw’n ei wisgo yn ddigon i ddod o hyd i blentyn.",
    },
    placeholder: Some(Bilingual { en: "[about their care]", cy: "[am eu gofal]" }),
    source: sources::CONFIDENTIALITY,
    documentation: "Foster care, a children’s home, a care order or a child protection plan, in an appeal for a missing child or near a name. One’s \
        own fostering, charities and jobs in care are not found.",
    detector: Detector::Detail(
        Detail::Care,
        concat!(
            r"\b(?P<hit>(?:in |a )?foster (?:care|home|placement|parents?|carers?|child|kid|family)|(?:a |the )?(?:children's|kids'?|childrens) (?:care )?home|(?P<grown>(?:a |the |his |her )?care home)|(?:a )?looked[- ]after child|lac child|is lac|an? lac(?: child)?|in local authority care",
            r"|(?:is|was|been|are|kid|child|lass|lad) in care|(?:on |under )?a care order|placed (?:in|with) (?:a |foster |care)[a-z']*|(?:on a )?child protection plan|at risk register|on the cp register|child in care|care leaver|cared[- ]for child|derbyn gofal|semi[- ]independent (?:unit|placement|living)|mewn gofal|gofal maeth|cartref plant)\b",
        ),
    ),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Unlikely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[
            "i", "we", "i'm", "we're", "my", "become", "becoming", "charity", "fundraiser", "training", "barnardo's", "job",
            "vacancy", "awareness", "nspcc", "raised", "donated", "donations", "visit",
        ],
        before: 6,
        after: 6,
        published_in_appeals: false,
    },
};

fn validate(candidate: &Candidate<'_>) -> Validity {
    // The home that an old person walked out of is what the appeal must say.
    if persons::seeks_somebody(candidate) && candidate.group("grown").is_none() { Validity::Valid } else { Validity::Unknown }
}
