//! The phrases that say each cue, in the form of [`crate::scan::Phrase`].

/// Says `AHEAD`.
pub const AHEAD: &[&str] = &[
    "{day}",
    "at|for|from|by|around|about|til|till|circa|am {clock}",
    "{clock}",
    "at|for|from|by|around {number}",
    "{number} in_the_morning|tomorrow|sharp|ish|bells",
    "after|before|following tea|lunch|dinner|breakfast|refs|briefing|dark|work|school|that|nine|ten|six|this|parade|we",
    "as_soon_as|once|when|before|whenever|the_minute|second|until|till he|she|they|it|we|the",
    "in_the_morning|first_thing|first_light|this_evening|this_afternoon|later|later_on|next_week|end_of_the_week|soon|\
        shortly|early_doors|the_weekend|dinnertime|dinner_time|lunchtime|teatime|tea_time|home_time|kicking_out_time|\
        daft_o'clock|silly_o'clock|stupid_o'clock",
    "early_hours|crack_of_dawn|any_minute|in_an_hour|in_a_bit|in_ten|in_five|next_few_days|coming_days|this_week|\
        next_month|overnight|after_briefing|after_dark|end_of_shift|imminent|imminently",
    "bore_fory|yfory|heno|yn_y_bore|nos_fory|wythnos_nesaf|ben_bore",
    "gonna|going_to|will|we'll|planned|lined_up|gunna|booked_in|pencilled_in|goes|set_for|about_to|due|hoping_to|\
        byddwn|bydd",
    "in {number} minutes|mins|hours|hrs|days",
    "when he|she|they gets|comes|signs|leaves|lands|walks|turns|get|come|sign|leave|land|picks|goes",
    "next monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun",
    "sat|sun {clock}|am|pm|morning|night",
    "coming_up|on_the_cards|in_the_pipeline|on_for|getting_done|getting_hit|getting_lifted",
];

/// Says `PAST`.
pub const PAST: &[&str] = &[
    "yesterday|last_night|last_week|last_month|last_year|the_other_day|the_other_night|years_ago|ago|back_in|\
        in_the_70s|in_the_80s|in_the_90s|back_in_the_day|old_days|dit|war_story|war_stories|memoir+|this_time_last|\
        ddoe|neithiwr|afterwards|used_to",
    "we|they|i|lads|officers|who|that|team|cops|he|she|police were|was|did|had|went|executed|arrested|nicked|searched|\
        smashed|recovered|seized|found|raided|got_him|got_her|took",
    "executed|recovered|seized|remember_when|a_while_back|earlier_today|earlier_this|this_morning's|yesterday's|\
        last_night's|last_week's|well_done|great_work|cracking_work|top_work|good_work|great_job|good_job|thanks_for|\
        thank_you_for|result_from",
    "was|were executed|arrested|nicked|charged|lifted|raided|locked_up|a|the|in|great|good|on|brilliant|carnage|mental",
    "has|have|been arrested_and_charged|charged|executed|sentenced|jailed|on_the_news",
];

/// Says `ROTA`.
pub const ROTA: &[&str] = &[
    "swap|swaps|swapping|cover_me|cover_my|overtime|annual_leave|rest_day+|min_staffing|minimum_staffing|time_off|\
        toil|lieu|grs|cyfnewid|goramser|day_off|days_off|leave_request+",
    "anyone|anybody|any1|someone|somebody|who|rhywun want|fancy|available|free|cover|come_in|help_out|interested|do|\
        take|wants|about|able|spare|work|stay_on|willing|up_for|fancies|can",
    "can|could anyone|someone|anybody|any1|somebody|you|u come|cover|do|stay|help|work|take|spare|jump|step|fill",
    "need|short|after|looking_for|looking {number}? more|another|volunteers|a_volunteer|one_more|bodies|on_lates|\
        on_earlies|on_nights",
    "short_on|short_staffed|shift_swap|double_time|time_and_a_half|volunteers|duties|resourcing|work_my|the_rota|\
        roster|rota|sickness|off_sick|gone_sick|ring_in_sick|abstractions|come_in_early",
    "ot",
];

