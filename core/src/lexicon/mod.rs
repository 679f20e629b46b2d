//! Words and sayings that demean people, as senses: whom they demean, how strongly, and what makes them harmless.
//!
//! One table a characteristic; a rule takes the senses of its strengths ([`crate::rules::Detector::Senses`]).

mod addiction;
mod age_and_sex;
mod disability;
mod duty;
mod entries;
mod harmless;
mod outdated;
mod race;
mod religion;
mod sexuality_and_gender;
mod travellers;

use crate::language::Bilingual;
pub use entries::{Entry, entries_of};
pub use harmless::is_harmless;

/// Every sense, table by table.
pub static ALL: &[&[Sense]] = &[
    race::SENSES,
    religion::SENSES,
    travellers::SENSES,
    disability::SENSES,
    sexuality_and_gender::SENSES,
    age_and_sex::SENSES,
    outdated::SENSES,
    duty::SENSES,
    addiction::SENSES,
];

/// The protected characteristics of the Equality Act 2010, and Gypsies, Roma and Travellers by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Characteristic {
    /// Age.
    Age,
    /// Disability, mental illness included.
    Disability,
    /// Gender reassignment.
    GenderReassignment,
    /// Marriage and civil partnership.
    Marriage,
    /// Pregnancy and maternity.
    Pregnancy,
    /// Race: colour, nationality, ethnic or national origin.
    Race,
    /// Religion or belief.
    Religion,
    /// Sex.
    Sex,
    /// Sexual orientation.
    SexualOrientation,
    /// Gypsies, Roma and Travellers.
    Travellers,
}

/// How strongly a sense demeans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strength {
    /// A slur whoever says it of whom.
    Slur,
    /// A word or saying that demeans a group, or somebody for belonging to one.
    Demeaning,
    /// A word that was once usual and that the people meant do not want.
    Outdated,
    /// A word of contempt for people met on duty, whoever they are.
    Contempt,
}

/// What must stand before a word that also means something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// It means this alone.
    Nothing,
    /// Words that make it a person: "a", "those", "he's a".
    Person,
    /// Words of contempt: "you", "dirty", "typical".
    Contempt,
}

/// What makes a sense harmless beside quotation and condemnation, which always do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harmless {
    /// One of these phrases stands within six words: the dish, the ditch, the cat, the film.
    Beside(&'static [&'static str]),
    /// Said of oneself or one's own, proudly or not.
    Own,
    /// A name: capitalised within a sentence.
    Name,
    /// Friendly or ordinary words stand within six words.
    Affection,
}

/// A word with one of its meanings.
#[derive(Debug)]
pub struct Sense {
    /// Its forms, in the spelling of the normalised view.
    pub words: &'static [&'static str],
    /// Whom it demeans; nothing where it is contempt for anybody.
    pub characteristic: Option<Characteristic>,
    /// How strongly.
    pub strength: Strength,
    /// What must stand before it.
    pub needs: Needs,
    /// What makes it harmless.
    pub harmless: &'static [Harmless],
    /// What may be said instead, where there is something to say.
    pub instead: Option<Bilingual>,
}

impl Sense {
    const fn new(words: &'static [&'static str], characteristic: Option<Characteristic>, strength: Strength) -> Self {
        Self { words, characteristic, strength, needs: Needs::Nothing, harmless: &[], instead: None }
    }

    const fn slur(characteristic: Characteristic, words: &'static [&'static str]) -> Self {
        Self::new(words, Some(characteristic), Strength::Slur)
    }

    const fn demeaning(characteristic: Characteristic, words: &'static [&'static str]) -> Self {
        Self::new(words, Some(characteristic), Strength::Demeaning)
    }

    const fn outdated(
        characteristic: Characteristic,
        words: &'static [&'static str],
        en: &'static str,
        cy: &'static str,
    ) -> Self {
        let mut sense = Self::new(words, Some(characteristic), Strength::Outdated);
        sense.instead = Some(Bilingual { en, cy });
        sense
    }

    const fn contempt(words: &'static [&'static str]) -> Self {
        Self::new(words, None, Strength::Contempt)
    }

    const fn needs(mut self, needs: Needs) -> Self {
        self.needs = needs;
        self
    }

    const fn unless(mut self, harmless: &'static [Harmless]) -> Self {
        self.harmless = harmless;
        self
    }

    const fn instead(mut self, en: &'static str, cy: &'static str) -> Self {
        self.instead = Some(Bilingual { en, cy });
        self
    }
}
