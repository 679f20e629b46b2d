//! A warrant, a forced entry, a search or an arrest that is still to come.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP205",
    name: "planned-warrant-or-arrest",
    category: Category::Operational,
    title: Bilingual {
        en: "Warrant or arrest to come",
        cy: "Gwarant neu arestiad sydd i ddod",
    },
    why: Bilingual {
        en: "If it reaches the person it is for, they may be gone, or waiting for you.",
        cy: "Os bydd yn cyrraedd y person y mae ar ei gyfer, gallent fod wedi mynd, neu’n aros amdanoch.",
    },
    instead: Bilingual {
        en: "Keep the when and where for the briefing or the force’s own system.",
        cy: "Cadwch pryd a ble ar gyfer y sesiwn friffio neu system yr heddlu.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A warrant, a forced entry, a search or an arrest that is still to come. It takes words for the deed \
        (“executing a S8”, “doors going in”, “knocking on”, “lifting him”) and words for time to come in one \
        sentence. What has been done, court results, press releases, training, and warrant cards are not found.",
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
            "gets|getting|having|due his|her|their knock ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|sat|sun|mon|tues|weds|thurs|fri|the_morra|in_the",
            "jp|magistrate|magistrates|magistrate's|sheriff|beak swore|signed|sworn|granted it|this|that ..2",
            "nicking|lifting|arresting the|him|her|them ..2 straight_after|after_assembly|after_they|when_it_gets|when_they_get",
            "{number}|two|three|four|five|six doors ..2 all|go|at {number}|{clock}|four|five|go",
            "drws ..2 mewn ..4 bore|heno|yfory|nos",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play, Cue::Past, Cue::LookAlike],
    },
    Claim {
        said: &[
            "job|jobs|warrant|warrants ..2 on|for|in ..2 morning|tomorrow|tonight|early ..1 {number}|two|three|\
                one ..1 addresses|address|doors|houses|flats|targets",
            "addresses|houses|flats|doors ..1 on|in|at the",
            "{number} addresses|doors|houses|flats|targets",
            "getting done|hit|visited|raided|turned_over",
            "{we're}|off|off_to to? arrest|nick|lift|lock_up|bring_in|scoop_up|collar ..1 the|that|this|a ..2 ",
            "go|going|goes|went for him|her|them|it on|at|first",
        ],
        with: &[&[Cue::Ahead], &[Cue::Police, Cue::Person, Cue::Offence]],
        unless: &[Cue::Past, Cue::Play, Cue::Rota, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "{we're} ..1 arrest|arresting|nick|nicking|lift|lifting|scoop_up|scooping_up|lock_up|locking_up|bring_in|\
                bringing_in|pull_in|collar|collaring ..4 at|from|around|when|on|tomorrow|tonight|first_thing|this|\
                later|in_the|after|off",
            "executing|execute|execution ..1 at|on|from|for {clock}|{number}|tomorrow|tonight|dawn|first_light|monday|\
                tuesday|wednesday|thursday|friday|saturday|sunday",
            "arrestio|arestio|gwarant|cyrch ..6",
            "target|nominal|suspect lives|works|drinks|sleeps|stays|gets_up|leaves ..4",
            "job|strike|op|jump_off ..2 on|at|for ..2 {place}|road|rd|street|st|estate|tomorrow|0500|dawn",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Past, Cue::Play, Cue::Rota, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "entry|arrest|search|strike|method_of_entry|ghost_entry team+ ..2 will|go|going|goes|at|to|in|is|are|\
                first|through",
            "we|us|team|lads|cops go|goes|going|move|moving in at|from|on|with ..1 {clock}|dawn|him|her|them|\
                first_light|dark ..2",
            "search|searching ..1 of|at ..2 {door}|allotment|shed|car|van|land|boat|loft",
            "raiding ..3",
            "doors at {clock}",
            "visit|knock|surprise|wake_up_call|early_call from us|the_team|cid|response|neighbourhood|yours_truly|\
                the_lads",
            "handing|handed himself|herself|themselves in",
            "{we're} nicking|arresting|lifting {him}",
            "paying|pay|giving him|her|them a visit|knock|surprise|early_wake_up",
            "waiting for him|her|them at|when|outside",
            "go|going|goes|went|be through|over|round his|her|their door|house|place|flat|fence|gaff",
        ],
        with: &[&[Cue::Ahead], &[Cue::Person, Cue::Police, Cue::Offence]],
        unless: &[Cue::Past, Cue::Rota, Cue::Play, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "{warrant}",
            "getting the magistrates|mags ..1 to sign",
            "just? got the mags|magistrates to sign it",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Rota, Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{we're} executing|doing|serving|hitting|running|enforcing|banging_in|putting_in ..3 {warrant}",
            "{warrant} ..2 granted|sworn|signed|approved|obtained ..3 {door}|him|her|them|farm|yard|unit|site|caravan+|lock_up|lockup",
        ],
        with: &[],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "doors|door ..1 going|goes|go|getting|coming|being|off|to in|through|off|put_in|kicked_in|hit|smashed|\
                banged_in",
            "{we're} ..2 doing ..1 doors|door",
            "{we're} ..2 going through|in_through ..3 door|doors",
            "putting|put|taking|take|banging|kicking|smashing|popping|boshing|knocking|tanning|booting|\
                ringing ..4 door|doors ..2 in|off|through|down",
            "hit|hitting ..3 {door}",
            "crashing|breaching|forcing|enforcing ..3 {door}",
            "doors at {clock}",
            "get|gets|getting|having|have|had his|her|their door|front_door|windows ..1 put|kicked|knocked|taken|\
                smashed|banged|caved|boshed in|off|through",
            "knocking|knock on|him|them|her|them_up at|first_thing|tomorrow|tonight|before|for",
            "knocking|knock on|at his|her|their|some|a ..2 door|doors|address",
            "knocking on|at the ..2 door|doors|address",
            "knocking|knock on for",
            "going in on ..3 {door}|him|her|them",
            "big red key|door",
            "raid|raids|raiding|busting on|at|of|the|that|his|her|their|a ..2 {door}|shop|grow|factory|place|casino|\
                brothel|salon|barber's|barbers|nail_bar|market|takeaway",
            "raiding ..3",
            "{hit} ..2 his|her|their|the|that drum|gaff|yard|flat|house|place|address|plot|premises|caravan|lot",
            "search|searching|searches ..3 at|of|on his|her|their|the|mum's ..2 {door}",
            "authority|authorised|auth for|to the|a search|enter|force",
            "immigration|trading_standards|dwp|licensing|hmrc|rspca|council|bailiffs|borders|border_force|\
                nca ..2 coming|joining|out|attending with|us|along",
            "brief|briefing|rv|meeting|meet|muster|parade ..5 {clock} ..4 then|before ..5 {door}|him|her|them|hit|\
                plot|doors|warrant|in|off|strike|deploy",
            "bosher|enforcer ..4 door|address",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "arrest|arresting attempt+",
            "arrest plan+|phase|day|team+|strategy|enquiry|enquiries|package",
            "strike day|phase|team",
            "dawn|early_morning|drugs raid+",
            "planned arrest+",
            "getting|be nicked|arrested|lifted|locked_up|pulled_in when|on|at|tomorrow|tonight|first_thing|this|as|by|for",
            "visit|knock|arrest|search planned|booked|pencilled_in|set ..1 for",
            "arrests planned|going|happening|tomorrow|tonight|at|due",
            "{we're} ..2 arresting|nicking|lifting|hooking|collaring|scooping|snatching",
            "{we're} ..2 locking|bringing|pulling him|her|them|suspect|both|the|all up|in",
            "{we're} ..2 nick|arrest|lift|hook|collar|scoop|grab|detain ..4 {him}",
            "is|will|he's|she's|they're|they'll|he'll|she'll|gonna|are|due_to|is_to|set_to|about_to ..1 get|be|\
                getting|being nicked|lifted|arrested|scooped|hooked|locked_up|pulled_in|collared",
            "up|down|due|out|wanted|ready for arrest|lifting|nicking",
            "for arrest",
            "intend|intending|intention|planning|plan|aim|aiming to arrest|nick|lift|detain",
            "byddwn ..2 arestio|chwilio",
            "arestio ..4 yfory|heno|bore",
            "drysau ..4 mewn",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{hit} ..3 {door}",
            "{hit} ..2 his|her|their|the|that drum|gaff|yard|flat|house|place|address|plot|premises|caravan|estate|lot",
            "search|searching|searches at|of|on his|her|their|the|mum's ..2 {door}",
            "{warrant}|search|raid|arrest|strike|entry|moe team+",
            "house raid|search+",
            "forming_up point|rv|fup",
            "strike is|at|on|goes|will",
            "{we're} going|moving in on|at|for him|her|them|the|{clock}",
        ],
        with: &[&[Cue::Ahead], &[Cue::Person, Cue::Offence, Cue::Police]],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "coming for|to_arrest|to_nick|to_lift him|her|them",
            "arrest|enforcement phase|day is|goes|starts|begins ..1 the|on|at|{day}",
            "{clock} doors|warrants x|times {number}|two|three|four",
            "nick|arrest|lift|hook|scoop|collar|nicking|arresting|lifting|hooking|scooping|detain|pull_in|bring_in|\
                bringing_in|locking_up ..2 {him} at|on|tomorrow|tonight|first_thing|when|as_soon_as|this|in_the|later|\
                friday|monday|thursday|tuesday|wednesday|saturday|sunday|thurs|fri|mon|sat|sun|tues|weds",
        ],
        with: &[],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "she|he|they|suspect|target|family doesn't|don't|have_no_idea|hasn't|has_no_idea|won't ..1 know|expect|\
                expecting|idea|clue we're|we_are|we'll|we",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
];
