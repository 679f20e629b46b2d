//! What the command understands.

use clap::{Args, Parser, Subcommand, ValueEnum};
use moderator_core::{Language, Likelihood};
use std::path::PathBuf;

/// Checks a message before it is shared: what in it should not be there, why, and what to do instead.
///
/// Everything happens on this machine. Exit codes: 0 clear, 1 something found (or not sent), 2 could not run.
#[derive(Parser)]
#[command(
    version,
    after_help = "Examples:\n  moderator check --text 'Can someone check AB12 CDE?'\n  \
    moderator check notes.txt --format json\n  moderator check --jsonl < messages.jsonl\n  moderator share\n  \
    moderator rules --format markdown\n  moderator policy check force.json\n  moderator policy explain managed.json\n  \
    moderator eval messages.jsonl"
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Check a message, files, or one message a line.
    Check(CheckArguments),
    /// Hold the conversation of the phone in the terminal; what is sent is written to standard output.
    Share(ShareArguments),
    /// Measure the check on messages whose findings are known: precision, recall, false alarms.
    Eval(EvalArguments),
    /// Print the rule reference.
    Rules(RulesArguments),
    /// Check or explain a policy, or print the built-in one.
    Policy(PolicyArguments),
}

/// What every check takes.
#[derive(Args)]
pub struct Common {
    #[command(flatten)]
    pub ground: Ground,
    /// The language of the explanations.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub lang: Lang,
}

/// What decides the outcome of a check beside the message.
#[derive(Args)]
pub struct Ground {
    /// A force's policy (JSON) instead of the built-in one.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// The day to take for today, as YYYY-MM-DD [default: the clock's].
    #[arg(long, value_name = "DAY")]
    pub today: Option<String>,
    /// Asks the rules alone, as while a message is being typed, and not the language model.
    #[arg(long)]
    pub rules_only: bool,
}

#[derive(Args)]
#[command(after_help = "With --jsonl, each line in is {\"id\": …, \"text\": \"…\"} and each line out is\n\
    {\"id\": …, \"verdict\": \"…\", \"findings\": [{\"rule\", \"name\", \"category\", \"likelihood\", \"start\", \"end\", \"excerpt\"}]},\n\
    in order, offsets in UTF-8 bytes. A bad line gives {\"id\": null, \"line\": N, \"error\": \"…\"} and the rest go on.")]
pub struct CheckArguments {
    /// Files to check; `-` or nothing is standard input.
    #[arg(value_name = "FILE", conflicts_with_all = ["text", "jsonl"])]
    pub files: Vec<PathBuf>,
    /// Check this text.
    #[arg(long, value_name = "TEXT", conflicts_with = "jsonl")]
    pub text: Option<String>,
    /// Read one JSON object a line from standard input, write one a line.
    #[arg(long, conflicts_with = "format")]
    pub jsonl: bool,
    /// How to print what was found.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: Format,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Args)]
pub struct ShareArguments {
    /// A file with the message; without it the message is read from standard input, up to a line that is only a full stop.
    #[arg(value_name = "FILE", conflicts_with = "text")]
    pub file: Option<PathBuf>,
    /// The message.
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Args)]
#[command(after_help = "Each line is one message:\n  \
    {\"id\": \"m-1\", \"text\": \"…\", \"labels\": [{\"category\": \"personal_data\", \"words\": \"943 476 5919\"}],\n   \
    \"difficulty\": \"easy\", \"style\": \"casual\", \"use\": \"shift_swap\"}\n\
    No labels means that the message is legitimate; `words`, `kind`, `difficulty`, `style` and `use` may be left out.\n\
    A category counts as found in a message where any finding of it reaches the threshold.\n\n\
    Exit codes: 0 nothing missed and no false alarm, 1 some, 2 could not run or a line was bad.\n\n\
    Examples:\n  moderator eval messages.jsonl\n  moderator eval dev.jsonl test.jsonl --today 2026-11-24 --format json\n  \
    moderator eval messages.jsonl --policy force.json --threshold likely\n  moderator eval messages.jsonl --show-text")]
pub struct EvalArguments {
    /// Files of labelled messages, one JSON object a line; `-` is standard input.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The least likelihood that counts as found [default: the policy's].
    #[arg(long, value_name = "LIKELIHOOD")]
    pub threshold: Option<Threshold>,
    /// Print the text of what was missed or wrongly found; without this no text of a message is printed.
    #[arg(long)]
    pub show_text: bool,
    /// How to print the figures.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: EvalFormat,
    #[command(flatten)]
    pub ground: Ground,
}

#[derive(Args)]
pub struct RulesArguments {
    /// How to print the reference.
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    pub format: RulesFormat,
}

#[derive(Args)]
pub struct PolicyArguments {
    #[command(subcommand)]
    pub command: PolicyCommand,
}

#[derive(Subcommand)]
pub enum PolicyCommand {
    /// Say whether a policy would be taken, and if not, which key is wrong and why.
    Check {
        /// The policy, as JSON.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Say what would apply on a phone, setting by setting, and where it came from; or what is wrong, key by key.
    ///
    /// A FILE holds the flat keys of managed configuration, as an object or in the form of Intune or of the Android
    /// Management API, or a rule pack (a policy). Several are laid over one another, the rule pack first.
    Explain {
        /// Managed configuration, or a rule pack, as JSON.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Print the flat keys of managed configuration.
    Keys {
        /// How to print them.
        #[arg(long, value_name = "FORMAT", default_value = "markdown")]
        format: KeysFormat,
    },
    /// Print the built-in policy with every key.
    Default,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum KeysFormat {
    /// A table for people.
    Markdown,
    /// `app_restrictions.xml`, which Android shows to consoles.
    Restrictions,
    /// The English strings it refers to.
    StringsEn,
    /// The Welsh ones.
    StringsCy,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Lang {
    /// English.
    En,
    /// Welsh.
    Cy,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Cy => Self::Welsh,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The message with its findings marked underneath.
    Human,
    /// One JSON object for each message, one a line.
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EvalFormat {
    /// Tables for people.
    Human,
    /// One JSON object.
    Json,
}

/// A likelihood, in the words of policies.
#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Threshold {
    VeryUnlikely,
    Unlikely,
    Possible,
    Likely,
    VeryLikely,
}

impl From<Threshold> for Likelihood {
    fn from(threshold: Threshold) -> Self {
        match threshold {
            Threshold::VeryUnlikely => Self::VeryUnlikely,
            Threshold::Unlikely => Self::Unlikely,
            Threshold::Possible => Self::Possible,
            Threshold::Likely => Self::Likely,
            Threshold::VeryLikely => Self::VeryLikely,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum RulesFormat {
    /// A page for people.
    Markdown,
    /// A list for programs.
    Json,
}
