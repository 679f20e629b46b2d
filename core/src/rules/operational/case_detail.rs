//! What forensics, phones, interviews, pathologists or prosecutors say in a case, what a victim or witness said or decided, evidence found and what is held back.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP215",
    name: "case-detail",
    category: Category::Operational,
    title: Bilingual {
        en: "Detail of a case",
        cy: "Manylyn achos",
    },
    why: Bilingual {
        en: "It is about a case, and from here it can reach the people in it.",
        cy: "Mae’n ymwneud ag achos, ac oddi yma gall gyrraedd y bobl sydd ynddo.",
    },
    instead: Bilingual {
        en: "Put it in the case file; here, say only that there is news.",
        cy: "Rhowch ef yn ffeil yr achos; yma, dywedwch yn unig fod newyddion.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "What forensics, phones, interviews, pathologists or prosecutors say in a case, what a victim or witness \
        said or decided, evidence found and what is held back, whom a witness picked out, and how one will give evidence or is kept safe. Court results, what the press has, films, and \
        one’s own paperwork are not found.",
    detector: Detector::Claims(CLAIMS),
    validate: |_| Validity::Unknown,
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
            "viper|id_parade|identity_parade|ident_parade ..4 picked|picks|pick|chose|volunteer",
            "negative|positive|failed parade|viper|id_parade",
            "viper|id_parade|identity_parade|ident_parade was|is|came_back|went ..1 positive|negative|shambles",
            "picked|pick him|our_boy|our_lad|our_man|suspect out number|of_the_parade|on_the_viper",
            "did|didn't|didnt|couldn't not? pick him|her|our_boy|our_lad out",
            "pm says|said|saying|showed|reckons ..3 strangled|smothered|compression|blunt|stabbed|head|neck|drowned|overdose|before|hypoxia",
            "not a|one|single print|fingerprint on|off",
            "laptop's|laptop|phone's|handset's|xbox is? ..1 spotless|wiped ..3",
            "his|her|their|hubby's ..1 google|search|browser history|searches has|had|says|shows",
            "hi_tech|high_tech|dfu|digital_forensics|cyber ..3 cracked|unlocked|into the|his|her",
            "through the|his|her download ..4 msgs|messages|pics|pictures|images|texts",
            "judge|court|recorder ..2 granted|given|gave|allowed|ordered|agreed ..3 intermediary|screens|special_measures|anonymity|live_link",
            "voice changed|disguised|distorted|altered",
            "name withheld ..3",
            "screens|screen|curtain for the|her|him ..2 lad|girl|lass|boy|kid|witness|shopkeeper|daughter",
            "cross_examined|cross_examination ..3 pre_recorded|video|link|behind",
            "giving|gives it ..2 over|via the link",
            "panic|personal|attack alarm|alarm's|button|alarms ..3 kitchen|bed|behind|neck",
            "alarm|button|tecsos ..6 straight to us|control",
            "in|comes_in by|through the judge's|judges|judges'|side|back door|lift|entrance ..4 screen|witness|behind",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "victim|complainant|ip|aggrieved|witness ..2 has|have|is|was ..1 dropped|dropping|withdrawing|pulled|\
                pulling|changing|retracting|backing|backed|bottled|refusing",
            "dropped|dropping|withdrawn|pulled the|her|his|it ..1 complaint|charges|allegation|statement|case",
        ],
        with: &[&[Cue::Person, Cue::Case]],
        unless: &[Cue::Play, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "changed|changing|keeps_changing|kept_changing her|his|their|the story|account|version|mind",
            "abe|interview|account|statement|evidence|vri ..1 was|is|were ..2 awful|terrible|rubbish|weak|poor|shit|\
                shocking|inconsistent|strong|damning|thin|all_over|great|brilliant|convincing|useless|pants",
            "released|bailed|nfa'd|charged|cleared ..2 no|insufficient|lack|not_enough|without evidence|dna|forensics|\
                id|witnesses|of",
        ],
        with: &[&[Cue::Case, Cue::Person]],
        unless: &[Cue::Play, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "soco|csi|scenes|lab|forensics|analyst|pathologist|fingerprint_bureau says|reckons|said|confirms|thinks|\
                found ..3",
            "prints|dna|blood|fibres|fingerprint+|footprints|shoe_mark+ ..1 off|from|on|under ..3 are|is|match|belong|\
                come_back|were|came",
            "no_realistic_prospect_of|it'll_be_nfa|going_to_be_nfa|be_nfa|nfa_monday|nfa'd_it|nfa_it|cps_bottled",
            "victim|complainant|ip|aggrieved|witness ..4 saying|says|wants|doesn't|won't|isn't ..3 court|statement|\
                complaint|support|charges|prosecution|evidence",
            "did|done|doing it for the ..1 insurance|money|drugs|attention",
            "threw|dumped|hid|burnt|burned|buried|washed ..1 the ..1 knife|gun|weapon|phone|clothes|body|machete|car|\
                evidence",
            "she|he ..1 stabbed|raped|robbed|strangled|assaulted|battered is|was|has",
        ],
        with: &[&[Cue::Case, Cue::Offence, Cue::Person]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "holding|held|hold|keeping ..1 back ..3 from ..1 press|media|public|family|defence",
            "dioddefwr|dioddefwraig|tyst ..3 tynnu|gwrthod|dweud ..3",
            "pathologist|forensics|post_mortem|soco|csi|fingerprint_bureau|scenes_of_crime ..2 says|reckons|shows|\
                showed|confirms|thinks|said ..2",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "forensic+|dna|prints|fingerprint+|gunshot_residue|gsr|tox|toxicology|ballistics|swabs|swab|post_mortem|\
                postmortem|pathologist|download|phone_download|phone_work|handset|phone_records|cell_site|fibres|lab|\
                labs|scenes_of_crime|soco|csi|hit_on_the_dna ..5 back|match+|matched|matching|on|shows|showed|show|\
                says|said|confirms|confirmed|his|hers|him|her|puts|put|places|placed|came|negative|positive|all_over|\
                inconclusive|found|lifted|recovered|points|proves|hit|nothing|reckons|linked|in_the",
            "his|her|victim's|suspect's|their dna|blood|prints|fingerprints ..3 on|all_over|in|at|shows|found|puts|\
                came|under",
            "his|her|victim's|suspect's|their|burner phone ..2 shows|puts|places|pinged|had_on|shows_she|shows_he|\
                cell_sited",
        ],
        with: &[&[Cue::Case, Cue::Person, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "victim+|complainant|ip|aggrieved|the_witness|our_witness|a_witness|witnesses|eyewitness|eye_witness|\
                witness_has|injured_party|dioddefwr ..4 won't|refusing|refused|refuses|withdrawn|withdrew|withdrawing|\
                retracted|retracting|says|said|saying|alleges|disclosed|told_us|wants_to|doesn't_want|picked|\
                identified|changed|lied|unsupportive|unwilling|hostile|gave_us|scared|terrified|is_critical|\
                won't_make|on_board|signed|not_supporting|not_supportive|not_willing|not_engaging|isn't_supporting|\
                not_complaining|supportive|still_critical|not_expected",
            "cps|prosecutor|crown ..3 want|wants|won't|charging|authorised|nfa|bin|binned|dropped|dropping|drop|\
                running|refused|refusing|said|say|says|reckon|taking|pulled|discontinued|\
                decision|asked|charged|charge|advice|think|offering|bottled",
            "charging decision|advice ..3",
            "pre_charge|early advice|decision",
        ],
        with: &[&[Cue::Case, Cue::Offence, Cue::Person]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Chore],
    },
    Claim {
        said: &[
            "{offence}|murder|job|case|assault|attack|fatal|stabbing|shooting|rape|suspicious_death|death|\
                incident ..6 press|media|public|papers don't|doesn't|haven't|not|hasn't|won't",
            "press|media|public|papers|family|journos ..2 don't_know|doesn't_know|haven't_got|don't_have|\
                haven't_been_told|not_been_told|not_aware|unaware|not_to_know|hasn't_been_told|won't_know|not_know",
            "holding|held|hold|keeping ..1 back ..2 from ..1 press|media|public|family|defence",
            "not_been_released|hasn't_been_released|not_released|not_public|not_been_made_public|\
                hasn't_been_made_public|isn't_public|not_yet_public|before_it's_public|embargoed",
            "we've|we|finally|team_have|team|cid|mit|hmet|they|they've|have identified|id'd|got_an_id|named|traced|\
                identify|found|recovered the|a|our|two|him|her|who ..1 suspect+|shooter|stabber|killer|body|weapon|\
                knife|gun|murder_weapon|driver|offender|offenders|machete",
            "weapon|knife|gun|machete|murder_weapon|firearm|body|phone|clothing|blade|hammer|car|axe ..3 was|is|been|\
                were|found|recovered|dumped|hidden|in|turned_up|under|thrown ..3 drain|canal|bin|river|bush|bushes|\
                loft|garden|skip|boot|bag|wheelie_bin|shed|found|recovered|field|park|woods|lake|washing_machine|pond|\
                reservoir|wardrobe|bedroom|freezer|address",
            "cause_of_death|stab_wound+|head_injury|head_injuries|ligature|strangled|asphyxiation|blunt_force|\
                single_stab|multiple_stab|stabbed {number}|in_the|with|times|to",
        ],
        with: &[&[Cue::Case, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "in interview|int he|she|they|today|yesterday|said|says|admitted|denied|blamed|told",
            "{person} ..2 said|told|admitted|denied|blamed|claimed|claims|reckons|saying ..3 in interview|int|abe|\
                custody|statement",
            "interviewed|interviewing ..1 {him}|witness ..1 today|tomorrow|at|and|again|tonight|about|re|under|this|\
                yesterday",
            "abe|viper|id_parade|id_procedure|vri|parade ..3 positive|negative|picked|identified|shows|says|today|\
                no_id|failed|went|booked|done",
            "picked|pick|picks ..2 out ..2 viper|id|parade|procedure|line",
            "alibi ..4 checks|doesn't|holds|false|stacks|cousin|mate|mum|bollocks|rubbish|up|full|fell|falls|blown",
            "re|ref the? ..2 murder|stabbing|rape|shooting|case|robbery|job|arson|investigation",
        ],
        with: &[&[Cue::Case, Cue::Offence]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Chore],
    },
];
