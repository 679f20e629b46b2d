//! Sentences that claim something: phrases beside which cues stand, or do not.

use super::phrase::{Classes, Phrase, Word};
use crate::rules::{Claim, Cue, Detector, Rule};
use crate::text::{Token, View, tokens};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// How far from a phrase, in words, a cue of the same sentence still belongs to it.
const REACH: usize = 24;

/// The claims of the rules in force and the cues they turn on. Built once.
pub struct Claims {
    classes: Classes,
    known: HashMap<Cow<'static, str>, Known>,
    claims: Phrases<(usize, &'static Claim)>,
    cues: Phrases<Cue>,
}

/// What a word may be part of.
#[derive(Default)]
struct Known {
    classes: u64,
    /// The phrases it announces, by their index.
    claims: Vec<usize>,
    cues: Vec<usize>,
}

/// Phrases that mean something.
struct Phrases<M> {
    entries: Vec<Entry<M>>,
    /// Phrases of times only, which no word announces: they are tried at every word.
    open: Vec<usize>,
}

struct Entry<M> {
    phrase: Phrase,
    /// How many words may stand before the one that announces it.
    before: usize,
    meaning: M,
}

/// A place where a rule's claim is made.
pub struct ClaimHit {
    /// The index given with the rule.
    pub rule: usize,
    /// The words of the phrase in the view.
    pub span: Range<usize>,
}

/// A phrase found: what it means, and the words it takes.
struct Said<M> {
    meaning: M,
    words: Range<usize>,
}

/// The words of a draft.
struct Words<'a> {
    tokens: Vec<Token>,
    texts: Vec<Word<'a>>,
    /// What each word is known as, by itself and without a belonging `'s`.
    known: Vec<[Option<&'a Known>; 2]>,
}

impl Claims {
    /// Compiles the claims among `rules`.
    #[must_use]
    pub fn new(rules: &[&'static Rule]) -> Self {
        let classes = Classes::new();
        let claims = rules.iter().enumerate().flat_map(|(index, rule)| {
            let claims: &'static [Claim] = if let Detector::Claims(claims) = rule.detector { claims } else { &[] };
            claims.iter().flat_map(move |claim| claim.said.iter().map(move |text| (*text, (index, claim))))
        });
        let cues = Cue::ALL.iter().flat_map(|cue| cue.phrases().iter().map(|text| (*text, *cue)));
        let mut known: HashMap<Cow<'static, str>, Known> = HashMap::with_capacity(8192);
        for (word, bit) in classes.beginnings() {
            for word in spellings(word) {
                known.entry(word).or_default().classes |= bit;
            }
        }
        let claims = Phrases::new(claims, &classes, |word, index| known.entry(word).or_default().claims.push(index));
        let cues = Phrases::new(cues, &classes, |word, index| known.entry(word).or_default().cues.push(index));
        Self { classes, known, claims, cues }
    }

    /// Every place in `view` where a claim is made.
    #[must_use]
    pub fn hits(&self, view: &View) -> Vec<ClaimHit> {
        if self.claims.entries.is_empty() {
            return Vec::new();
        }
        let words = self.words(view);
        let mut said = Vec::new();
        for (at, known) in words.known.iter().enumerate() {
            let announced = known.iter().flatten().flat_map(|known| &known.claims);
            self.claims.said_at(at, announced, &words, &self.classes, |_| true, &mut said);
        }
        // Most drafts end here: cues matter only beside a claim.
        if said.is_empty() {
            return Vec::new();
        }
        let (draft, near) = self.cues_of(&words, &said);
        let holding = said.iter().filter(|one| holds(one, &draft, &near, &words));
        let mut hits: Vec<ClaimHit> = holding.filter_map(|one| words.hit(one)).collect();
        hits.sort_by_key(|hit| (hit.rule, hit.span.start, hit.span.end));
        hits.dedup_by_key(|hit| (hit.rule, hit.span.start, hit.span.end));
        hits
    }

    fn words<'a>(&'a self, view: &'a View) -> Words<'a> {
        let tokens = tokens(view);
        let (mut texts, mut all) = (Vec::with_capacity(tokens.len()), Vec::with_capacity(tokens.len()));
        for token in &tokens {
            let text = view.slice(&token.span);
            let known = [Some(text), text.strip_suffix("'s")].map(|word| self.known.get(word?));
            let classes = known.iter().flatten().fold(0, |bits, known| bits | known.classes);
            texts.push(Word { text, classes });
            all.push(known);
        }
        Words { tokens, texts, known: all }
    }

    /// The cues of the whole draft, and those of the sentences in which something is claimed, in the order of the words.
    fn cues_of(&self, words: &Words<'_>, said: &[Said<(usize, &'static Claim)>]) -> (Vec<Cue>, Vec<Said<Cue>>) {
        let mut claimed: Vec<u32> = said.iter().filter_map(|one| words.sentence(one.words.start)).collect();
        claimed.dedup();
        claimed.sort_unstable();
        let (mut draft, mut near): (Vec<Cue>, Vec<Said<Cue>>) = (Vec::new(), Vec::new());
        let mut found = Vec::new();
        for (at, known) in words.known.iter().enumerate() {
            let announced = known.iter().flatten().flat_map(|known| &known.cues);
            let beside = words.sentence(at).is_some_and(|sentence| claimed.binary_search(&sentence).is_ok());
            let wanted = |cue: &Cue| if cue.is_of_the_draft() { !draft.contains(cue) } else { beside };
            self.cues.said_at(at, announced, words, &self.classes, wanted, &mut found);
            for one in found.drain(..) {
                if one.meaning.is_of_the_draft() {
                    draft.push(one.meaning);
                } else {
                    near.push(one);
                }
            }
        }
        near.sort_by_key(|one| one.words.start);
        (draft, near)
    }
}

