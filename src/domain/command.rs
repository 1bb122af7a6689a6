//! What a person can do to their journal.

use super::event::Event;
use super::id::Id;

/// One act. [`super::Journal::apply`] answers it with the change it makes, or with a reason to ask
/// again.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "commands are made one at a time, by hand")]
pub enum Command {
    /// Keep an event: new under `id`, or instead of what `id` held. What exists once (about,
    /// settings, the card of a day) keeps the id it already has, and `id` stays unused.
    Keep { id: Id, event: Event },
    /// Forget for good what was deleted, because the person says so.
    Forget { id: Id },
    /// Forget for good what was deleted long enough ago.
    PurgeSpent,
    /// Put back what was removed.
    PutBack { id: Id },
    /// Delete; it can be put back for thirty days.
    Remove { id: Id },
}

impl Command {
    pub fn keep(id: Id, event: Event) -> Self {
        Self::Keep { id, event }
    }
}
