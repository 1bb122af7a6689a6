//! The scale from 0 to 10.

/// An answer on the scale from 0 (not at all) to 10 (as strong as it gets). Unanswered is `None`
/// around it, so a 0 is never assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scale(u8);

impl Scale {
    pub const MAX: u8 = 10;

    /// `None` above 10.
    pub fn new(value: u8) -> Option<Self> {
        (value <= Self::MAX).then_some(Self(value))
    }

    pub fn value(self) -> u8 {
        self.0
    }
}
