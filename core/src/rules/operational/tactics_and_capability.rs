//! How a job will be done (firearms authority, hard stop, containment, kettling, method of entry, stinger) and gaps in what the police can do (no pursuit drivers, cameras or aircraft out of action).

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "OP207",
    name: "tactics-and-capability",
    category: Category::Operational,
    title: Bilingual {
        en: "Tactics and capability",
        cy: "Tactegau a gallu",
    },
    why: Bilingual {
        en: "Whoever knows how it is done, or what is out of action, can plan around it.",
        cy: "Gall pwy bynnag sy’n gwybod sut y’i gwneir, neu beth nad yw’n gweithio, gynllunio o’i gwmpas.",
    },
    instead: Bilingual {
        en: "Keep how and with what for the briefing; say only what people need to be safe.",
        cy: "Cadwch sut a chyda beth ar gyfer y sesiwn friffio; dywedwch yr hyn sydd ei angen i bobl fod yn ddiogel yn unig.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "How a job will be done (firearms authority, hard stop, containment, kettling, method of entry, disguise, code words, stinger) \
        and gaps in what the police can do (no pursuit drivers, cameras or aircraft out of action). Talk of \
        courses, of kit and of fiction is not found.",
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
            "panic|duress|abort|distress|compromise word|phrase|codeword|code_word ..3 is|for|tonight|tonights",
            "means send|get everyone|everybody|everything|backup|back_up|help ..2",
            "if compromised|blown ..4 pull_out|word|abort|out",
            "dressed|dress|dressing|go|going as amazon|yodel|dpd|postmen|postman|postie|gas_board|royal_mail|evri|hermes|delivery|couriers|courier|parcel|gas_man|meter_readers ..3",
            "red_key ..1 round|on|front|back|the",
            "back|front|rear|side|patio|kitchen window|windows|door|doors goes|go first|then ..3",
            "going|gaun|gan|goan|go in ower|over|through|via the ..1 flat_roof|roof|skylight",
            "covering|cover|covers the noise ..4",
            "bang|go|in on the word ..2",
            "kettle it|em|them by|at|on|near ..3",
            "spotters are|will|going ..2 in|into the ..1 home|away end ..3",
            "state|status {number} is ..3 firearms|armed|surveillance|running",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Play],
    },
    Claim {
        said: &[
            "taser|baton_gun|arv|armed|dog|dogs|shields|baton ..2 drawn|first|then|waiting|ready|released|deployed|\
                loosed|out",
            "if he|she|they|it run|runs|comes|goes|drops|doesn't|makes|bolts|drives|turns ..5 we|dog|dogs|taser|arv|\
                shields|let|contain|box|stop",
            "nobody|no_one|can't|cannot|unable ..5 see|monitor|watch|record ..2 cctv|camera+|custody_cameras|feed|anpr",
        ],
        with: &[&[Cue::Police, Cue::Person]],
        unless: &[Cue::Past, Cue::Play, Cue::Rota, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "plan|plan's|plans|idea|tactic|tactics|aim ..1 is|are|to ..1 to? ..6",
            "authorised|authorising|signed_off|granted ..1 lethal|force|firearms|baton|taser|stinger|gas|cs|\
                water_cannon|arv|arming|pursuit",
            "no|without|haven't_got|have_no|got_no|nobody_with shields|shield|dogs|dog|negotiator+|arv+|taser|stinger|\
                enforcer|ballistic",
            "negotiator+|arv+|dog|npas|helicopter|firearms|backup|back_up ..2 {number}|hour|an_hour|miles|\
                half ..1 hours|hour|mins|minutes|away|out|off",
        ],
        with: &[&[Cue::Police], &[Cue::Person, Cue::Ahead]],
        unless: &[Cue::Past, Cue::Rota, Cue::Play, Cue::Chore, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "stop|block|box|intercept|pull him|her|them|it with|at|on|before|after|between ..4 cars|car|slip|junction|\
                bridge|motorway|lights|toll|stinger|arv|roundabout|services",
            "horses|mounted|shields|baton|batons|serial+|line ..3 push|push_them|clear|drive|hold|first|upstairs|\
                front|back|rear|left|right ..2",
            "baton ..3 them|left|flank|right|charge|authorised|anyone",
            "let|letting|allow him|them|her get|go|run|walk|drive|leave|onto|out ..6 stop|then|before|nick|arrest|\
                pounce",
            "push|pushing|drive|driving|herd|funnel them|protesters|the_crowd|fans down|into|back|towards|along|onto",
            "back|rear|side|front door|window|gate isn't|not|is_not|always alarmed|locked|covered|watched|guarded|\
                reinforced",
            "entry|access ..2 by|via|through|from the|a rear|back|roof|loft|side|front|window|patio ..4",
            "no|zero|without ..1 taser|taser_officers|arv+|dog|dogs|pursuit|shields|negotiators|\
                response_drivers ..3 on|tonight|shift|cover|available|till|this",
            "night|late|early|our shift|turn|set|relief|team has|have|got no|zero|one|two taser|pursuit|drivers|\
                response|shields|dogs|authorised|grade",
            "helicopter|npas|drone|boat|live_scan|livescan off_the_run|is_off|out_of",
        ],
        with: &[&[Cue::Police, Cue::Ahead, Cue::Person]],
        unless: &[Cue::Past, Cue::Play, Cue::LookAlike, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning],
    },
    Claim {
        said: &[
            "we|cops|police|nobody|none_of_us|response|us can't|cannot|couldn't|aren't_allowed_to|not_allowed_to|\
                won't|don't|no_longer ..1 chase|pursue|pursuing",
            "chase|pursue|pursuit ..2 not|isn't|wasn't|never authorised|allowed|signed_off|approved|sanctioned",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Court, Cue::Fiction, Cue::Play, Cue::LookAlike],
    },
    Claim {
        said: &[
            "armed|firearms authority|deployment|op|operation|job|authorised",
            "authority to arm|carry|deploy",
            "authorised|authorise to|for|the arm|firearms|taser|stinger|tpac|s60|section_60|baton|aep|pursuit",
            "hard|enforced|vehicle stop ..6",
            "contain|containing|contained ..1 house|flat|address|front|back|him|them|building|it|premises|street|\
                crowd|estate|rear|group",
            "containment on|at|of|around|team|positions|is|in|points|and|in_place",
            "going|been|being|gonna contained",
            "call|calling|called him|them|her|it|the out at|tonight|tomorrow|then|from|once|when|with|onto|of_the|on",
            "contain_and_call|contain_and_callout|dynamic_entry|rapid_entry|explosive_entry|covert_entry|silent_entry|\
                slow_time_entry|surround_and_call_out|stealth_entry|emergency_search|limited_entry",
            "shields|shield_team|shield_line|long_shields|short_shields|taser|arv+|firearms|enforcer|bosher|\
                moe ..1 at|on|to|will|in|lead|leading|go|going|first ..2 front|back|lead|door|rear|first|in",
            "box|boxing|boxed ..2 him|her|it|them|in ..2",
            "tpac|stinger+|stop_stick+|hatton_round+|kettling|kettled|baton_round+|attenuating|flashbang+|\
                stun_grenade+|distraction_device|bean_bag_round+ ..3",
            "kettle them|the_crowd|the_march|protesters|both|everyone|marchers|him",
            "bait|decoy car+|bike+|house|phone|vehicle|van|officer+|cop|run+",
            "snatch squad+|team+",
            "baton charge|line",
            "dispersal|filter cordon|line|point|plan|zone",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police]],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "no|none|not|zero|without|isn't|aren't|hasn't|ain't|only_one|nobody|no_one|never ..5 pursuit_trained|\
                taser_trained|pursuit|tpac_trained|advanced_driver+|pursuit_driver+|taser_officer+|pursuit_car+|\
                blue_light_trained|shield_trained|trained_drivers|response_driver+|method_of_entry|moe_trained|\
                level_2_trained|dog_handler+|negotiator+|armed_cover|firearms_cover|pursuit_cover",
            "npas|helicopter|drone can't|cannot|couldn't|not_allowed_to|won't|can|aren't_allowed_to ..2 pursue|chase|\
                respond|fly|get_there|follow_them|follow_him|track_them ..1",
            "cctv|camera+|anpr|anpr_camera+|radios|airwave|helicopter|npas|drone+|taser+|panic_alarm+|custody_alarm+|\
                control_room|cad|tracker+|command_and_control ..6 down|off|out|broken|dead|not_working|isn't_working|\
                aren't_working|out_of_action|knackered|fucked|grounded|unavailable|offline|not_available|\
                doesn't_cover|don't_cover|don't_work|doesn't_work|dont_work|aren't_on|not_recording|isn't_recording|\
                not_covered|bust|busted|blind_spot",
            "npas|helicopter|drone ..2 can't|cannot|won't|grounded|isn't|unavailable|not ..2",
            "don't|haven't|won't|not|never have|got|enough the|enough ..1 staff|numbers|bodies|cops|resources|\
                officers|units to stop|hold|cover|deal|respond|police|contain|handle|chase|do_anything",
            "blind spot+ ..2 cctv|camera+",
            "cctv|camera+|anpr blind_spot+|blackspot+|doesn't_reach|don't_reach|don't_cover|doesn't_cover",
            "response time+ ..4 {number}|hour+|mins|minutes|shocking|through_the_roof",
            "take|takes|taking us {number} mins|minutes|hours to get",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police, Cue::Area]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::LookAlike],
    },
    Claim {
        said: &[
            "containment ..3 before|at|by|from|half_time|kick_off",
            "gold's|silver's|bronze's|gold|silver|bronze picked|chosen|wants|set|signed_off|agreed ..4 for the containment|cordon|\
                filter|stop|holding_area",
            "lights_out|blues_off|no_blues|without_blues|silent_approach ..3 we'll|then|have_him|have_her|coast|\
                coasting",
            "knock_off|kill|turn_off the? blues|sirens|twos ..3 before|then|roundabout|corner|coast|street",
            "plan is|tonight|will|for|tomorrow ..3 to|is|that ..2 box|contain|block|flank|surround|rush|kettle|funnel|\
                storm|intercept|seal|ambush|let_them_march|let_them_through|let_them_run|stop_him|stop_them|stop_her|\
                stop_it_at|hold_them|push_them|split_them|draw_him|draw_them",
            "we'll|we_will|we're_going_to|gonna|we_are_going_to|going_to kettle|box|contain|surround|flank|rush|storm|\
                ambush|sting|block_off|funnel|tpac|taser|cs|flush|seal",
            "talkgroup|talk_group|ops_channel {number}",
            "comms ..1 on channel|talkgroup",
            "door|gate|entry|keypad|alarm code ..3 nick|station|custody|yard|armoury|cells|police|back_door|depot",
            "code ..3 nick|station|custody|yard|armoury|cells|locker_room|back_gate ..3 is|c",
        ],
        with: &[&[Cue::Ahead, Cue::Person, Cue::Police, Cue::Area]],
        unless: &[Cue::Past, Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
    Claim {
        said: &[
            "search|searching|polsa|search_team ..4 pattern|parameters|hasn't_been_searched|not_searched|missed|\
                don't_know_about|haven't_found",
            "hiding|hid|hidden the? ..2 cameras",
            "s60|section_60|section_34_dispersal|dispersal_order ..2 going|coming|about_to|from|being|is|will|at|goes|\
                in",
        ],
        with: &[&[Cue::Ahead]],
        unless: &[Cue::Published, Cue::Court, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::LookAlike],
    },
];