impl<M: Copy> Phrases<M> {
    /// Parses `phrases`, and tells `announce` each word that announces one, with its index.
    fn new(
        phrases: impl Iterator<Item = (&'static str, M)>,
        classes: &Classes,
        mut announce: impl FnMut(Cow<'static, str>, usize),
    ) -> Self {
        let (mut entries, mut open) = (Vec::new(), Vec::new());
        for (text, meaning) in phrases {
            let phrase = Phrase::new(text);
            let (mut words, before) = phrase.anchor(classes);
            words.sort_unstable();
            words.dedup();
            if words.is_empty() {
                open.push(entries.len());
            }
            for word in words.into_iter().flat_map(spellings) {
                announce(word, entries.len());
            }
            entries.push(Entry { phrase, before, meaning });
        }
        Self { entries, open }
    }

    /// Adds to `said` the phrases `announced` at the word `at`, of those whose meaning is `wanted`.
    fn said_at<'a>(
        &'a self,
        at: usize,
        announced: impl Iterator<Item = &'a usize>,
        words: &Words<'_>,
        classes: &Classes,
        wanted: impl Fn(&M) -> bool,
        said: &mut Vec<Said<M>>,
    ) {
        for entry in announced.chain(&self.open).filter_map(|index| self.entries.get(*index)) {
            if wanted(&entry.meaning)
                && let Some(words) = words.place(entry, at, classes)
            {
                said.push(Said { meaning: entry.meaning, words });
            }
        }
    }
}

impl Words<'_> {
    fn sentence(&self, at: usize) -> Option<u32> {
        self.tokens.get(at).map(|token| token.sentence)
    }

    /// The words around the one `at` that are the phrase, all on one line.
    fn place<M>(&self, entry: &Entry<M>, at: usize, classes: &Classes) -> Option<Range<usize>> {
        let line = self.tokens.get(at)?.line;
        (at.saturating_sub(entry.before)..=at).find_map(|start| {
            if self.tokens.get(start)?.line != line {
                return None;
            }
            let length = entry.phrase.length(self.texts.get(start..)?, classes)?;
            let end = start + length;
            (end > at && self.tokens.get(end.checked_sub(1)?)?.line == line).then_some(start..end)
        })
    }

    fn hit(&self, one: &Said<(usize, &'static Claim)>) -> Option<ClaimHit> {
        let (first, last) = (self.tokens.get(one.words.start)?, self.tokens.get(one.words.end.checked_sub(1)?)?);
        Some(ClaimHit { rule: one.meaning.0, span: first.span.start..last.span.end })
    }
}

fn holds(one: &Said<(usize, &'static Claim)>, draft: &[Cue], near: &[Said<Cue>], words: &Words<'_>) -> bool {
    let from = near.partition_point(|cue| cue.words.start + 2 * REACH < one.words.start);
    let beside = |cue: &&Said<Cue>| {
        words.sentence(cue.words.start) == words.sentence(one.words.start) && one.words.start < cue.words.end + REACH
    };
    let candidates = near.iter().skip(from).take_while(|cue| cue.words.start < one.words.end + REACH);
    let cues: Vec<Cue> = candidates.filter(beside).map(|cue| cue.meaning).chain(draft.iter().copied()).collect();
    let claim = one.meaning.1;
    claim.with.iter().all(|any| any.iter().any(|cue| cues.contains(cue)))
        && !claim.unless.iter().any(|cue| cues.contains(cue))
}

/// How a word of a phrase may be written in a text.
fn spellings(word: &'static str) -> impl Iterator<Item = Cow<'static, str>> {
    let stem = word.trim_end_matches('+');
    let plural = (stem.len() < word.len()).then(|| Cow::Owned(format!("{stem}s")));
    let plain = stem.contains('\'').then(|| Cow::Owned(stem.replace('\'', "")));
    [Some(Cow::Borrowed(stem)), plural, plain].into_iter().flatten()
}
