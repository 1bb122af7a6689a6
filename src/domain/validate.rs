//! Why something typed can't be kept as it is. The sentences are in [`super::copy::errors`].

/// A reason to ask again. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    BlankPage,
    /// No question of a sheet is answered.
    BlankSheet,
    DayToCome,
    EndToCome,
    LengthOutOfRange,
    LooksLikeContact,
    MissingRecord,
    NameTooLong,
    NoAnswer,
    NotADate,
    /// It is no address that Leave could go to.
    NotAnAddress,
    SlipToCome,
    StartTooFar,
    TurnTooLate,
}

/// The longest name or word that is taken, in characters.
pub const LONGEST_NAME: usize = 60;

/// Whether `text` can be a name: short, and not a way to reach somebody. The app never stores a
/// number, handle or address of the person who is missed (brief, decision 2).
///
/// # Errors
/// [`Refusal::NameTooLong`], [`Refusal::LooksLikeContact`].
pub fn name(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > LONGEST_NAME {
        return Err(Refusal::NameTooLong);
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits >= 6 || text.contains('@') || text.contains("://") || text.contains('/') {
        return Err(Refusal::LooksLikeContact);
    }
    Ok(())
}
