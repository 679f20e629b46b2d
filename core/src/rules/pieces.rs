//! Pieces of patterns that several rules share; macros, because `concat!` takes no constants.

/// Groups of people, in the plural or with a word for people.
macro_rules! groups {
    () => {
        concat!(
            r"(?:(?:black|asian|muslim|gay|trans|disabled|deaf|foreign|polish|romanian|albanian|somali|irish|indian|pakistani|nigerian|african|chinese|traveller|gypsy|roma|eastern european|jewish|pregnant) ",
            r"(?:people|folk|men|women|lads|lasses|girls|blokes|kids|families|drivers|officers|cops|coppers)",
            r"|blacks|asians|muslims|gays|lesbians|travellers|gypsies|romanians|poles|albanians|somalis|nigerians|jamaicans|pakistanis|indians|africans|arabs|turks|kurds|lithuanians|bulgarians|ukrainians",
            r"|afghans|iraqis|syrians|jews|sikhs|hindus|catholics|immigrants|migrants|asylum seekers|refugees|foreigners|eastern europeans|tinkers|taffs|jocks|paddies)",
        )
    };
}
pub(crate) use groups;

/// Members of a group: a noun that names them, or what they are together with a word for people.
macro_rules! members {
    () => {
        concat!(
            r"(?:(?:(?:black|brown|asian|african|arab|jewish|muslim|islamic|sikh|hindu|catholic|christian|gay|lesbian|bi|bisexual|queer|trans|transgender|non-binary|disabled|handicapped|deaf|blind|autistic|dyslexic|learning disabled|mentally ill|foreign|immigrant|migrant",
            r"|polish|romanian|albanian|bulgarian|lithuanian|ukrainian|irish|somali|indian|pakistani|bangladeshi|chinese|japanese|vietnamese|filipino|nigerian|jamaican|turkish|kurdish|syrian|afghan|iraqi|iranian|traveller|gypsy|roma|romany|eastern european|east european",
            r"|pregnant|old|older|elderly|female|ethnic) (?:\w+ )?(?:people|ppl|folks?|men|man|women|woman|lads?|lass|lasses|girls?|boys?|blokes?|males?|females|kids?|children|families|persons?|couples?|fellas?|drivers?|officers|cops|ones|lot|bastards?|cunts?|pricks?|wankers?|scum|immigrants|migrants|refugees|race))",
            r"|blacks|asians|africans|arabs|jews|muslims?|sikhs|hindus|catholics|christians|gays|lesbians?|homosexuals|bisexuals|transsexuals|transgenders|gyps(?:y|ies|ys)|romanies|travellers|romanians?|poles|albanians?|bulgarians?|lithuanians?|ukrainians?|somalis?|indians|pakistanis?|bangladeshis?|nigerians?|jamaicans?",
            r"|turks|kurds|syrians?|afghans?|iraqis?|iranians?|filipinos|eastern europeans|east europeans|immigrants?|migrants?|refugees?|asylum seekers?|foreigners?|women|wheelchair users?|the (?:disabled|elderly|deaf|learning disabled|over (?:sixties|seventies|eighties))|pensioners|oaps|people (?:with|from) (?:down'?s(?: syndrome)?|autism|learning (?:disabilities|difficulties)|disabilities|africa|asia|india|pakistan|china|poland|romania))",
        )
    };
}
pub(crate) use members;

