//! The kinds of thing a force can list, and what is said of each where the force says nothing itself.

use crate::language::Bilingual;

/// What an entry of a force's own is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Term,
    Pattern,
    OperationName,
    Site,
    System,
    Reference,
}

/// What is said of an entry.
pub(super) struct KindWords {
    pub title: Bilingual,
    pub why: Bilingual,
    pub instead: Bilingual,
    pub placeholder: Bilingual,
}

impl Kind {
    /// The permanent code in machine output.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Term => "FT901",
            Self::Pattern => "FT902",
            Self::OperationName => "FT903",
            Self::Site => "FT904",
            Self::System => "FT905",
            Self::Reference => "FT906",
        }
    }

    /// The name in machine output; a pattern and a reference have their own.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Term => "force-term",
            Self::Pattern => "force-pattern",
            Self::OperationName => "force-operation-name",
            Self::Site => "force-site",
            Self::System => "force-system",
            Self::Reference => "force-reference",
        }
    }

    /// Whether appeals to the public rightly hold it: a reference is what callers are asked to quote.
    pub const fn is_published_in_appeals(self) -> bool {
        matches!(self, Self::Reference)
    }

    pub const fn words(self) -> &'static KindWords {
        match self {
            Self::Term => &TERM,
            Self::Pattern => &PATTERN,
            Self::OperationName => &OPERATION_NAME,
            Self::Site => &SITE,
            Self::System => &SYSTEM,
            Self::Reference => &REFERENCE,
        }
    }
}

/// Where every one of them comes from.
pub(super) const SOURCE: Bilingual = Bilingual { en: "Your force's policy", cy: "Polisi eich heddlu" };

const WHY: Bilingual = Bilingual {
    en: "Your force asks that this is not shared here.",
    cy: "Mae eich heddlu yn gofyn i hyn beidio â chael ei rannu yma.",
};
const INSTEAD: Bilingual = Bilingual {
    en: "Leave it out, or use the channel your force approves.",
    cy: "Gadewch ef allan, neu defnyddiwch y sianel y mae eich heddlu yn ei chymeradwyo.",
};

const TERM: KindWords = KindWords {
    title: Bilingual { en: "Term your force watches for", cy: "Term y mae eich heddlu yn ei wylio" },
    why: WHY,
    instead: INSTEAD,
    placeholder: Bilingual { en: "[force term]", cy: "[term yr heddlu]" },
};
const PATTERN: KindWords = KindWords {
    title: Bilingual { en: "Detail your force watches for", cy: "Manylyn y mae eich heddlu yn ei wylio" },
    why: WHY,
    instead: INSTEAD,
    placeholder: Bilingual { en: "[force detail]", cy: "[manylyn yr heddlu]" },
};
const OPERATION_NAME: KindWords = KindWords {
    title: Bilingual { en: "Name of a force operation", cy: "Enw un o ymgyrchoedd yr heddlu" },
    why: Bilingual {
        en: "Your force asks that the names of its operations are not shared here.",
        cy: "Mae eich heddlu yn gofyn i enwau ei ymgyrchoedd beidio â chael eu rhannu yma.",
    },
    instead: Bilingual {
        en: "Say “the job” or “the op”.", cy: "Dywedwch “y gwaith” neu “yr ymgyrch”."
    },
    placeholder: Bilingual { en: "[operation name]", cy: "[enw ymgyrch]" },
};
const SITE: KindWords = KindWords {
    title: Bilingual { en: "Site your force watches for", cy: "Safle y mae eich heddlu yn ei wylio" },
    why: Bilingual {
        en: "Your force asks that this site is not named here.",
        cy: "Mae eich heddlu yn gofyn i’r safle hwn beidio â chael ei enwi yma.",
    },
    instead: Bilingual {
        en: "Say “the office” or “the usual place”.",
        cy: "Dywedwch “y swyddfa” neu “y lle arferol”.",
    },
    placeholder: Bilingual { en: "[site]", cy: "[safle]" },
};
const SYSTEM: KindWords = KindWords {
    title: Bilingual { en: "System your force watches for", cy: "System y mae eich heddlu yn ei gwylio" },
    why: Bilingual {
        en: "Your force asks that this system is not named here.",
        cy: "Mae eich heddlu yn gofyn i’r system hon beidio â chael ei henwi yma.",
    },
    instead: Bilingual { en: "Say “the system”.", cy: "Dywedwch “y system”." },
    placeholder: Bilingual { en: "[system]", cy: "[system]" },
};
const REFERENCE: KindWords = KindWords {
    title: Bilingual { en: "Force reference", cy: "Cyfeirnod yr heddlu" },
    why: Bilingual {
        en: "It ties what is said here to a case, and to the people in it.",
        cy: "Mae’n clymu’r hyn a ddywedir yma ag achos, ac â’r bobl sydd ynddo.",
    },
    instead: INSTEAD,
    placeholder: Bilingual { en: "[reference]", cy: "[cyfeirnod]" },
};
