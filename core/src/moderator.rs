//! The way through the core: views, candidates, validators, context, resolution, policy, report.

use crate::context::{
    CircumstanceWords, Circumstances, Detail, Surroundings, Weighed, account, add_up, duty, recording, surroundings,
};
use crate::draft::Draft;
use crate::error::BuildError;
use crate::lexicon::{Entry, Sense, entries_of};
use crate::model::{self, LanguageModel};
use crate::people::{self, Person};
use crate::policy::watch::Watch;
use crate::policy::{Level, Policy};
use crate::report::{Category, Finding, Likelihood, Report, Verdict, Words};
use crate::rules::{self, Candidate, Detector, Rule, Validity};
use crate::scan::{Claims, Lexicon, Patterns};
use crate::text::{Token, View, folded, normalised, skeleton, spells, tokens, undone};
use crate::{redact, resolve};
use regex_automata::util::captures::Captures;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

/// Checks drafts against a policy. Built once and used for every draft, from any thread.
pub struct Moderator {
    policy: Policy,
    rules: Vec<&'static Rule>,
    patterns: Patterns<&'static Rule>,
    words: Lexicon,
    entries: Vec<Entry>,
    skeletons: Lexicon,
    claims: Claims,
    watch: Watch,
    model: &'static LanguageModel,
    sensitive: Lexicon,
    circumstances: CircumstanceWords,
}

/// One draft on its way through.
struct Walk<'a> {
    draft: &'a Draft,
    normal: &'a View,
    circumstances: Circumstances<'a>,
    allowed: Allowed,
}

/// A place of the normalised view where a rule may hold, and what was found there.
#[derive(Default)]
struct Place<'a> {
    span: Range<usize>,
    captures: Option<&'a Captures>,
    person: Option<&'a Person>,
    sense: Option<&'static Sense>,
    /// The view in which the disguise was undone, and the span there.
    undone: Option<(&'a View, Range<usize>)>,
    steps: i8,
}

impl Moderator {
    /// Builds everything that checking needs, once.
    ///
    /// # Errors
    /// The policy does not hold together ([`Policy::validate`]), what it asks for is too large to build, or the language model's file
    /// is damaged.
    pub fn new(policy: &Policy) -> Result<Self, BuildError> {
        let watch = policy.watch()?;
        let rules: Vec<&'static Rule> =
            rules::ALL.iter().copied().filter(|rule| policy.level_of(rule) != Level::Off).collect();
        // What a force has switched off is not reported, by no other name either: the model does not see it.
        let heard = |rule: &&Rule| policy.level_of(rule) != Level::Off || matches!(rule.detector, Detector::Pattern(_));
        let heard: Vec<&'static Rule> = rules::ALL.iter().copied().filter(heard).collect();
        let entries: Vec<Entry> = rules.iter().enumerate().flat_map(|(index, rule)| entries_of(index, rule)).collect();
        let lexicon = |shape: fn(&str) -> String| {
            Lexicon::new(entries.iter().enumerate().map(|(index, entry)| (index, shape(entry.word))))
        };
        let about_people =
            rules.iter().enumerate().filter(|(_, rule)| matches!(rule.detector, Detector::Person { .. }));
        let sensitive =
            about_people.flat_map(|(index, rule)| rule.context.hot.iter().map(move |word| (index, (*word).to_owned())));
        Ok(Self {
            patterns: Patterns::of_rules(&heard)?,
            words: lexicon(|word| word.to_owned())?,
            skeletons: lexicon(skeleton)?,
            entries,
            claims: Claims::new(&rules),
            watch,
            model: LanguageModel::get()?,
            sensitive: Lexicon::new(sensitive)?,
            circumstances: CircumstanceWords::new()?,
            policy: policy.clone(),
            rules,
        })
    }