/// Says `POLICE`.
pub const POLICE: &[&str] = &[
    "{cop}|{specialist}|{warrant}",
    "arrest+|shields|shield_team|taser+|arv+|stinger|nick|nicked|suspect+|target+|nominal+|briefing|brief|briefed|\
        shift|moe|method_of_entry|enforcer|ghost_car|neighbourhood|cid|response|nights|lates|earlies|armed|firearms|\
        public_order|operation|police|division|ptn",
    "the_search|search_of|house_search|detainee|prisoner|oic|sio|pursuit|fail_to_stop|the_job|job|search_team|\
        surveillance|obs|covert|ocg|raid|sting|the_dog|dog_handler|fence|drugs|gear|burglar+|dealer+|robber+|gun|\
        firearm|knife|march|protest|demo|spotters|bronze|silver|gold|makes_off|offender",
];

/// Says `RECORD`.
pub const RECORD: &[&str] = &[
    "previous|pre_cons|precons|marker+|warnings|wanted|no_trace|insurance|insured|clean|stolen|keeper|suspect|\
        convictions|form|known|gwarant|euogfarnau|flagged|back_to|comes_back|came_back|result|form_for|clear|nominal|\
        conviction|record",
    "graded|grading|source|untested|reliable|log|3x5x2|5x5x5",
];

/// Says `VEHICLE`.
pub const VEHICLE: &[&str] = &[
    "plate+|reg|vrm|car|van|vehicle|motor|moped|motorbike|bike|index|bmw|audi|golf|transit|merc|mercedes|vw|ford|\
        focus|fiesta|astra|corsa|vauxhall|range_rover|land_rover|seat|skoda|toyota|nissan|kia|clio|polo|civic|juke|qashqai|puma|kuga|mondeo|zafira|meriva|insignia|leon|ibiza|fabia|superb|tiguan|mini|tesla|range|defender|discovery|jag|jaguar|lexus|volvo|saab|honda|mazda|hyundai|renault|peugeot|citroen|berlingo|vivaro|caddy|sprinter|white_van|insignia|\
        octavia|lorry|quad|merc",
    "northbound|southbound|eastbound|westbound|motorway|heading|m1|m62|m18|m25|m6|m5|m4|a1|camera",
    "going north|south|east|west|towards|into",
];

/// Says `LOOK_ALIKE`.
pub const LOOK_ALIKE: &[&str] = &[
    "warrant_card+|warrant_backlog|warrant_applications|warrants_unit|warrant_officer|doesn't_warrant|not_warrant|\
        warrant_number|bench_press|circuits|squats|deadlift+|plank|death_warrant|warrants_a|royal_warrant",
    "bank_statement+|payslip+|mission_statement|statement_of|personal_statement|annual_statement|pension+|payroll|\
        mortgage|invoice|expenses|loan|refund|debit|credit_card|premium_bonds|salary",
    "core_i5|core_i7|core_i9|intel_core|processor|cpu|chipset|motherboard|nvidia|graphics|inside_chip",
    "dishwasher|through_the_shutters|pedestrian|pelican|toucan_crossing|outpatients|took_refuge|take_refuge|taking_refuge|undercover_seating|undercover_seats|undercover_parking|marker_pen+|bike_marking|sharpie|whiteboard|flipchart|cone+|milestone|highlighter",
    "fitness_tracker|step_tracker|overtime_tracker|tracker_mortgage|expense_tracker|apple_watch|fitbit|garmin|airtag|\
        tracker_sheet|spreadsheet|excel",
    "a_nurse_friend|surgeon|midwife|my_mum|my_dad|my_nan|comfortable|oxygen|covid|lateral_flow|pregnancy|paternity|\
        ancestry|blood_pressure|blood_test+|blood_donor|donate_blood|vaccination|theatre_list|mri|dna_test|dna_kit|\
        23andme|viking|ancestors|family_tree",
    "collection|donation+|donate|charity|fundraiser|fundraising|raffle|toiletries|toys|sponsored|helpline|animals|\
        donkey|wildlife|smart_motorway|emergency_refuge|traffic_island|refuge_area",
    "cell_phone|cell_phones|stem_cell|solar|scan_came_back|scan_results|reg_notice|wheelchair|step_free|through_doors|letterboxes|into_battle|cenotaph|bandstand|remembrance|carnival|procession|blood_cells|the_source_of|open_source|food_source|source_of|news_source|\
        sauce",
    "holster+|goggles|stab_vest|stabby|kit_bag|uniform_order|torch|utility_belt|hi_vis_order|molle|fitting",
    "vet|vets|biopsy|benign|hip|knee|hernia|cataract+|fingers_crossed",
    "a lift to|from|home|in|back|anywhere",
    "my_own_near_miss|my_own_car|my_own_dashcam|my_own_doorbell|my_doorbell",
    "band|gig|support_act|doors_open|headliner|box_office",
    "airbnb|weekend_away|caravan_holiday|butlins|centre_parcs",
    "guilty_of_crimes|guilty_of_being|guilty_of_eating|guilty_of_that|guilty_of_leaving|guilty_of_nicking|\
        hard_stop_for|hard_stop_at|hard_stop_by|eyes_on_the_prize|through_the_plan|through_the_process|\
        through_the_options|through_the_figures|through_the_presentation|through_the_agenda|through_the_drill",
    "the_dog's|our_dog's|labrador|spaniel|cocker|terrier|hound|puppy|kennel",
];

