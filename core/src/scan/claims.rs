//! Sentences that claim something: phrases beside which cues stand, or do not.

use super::Lexicon;
use super::phrase::{Classes, Phrase};
use crate::rules::{Claim, Cue, Detector, Rule};
use crate::text::{Token, View, tokens};
use std::ops::Range;

/// How far from a phrase, in words, a cue of the same sentence still belongs to it.
const REACH: usize = 24;

/// The claims of the rules in force and the cues they turn on. Built once.
pub struct Claims {
    anchors: Lexicon,
    classes: Classes,
    phrases: Vec<Entry>,
    /// Phrases of numbers and times only, which no word announces: they are tried at every word.
    open: Vec<usize>,
}

struct Entry {
    phrase: Phrase,
    /// How many words may stand before the anchor.
    before: usize,
    meaning: Meaning,
}

#[derive(Clone, Copy)]
enum Meaning {
    Claim(usize, &'static Claim),
    Cue(Cue),
}

/// A place where a rule's claim is made.
pub struct ClaimHit {
    /// The index given with the rule.
    pub rule: usize,
    /// The words of the phrase in the view.
    pub span: Range<usize>,
}

/// A phrase found: which, and the words it takes.
struct Said {
    meaning: Meaning,
    words: Range<usize>,
}

impl Claims {
    /// Compiles the claims among `rules`.
    ///
    /// # Errors
    /// The automaton would be too large.
    pub fn new(rules: &[&'static Rule]) -> Result<Self, aho_corasick::BuildError> {
        let classes = Classes::new();
        let claims = rules.iter().enumerate().flat_map(|(index, rule)| {
            let claims: &'static [Claim] = if let Detector::Claims(claims) = rule.detector { claims } else { &[] };
            claims
                .iter()
                .flat_map(move |claim| claim.said.iter().map(move |text| (*text, Meaning::Claim(index, claim))))
        });
        let cues = Cue::ALL.iter().flat_map(|cue| cue.phrases().iter().map(|text| (*text, Meaning::Cue(*cue))));
        let (mut phrases, mut anchors, mut open) = (Vec::new(), Vec::new(), Vec::new());
        for (text, meaning) in claims.chain(cues) {
            let phrase = Phrase::new(text);
            let (words, before) = phrase.anchor(&classes);
            if words.is_empty() {
                open.push(phrases.len());
            }
            for word in words {
                anchors.extend(spellings(word).map(|word| (phrases.len(), word)));
            }
            phrases.push(Entry { phrase, before, meaning });
        }
        Ok(Self { anchors: Lexicon::new(anchors)?, classes, phrases, open })
    }

    /// Every place in `view` where a claim is made.
    #[must_use]
    pub fn hits(&self, view: &View) -> Vec<ClaimHit> {
        let anchors: Vec<_> = self.anchors.occurrences(view).collect();
        let claimed =
            |owner: usize| self.phrases.get(owner).is_some_and(|entry| matches!(entry.meaning, Meaning::Claim(..)));
        if !anchors.iter().any(|found| claimed(found.owner)) {
            return Vec::new();
        }
        let tokens = tokens(view);
        let words: Vec<&str> = tokens.iter().map(|token| view.slice(&token.span)).collect();
        let mut said: Vec<Said> = Vec::new();
        for found in anchors {
            let Some(entry) = self.phrases.get(found.owner) else { continue };
            let at = tokens.partition_point(|token| token.span.end <= found.span.start);
            if let Some(words) = self.place(entry, at, &tokens, &words) {
                said.push(Said { meaning: entry.meaning, words });
            }
        }
        for entry in self.open.iter().filter_map(|index| self.phrases.get(*index)) {
            let places = (0..tokens.len()).filter_map(|at| self.place(entry, at, &tokens, &words));
            said.extend(places.map(|words| Said { meaning: entry.meaning, words }));
        }
        let mut hits: Vec<ClaimHit> = Vec::new();
        for one in &said {
            let Meaning::Claim(rule, claim) = one.meaning else { continue };
            if holds(claim, one, &said, &tokens)
                && let (Some(first), Some(last)) =
                    (tokens.get(one.words.start), tokens.get(one.words.end.saturating_sub(1)))
            {
                hits.push(ClaimHit { rule, span: first.span.start..last.span.end });
            }
        }
        hits
    }

    /// The words around the anchor at word `at` that are the phrase, all on one line.
    fn place(&self, entry: &Entry, at: usize, tokens: &[Token], words: &[&str]) -> Option<Range<usize>> {
        let line = tokens.get(at)?.line;
        let on_line = |index: &usize| tokens.get(*index).is_some_and(|token| token.line == line);
        let end = (at..).take_while(on_line).take(REACH).last()? + 1;
        (at.saturating_sub(entry.before)..=at).filter(on_line).find_map(|start| {
            let length = entry.phrase.length(words.get(start..end)?, &self.classes)?;
            (start + length > at).then_some(start..start + length)
        })
    }
}

fn holds(claim: &Claim, one: &Said, said: &[Said], tokens: &[Token]) -> bool {
    let sentence = |said: &Said| tokens.get(said.words.start).map(|token| token.sentence);
    let near = |other: &Said| {
        sentence(one) == sentence(other)
            && other.words.start < one.words.end + REACH
            && one.words.start < other.words.end + REACH
    };
    let there = |cue: Cue| {
        said.iter().any(|other| {
            matches!(other.meaning, Meaning::Cue(found) if found == cue) && (cue.is_of_the_draft() || near(other))
        })
    };
    claim.with.iter().all(|any| any.iter().any(|cue| there(*cue))) && !claim.unless.iter().any(|cue| there(*cue))
}

/// How a word of a phrase may be written in a text.
fn spellings(word: &'static str) -> impl Iterator<Item = String> {
    let stem = word.trim_end_matches('+');
    let plural = (stem.len() < word.len()).then(|| format!("{stem}s"));
    let plain = stem.contains('\'').then(|| stem.replace('\'', ""));
    [Some(stem.to_owned()), plural, plain].into_iter().flatten()
}
