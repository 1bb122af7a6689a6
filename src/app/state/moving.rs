//! Moving many records at once: an import, bringing a copy back, taking that back, erasing.

use super::{AppState, Desk, Failure};
use crate::domain::store::Unread;
use crate::domain::store::fit::Fitting;
use crate::domain::store::stock::Stored;
use crate::domain::transfer::backup::Restore;
use crate::domain::{Change, Id, Journal};
use crate::platform::page;

/// Milliseconds of counting before the browser has its turn.
const TURN: f64 = 5.0;

impl AppState {
    /// Keeps a change that was worked out elsewhere, such as an import.
    ///
    /// # Errors
    /// Why it was not kept; what came before the failure is.
    pub fn keep_all(self, change: Change) -> Result<(), Failure> {
        self.may_write()?;
        let saved = self.save(change);
        self.take_in(saved.kept);
        saved.failed.map_or(Ok(()), |why| Err(Failure::NotSaved(why)))
    }

    /// Begins to look whether a change and values that could not be read fit.
    pub fn fitting(self, change: &Change, raw: &[(String, String)]) -> Fitting {
        self.desk.with_untracked(|desk| desk.store.fitting(change, raw))
    }

    /// Looks closer at the next `count` records of the change.
    pub fn look_closer(self, fitting: &mut Fitting, change: &Change, count: usize) {
        self.desk.with_untracked(|desk| desk.store.look_closer(fitting, change, count));
    }

    /// Puts values that could not be read back as they were.
    ///
    /// # Errors
    /// Why not all of them were kept.
    pub fn put_back(self, raw: &[(String, String)]) -> Result<(), Failure> {
        self.may_write()?;
        let put = |desk: &Desk| raw.iter().try_for_each(|(key, text)| desk.store.put_back(key, text));
        let outcome = self.desk.with_untracked(put).map_err(Failure::NotSaved);
        self.left.set(self.desk.with_untracked(|desk| Unread::of(&desk.store.left())));
        self.feed_canary();
        outcome
    }

    /// Undoes a bringing back that failed half-way: every record is again as it is in `before`.
    pub fn undo_half(self, restore: &Restore, before: &Journal) {
        let kept = restore.change.keep.iter().map(|record| record.id);
        let ids: Vec<Id> = kept.chain(restore.change.forget.iter().copied()).collect();
        self.desk.with_untracked(|desk| desk.store.take_back(&ids, before));
        self.look_again();
        self.feed_canary();
    }

    /// Takes back what came of a copy, all of it or some. Values that could not be read stay.
    ///
    /// # Errors
    /// Why it was not kept.
    pub fn take_back(self, restore: &Restore) -> Result<(), Failure> {
        let now = self.look_at_clock();
        let changes = self.journal.with_untracked(|journal| restore.undo(journal, now));
        changes.into_iter().try_for_each(|change| self.keep_all(change))
    }

    /// Values that can't be read, under their keys, as they stand.
    pub fn unreadable(self) -> Vec<(String, String)> {
        self.desk.with_untracked(|desk| desk.store.unreadable())
    }

    /// Counts what is stored under this address, in turns that nobody waits for, and tells `then`. The room that is
    /// left is known anew by then: other pages may have filled it.
    pub fn count_stored(self, then: impl FnOnce(Vec<Stored>) + 'static) {
        leptos::task::spawn_local(async move {
            let mut counting = self.desk.with_untracked(|desk| desk.store.counting());
            let stock = loop {
                let until = page::now() + TURN;
                let count = |desk: &Desk| desk.store.count_on(&mut counting, || page::now() >= until);
                if let Some(stock) = self.desk.with_untracked(count) {
                    break stock;
                }
                page::breathe().await;
            };
            self.room.set(self.desk.with_untracked(|desk| desk.store.room()));
            then(stock);
        });
    }

    /// Takes every word out of this browser, and tells `then` when nothing is left. The page has to be
    /// loaded again afterwards.
    ///
    /// # Errors
    /// Another window writes.
    pub fn erase(self, then: impl FnOnce() + 'static) -> Result<(), Failure> {
        self.may_write()?;
        self.desk.update(|desk| desk.open_text.clear());
        self.desk.with_untracked(|desk| desk.store.erase());
        crate::platform::canary::remove(then);
        Ok(())
    }
}
