//! A follow, a plot, an observation post or van, a tracker or other device, intercept or cell site work, in words of the trade.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Candidate, Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP208",
    name: "surveillance",
    category: Category::Operational,
    title: Bilingual {
        en: "Surveillance",
        cy: "Gwyliadwriaeth",
    },
    why: Bilingual {
        en: "Surveillance works only while nobody knows of it, and people’s safety hangs on that.",
        cy: "Dim ond tra na ŵyr neb amdani y mae gwyliadwriaeth yn gweithio, ac mae diogelwch pobl yn dibynnu ar hynny.",
    },
    instead: Bilingual {
        en: "Say nothing of it here; speak to the team that runs it.",
        cy: "Peidiwch â sôn amdani yma; siaradwch â’r tîm sy’n ei rhedeg.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A follow, a plot, an observation post or van, a tracker or other device, intercept or cell site work, in \
        words of the trade. OP is an observation post only in capitals beside a place to watch from. Courses, \
        fitness and spreadsheet trackers, and nurses’ or constant observations are not found.",
    detector: Detector::Claims(CLAIMS),
    validate,
    scoring: Scoring { valid: Likelihood::Likely, unknown: Likelihood::Likely, hot: 0, against: 3 },
    context: Context {
        hot: &[],
        against: &[],
        before: 12,
        after: 12,
        published_in_appeals: false,
    },
};