    /// Checks a draft: the whole of its text, however long.
    #[must_use]
    pub fn check(&self, draft: &Draft) -> Report {
        let normal = normalised(draft.text.expose());
        let walk = Walk {
            draft,
            normal: &normal,
            circumstances: Circumstances::new(&self.circumstances, draft.text.expose(), &normal),
            allowed: Allowed::new(self.watch.allowed(&normal)),
        };
        let mut weighed = self.pattern_findings(&walk);
        weighed.extend(self.undone_findings(&walk));
        weighed.extend(self.lexicon_findings(&walk));
        weighed.extend(self.claim_findings(&walk));
        weighed.extend(self.person_findings(&walk, weighed.iter().any(|one| one.detail.is_some())));
        add_up(&mut weighed);
        let (told, faint): (Vec<_>, Vec<_>) =
            weighed.into_iter().partition(|one| one.finding.likelihood >= self.policy.threshold);
        let faint = faint.into_iter().filter(|one| self.is_faint(one)).map(|one| one.finding).collect();
        let (off, mut findings): (Vec<_>, Vec<_>) =
            told.into_iter().map(|one| one.finding).partition(|finding| finding.level == Level::Off);
        let is_appeal = || walk.circumstances.is_appeal();
        findings.extend(self.watch.findings(&normal, |span| walk.allowed.covers(span), is_appeal));
        let text = draft.text.expose();
        let mut findings = resolve::resolve(text, findings);
        if !draft.typing {
            let expected = walk.circumstances.purpose().is_some()
                || walk.circumstances.is_court_result()
                || walk.circumstances.is_appeal();
            let spared = |category, span: &Range<usize>| {
                walk.allows(span)
                    || model::is_about_people(category) && walk.names_only_colleagues_or_public(span)
                    || category == Category::VictimWitness && duty::is_of_an_office(text, span)
                    || category == Category::Operational
                        && (duty::gives_nothing_away(text, span) || account::awaits_a_payment(normal.text()))
                    || category == Category::Concealment
                        && (account::is_own(normal.text())
                            || recording::is_asked_for(text.get(span.clone()).unwrap_or_default()))
            };
            let ruled = model::Ruled { findings, faint, off };
            findings = model::together(ruled, self.model, text, &self.policy, expected, spared);
        }
        redact::name_findings(&mut findings, text);
        self.report(&walk, findings)
    }

