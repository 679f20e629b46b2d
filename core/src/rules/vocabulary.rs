//! Word classes that phrases name as `{class}`: the words of police work, formal and as said in a parade room.

/// Each class with its words. `|` or a space stands between words, `_` inside several words, `+` for an optional `s`.
pub static CLASSES: &[(&str, &str)] = &[
    ("unit", "officer+|cop+|bobby|bobbies|pc+|unit+|car+|crew+|bod+|body|bodies|van+|sergeant+|sarge+|skipper+|response_car+|response_cop+|\
        double_crewed|single_crewed|patrol+|traffic_car+|dog_unit+|dog_van+|area_car+|panda+|constable+|lads|of_us|pcso+|special+"),
    ("cop", "officer+|cop+|bobby|bobbies|pc+|unit+|crew+|sergeant+|skipper+|response_car+|response_cop+|patrol+|traffic_car+|area_car+|panda+|\
        constable+|of_us|pcso+|dog_van+|dog_unit+|double_crewed|single_crewed"),
    ("specialist", "psu+|arv+|tsg|osu|serial+|armed_response|firearms_team+|firearms_unit+|armed_unit+|carrier+|dog_unit+|dog_section|dog_van+|\
        dog_team+|mounted|npas|support_unit+|pods|spg|asu|riot_van+|armed_response_car+|armed_response_vehicle+|armed_cop+|armed_officer+|trojan+|\
        firearms_officer+|search_team+|polsa_team+|evidence_gatherer+|plt+|spotter+|sfo+|ctsfo+|shield_serial+"),
    ("placed", "plotted|plotted_up|parked|parked_up|tucked|tucked_up|tucked_away|sat|sitting|staged|staging|holding|standing_by|stood_by|\
        stood_off|on_standby|forming_up|posted|based|deployed|deploying|redeployed|heading|going|moving|en_route|enroute|sent|travelling|held|\
        waiting|hidden|laid_up|laying_up|lying_up|hiding|coming|tasked|committed|positioned|on_plot|staged_up|stationed|mingling|being_sent|assigned|\
        allocated|rv'ing"),
    ("cover", "covering|cover|policing|patrolling|looking_after|for_the|to_cover|to_police|across|running|holding|out_for|on_for|out_on|out_in|in|on"),
    ("area", "city|town|town_centre|city_centre|division|district|borough|county|bcu|patch|sector|nte|night_time_economy|area|beat|beats|\
        side|river|ground|force|valley|estate|north|south|east|west|command|centre|lpa|lpt|region|square|subdivision|island|coast"),
    ("warrant", "warrant+|warrent+|s8|s_8|sec_8|section_8|s18|s_18|sec_18|section_18|s17|section_17|search_warrant+|drugs_warrant+|drug_warrant+|s23|section_23|\
        misuse_warrant|gwarant|warant|s32|section_32|misuse_of_drugs_warrant|tact_warrant"),
    ("door", "door+|front_door|address|addresses|house+|flat+|gaff+|drum+|yard+|premises|place+|property|properties|shop+|unit|lockup|\
        lock_up|farm|caravan+|plot+|pad|crib|digs|bedsit+|garage|warehouse|pub"),
    ("hit", "hit|hitting|raid|raiding|spin|spinning|bust|busting|storming|turning_over|turn_over|smash_in|smashing_in|put_in|putting_in|crash|\
        crashing|banging_in|breach|breaching|forcing|tossing|force_entry_to|doing|search|searching"),
    ("nick", "nick|nicking|arrest|arresting|lift|lifting|lifted|nicked|arrested|hook|hooking|collar|collaring|scoop|scooping|\
        lock_up|locking_up|bring_in|bringing_in|grab|grabbing|pulled_in|pull_in|pulling_in|brought_in|locked_up|detain|detaining|detained|knock|\
        knocking_on_for|knocking_for|going_for|coming_for|snatch|snatching|going_after"),
    ("him", "him|her|them|suspect+|target+|nominal+|subject+|offender+|brothers|husband|boyfriend|dad|mother|son|father|family|lads|lad|\
        bloke|fella|male|female|woman|man|dealer+|dealers|ex|partner|teacher|runner+|outstanding+|boss|kid+|youth+|prisoner+|brother|cousin|pair|\
        one|daughter|driver|wanted_male|defendant|absconder"),
    ("person", "he|she|they|he's|she's|they're|they've|hes|shes|him|her|suspect+|male|female|subject+|nominal+|target+|bloke|fella|lad|lass|\
        guy|woman|man|driver|passenger|keeper|neighbour|mum|dad|brother|sister|boyfriend|girlfriend|husband|wife|ex|partner|family|kid|youth|\
        occupant|occupier|tenant|offender|victim|ip|aggrieved|witness|cousin|son|daughter|uncle|mate|prisoner|detainee|lads"),
    ("we're", "we're|we_are|we'll|we_will|i'm|i'll|they're|they_are|they'll|they_will|gonna|going_to|we've_to|to_be|will_be|team_are|team_is|cid_are|cid_is|\
        lads_are|am|is_to|are_to|we_should_be|off_to|set_to|due_to|planning_to|want_to|aiming_to|about_to|need_to|gunna|looking_to|hoping_to|\
        neighbourhood_are|plan_is_to|need|who's|ready_to|intend_to|we|nhp_are|squad_are|response_are|are|is|will|be"),
    ("day", "tonight|2nite|tonite|tomorrow|tomoz|tmrw|tmw|tmoz|tomoro|tomorro|2moro|2morrow|tommorow|tomorow|monday|tuesday|wednesday|thursday|\
        friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|yfory|heno"),
    ("system", "pnc|pnd|anpr|niche|athena|nspis|visor|crimint|ppud|iln|quest|holmes|dvla|mid|voters|box|systems|system|the_box|ils|cris|nabis|ident1|idnt1|\
        intelligence_system|intel_system|storm|police_national_computer|police_national_database|red_sigma|oic_system|equifax|experian|ofms|\
        corvus|memex|clue|genesis|redsigma|ncrs|command_and_control|crims|copperchief|emsou|crimeworkbench|dwp"),
    ("records", "pnc|pnd|anpr|niche|athena|nspis|visor|crimint|dvla|mid|holmes|storm|police_national_computer|police_national_database|pnc'd|cris|genesis|\
        crims|red_sigma|redsigma"),
    ("ran", "ran|run|running|ran'd|put|putting|whack|whacked|stick|stuck|bung|bunged|pop|popped|check|checked|checking|looked|looking|look|\
        search|searched|searching|did|typed|chucked|chuck|fed|pumped|got|tapped|googled"),
    ("thing_run", "him|her|them|it|plate|reg|vrm|name|names|car|vehicle|lad|bloke|male|female|details|number|motor|van|keeper|neighbour|boyfriend|ex|\
        address|lass|guy|woman|man|one|index|registration|driver|motorbike|bike|person|fella|this|these|that|subject|suspect|partner"),
    ("offence", "burglary|burglaries|burgs|dwelling_burg+|robbery|robberies|theft+|assault|assaults|abh|gbh|s18|s20|s47|section_18|section_20|section_47|pwits|supply|supplying|\
        drugs|dealing|weapons|knives|knife|blade+|firearms|guns|violence|da|dv|domestic|domestics|rape+|sexual_assault+|sexual_offences|sexual|\
        indecent|indecent_images|iioc|fraud|arson|stalking|harassment|breach|affray|shoplifting|shoplifter|twoc|drink_drive|drink_driving|drug_driving|drug_drive|\
        resisting|assaulting_police|obstruct|murder|attempt_murder|manslaughter|kidnap|blackmail|cultivation|dangerous_driving|disqual|\
        disqualified_driving|fail_to_stop|spitting|biting|carrying|offensive_weapon|malicious_comms|malcomms|crim_dam|criminal_damage|going_equipped|\
        money_laundering|possession|coke|heroin|crack|spice|weed|cannabis|class_a|terrorism|exposure|flashing|voyeurism|grooming|public_order|\
        violent_disorder|coercive_control|strangulation|immigration|recall|fta|fail_to_appear|bail|breach_of_bail|stabbing|shooting|\
        attempted_murder|death_by_dangerous|conspiracy|handling|deception|perverting|kiddy_fiddling|child_abuse|neglect|county_lines|shooting+|stabbing+|beating|battering|\
        battery|hitting|nicking_cars|nicking_bikes|robbing|burgling|ladrad|ymosod"),
    ("source", "chis|snout|informant+|informer+|covert_source|human_source|registered_source|police_informant|police_informer|covert_human_intelligence_source"),
    ("says", "says|say|said|saying|reckons|reckon|tells|telling|told|reports|reporting|reported|suggests|suggesting|confirms|confirmed|has_it|\
        thinks|claims|is_that|puts|putting|places|placing|come_back|came_back|warned|warns|is_adamant|gives|gave|given|mentioned|passed|indicates|has_them|has_him|has_her|\
        links|linking|linked|has_come|states|stating|shows|naming|names|coming_in|came_in|come_in|going_round|has_got"),
    ("share", "here's|heres|here_is|here_are|attached|attaching|attach|see|look_at|watch|check_out|have_a_look_at|sending|forwarding|fwd|forwarded|\
        fyi|posting|sharing|shared|uploading|uploaded|get_a_load_of|this_is|that's|thats|take_a_look_at|clock|cop_a_load_of|have_a_butcher's_at|have_a_gander_at|\
        have_a_read_of|putting_up|posted|send_you|send|sent|look|found|got|below|enclosed|pinging_over|dropping|drop|airdropping|have_a_watch_of|got_hold_of|managed_to_get|sneaky|feast_your_eyes_on|spot|someone_sent_me|screenshotted|copying_in|enjoy|wait_till_you_see|seen|saw|show_you|whatsapp|whatsapped|email_me|copy|ping|forward|dyma"),
    ("picture", "pic+|photo+|photograph+|picture+|image+|piccy|piccies|snap+|still+|jpg|jpeg|selfie|llun|lluniau|photie+"),
    ("footage", "bwv|body_worn|bodyworn|body_cam|bodycam|body_worn_video|axon_footage|axon|cctv|cctv_footage|bwv_footage|body_worn_footage|bodycam_footage|\
        doorbell_footage|ring_doorbell_footage|999_call|999_recording|999_audio|999_tape|interview_tape|interview_recording|interview_footage|custody_footage|custody_cctv|dashcam|dashcam_footage|dash_cam_footage|\
        taser_footage|helicopter_footage|npas_footage|anpr_image+|abe|abe_video|abe_footage|police_footage|arrest_footage|bwc"),
    ("screenshot", "screenshot+|screen_shot+|screengrab+|screen_grab+|screencap+|screencapture|snip|printout|print_out|printscreen|print_screen|\
        screen_print|ss|photo_of_the_screen|pic_of_the_screen|picture_of_the_screen|sgrinlun|sgrinluniau"),
    ("paper", "victim's_statement+|victims_statement+|her_statement|his_statement|their_statement+|statement_from|statements_from|witness's_statement|mg11+|mg_11+|mg3|mg5|mg6|mg6c|mg6d|mg7|mg9|mg15|mg16|case_file+|court_file|crime_file|crime_report+|custody_record+|intel_report+|intelligence_report+|\
        intel_log|intel_package|target_pack+|target_package|target_profile+|problem_profile|subject_profile|briefing_doc+|briefing_slide+|briefing_pack+|briefing_sheet|briefing_document+|\
        briefing_notes|daily_briefing|op_order|operation_order|operational_order|ops_order|interview_transcript+|transcript+|disclosure_schedule|charge_sheet|\
        rotti|ppn|vpa|dash_risk_assessment|dara|tasking_doc+|tasking_document|nominal_list|wanted_list|association_chart|victim_statement+|witness_statement+|mg|case_summary|\
        post_mortem_report|pm_report|pathology_report|forensic_report|sfr|phone_download|download_report|pocket_book_entry|pnb_entry|tactical_plan|risk_assessment+|medical_records|missing_person_report|\
        misper_report|phone_dump|extraction_report|pnc_print|antecedents|pre_cons|datganiad"),
    ("case", "victim+|suspect+|witness|witnesses|complainant|statement|statements|interview|interviewed|custody|cps|allegation+|rape|assault|charge|charged|court|jury|trial|ip|\
        aggrieved|evidence|alibi|defence|solicitor|nicked|arrested|detainee|prisoner|accused|defendant|offence|charging_decision|disclosure|remand|\
        remanded|forensics|dna|bwv|vri|abe|murder|stabbing|robbery|burglary|domestic|mg11|account|prepared_statement|no_comment|oic|verdict|plea|bail|job|complaint|barrister|magistrates|id_parade|case"),
    ("marker", "violent|violence|weapon|weapons|firearm+|escaper|escape|suicidal|suicide|self_harm|self_harmer|ailment|contagious|contagion|infectious|hiv|\
        hep_c|hepatitis|drugs|drug_user|concealer|conceals|concealing|conceals_blades|mental_health|mental|explosives|knives|knife|blades|spits|spitter|spitting|bites|biter|biting|assaults_police|\
        assault_police|anti_police|alleges|arsonist|offends_on_bail|stalker|dangerous_dog|dangerous_dogs|dogs|impersonates|sexual_offender|schedule_1|trais|treisgar|aggressive|fights"),
    ("place", "road|street|lane|close|avenue|park|bridge|roundabout|junction|motorway|slip|station|stadium|ground|arena|square|market|mosque|church|school|hospital|precinct|\
        centre|crescent|drive|court|way|terrace|shop+|asda|tesco|aldi|lidl|garage|flats|tower|estate|quay|docks|ring_road|bypass|retail_park|car_park|layby|m1|m6|m62|m18|a1|\
        canal|field|farm|hotel|pub|club|rec|village|parade|high_street|interchange|airport|demo|march|protest|derby|game"),
];

#[cfg(test)]
mod tests {
    use super::CLASSES;

    #[test]
    fn class_words_are_plain_and_classes_hold_no_classes() {
        for (name, words) in CLASSES {
            assert!(!words.contains('{') && !words.contains('?') && *words == words.to_lowercase(), "{name}");
        }
    }
}
