//! What came of all messages together.

use super::counts::{Counts, Outcome};
use super::interval::Share;
use super::judged::{Judged, Reach};
use super::message::{Difficulty, Message};
use moderator_core::{Category, Finding, Likelihood};
use std::collections::BTreeMap;

/// Outcomes counted over everything and in groups, and the slips one by one.
#[derive(Default)]
pub struct Tally {
    pub messages: u64,
    pub bad_lines: u64,
    pub all: Counts,
    pub by_category: BTreeMap<Category, Counts>,
    /// What it would be if findings counted from this likelihood upwards only.
    pub by_likelihood: BTreeMap<Likelihood, Counts>,
    pub by_difficulty: BTreeMap<Difficulty, Counts>,
    pub by_use: BTreeMap<String, Counts>,
    pub by_style: BTreeMap<String, Counts>,
    /// Labels found, by their kind.
    pub by_kind: BTreeMap<String, Share>,
    /// Problem messages in which anything is found, of whatever category: all of them, and those labelled with each category.
    pub reminded: Share,
    pub reminded_by_category: BTreeMap<Category, Share>,
    /// Labelled words of which every letter was found, and those of which any was.
    pub words_covered: Share,
    pub words_touched: Share,
    pub misses: Vec<Slip>,
    pub false_alarms: Vec<Slip>,
}

/// A category that was missed in a message, or found in one where it is not labelled.
pub struct Slip {
    pub id: String,
    pub file: usize,
    pub line: u64,
    pub category: Category,
    pub legitimate: bool,
    /// The kinds of the labels missed.
    pub kinds: Vec<String>,
    /// The rules of the false alarm; for a miss, those of what was found instead.
    pub rules: Vec<&'static str>,
    /// The message, where it was asked for.
    pub text: Option<String>,
}

/// Where a message stands and whether its text may be kept.
#[derive(Clone, Copy)]
pub struct Place {
    pub file: usize,
    pub line: u64,
    pub keeps_text: bool,
}

impl Tally {
    /// Counts `message`, in which the check reported `findings`, from `threshold` upwards.
    pub fn add(&mut self, message: &Message<'_>, findings: &[Finding], threshold: Likelihood, place: Place) {
        let judged = Judged::new(message, findings);
        let outcome = |category: &Category, from: Likelihood| {
            let found = judged.found.get(category).is_some_and(|likelihood| *likelihood >= from);
            Outcome::of(judged.labelled.contains(category), found)
        };
        self.messages += 1;
        let count = |counts: &mut Counts, from: Likelihood, categories: &[Category]| {
            categories.iter().for_each(|category| counts.add(outcome(category, from)));
            if judged.is_legitimate() {
                counts.add_legitimate(categories.iter().any(|category| outcome(category, from) != Outcome::Nothing));
            }
        };
        let all = &Category::ALL;
        count(&mut self.all, threshold, all);
        for category in all {
            count(self.by_category.entry(*category).or_default(), threshold, &[*category]);
        }
        for likelihood in Likelihood::ALL.into_iter().filter(|likelihood| *likelihood >= threshold) {
            count(self.by_likelihood.entry(likelihood).or_default(), likelihood, all);
        }
        if let Some(difficulty) = message.difficulty {
            count(self.by_difficulty.entry(difficulty).or_default(), threshold, all);
        }
        for (groups, name) in [(&mut self.by_use, &message.use_of), (&mut self.by_style, &message.style)] {
            if let Some(name) = name {
                count(groups.entry(name.clone()).or_default(), threshold, all);
            }
        }
        self.add_labels(&judged);
        if !judged.is_legitimate() {
            let reminded = judged.found.values().any(|likelihood| *likelihood >= threshold);
            self.reminded.add(reminded);
            for category in &judged.labelled {
                self.reminded_by_category.entry(*category).or_default().add(reminded);
            }
        }
        for category in all {
            let (slips, is_miss) = match outcome(category, threshold) {
                Outcome::Miss => (&mut self.misses, true),
                Outcome::FalseAlarm => (&mut self.false_alarms, false),
                Outcome::Hit | Outcome::Nothing => continue,
            };
            slips.push(slip(message, findings, &judged, *category, is_miss, place));
        }
    }