    /// The policy it checks against.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    fn report(&self, walk: &Walk<'_>, findings: Vec<Finding>) -> Report {
        let mut verdict = Report::verdict_of(&findings);
        if verdict == Verdict::Block && self.policy.approves(walk.draft.destination.as_deref()) {
            verdict = Verdict::Remind;
        }
        if self.policy.trial {
            verdict = Verdict::Clear;
        }
        let asked = &self.policy.reminder.ask_reason_for;
        let asks = |finding: &Finding| finding.level >= Level::Remind && asked.contains(&finding.category);
        Report {
            verdict,
            asks_reason: verdict == Verdict::Remind && findings.iter().any(asks),
            findings,
            purpose: walk.circumstances.purpose(),
            approved_channel: self.policy.approved_channel.clone(),
            is_trial: self.policy.trial,
        }
    }

    fn pattern_findings(&self, walk: &Walk<'_>) -> Vec<Weighed> {
        let hits = self.patterns.hits(walk.normal.text());
        hits.filter_map(|hit| {
            let span = walk.normal.snapped(hit.span);
            self.judge(walk, hit.owner, Place { span, captures: Some(&hit.captures), ..Place::default() })
        })
        .collect()
    }

    /// What rules about language find across disguised words and emoji: less certain by a step.
    fn undone_findings(&self, walk: &Walk<'_>) -> Vec<Weighed> {
        let Some(view) = undone(walk.normal) else { return Vec::new() };
        let hits = self.patterns.hits(view.text()).filter(|hit| hit.owner.category.is_language());
        let judged = hits.map(|hit| {
            let inside = view.snapped(hit.span);
            let span = walk.normal.snapped(view.to_source(&inside));
            let undone = Some((&view, inside));
            self.judge(
                walk,
                hit.owner,
                Place { span, captures: Some(&hit.captures), undone, steps: -1, ..Place::default() },
            )
        });
        judged.flatten().collect()
    }

    fn lexicon_findings(&self, walk: &Walk<'_>) -> Vec<Weighed> {
        let folded = folded(walk.normal);
        let plain = self.words.occurrences(walk.normal).map(|found| (found.owner, found.span, 0));
        // What had to be unfolded is less certain by a step.
        let unfolded = self.skeletons.occurrences(&folded).filter_map(|found| {
            let span = folded.to_source(&found.span);
            let meant = self.entries.get(found.owner).is_some_and(|entry| spells(walk.normal.slice(&span), entry.word));
            meant.then_some((found.owner, span, -1))
        });
        let judged = plain.chain(unfolded).map(|(owner, span, steps)| {
            let entry = self.entries.get(owner)?;
            let rule = self.rules.get(entry.rule)?;
            self.judge(walk, rule, Place { span, sense: entry.sense, steps, ..Place::default() })
        });
        judged.flatten().collect()
    }

    /// What rules about people make of each name, where one of their words or a detail of a person stands in the draft.
    fn person_findings(&self, walk: &Walk<'_>, any_detail: bool) -> Vec<Weighed> {
        let asking: BTreeSet<usize> = self.sensitive.occurrences(walk.normal).map(|found| found.owner).collect();
        let people_rules = |(index, rule): (usize, &&'static Rule)| {
            let asks = matches!(rule.detector, Detector::Person { .. }) && (any_detail || asking.contains(&index));
            asks.then_some(*rule)
        };
        let rules: Vec<&'static Rule> = self.rules.iter().enumerate().filter_map(people_rules).collect();
        if rules.is_empty() {
            return Vec::new();
        }
        let people = people::find(walk.normal, walk.draft.text.expose());
        let places = people.iter().flat_map(|person| rules.iter().map(move |rule| (person, *rule)));
        let judged = places.map(|(person, rule)| {
            self.judge(walk, rule, Place { span: person.span.clone(), person: Some(person), ..Place::default() })
        });
        judged.flatten().collect()
    }

    fn claim_findings(&self, walk: &Walk<'_>) -> Vec<Weighed> {
        let hits = self.claims.hits(walk.normal).into_iter();
        hits.filter_map(|hit| self.judge(walk, self.rules.get(hit.rule)?, Place { span: hit.span, ..Place::default() }))
            .collect()
    }

    /// What the rule, its validator and its context make of a candidate at a place of the normalised view.
    fn judge(&self, walk: &Walk<'_>, rule: &'static Rule, place: Place<'_>) -> Option<Weighed> {
        let normal = walk.normal;
        let Place { span, captures, person, sense, undone, steps } = place;
        if !normal.stands_alone(&span) || walk.allowed.covers(&span) {
            return None;
        }
        let written = normal.to_source(&span);
        let around = surroundings(normal, &span, &rule.context);
        let (view, inside) = undone.unwrap_or((normal, span.clone()));
        let candidate = Candidate {
            view,
            span: inside,
            place: span,
            written: walk.draft.text.expose().get(written.clone())?,
            captures,
            person,
            sense,
            circumstances: &walk.circumstances,
            today: walk.draft.today,
        };
        let likelihood = match (rule.validate)(&candidate) {
            Validity::Invalid => return None,
            Validity::Unknown => rule.scoring.unknown,
            Validity::Valid => rule.scoring.valid,
        };
        // A detail that is spoken against is nobody's, and adds to nothing.
        if around.against && matches!(rule.detector, Detector::Detail(..)) {
            return None;
        }
        let likelihood = walk.weighed(rule, likelihood, around).moved(steps);
        let detail = match rule.detector {
            Detector::Person { adds_up: true } => Some(Detail::Name),
            Detector::Detail(detail, _) => Some(detail),
            Detector::Person { adds_up: false }
            | Detector::Pattern(_)
            | Detector::Lexicon(_)
            | Detector::Senses(_)
            | Detector::Claims(_)
            | Detector::LanguageModel => None,
        };
        let may_be_lifted = rule.may_be_lifted() && !around.against;
        // What adds up or may be lifted may still rise above the threshold.
        (detail.is_some() || may_be_lifted || likelihood >= self.policy.threshold).then(|| Weighed {
            finding: self.finding(rule, sense, likelihood, written),
            detail,
            may_be_lifted,
        })
    }

    /// Whether the language model may still lift it to `possible`, from which it lacks one step.
    fn is_faint(&self, weighed: &Weighed) -> bool {
        let Finding { likelihood, level, .. } = weighed.finding;
        let lacks_one = likelihood == Likelihood::Unlikely && self.policy.threshold == Likelihood::Possible;
        lacks_one && weighed.may_be_lifted && level != Level::Off
    }

    fn finding(
        &self,
        rule: &'static Rule,
        sense: Option<&'static Sense>,
        likelihood: Likelihood,
        span: Range<usize>,
    ) -> Finding {
        Finding {
            rule: rule.code,
            name: rule.name.into(),
            category: rule.category,
            likelihood,
            level: self.policy.level_of(rule),
            span,
            title: Words::Rule(rule.title),
            why: Words::Rule(rule.why),
            instead: Words::Rule(sense.and_then(|sense| sense.instead).unwrap_or(rule.instead)),
            placeholder: rule.placeholder.map(Words::Rule),
            source: Words::Rule(rule.source.title),
            source_url: Some(rule.source.url),
            key: String::new(),
        }
    }
}

