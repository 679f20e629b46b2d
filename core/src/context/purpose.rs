//! What a draft is for, where that is one of the uses that are legitimate: they are recognised, and what belongs to them
//! is expected. What does not belong to them is still found.

use crate::language::Bilingual;
use crate::scan;
use regex_automata::{Input, PatternID, PatternSet, meta};
use serde::Serialize;

/// A legitimate use of a group chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Swapping or covering a shift.
    ShiftSwap,
    /// Helping to find somebody who is missing.
    MissingPerson,
    /// Telling people of thefts and how to guard against them.
    TheftNotice,
}

impl Purpose {
    /// The name in machine output, such as `shift_swap`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ShiftSwap => "shift_swap",
            Self::MissingPerson => "missing_person",
            Self::TheftNotice => "theft_notice",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn title(self) -> Bilingual {
        match self {
            Self::ShiftSwap => Bilingual { en: "Shift swap", cy: "Cyfnewid sifft" },
            Self::MissingPerson => Bilingual { en: "Missing person", cy: "Person ar goll" },
            Self::TheftNotice => Bilingual { en: "Theft notice", cy: "Rhybudd am ladrata" },
        }
    }

    /// Whether it is meant for the public, so that it says where to call and what to quote.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::MissingPerson | Self::TheftNotice)
    }
}

