//! A person as a message names them.

use std::ops::Range;

/// How a person is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// First name and surname, in either order, or an initial and a surname.
    Full,
    /// Mr, Mrs or another title, and a surname.
    Titled,
    /// A first name alone.
    First,
}

/// Whose name it seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Anybody's.
    Private,
    /// A colleague's: a rank or a police role stands beside it.
    Colleague,
    /// That of the writer's family: "my nan Edna".
    Family,
    /// That of somebody in public life, or of a brand.
    Public,
}

/// A person named in a text. Holds a place, never the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Where the name is in the normalised view.
    pub span: Range<usize>,
    /// How they are named.
    pub form: Form,
    /// Whose name it seems to be.
    pub standing: Standing,
    /// Whether the words are names and nothing else, by the list or by their form.
    pub sure: bool,
    /// Whether it was written without capitals, so that only the list says that it is a name.
    pub small: bool,
    /// The age that stands right after the name.
    pub age: Option<u8>,
}

impl Person {
    /// Whether the name singles somebody out: more than a first name.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        matches!(self.form, Form::Full | Form::Titled)
    }

    /// Whether it is somebody whom the police know of rather than work with or see on television.
    #[must_use]
    pub const fn is_private(&self) -> bool {
        matches!(self.standing, Standing::Private)
    }

    /// Whether it is said to be a child.
    #[must_use]
    pub fn is_child(&self) -> bool {
        self.age.is_some_and(|age| age < 18)
    }
}