/// A group, or somebody of one, in whatever form.
macro_rules! group {
    () => {
        concat!(
            r"blacks?|asians?|whites?|muslims?|gays?|lesbians?|bi|trans|travell?ers?|gyps(?:y|ies|ys)|roma|romany|romanians?|poles?|polish|albanians?|somalis?|nigerians?|jamaicans?|pakistanis?|indians?|chinese",
            r"|africans?|arabs?|turks?|turkish|kurds?|kurdish|lithuanians?|bulgarians?|ukrainians?|afghans?|iraqis?|syrians?|iranians?|vietnamese|filipinos?|irish|scottish|welsh|jews?|jewish|sikhs?|hindus?",
            r"|catholics?|protestants?|mosques?|synagogue|women|woman|girls|females?|ladies|mothers|mums|pensioners?|oaps?|elderly|immigrants?|migrants?|asylum|refugees?|foreigners?|foreign|eastern europeans?",
            r"|europeans|disabled|autistic|deaf|blind|wheelchairs?|mental health|pregnant|maternity|pride|rainbow|caravans?|tinkers?|taffs?|jocks?|millennials|youngsters|boomers|blue badge|burkas?|hijabs?",
            r"|turbans?|dreads|dreadlocks|pwyliaid|sipsiwn|teithwyr|mwslemiaid|merched|hen bobl",
        )
    };
}
pub(crate) use group;

/// Where an officer records things.
macro_rules! record {
    () => {
        concat!(
            r"(?:(?:the |any |your |ur |yer |all |his |her |teh |that |t'|y )?(?:systems?|logs?|l0g|records?|books|niche|emails?|cad|pnb|pocket book|notebook|statements?|datganiad|custody (?:record|log|form)",
            r"|handover|report|write ?-?up|account|notes|schedule|mg6\w*|mg11s?|crime report|detention log|minutes|risk assessment|use of force(?: form)?|uof(?: form)?))",
        )
    };
}
pub(crate) use record;

/// What records on duty.
macro_rules! camera {
    () => {
        r"(?:cameras?|cams?|bwvs?|body ?-?worns?(?: video)?|body ?-?cams?)"
    };
}
pub(crate) use camera;

/// Police systems.
macro_rules! system {
    () => {
        r"(?:niche|(?:the )?pnc|pnd|athena|connect|holmes|anpr|crimint|storm|unifi|quest|dvla|(?:the|our|teh|work|police) (?:box|computer|thing|sys?tems?))"
    };
}
pub(crate) use system;

/// Somebody the writer knows outside the job, or knows through somebody.
macro_rules! acquaintance {
    () => {
        concat!(
            r"(?:my|me|mi|the|a|our|oor|wor|his|her|your|ur) (?:(?:new|old|best|own|mate's|ex's|sister's|brother's|daughter's|son's|mum's|wife's) ){0,2}(?:ex|ex's|exes|mates?|mates'|neighbours?|neighbour's|fella|bloke",
            r"|boyfriend|bf|girlfriend|gf|tinder date|tinder match|hinge date|date|landlord|tenants?|in-?laws|lodger|babysitter|cleaner|builder|plumber|barber|hairdresser|cousin|uncle|auntie|mum|mam|dad|nan",
            r"|brother|brother.in.law|sister|daughter|son|wife|missus|husband|partner)",
        )
    };
}
pub(crate) use acquaintance;

/// Those who publish.
macro_rules! press {
    () => {
        r"(?:reporter|journo|journalist|press|papers?|newspaper|sun|mail|courier|echo|gazette|bloke from the \w+|lad from the \w+|youtuber|podcast(?: \w+)?|paparazzi|photographer)"
    };
}
pub(crate) use press;

/// Somebody found guilty, hurt or meant.
macro_rules! them {
    () => {
        r"(?:him|her|them|em|'em|'im)"
    };
}
pub(crate) use them;

/// What agreed accounts say that somebody did.
macro_rules! fell {
    () => {
        r"(?:just )?(?:fell|slipped|tripped|stumbled|resisted|kicked off|started (?:it|on)|came at|went for|banged (?:his|her)|hit (?:his|her)|did it (?:himself|herself)|was never|wasn'?t there|weren'?t there|never touched)"
    };
}
pub(crate) use fell;

/// What asks that others agree.
macro_rules! agreed {
    () => {
        r"(?:right|ok|okay|yeah|understood|got it|agreed|clear|lads|capisce)"
    };
}
pub(crate) use agreed;