/// Each purpose with two things that must both be said.
const CUES: [(Purpose, &str, &str); 7] = [
    (
        Purpose::MissingPerson,
        r"(?x)\b(?: missing | misper | last\ seen | have\ you\ seen | has\ any(?:one|body)\ seen | keep\ an\ eye\ out\ for
            | (?:concern(?:s|ed)?|worried|fears?)\ (?:is\ |are\ )?(?:growing\ )?(?:for|about)\ (?:the\ )?(?:welfare|safety|a\ |this\ )
            | (?:help\ )?find\ (?:him|her|a\ missing) | (?:last|any|latest|no)\ (?:confirmed\ )?sightings? | (?:lost|overdue|injured)\ (?:walker|hiker|climber|runner|canoeist|lad|lass|girl|boy|child)
            | gone\ (?:walkabout|wandering)\b | wandered\ (?:off|out|away)\b | search\ for\ (?:him|her|the|a)\ | (?:he's|he\ is|hes|she's|she\ is|shes|been)\ (?:been\ )?away\ from | not\ (?:been\ )?(?:returned|come\ (?:home|back)|been\ seen)
            | meet(?:ing)?\ point\ for\ (?:the\ )?search | ar\ goll | welwyd\ ddiwethaf | wedi\ gweld )\b",
        r"(?x)\b(?: (?:child|boy|girl|lad|lass|man|woman|teen(?:ager)?|toddler|pensioner|person|people|misper)\b | \d{1,2}[\s-]?(?:yo|yr|yrs|year)
            | aged?\ \d | (?:he's|he\ is|she's|she\ is|shes|hes)\ \d\d | (?:fe)?male\ \d\d | (?:ref(?:erence)?|log|quote|incident)\ (?:no\.?\ |number\ )?\d | (?:found|down|back|home)\ safe
            | (?:jacket|coat|hat|hoodie|hoody|jumper|jeans|trousers|scarf|wellies|rucksack|trainers|beard|hair|cap|harness)\b | search | (?:last\ )?seen\ (?:in|at|near|on|by|around|leaving|wearing|walking|hillsb) | last\ seen | wearing | 101 | 999 | please\ share
            | slim | build | \d\ ?(?:ft|foot)\b | oed | ffoniwch | rhannwch | welwyd | bachgen | merch ) | ,\ \d{1,2}[,.\ ]",
    ),
    (
        Purpose::TheftNotice,
        r"(?x)\b(?: thefts? | thieves | stolen | nicked | burglar(?:y|ies|s) | break-?\ ?ins? | shed\ breaks? | robberies | snatch(?:es|ing)? | pickpockets?
            | bogus | distraction | scams? | fraudsters? | catalytic | rogue\ traders? | tool\ theft | shoplift(?:ing|ers?) | keyless | lead\ (?:off|from|gone) | stealing | burgled | cold\ call(?:ers?|ing) | (?:farm|horse|rural|neighbourhood|shop|boat|dog|pub)\ ?watch
            | (?:quads?|tools?|sheep|lambs|hens|bikes?|diesel|trailer|mowers?|vans?|cars?|batter(?:y|ies)|tractor|dome|units?|parcels?|dogs?|stuff)\ (?:was\ |were\ |been\ |being\ |have\ been\ |has\ been\ )*(?:lifted|taken|gone|flogged) | recovered\ (?:bikes?|tools?|property) | trying\ (?:all\ the\ |people's\ )?(?:car\ |van\ |front\ |back\ |shed\ |door\ )?(?:doors|handles)
            | doorstep\ (?:sellers?|callers?) | (?:rogue|dodgy)\ (?:tarmac|roofers?|builders?)
            | (?:drilling|snapping|slim-?jimming|punching)\ (?:out\ )?(?:the\ )?(?:van\ |door\ )?locks?
            | lladrad(?:au)? | lladron | dwyn | dwyll | sgam(?:iau)? | fyrgleri(?:aeth|au) | galwyr\ ffug )\b",
        r"(?x)\b(?: 101 | crimestoppers | 0800\s?555\s?111 | lock(?:s|ed)? | padlocks? | chain(?:ed|s)? | secure | vigilant | be\ aware | beware | warning | heads\ up
            | quote | report(?:ed)?\ (?:it\ )?online | serial\ (?:numbers?|no) | proof\ of | postcode\ (?:it|them|your) | (?:last|sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues?|weds?|thurs?|fri|sat)\ night | attempts?\b | since\ \d+(?:st|nd|rd|th)?
            | outside\ lights? | slam\ plates? | empty\ (?:it|them|your)\b | drop-?\ ?in\b | stickers?\b | dealers | marts? | farmers | spate | (?:up|down)\ (?:by\ )?\d+\ ?(?:per\ ?cent|%\ \w+) | increase | rise | series | reports?\ of | this\ week | lately | recently | again | overnight | please | keep\ (?:your\ )?(?:keys|doors|an\ eye) | take\ (?:tools|them)
            | marking | patrol(?:s|ling)? | don't\ (?:leave|click) | hang\ up | neighbour(?:s|hood)\ watch | residents
            | rhybudd | cynnydd | ffoniwch | cofiwch | clowch | cloi | wythnos\ hon | taclo'r\ tacle )\b",
    ),
    (
        Purpose::ShiftSwap,
        r"(?x)\b(?: sw[ao]p(?:s|ping|ped)? | cover(?:ing)?\ (?:my|me|for\ me|a|his|her|the|one) | (?:do|take|have|want|wants)\ (?:my|me)\ | trade\ (?:my|a) | (?:do|doing|take|taking|have)\ (?:your|ur|his|her)\ (?:mon|tue|wed|thu|fri|sat|sun|late|early|night|\d\d) | pay\ (?:it\ )?back\ (?:the\ )?hours
            | any(?:one|body|1)\ (?:free|fancy|want|able|on)\b | cyfnewid | gyfnewid | cyflenwi )",
        r"(?x)\b(?: shifts? | late(?:s)? | earl(?:y|ies) | nights? | nites? | rest\ days? | rd | tours? | dut(?:y|ies) | overtime | rota | relief | weekends? | [el]t | (?:mon|tues?|weds?|thurs?|fri|sat|sun)\ [nel]\b | \d{4}\s?[-x]\s?\d{4}
            | sifft(?:iau)? | noson | nos | goramser | hwyr | gynnar )\b",
    ),
    // "Overtime tonight 1800-0200, reply with your name": hours for whoever will have them.
    (
        Purpose::ShiftSwap,
        r"\b(?:overtime|double time|time and a (?:third|half)|any takers|any ?one(?: else)?\?|short (?:of )?(?:an?|one|two|three|\d)\b|(?:need|needs|want|wants|looking for) (?:an?|one|two|three|\d) (?:more |extra )?(?:body|bodies|pcs?|ddos?|sgts?|drivers?|volunteers?)\b|reply with|put your name down|first come)",
        r"\b\d{4}\s?(?:[-x–]|to|till|til)\s?\d{4}\b|\b(?:earl(?:y|ies)|lates?|nights?|rest days?) (?:shift )?(?:on |this |next )?(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\b",
    ),
    // "They have agreed: Helen 0700x1600, Jonny 1400x2300": the hours of two.
    (
        Purpose::ShiftSwap,
        r"\b(?:agreed|sorted|happy|settled|wedi cytuno)\b",
        r"\b\d{4}\s?[-x]\s?\d{4}\b[^\n]{1,80}\b\d{4}\s?[-x]\s?\d{4}\b",
    ),
    // "Ellie has been found, safe and well": the end of a search, told to those who searched.
    (
        Purpose::MissingPerson,
        r"\b(?:found|located|turned up|(?:is|are|she's|he's|they're|both|all) (?:back|home)|wedi (?:ei |cael ei |eu )?(?:ch|g)anfod)\b",
        r"\b(?:(?:found|located|home|back|is|are|been|both|all|alive and) (?:him |her |them )?safe(?: and| &| n| at| by| now| today| but| this| [^a-z]|[.!,?\n]|$)|(?:saff|yn ddiogel|unharmed)\b|(?:thanks?|thank you|ta|diolch)\b[^.!?\n]{0,30}\b(?:shar(?:ed?|ing)|rannu|look(?:ed|ing)|chwilio)\b|(?:take|taken|took|delete|remove)\b[^.!?\n]{0,20}\b(?:shares?|posts?|posters?) down\b|cancel the search|stand(?:ing)? down\b|search is (?:off|over))",
    ),
    // "Missing: Ellie, 9": the word alone at the start of a notice, before a name.
    (Purpose::MissingPerson, r"(?m)^\W*(?:missing|misper|ar goll)\b\W", r"[,(]\s?(?:aged\s)?\d{1,2}\b"),
];