/// Says `CHORE`.
pub const CHORE: &[&str] = &[
    "dock_your|dock_the|dock_them|docked|docking|charge_your|charging|charger|on_charge|upload_your|bookings_out|sync|\
        synced|firmware|turn_on_your|switch_on_your|clips_on|mount",
    "my dna|statement+|mg11|file|pnb|paperwork|court_file|mg3",
    "{paper} due|owed|outstanding|overdue|template+|deadline|form+|by_friday|backlog|tray|pigeon_hole|quality|\
        standard|checklist",
    "submit|submitting|put_in|put_on|stick_on|fill_in|filling_in|get_your|keep_the|get_them_in|need_more intel|\
        intelligence|intel_logs|logs",
    "parking|direct_line|car_park_pass|gaoler|custody_shift+|custody_sergeant|custody_skipper|custody_duties|no_breaks|\
        custody_staff|custody_cover|bring_the|crossword|posted_to_custody|stuck_in_custody|covering_custody|\
        on_the_desk|relief|doing_constants|who's_on_constants|my_break|refs_break|tour_of|visit|visitor_scheme|\
        healthcare_in|new_custody|custody_refurb|custody_food|microwave|toaster|fridge|vending_machine|dishwasher|kettle_in|new_kettle",
    "not|no protectively_marked|protective_marking|marking",
    "unclassified|non_protectively|nato_unclassified",
];

/// Says `LEARNING`.
pub const LEARNING: &[&str] = &[
    "training|trained_on|course+|cpd|refresher+|e_learning|elearning|webinar|module+|exercise|scenario+|assessment|awareness_input|awareness_session|umpire's|\
        exam|revision|revising|workshop|input_day|lesson_plan|role_play|classroom|hyfforddiant|cwrs|hydra",
    "vacancy|vacancies|advert|recruiting|recruitment|applying|application+|applied_for|job_description|secondment|\
        interview_board|promotion_board|attachment|posting_to|expressions_of_interest|eoi|career",
    "form_for_access|on_the_portal|how_do_i|how_do_you|how_to|how_does|anyone_know_how|anyone_know_if|\
        anyone_know_when|anyone_know_where|does_anyone_know_what|where_do_i|where_do_we|login|log_in_to|log_into|\
        password|passwords|is_down|isn't_working|not_working|crashed|crashing|offline|outage|it_helpdesk|helpdesk|\
        upgrade|update_the|new_version|migration|access_to|rollout|user_guide",
];

