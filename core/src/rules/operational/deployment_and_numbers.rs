//! How many officers cover an area, where a specialist unit is or is going, where unmarked cars or plain clothes wait, and where nobody is.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP206",
    name: "deployment-and-numbers",
    category: Category::Operational,
    title: Bilingual {
        en: "Deployment and numbers",
        cy: "Lleoliad a niferoedd swyddogion",
    },
    why: Bilingual {
        en: "It tells people where the police are tonight, how many, and where they are not.",
        cy: "Mae’n dweud wrth bobl ble mae’r heddlu heno, faint sydd, a ble nad ydynt.",
    },
    instead: Bilingual {
        en: "Leave out who is where and how many; the duty system has it.",
        cy: "Gadewch allan pwy sydd ble a faint; mae’r system ddyletswyddau yn ei gynnwys.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "How many officers cover an area, where a specialist unit is or is going, where unmarked cars or plain \
        clothes wait, where breath tests, speed vans and knife arches will be, and where nobody is. Swapping, covering and filling shifts, training, and deployments that \
        a force itself has announced are not found.",
    detector: Detector::Claims(CLAIMS),
    // A sum of money counts no officers.
    validate: |candidate| if candidate.written().contains('£') { Validity::Invalid } else { Validity::Unknown },
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
            "breath|drink_drive|drug_drive tests|checks|check|test|testing on|at|outside ..4 from|tonight|fri|sat|friday|saturday|{number}",
            "breathalysing|breathalyzing|breath_testing on|at|outside the? ..3",
            "arch|arch_is going|goes up ..4 station|school|college|precinct",
            "anpr ..1 pull|check|stop site|pull_site",
            "pull_site ..2",
            "speed_van|speed_van's|talivan ..1 on|at|in the|a ..4",
            "tripod|tripod's ..3 bridge|flyover|layby",
            "van's|vans on the ..5 layby",
            "off_road team|bikes|bike_team ..3 up|out|on|at",
            "average|new|those|them ..1 cameras aren't|arent|not switched_on|live|on_till|on_til",
            "nearest|next_nearest|nearest_other|next help|help's|backup|backup's|back_up|assistance is|at|forty|twenty|{number}|half",
            "not_a_soul|naebody|nobody covering ..2",
            "naebody on it",
            "just|only me|us|wor|{person} and_a ..1 torch|panda|radio",
            "on me|my tod|todd from|across|covering ..3",
            "no|nee|nae|theres_no|there's_no night_car|nightcar|chopper|drone tonight|the_neet|nee|at_all ..2",
            "hold|holding|held|keep|keeping the ..1 away lot|fans|coaches|end back|at|in|till ..3",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play, Cue::Rota],
    },
    Claim {
        said: &[
            "{number}|one ..2 for|covering|across|policing the whole|entire|full ..1 {area}|place|lot",
            "{cop} on|at|outside|guarding the door|front|back|gate|house|scene|bed ..5 witness|victim|suspect|till|\
                until|house|hospital|bedside",
            "bedwatch|bed_watch|hospital_guard|scene_guard ..4 {number}|till|until|ward|on_the|at|for",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police]],
        unless: &[Cue::Past, Cue::Play, Cue::Rota, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "{specialist} ..2 is|are|will|in|at|on|from|inside|near|round|behind|by",
            "{cop}|officer+|lads ..4 dressed|disguised|wearing|posing ..1 as|in ..2",
            "in_reserve|held_in_reserve|on_reserve|staging_area|staging_there|forming_up|muster_point|rvp",
        ],
        with: &[&[Cue::Area, Cue::Vehicle]],
        unless: &[Cue::Past, Cue::Play, Cue::Rota, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "unmarked|plain|job|obs|our|ghost octavia|golf|beemer|bmw|audi|van|car|focus|insignia|astra|transit|skoda|\
                volvo|peugeot ..4 by|near|on|at|outside|behind|opposite|in|round",
            "{vehicle_kind}|insignia|octavia|man|couple|bloke|lads ..4 it's|thats|that's|is|are us|ours|one_of_ours|\
                our_lot|the_lads|job_car|plain_clothes",
            "public_order|psu|level_2|mutual_aid|riot|armed|traffic|support lot|lads|lot+|team+|bus|buses|\
                units ..2 kept|held|on|hidden|waiting|sat|staged|going|parked|plotted",
            "one|two|three|{number} van|car|crew|unit|pair|double_crew|vans|cars ..1 for ..2 and",
            "nowt|nothing|naff_all|bugger_all|nobody left|available|free tonight|till|until|on|for",
            "cops|lads|officers|team|us ..1 hidden|hiding|tucked|waiting ..2 behind|in|outside|inside|by|for",
        ],
        with: &[&[Cue::Vehicle, Cue::Area, Cue::Ahead], &[Cue::Ahead, Cue::Person, Cue::Police]],
        unless: &[Cue::Rota, Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "only|just|literally|barely {number}|one ..2 {unit} ..4 {cover}",
            "{number}|one ..1 {cop} ..1 covering|policing|patrolling ..4 {area}",
            "only|just|got|down_to {number}|one ..2 {cop} ..5 {area}",
            "only|just the {number} of us ..4 for|across|covering|in|on",
            "down to {number}|one ..2 {unit}",
            "only|just|no|zero one|two|three|any? {specialist} on|available|tonight|left|cover|free|working",
            "{number} of_us doing|covering|looking_after|for|running the? whole|entire|full",
            "{cop}|cops|lads|team|some in civvies|civilian_clothes|mufti|plain_clothes|plainclothes|jeans",
            "dim_ond {number}|dau|tri|dwy|pedwar|un ..2 swyddog|plismon|heddwas|car|heddlu",
            "dim_ond {number}|dau|tri|dwy|tair|pedwar|pump|un ohonon_ni|ohonom_ni|ohonan_ni|ohonom ..2 ar_ddyletswydd|ar_shifft",
            "just|only|just_be|only_be|leaves {number} ..1 of_us|officer+|pc+ and a|one|two special+|pcso+|student+|probationer+ for|on|across|covering|to|tonight|till",
            "nights|lates|earlies|shift|relief|section|block|turn|we|we're is|are? parading|parade|running_with {number} ..2 for|across|\
                covering|on",
            "{number}|one ..2 {cop} ..3 whole|entire|full ..2 {area}|night|place",
            "{number} ..1 {cop} and {number}|one ..2 {cop} covering|for|on|across",
        ],
        with: &[&[Cue::Ahead, Cue::Police, Cue::Area]],
        unless: &[Cue::Rota, Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Court, Cue::LookAlike],
    },
    Claim {
        said: &[
            "no|zero|not_a_single|nobody|no_one|nothing|without|hardly_any|hardly_anyone|not_one|bugger_all|sod_all|\
                fuck_all ..3 {cop}|cover|police|arv+|armed|traffic|firearms|response|dogs|dog_handler+|taser|\
                specialist ..4 {area}|until|till|between|before|after|left|available|free|of_the|this_side|tonight|\
                on_duty",
            "nobody|no_one|nothing|hardly_anyone|hardly_anybody|no_cops ..3 on|left|covering|available|free|\
                in ..3 {area}|between|until",
            "{area} ..3 uncovered|unpoliced|has_no_cops|has_no_cover|is_empty|is_unprotected|left_bare",
            "stretched|thin ..3 {area}",
            "all|every|both|everyone|most ..2 car|cars|crews|units|officers|cops|response|vans ..2 tied_up|committed|\
                stuck|busy|deployed|assigned|at|on ..4",
            "no cover|{cop} ..4 {clock}|{number}",
        ],
        with: &[],
        unless: &[Cue::Rota, Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{number}|one|all|both|half|every|couple_of ..2 {specialist}|armed_response ..4 {placed}",
            "{specialist} ..2 of {number} ..2",
            "{specialist}|unmarked_car+|unmarked ..4 plotted|plotted_up|tucked|tucked_up|staged|staging|forming_up|\
                stood_by|standing_by|on_standby|hidden|laid_up|sat|parked|parked_up|waiting|holding|held_back|heading|\
                en_route|deploying|deployed ..1 up?",
            "all|both|sent|sending|send ..3 {specialist} ..2 to|going|gone|heading|away|are_in|committed",
            "{specialist} ..3 going|heading|off|moving|travelling|sent|coming to|into|over|for|from",
            "{number} {specialist} at|on|in|near|round|outside|by|for|from|to|covering|held",
            "{number} {specialist} ..2 behind|outside|round_the_back|on_the",
        ],
        with: &[],
        unless: &[Cue::Rota, Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "unmarked|plain|covert beemer|bmw|car+|van+|bike+|golf|audi|skoda|vehicle+|volvo|octavia|transit ..3 sat|\
                parked|plotted|hiding|tucked|waiting|on|at|doing|out|behind|near",
            "plain_clothes|plainclothes|plain_clothed officers|team+|cops|lads|patrols|pcs|unit+ ..2",
            "in plain_clothes|plainclothes ..4 outside|in|at|on|around|round",
            "plain_clothes|plainclothes ..3 outside|mingling|in_the_crowd|around|walking|going",
        ],
        with: &[&[Cue::Ahead, Cue::Police, Cue::Area]],
        unless: &[Cue::Rota, Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{number} ..1 {cop}|cops|officers|bobbies|of_us|bodies|lads ..3 deployed|deploying|plotted|tasked|posted|\
                stationed|held_back|being_sent|heading|sent|outside|en_route ..2 to|at|on|outside|into|the|back|in",
            "{number} {cop} at|on|outside|around|for the ..2 march|demo|protest|mosque|synagogue|match|game|derby|\
                rally|parade|stadium|ground|hotel|hospital|embassy|court|funeral|event|edl|carnival",
            "deploying|deployed|deployment|redeploying|redeployed|plotting ..3 to|at|on|outside|up ..5",
            "serial|serials {number} ..1 at|on|outside|covering|is|to|near|by",
            "{number} ..1 riot|public_order cops|officers|units|vans",
        ],
        with: &[&[Cue::Ahead, Cue::Police, Cue::Area]],
        unless: &[Cue::Rota, Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Court, Cue::LookAlike],
    },
    Claim {
        said: &[
            "royal|vip|pm|prime_minister|minister|king|queen|prince|princess|royals|home_secretary ..3 visit+|\
                visiting|arriving|arrives|route|motorcade|convoy|coming_to|movements|landing|staying ..4",
            "motorcade|convoy|close_protection|rpt|protection_team ..3 route|leaves|arriving|leaving|going|will|via|\
                from|take|takes",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Past, Cue::LookAlike],
    },
];