const CLAIMS: &[Claim] = &[
    Claim {
        said: &[
            "sat_up|sat_off|plotted_up on|opposite|outside ..4 gaff|house|mum's|mums|nan's|nans|flat|address|lockup|caravan|yard|drum",
            "transit|van|car|corsa|motor opposite|facing|outside ..4 all_night|watching ..3",
            "been|we're|still behind|following a|the ..2 insignia|merc|audi|bmw|golf|transit|astra since|through|till|until",
            "in_the_back|in_back|the_back filming|videoing|watching who|the|that|whoever",
            "our|us lot|lads in the back|van filming|watching",
            "third|second|fourth|fifth day ahint|following",
            "is|he's|she's|they're foot team",
            "housing|housed the? subject|target",
            "clocked|burnt one_of_the_cars|one_of_our_cars|the_team ..4",
            "gwylio|eistedd_tu_allan_i tŷ|ty|dŷ|fflat ..3",
            "probe|mic battery ..2",
            "probe|mic ..4 battery|batteries ..3",
            "box|tracker|lump|device ..3 underside of his|her|the",
            "fetch|recover|lift the mic|probe|tracker back? out",
            "mic|probe ..2 going|goes|went in|into the|his|her kitchen|lounge|loft|bedroom|hall|smoke_alarm|front_room",
            "burner|phone|handset|mobile lit_up|lit|hit|pinged_off a|the|off ..1 mast|tower|cell",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play, Cue::LookAlike],
    },
    Claim {
        said: &[
            "surveilence|surveilance|survaillance|survelliance|survalence|survellance team+|lads|van ..2 r|are|is|in|on|at|has|have",
            "ni'n|dan_ni'n|ry'n_ni'n|rydyn_ni'n|dw_i'n|dyn_ni'n ..8 yn_ei_ddilyn|yn_ei_wylio|yn_eu_dilyn|yn_ei_dilyn|ei_ddilyn_e|gwylio'r_tŷ|gwylio'r_fan",
            "follow|surveillance|covert|obs team ..2 lost|had|has|have|on|picked|following|is|are|behind|with",
        ],
        with: &[],
        unless: &[Cue::Past, Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "spent|been|sat|sitting|night|hours|day|stuck ..4 in|in_the_back_of ..3 van|car|loft|hedge|bush|bushes|\
                ditch|flat ..2 watching|looking|filming|waiting|eyes",
            "probe|bug|listening_device|audio|microphone|mic in ..3 room|lounge|kitchen|car|house|flat|cell|bedroom|\
                van",
            "tango|subject|target {number}|one|two ..4",
            "watching ..2 lockup|lock_up|house|address|flat|garage|unit|yard|farm|his|her ..2 all|for|from|in|night|\
                tonight",
        ],
        with: &[],
        unless: &[Cue::Past, Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "putting|put|fitting|fit|fitted|stick|sticking|slapping ..1 box|tracker|lump|device|bug|tag|one ..2 under|\
                on|in|to ..2 motor|car|van|bike|vehicle|wheel|arch|house|flat",
            "team|lads|surv|surveillance|dsu|we|they had|got|has|have|took|lost|picked_up him|her|them|the_subject|\
                the_target ..2 all|at|in|from|into|all_day|again|outside|leaving|out",
            "surv|surveillance|dsu|covert lads|team|lot|crew|boys ..3",
            "watching|waiting|looking for|on him|her|them",
            "{person} went|goes|left|leaves from ..2 to ..2 to ..3",
        ],
        with: &[&[Cue::Police, Cue::Ahead, Cue::Vehicle], &[Cue::Person]],
        unless: &[Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "surveillance on|team+|op|ops|van+|log+|authority|running|deployed|start+|starting|lot|crew|teams|at|of|\
                is|from|this|today|tonight|subject|photos|detail|officers|unit|has|have|footage|outside|in|for|package",
            "under|directed|covert|intrusive|static|mobile|foot|rural surveillance",
            "gwyliadwriaeth ..2 ar|tîm",
            "surveilling ..3",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "plotted|plotting up|on|outside|around|at|round ..2",
            "plot up ..2",
            "on plot|the_plot ..2 at|with|outside|by|near|opposite|since|from",
            "eyes on ..2 {him}|address|house|flat|the_target|premises|car|vehicle|plot",
            "got|has|have|had|keep|keeping|with|lost|takes|taking|picked_up|no the eye|eyeball ..1",
            "eyeball",
            "foot|mobile|vehicle|the follow",
            "follow on {him} from|at|when|since ..6",
            "on obs at|outside|opposite|near|by the|that|his|her|their car_wash|garage|lock_up|lockup|yard|flat|flats|farm|house|address|\
                unit|shop|pub|caravan|site|warehouse ..3",
            "the|a|our follow ..1 starts|begins|tomorrow|tonight|went|was|lost|team|on|is",
            "on the|a follow",
            "following|follow|followed|follows {him} ..1 from|to|all|for|when|home|onto|into|since|until|this|\
                tomorrow|tonight|in",
            "tailing|tail|tailed|lifestyling {him}",
            "camera+|cam|cams|cameras ..3 opposite|pointing|facing|in_the_tree|on_his|trained_on|\
                overlooking ..3 drive|house|address|flat|door|gaff|yard|garage|unit",
            "{vehicle_kind} ..3 outside|opposite|near ..5 ours|obs|one_of_ours|surveillance|job_car|our_lot",
            "been|are|lads|team|still|we've watching|tailing|on|sat_on|onto|all_over him|her|them|it|the_house|\
                the_address|his_house|the_flat ..1 all|for|since|every|24|round|day|night|this|now",
            "his|her pattern|routine|movements is|are|are|every",
            "being|been|getting followed|tailed|watched by|this|all|for|since|today",
            "lifestyling|lifestyled|lifestyle him|her|them|the|target|subject",
            "subject|tango|target|target_one|subject_one ..1 has_left|left_the|left_on|has_just_left|is_out|\
                is_on_foot|on_foot|leaves_the|out_of|has_entered|entered_the|now_in|is_mobile|mobile|housed|is_housed|\
                into_the|returned|heading|has_gone|is_in|is_driving|is_moving|moving_off|moving_towards|towards|\
                back_at|left_home",
            "housed ..3",
        ],
        with: &[&[Cue::Person, Cue::Police]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "obs van|point|post|vehicle|team|plot|position|on|logs|flat",
            "static|rolling|doing|keeping|running|kept|covert obs ..2",
            "observation|observations post|point|van|on",
            "op in|set_up|in_place|is_in|is_at|is_up|is_set|is_opposite|opposite|overlooking|manned|at|from|running|\
                facing|across|on|above|over ..6",
            "sat|sitting|in|inside|up|man|manning|running|from|use|using the|an|our|my|a op",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police, Cue::Area]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "lump|tracker|probe|beacon|listening_device|audio_probe|tracking_device|bug|tag_on|covert_camera+|\
                hidden_camera+|lumps|trackers|bugs ..3 on|in|under|to|fitted|deployed|attached|stuck|live|is_live|\
                has_been|going_on|gone_on|planted|pinging ..1 the|his|her|their|a|fitted|deployed|live|yet|today|\
                tonight|that|him|it|in|dealer's",
            "lumped|lump|bugged|wired|tagged|fitted|deployed|planted ..2 his|her|their|the|a|him|suspect's|\
                target's car|van|bmw|audi|vehicle|motor|house|flat|golf|phone|transit|lump|tracker|probe|bike|\
                listening_device|merc|range_rover|ford|vw|device|camera|beacon",
            "lump ..1 on",
            "probe|bug ..2 in his|her|their|the",
            "covert|hidden|spy camera+|cam+|cameras|kit ..3 in|on|outside|opposite|facing|pointing|covering|up",
        ],
        with: &[&[Cue::Person, Cue::Police, Cue::Vehicle]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
    Claim {
        said: &[
            "cell|cellsite|phone site+|siting|sited|ping+|pinged|pinging ..3",
            "phone+|mobile|handset|sim|burner ..2 pinging|pinged|tapped|being_tapped|cell_sited|live_cell|pings|\
                intercepted|bugged|live_sited",
            "cell_site|cellsite|imsi|intercept+|phone_tap|wiretap|comms_data|live_cell_siting|call_data|\
                lawful_intercept|line_tapped|teldata|tied_up_on_a_ripa|ripa_authority|ripa|cda|property_interference|\
                dsa_is|dsa_in|equipment_interference ..2",
        ],
        with: &[&[Cue::Person, Cue::Police, Cue::Case]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
];

/// "op" is surgery or an operation unless it is in capitals, and those say nothing in a message all in capitals.
fn validate(candidate: &Candidate<'_>) -> Validity {
    let post = candidate.text().split(' ').any(|word| word == "op");
    let named = candidate.written().split(' ').any(|word| word == "OP") && candidate.circumstances().has_lower_case();
    if post && !named { Validity::Invalid } else { Validity::Unknown }
}