/// Says `PUBLISHED`.
pub const PUBLISHED: &[&str] = &[
    "press_release|press_office|press_statement|news_release|media_release|media_statement|released_to_the_press|released_to_press|palace_announced|\
        announced_it|as_announced|officially_announced|council_page|council_website|force_page|force_website|force_site|gone_public|made_public|publicly|public_domain",
    "bbc|itv|sky_news|look_north|newspaper+|headline+|front_page|local_paper|daily_mail|the_sun|guardian|\
        manchester_evening_news|yorkshire_post|journalist+|reporter+|radio_sheffield",
    "in|on|all_over the? news|papers|paper|facebook|twitter|socials|tv|telly|star|internet|tiktok|insta|instagram|fb|\
        social_media",
    "our|force's|force facebook|fb|twitter|tweet|tweets|website|instagram|insta|socials|nextdoor|page|feed",
    "tweet|tweeted|retweet|rt|appeal|apêl|crimewatch|crimestoppers|published|public_appeal|police_appeal|appealing|\
        can_you_help|do_you_recognise|recognise_this|recognise_him|recognise_her|recognise_them|datganiad_i'r_wasg",
    "officers|police|detectives are|have|were|remain|attended|said|want|executed|arrested|seized|would_like|confirmed|\
        responded|carried_out|recovered|charged",
    "spokesperson|spokesman|spokeswoman|a_statement_from|residents|road_closed|road_is_closed|road_shut|roads_closed|\
        road_closure|closed_road|traffic_diverted|avoid_the_area|please_avoid|members_of_the_public|witnesses|\
        witness_appeal|dashcam_footage_to|come_forward|call_101|call_999|on_101|ring_101|ring_999|0800_555_111|\
        report_it|thank_you_to|thanks_to_the_public|thanks_to_everyone_who",
    "a|the {number}? year_old|yr_old man|woman|boy|girl|male|female|teenager",
    "a|two|three|four|second man|woman|men|women|teenager|boy|boys|people|male|males has|have|is|are|were|was|remains|\
        remain",
    "aged {number}",
    "man|woman|boy|girl|teen|teenager|pensioner|driver|father|mother {number} charged|arrested|named|held|bailed|accused|dies|found|jailed|in_court|\
        denies|denied|appears|remanded|admits|cleared",
    "police have? named",
];

/// Says `COURT`.
pub const COURT: &[&str] = &[
    "sentenced|jailed|pleaded|pleads|found_guilty|convicted_of|conviction_of|imprisoned|imprisonment|court_result+|\
        court_heard|crown_court|magistrates_court|life_sentence|handed_a|handed_down|behind_bars|years_in_prison|\
        years_in_jail|suspended_sentence_for|will_appear|appeared_at|appear_at|due_to_appear|verdict",
    "he'll|she'll|they'll|to appear before magistrates|a_judge|the_magistrates",
    "got|given|gets|handed {number} years|yrs|months|weeks|and_a_half",
];

/// Says `ADVICE`.
pub const ADVICE: &[&str] = &[
    "never|don't|do_not|mustn't|must_not|shouldn't|should_not|can't|cannot|not_to|avoid|stop|no_one_should|\
        nobody_should|not|pls_don't|peidiwch|without|against|instead_of|rather_than ..3 share|sharing|post|posting|\
        put|putting|send|sending|discuss|discussing|forward|forwarding|circulate|upload|uploading|mention|rhannu|\
        rhannwch ..2 pnc|pnd|results|intel|intelligence|operational|logs|log|screenshot+|anything|details|info|\
        information|photo+|footage|image+|name+|custody|victim|victims|suspect|suspects|tactics|deployments|locations|\
        bwv|cctv|pic+|picture+|document+|personal|case|cases|ongoing|live|warrant|warrants|police|body|statement+|\
        system|systems|scene+|markings|marker+|warning_marker+|warning|refuge|address|addresses|job|jobs|work|data|\
        stuff_like|things_like|sensitive|video+|informants|source|sources|materials|material|marked",
    "never|no|not|can't|cannot|mustn't|must_not|shouldn't ..3 on|over|via|through|in your|a|my|the|our? whatsapp|\
        whatsapps|social_media|here_ever|personal_phone+|personal_devices|own_phone+|group_chats|telegram|signal|\
        this_chat|this_group|the_chat|a_group_chat",
    "policy|guidance|procedure|code_of_ethics|misconduct|sacked|dismissed|data_breach|gdpr|dpa|psd|\
        professional_standards|iopc|ico|counter_corruption|data_protection|gross_misconduct|disciplinary|must_not_be|\
        should_not_be|shall_not|may_not_be|polisi|canllawiau|lawful_basis|policing_purpose|unlawful|against_the_law|\
        barred|in_front_of_a_hearing|lost_his_job|lost_her_job|written_warning|standing_order",
    "a_reminder|reminder|gentle_reminder|remember_lads|remember_folks ..6 never|not|don't|must|policy|should",
    "i'm|im not running|checking|looking",
    "put|type|enter your plate|reg|registration",
    "bad_idea|out_of_order_to|unacceptable|disgusting_that|shouldn't_have|should_not_have|wrong_to",
];

