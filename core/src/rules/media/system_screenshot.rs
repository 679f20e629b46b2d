//! A screenshot, printout or photo of a screen of a police system, a log, a crime report or an intelligence report.

use crate::language::Bilingual;
use crate::report::{Category, Likelihood};
use crate::rules::{Claim, Context, Cue, Detector, Rule, Scoring, Validity, sources};

/// The rule.
pub static RULE: Rule = Rule {
    code: "ME801",
    name: "system-screenshot",
    category: Category::Media,
    title: Bilingual {
        en: "Picture of a police system",
        cy: "Llun o system yr heddlu",
    },
    why: Bilingual {
        en: "A picture of a record shows all of it, to everybody it is passed on to.",
        cy: "Mae llun o gofnod yn dangos y cyfan ohono, i bawb y’i hanfonir ato.",
    },
    instead: Bilingual {
        en: "Point colleagues to the record itself; they can open it where it is kept.",
        cy: "Cyfeiriwch gydweithwyr at y cofnod ei hun; gallant ei agor lle mae’n cael ei gadw.",
    },
    // Taking the words out would leave what they are about.
    placeholder: None,
    source: sources::CONFIDENTIALITY,
    documentation: "A screenshot, printout or photo of a screen of a police system, a log, a crime report or an intelligence \
        report. Screenshots of rotas, maps and tweets are not found.",
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
            "here's|heres|attached|see|read|look_at|this_is|sharing|shared|sending the|that|this|a ..1 log|logs|cad|\
                incident_log|crime_report|stormlog|niche|occurrence",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::Chore, Cue::LookAlike],
    },
    Claim {
        said: &[
            "photo|pic|picture|snap|screenshot of the|my screen ..2",
            "see|attached|here's|this_is|sending|shared|look_at ..3 log|logs|cad|incident from|for|of|on|\
                re the ..2 job|incident|stabbing|assault|crash|murder|fatal|domestic|one",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
    Claim {
        said: &[
            "{picture} ..1 of|from|off|o|o'r ..3 {records}|cad|incident_log|crime_report|intel|intelligence|\
                custody_record|briefing|occurrence|nominal|command_and_control|dispatch|misper|computer_screen|\
                the_screen",
            "{screenshot} ..1 of|from|off|o|o'r ..3 {records}|log|cad|incident|incident_log|crime_report|intel|\
                intelligence|custody_record|record|briefing|pnc|occurrence|report|crime|nominal|system|log_412|\
                command_and_control|computer|screen|dispatch|log+|briefings|statement|file|mg11|wanted|custody|\
                occurrences|job|cris|misper",
            "{records}|log|cad|incident|intel|crime_report|custody|briefing|occurrence|crime|nominal|custody_record|\
                misper|stop_search {screenshot}",
            "{screenshot} ..2 {records}|log|custody_record|crime_report|intel|cad",
            "screenshotted|screenshot|screengrabbed|screen_grabbed|printed|photographed|screen_recorded ..3 {records}|\
                log|cad|incident|intel|custody|crime_report|briefing|occurrence|record|nominal|entry",
        ],
        with: &[],
        unless: &[Cue::Published, Cue::Advice, Cue::Fiction, Cue::Learning, Cue::Rota, Cue::LookAlike],
    },
];