/// Finds out what a draft is for. Built once.
pub struct PurposeWords(meta::Regex);

impl PurposeWords {
    /// Builds the search.
    ///
    /// # Errors
    /// The words do not compile, which a test rules out.
    pub fn new() -> Result<Self, Box<meta::BuildError>> {
        let patterns: Vec<String> =
            CUES.iter().flat_map(|(_, one, other)| [scan::in_bytes(one), scan::in_bytes(other)]).collect();
        Ok(Self(scan::together(&patterns)?))
    }

    /// What the draft with this `normal`ised text is for.
    #[must_use]
    pub fn purpose(&self, normal: &str) -> Option<Purpose> {
        let mut said = PatternSet::new(self.0.pattern_len());
        self.0.which_overlapping_matches(&Input::new(normal), &mut said);
        let both = |index: usize| {
            [2 * index, 2 * index + 1].iter().all(|i| PatternID::new(*i).is_ok_and(|id| said.contains(id)))
        };
        CUES.iter().enumerate().find(|(index, _)| both(*index)).map(|(_, (purpose, ..))| *purpose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalised;

    #[test]
    fn the_three_uses_are_recognised_and_ordinary_talk_is_none() {
        let words = PurposeWords::new().unwrap();
        let of = |text: &str| words.purpose(normalised(text).text());
        for (text, purpose) in [
            ("Anyone fancy swapping my late on Thursday for an early?", Some(Purpose::ShiftSwap)),
            ("A all rhywun gyfnewid sifft hwyr dydd Iau", Some(Purpose::ShiftSwap)),
            ("MISSING: Ellie, 9, last seen near Clifton Park. Call 999", Some(Purpose::MissingPerson)),
            ("AR GOLL: Cadi, 8 oed, welwyd ddiwethaf ger y parc", Some(Purpose::MissingPerson)),
            ("Thefts of power tools from vans overnight. Report on 101.", Some(Purpose::TheftNotice)),
            ("Mae lladrad offer wedi cynyddu. Ffoniwch 101.", Some(Purpose::TheftNotice)),
            ("Ellie has been found, safe and well. Please take your posts down", Some(Purpose::MissingPerson)),
            ("Mae Elin wedi ei chanfod yn ddiogel, diolch am rannu", Some(Purpose::MissingPerson)),
            ("Overtime tonight 1800-0200, four PCs for town, reply with your name", Some(Purpose::ShiftSwap)),
            ("Someone trying car doors all down Marine Parade, leave an outside light on", Some(Purpose::TheftNotice)),
            ("My nan has wandered off again, she's 81, blue coat", Some(Purpose::MissingPerson)),
            ("Overtime forms by Friday please", None),
            ("We tried the front door again, nobody in", None),
            ("We’re nicking him again this week", None),
            ("He found the safe in the loft, thanks all", None),
            ("They've located her safe house", None),
            ("Suspect is Kyle Brannigan, he's at his nan's", None),
            ("Running 10 mins late, M1 shut", None),
            ("Missing my bed", None),
            ("Someone's nicked my mug", None),
        ] {
            assert_eq!(of(text), purpose, "{text}");
        }
    }
}