/// Says `FICTION`.
pub const FICTION: &[&str] = &[
    "line_of_duty|filming|film_crew|netflix|episode|season_finale|series|documentary|docu|film|movie|telly|tv|iplayer|\
        podcast|novel|book_club|book|drama|itvx|bbc1|bbc2|channel_4|the_bill|happy_valley|blue_lights|luther|traitors|\
        traitor|columbo|poirot|vera|broadchurch|soap|eastenders|corrie|emmerdale|cinema|true_crime|cluedo|quiz|actor|\
        thriller|no_spoilers|spoilers|rewatch|rewatching|watching_a_doc|doc_on|history_of|nofel|ffilm|cyfres|craith|ww2|\
        second_world_war|in_the_war|my_grandad_hid|in_the_70s|in_the_60s|in_the_80s|\
        24_hours_in|police_interceptors|the_wire|hot_fuzz|bond|mystery",
    "warcraft|xbox|playstation|ps5|fortnite|call_of_duty|gta|minecraft|gaming|lego|board_game|laser_tag|paintball|\
        airsoft|escape_room|dungeon|healer|guild|pokemon|fifa",
];

/// Says `PLAY`.
pub const PLAY: &[&str] = &[
    "countdown_numbers|countdown_conundrum|referee+|ref|refs|var|linesman|penalty|offside|football|match|goal+|striker|keeper_dropped|go_in_goal|in_goal|fixture+|league|\
        cup_final|darts|snooker|rugby|cricket|premiership|world_cup|euros|wembley|kick_off|pitch|half_time|golf|keeper|howler|derby|controller|twix|\
        parkrun|marathon|gym|fantasy_league|spurs|arsenal|liverpool|man_utd|man_city|owls|blades|leeds_united|everton|\
        chelsea|villa",
    "cake+|biscuit+|brew|tea|coffee|milk|sandwich|sandwiches|lunch|butty|butties|pizza|curry|fridge|chocolate|\
        chocolates|doughnut+|donut+|mince_pie|mince_pies|pie+|kettle_on|mug|mugs|sausage+|bacon|crisps|kebab|\
        celebrations|quality_street|hobnobs|digestives|pasty|buns|haribo|yoghurt|tupperware|stapler|pen|my_chair|\
        biros|nando's|greggs|mcdonald's|maccies|birthday|wedding|stag_do|hen_do|leaving_do|christmas_do|party|\
        fancy_dress|karaoke",
    "my_dog|our_dog|the_dog_ate|the_cat|my_cat|puppy|kitten|hamster|tooth_fairy|trick_or_treat|halloween|carols|\
        canvassing|leaflet+|santa|secret_santa|elf|squirrel+|pigeon+|seagull+|goose|geese|osprey|blue_tit|nest_box|bird_box|hedgehog+|my_kids|the_kids|my_lad|my_daughter|\
        my_son|my_missus|the_missus|my_wife|my_husband|our_lass|the_wife|the_hubby|toddler|mother_in_law|school_run|\
        homework",
    "patio|conservatory|bottle_bank|honesty_box|carvery|gravy|bivvy",
    "poker|ebay|dumbbells|bargain|for_sale|vinted|gumtree",
    "new_album|debut_album|album+|pub_gig+|setlist|lead_singer|support_act|on_tour",
    "lol_just|only_joking|jk|just_kidding|banter|in_jest|haha_jk",
];
