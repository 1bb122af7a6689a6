//! Answers picked from a fixed list.

/// An answer out of a fixed list. What a person reads is its label in [`super::copy`]; what is
/// stored is its slug, which never changes once released.
pub trait Choice: Copy + PartialEq + Send + Sync + 'static {
    /// Every answer, in the order in which they are offered.
    const ALL: &'static [Self];

    fn slug(self) -> &'static str;

    /// Where it stands in [`Choice::ALL`].
    fn place(self) -> usize;

    /// The words on the screen.
    fn label(self) -> &'static str;

    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.slug() == slug)
    }
}

/// Declares a list of answers: `Name { Variant = "slug" }`. The labels are a `match` in
/// [`super::copy::labels`], so that an answer without words does not compile.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$more:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$more])* $variant),+ }

        impl $crate::domain::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            fn place(self) -> usize {
                self as usize
            }

            fn label(self) -> &'static str {
                $crate::domain::copy::labels::Label::label(self)
            }
        }
    };
}
pub(crate) use choices;