impl Walk<'_> {
    /// Whether the policy allows what stands at `written` of the text as written.
    fn allows(&self, written: &Range<usize>) -> bool {
        self.allowed.0.iter().any(|(start, end)| {
            let term = self.normal.to_source(&(*start..*end));
            term.start <= written.start && written.end <= term.end
        })
    }

    /// Whether people are named in the sentences around `written`, of the text as written, or where nobody is in the one before
    /// ("they've"), and nobody but colleagues and those in public life.
    fn names_only_colleagues_or_public(&self, written: &Range<usize>) -> bool {
        let tokens = tokens(self.normal);
        let touches = |token: &&Token| resolve::overlap(&self.normal.to_source(&token.span), written);
        let (first, last) = (tokens.iter().find(touches), tokens.iter().rev().find(touches));
        let (Some(first), Some(last)) = (first, last) else { return false };
        let people = people::find(self.normal, self.draft.text.expose());
        // "May" and "Will" alone may be no names.
        let named: Vec<_> = people.iter().filter(|person| person.sure || person.is_full()).collect();
        let within = |sentences: RangeInclusive<u32>| {
            let mut within = tokens.iter().filter(|token| sentences.contains(&token.sentence));
            let from = within.next().map_or(0, |token| token.span.start);
            let to = within.next_back().map_or(from, |token| token.span.end);
            let people: Vec<_> =
                named.iter().filter(|person| from <= person.span.start && person.span.end <= to).collect();
            people
        };
        let mut told = within(first.sentence..=last.sentence);
        if told.is_empty() {
            told = within(first.sentence.saturating_sub(1)..=last.sentence);
        }
        !told.is_empty() && !told.iter().any(|person| person.is_private())
    }

    /// `likelihood` after the words around the place and the kind of draft have been heard.
    fn weighed(&self, rule: &Rule, likelihood: Likelihood, around: Surroundings) -> Likelihood {
        let published = rule.context.published_in_appeals && !around.hot && self.circumstances.is_appeal();
        let up = if around.hot { rule.scoring.hot } else { 0 };
        let down = if around.against || published { rule.scoring.against } else { 0 };
        likelihood.moved(up.saturating_sub(down))
    }
}

/// Where allowed terms stand: each start with the furthest end of all that start there or before.
struct Allowed(Vec<(usize, usize)>);

impl Allowed {
    fn new(spans: impl Iterator<Item = Range<usize>>) -> Self {
        let mut spans: Vec<_> = spans.map(|span| (span.start, span.end)).collect();
        spans.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut spans {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Self(spans)
    }

    fn covers(&self, span: &Range<usize>) -> bool {
        let after = self.0.partition_point(|(start, _)| *start <= span.start);
        after.checked_sub(1).and_then(|last| self.0.get(last)).is_some_and(|(_, end)| span.end <= *end)
    }
}
