//! The way through the core: views, candidates, validators, context, resolution, policy, report.

use crate::context::{AppealWords, Circumstances, Surroundings, surroundings};
use crate::draft::Draft;
use crate::error::BuildError;
use crate::policy::{Level, Policy};
use crate::report::{Finding, Likelihood, Report, Verdict, Words};
use crate::rules::{self, Candidate, Detector, Rule, Validity};
use crate::scan::{Claims, Lexicon, Patterns};
use crate::text::{View, folded, normalised, skeleton};
use crate::{redact, resolve};
use regex_automata::util::captures::Captures;
use std::ops::Range;

/// Checks drafts against a policy. Built once and used for every draft, from any thread.
pub struct Moderator {
    policy: Policy,
    rules: Vec<&'static Rule>,
    patterns: Patterns,
    words: Lexicon,
    skeletons: Lexicon,
    claims: Claims,
    own_terms: Lexicon,
    allowed_terms: Lexicon,
    appeal: AppealWords,
}

/// One draft on its way through.
struct Walk<'a> {
    draft: &'a Draft,
    normal: &'a View,
    circumstances: Circumstances<'a>,
    allowed: Allowed,
}

impl Moderator {
    /// Builds everything that checking needs, once.
    ///
    /// # Errors
    /// The policy does not hold together ([`Policy::validate`]), or what it asks for is too large to build.
    pub fn new(policy: &Policy) -> Result<Self, BuildError> {
        policy.validate()?;
        let rules: Vec<&'static Rule> =
            rules::ALL.iter().copied().filter(|rule| policy.level_of(rule) != Level::Off).collect();
        let lexicon = |shape: fn(&str) -> String| {
            Lexicon::new(rules.iter().enumerate().flat_map(move |(index, rule)| {
                let words = match rule.detector {
                    Detector::Lexicon(words) => words,
                    Detector::Pattern(_) | Detector::Claims(_) => &[],
                };
                words.iter().map(move |word| (index, shape(word)))
            }))
        };
        let plain = |term: &str| normalised(term.trim()).text().to_owned();
        Ok(Self {
            patterns: Patterns::new(&rules)?,
            words: lexicon(|word| word.to_owned())?,
            skeletons: lexicon(skeleton)?,
            claims: Claims::new(&rules),
            own_terms: Lexicon::new(policy.own_terms.iter().enumerate().map(|(i, own)| (i, plain(&own.term))))?,
            allowed_terms: Lexicon::new(policy.allowed_terms.iter().map(|term| (0, plain(term))))?,
            appeal: AppealWords::new()?,
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
            circumstances: Circumstances::new(&self.appeal, draft.text.expose(), normal.text()),
            allowed: Allowed::new(self.allowed_terms.occurrences(&normal).map(|found| found.span)),
        };
        let mut findings = self.pattern_findings(&walk);
        findings.extend(self.lexicon_findings(&walk));
        findings.extend(self.claim_findings(&walk));
        findings.extend(self.own_term_findings(&walk));
        let mut findings = resolve::resolve(findings);
        redact::name_findings(&mut findings, draft.text.expose());
        self.report(draft, findings)
    }

    /// The policy it checks against.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    fn report(&self, draft: &Draft, findings: Vec<Finding>) -> Report {
        let mut verdict = Report::verdict_of(&findings);
        if verdict == Verdict::Block && self.policy.approves(draft.destination.as_deref()) {
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
            approved_channel: self.policy.approved_channel.clone(),
            is_trial: self.policy.trial,
        }
    }

    fn pattern_findings(&self, walk: &Walk<'_>) -> Vec<Finding> {
        let hits = self.patterns.hits(walk.normal.text());
        hits.filter_map(|hit| {
            let span = walk.normal.snapped(hit.span);
            self.judge(walk, hit.rule, span, Some(&hit.captures), 0)
        })
        .collect()
    }

    fn lexicon_findings(&self, walk: &Walk<'_>) -> Vec<Finding> {
        let folded = folded(walk.normal);
        let plain = self.words.occurrences(walk.normal).map(|found| (found.owner, found.span, 0));
        // What had to be unfolded is less certain by a step.
        let unfolded =
            self.skeletons.occurrences(&folded).map(|found| (found.owner, folded.to_source(&found.span), -1));
        let judged = plain.chain(unfolded).map(|(owner, span, steps)| {
            self.rules.get(owner).and_then(|rule| self.judge(walk, rule, span, None, steps))
        });
        judged.flatten().collect()
    }

    fn claim_findings(&self, walk: &Walk<'_>) -> Vec<Finding> {
        let hits = self.claims.hits(walk.normal).into_iter();
        hits.filter_map(|hit| self.judge(walk, self.rules.get(hit.rule)?, hit.span, None, 0)).collect()
    }

    fn own_term_findings(&self, walk: &Walk<'_>) -> Vec<Finding> {
        let occurrences = self.own_terms.occurrences(walk.normal);
        occurrences.filter_map(|found| self.own_term_finding(walk, found.owner, &found.span)).collect()
    }

    /// What the rule, its validator and its context make of a candidate at `span` of the normalised view.
    fn judge(
        &self,
        walk: &Walk<'_>,
        rule: &'static Rule,
        span: Range<usize>,
        captures: Option<&Captures>,
        steps: i8,
    ) -> Option<Finding> {
        let normal = walk.normal;
        if !normal.stands_alone(&span) || walk.allowed.covers(&span) {
            return None;
        }
        let written = normal.to_source(&span);
        let around = surroundings(normal, &span, &rule.context);
        let candidate = Candidate {
            view: normal,
            span,
            written: walk.draft.text.expose().get(written.clone())?,
            captures,
            circumstances: &walk.circumstances,
            today: walk.draft.today,
        };
        let likelihood = match (rule.validate)(&candidate) {
            Validity::Invalid => return None,
            Validity::Unknown => rule.scoring.unknown,
            Validity::Valid => rule.scoring.valid,
        };
        let likelihood = walk.weighed(rule, likelihood, around).moved(steps);
        (likelihood >= self.policy.threshold).then(|| Finding {
            rule: rule.code,
            name: rule.name,
            category: rule.category,
            likelihood,
            level: self.policy.level_of(rule),
            span: written,
            title: Words::Rule(rule.title),
            why: Words::Rule(rule.why),
            instead: Words::Rule(rule.instead),
            placeholder: rule.placeholder,
            source: Words::Rule(rule.source.title),
            source_url: Some(rule.source.url),
            key: String::new(),
        })
    }

    fn own_term_finding(&self, walk: &Walk<'_>, index: usize, span: &Range<usize>) -> Option<Finding> {
        let own = self.policy.own_terms.get(index)?;
        let level = own.level.unwrap_or_else(|| self.policy.categories.of(own.category));
        let found = level != Level::Off && !walk.allowed.covers(span);
        found.then(|| own.finding(walk.normal.to_source(span), level))
    }
}

impl Walk<'_> {
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
