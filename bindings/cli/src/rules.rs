//! `moderator rules`: the rule reference, from the rules themselves.

use crate::End;
use crate::args::{RulesArguments, RulesFormat};
use crate::checker::Failure;
use moderator_core::rules::{ALL, Rule};
use moderator_core::{Bilingual, Category, Source};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, Write as _};

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    name: &'static str,
    category: Category,
    title: Bilingual,
    why: Bilingual,
    instead: Bilingual,
    placeholder: Option<Bilingual>,
    source: Source,
    documentation: &'static str,
}

/// Prints the reference.
pub fn run(arguments: &RulesArguments) -> Result<End, Failure> {
    let text = match arguments.format {
        RulesFormat::Markdown => markdown().unwrap_or_default(),
        RulesFormat::Json => {
            serde_json::to_string_pretty(&sorted().map(entry).collect::<Vec<_>>()).map_err(io::Error::from)? + "\n"
        }
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(End::Clear)
}

fn sorted() -> impl Iterator<Item = &'static Rule> {
    let mut rules = ALL.to_vec();
    rules.sort_by_key(|rule| (rule.category, rule.code));
    rules.into_iter()
}

const fn entry(rule: &Rule) -> Entry {
    Entry {
        code: rule.code,
        name: rule.name,
        category: rule.category,
        title: rule.title,
        why: rule.why,
        instead: rule.instead,
        placeholder: rule.placeholder,
        source: rule.source,
        documentation: rule.documentation,
    }
}

fn markdown() -> Result<String, std::fmt::Error> {
    let mut page = String::from(
        "# Rules\n\nWritten by `moderator rules`; do not edit. Codes are permanent: policies and other programs name rules by them.\n\n\
        | code | name | category |\n|---|---|---|\n",
    );
    for rule in sorted() {
        writeln!(page, "| [{0}](#{1}) | {2} | `{3}` |", rule.code, rule.code.to_lowercase(), rule.name, rule.category)?;
    }
    for rule in sorted() {
        writeln!(
            page,
            "\n## {}\n\n**{}** (`{}`, `{}`). *{}*\n",
            rule.code, rule.title.en, rule.name, rule.category, rule.title.cy
        )?;
        writeln!(page, "{}\n", rule.documentation)?;
        writeln!(page, "- Why: {}\n- Instead: {}", rule.why.en, rule.instead.en)?;
        writeln!(page, "- Pam: {}\n- Yn lle hynny: {}", rule.why.cy, rule.instead.cy)?;
        match rule.placeholder {
            Some(words) => writeln!(page, "- Taken out as: `{}` / `{}`", words.en, words.cy)?,
            None => writeln!(page, "- It cannot be taken out: what it marks would stay.")?,
        }
        writeln!(page, "- Source: [{}]({})", rule.source.title.en, rule.source.url)?;
        writeln!(
            page,
            "- Vectors: [`tests/vectors/{0}/{1}.toml`](../tests/vectors/{0}/{1}.toml)",
            rule.category,
            rule.name.replace('-', "_")
        )?;
    }
    Ok(page)
}