    fn add_labels(&mut self, judged: &Judged<'_>) {
        for (label, reach) in &judged.labels {
            if label.words.is_some() {
                self.words_covered.add(*reach == Reach::Whole);
                self.words_touched.add(*reach > Reach::None);
            }
            if let Some(kind) = &label.kind {
                self.by_kind.entry(kind.clone()).or_default().add(*reach > Reach::None);
            }
        }
    }
}

fn slip(
    message: &Message<'_>,
    findings: &[Finding],
    judged: &Judged<'_>,
    category: Category,
    is_miss: bool,
    place: Place,
) -> Slip {
    let kinds = judged.labels.iter().filter(|(label, _)| label.category == category);
    let mut rules: Vec<_> =
        findings.iter().filter(|f| is_miss || f.category == category).map(|finding| finding.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    Slip {
        id: message.id.clone(),
        file: place.file,
        line: place.line,
        category,
        legitimate: judged.is_legitimate(),
        kinds: kinds.filter_map(|(label, _)| label.kind.clone()).collect(),
        rules,
        text: place.keeps_text.then(|| message.text.as_ref().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::message::read;
    use super::*;
    use moderator_core::{Draft, Moderator, Policy};

    #[test]
    fn messages_are_counted_by_category_and_by_group() {
        let moderator = Moderator::new(&Policy::default()).unwrap();
        let mut tally = Tally::default();
        let lines = [
            r#"{"id": "a", "text": "Can someone check AB12 CDE", "labels": [{"category": "personal_data", "kind": "vrm", "words": "AB12 CDE"}], "difficulty": "easy"}"#,
            r#"{"id": "b", "text": "Can someone check AB12 CDE", "labels": [], "difficulty": "hard", "use": "swap"}"#,
            r#"{"id": "c", "text": "quiet one", "labels": [{"category": "media", "words": "quiet"}, {"category": "media"}], "difficulty": "hard"}"#,
            r#"{"id": "d", "text": "quiet one", "labels": [], "use": "swap"}"#,
        ];
        for (line, number) in lines.iter().zip(1..) {
            let message = read(line.as_bytes()).unwrap_or_else(|reason| panic!("{reason}"));
            let report = moderator.check(&Draft::new(message.text.as_ref()));
            let place = Place { file: 0, line: number, keeps_text: number == 3 };
            tally.add(&message, &report.findings, Likelihood::Possible, place);
        }
        let counted = |counts: &Counts| {
            let figures = counts.figures();
            (
                figures.true_positives,
                figures.false_positives,
                figures.false_negatives,
                figures.legitimate,
                figures.alarmed,
            )
        };
        assert_eq!((tally.messages, counted(&tally.all)), (4, (1, 1, 1, 2, 1)));
        assert_eq!(counted(&tally.by_category[&Category::PersonalData]), (1, 1, 0, 2, 1));
        assert_eq!(counted(&tally.by_category[&Category::Media]), (0, 0, 1, 2, 0));
        assert_eq!(counted(&tally.by_likelihood[&Likelihood::Possible]), (1, 1, 1, 2, 1));
        assert_eq!(counted(&tally.by_likelihood[&Likelihood::VeryLikely]), (0, 0, 2, 2, 0));
        assert!(!tally.by_likelihood.contains_key(&Likelihood::Unlikely));
        assert_eq!(counted(&tally.by_difficulty[&Difficulty::Hard]), (0, 1, 1, 1, 1));
        assert_eq!(counted(&tally.by_use["swap"]), (0, 1, 0, 2, 1));
        assert_eq!((tally.words_covered, tally.by_kind["vrm"]), (Share { count: 1, of: 2 }, Share { count: 1, of: 1 }));
        let reminded = [Category::PersonalData, Category::Media].map(|category| tally.reminded_by_category[&category]);
        assert_eq!(tally.reminded, Share { count: 1, of: 2 });
        assert_eq!(reminded, [Share { count: 1, of: 1 }, Share { count: 0, of: 1 }]);
        let slips = |slips: &[Slip]| {
            slips.iter().map(|s| (s.id.clone(), s.rules.clone(), s.text.is_some())).collect::<Vec<_>>()
        };
        assert_eq!(slips(&tally.misses), [("c".to_owned(), vec![], true)]);
        assert_eq!(slips(&tally.false_alarms), [("b".to_owned(), vec!["PD107"], false)]);
    }
}
