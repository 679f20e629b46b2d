//! What a sentence says besides, which makes a phrase a claim or clears it: time to come, public knowledge, advice, play.

use super::cue_phrases::{
    ADVICE, AHEAD, CHORE, COURT, FICTION, LEARNING, LOOK_ALIKE, PAST, PLAY, POLICE, PUBLISHED, RECORD, ROTA, VEHICLE,
};

/// A kind of thing that a sentence, or the whole draft, says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cue {
    /// Time to come.
    Ahead,
    /// Time gone by.
    Past,
    /// Swapping, covering and filling shifts.
    Rota,
    /// Somebody it happens to: a suspect, a name for one, "him".
    Person,
    /// A crime.
    Offence,
    /// An allegation, its victim, its suspect, its course through interview and court.
    Case,
    /// Handing something round.
    Share,
    /// Somewhere: a patch, a street, a building.
    Area,
    /// Police work: units, jobs, kit.
    Police,
    /// What a check or a record says.
    Record,
    /// A vehicle or a road.
    Vehicle,
    /// Somebody held.
    Detainee,
    /// Something else of the same name: a warrant card, a bank statement, a nurse’s observations, a collection for a refuge.
    LookAlike,
    /// Chores of police life: charging cameras, one’s own paperwork, custody shifts, putting reports in.
    Chore,
    /// Talk about training, courses and the working of a system, rather than of what it says.
    Learning,
    /// Of the draft: the public has been told, or sees it.
    Published,
    /// Of the draft: a court has dealt with it in public.
    Court,
    /// Of the draft: what one may not do, or what became of somebody who did.
    Advice,
    /// Of the draft: television, books and games.
    Fiction,
    /// Of the draft: sport, food, pets, family and jest.
    Play,
}

impl Cue {
    /// Every cue.
    pub const ALL: [Self; 20] = [
        Self::Ahead,
        Self::Past,
        Self::Rota,
        Self::Person,
        Self::Offence,
        Self::Case,
        Self::Share,
        Self::Area,
        Self::Police,
        Self::Record,
        Self::Vehicle,
        Self::Detainee,
        Self::LookAlike,
        Self::Chore,
        Self::Learning,
        Self::Published,
        Self::Court,
        Self::Advice,
        Self::Fiction,
        Self::Play,
    ];

    /// Whether it speaks for the whole draft, wherever it stands.
    #[must_use]
    pub const fn is_of_the_draft(self) -> bool {
        matches!(self, Self::Published | Self::Court | Self::Advice | Self::Fiction | Self::Play)
    }

    /// The phrases that say it, in the form of [`crate::scan::Phrase`].
    #[must_use]
    pub const fn phrases(self) -> &'static [&'static str] {
        match self {
            Self::Ahead => AHEAD,
            Self::Past => PAST,
            Self::Rota => ROTA,
            Self::Person => &["{him}", "{person}", "mr|mrs|ms|miss", "his|their|she'll|he'll|they'll|fo|hi"],
            Self::Offence => &["{offence}"],
            Self::Case => &["{case}"],
            Self::Share => &["{share}"],
            Self::Area => &["{area}", "{place}", "j|junction {number}"],
            Self::Police => POLICE,
            Self::Record => RECORD,
            Self::Vehicle => VEHICLE,
            Self::Detainee => &[
                "detainee+|prisoner+|dp|det|custody|cells|cell|traps|the_bin|the_block|ddalfa|gaoler|custody_sergeant|bridewell",
            ],
            Self::LookAlike => LOOK_ALIKE,
            Self::Chore => CHORE,
            Self::Learning => LEARNING,
            Self::Published => PUBLISHED,
            Self::Court => COURT,
            Self::Advice => ADVICE,
            Self::Fiction => FICTION,
            Self::Play => PLAY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_has_phrases_written_as_the_view_has_them() {
        for cue in Cue::ALL {
            assert!(!cue.phrases().is_empty(), "{cue:?}");
            for phrase in cue.phrases() {
                assert_eq!(crate::text::normalised(phrase).text(), *phrase, "{cue:?}");
            }
        }
    }
}
