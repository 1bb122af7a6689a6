//! Looking around with an example: a story of four months in place of the journal, in memory only. While it is
//! shown nothing is written, nothing of the real journal is read or changed, and a reload is the way out of it.

use super::{AppState, Failure};
use crate::domain::search::Index;
use crate::domain::{Command, Event, Id, Journal, story};
use crate::platform::{address, page};
use crate::route::Route;

/// Days that the example tells of.
const DAYS: i64 = 120;

impl AppState {
    pub fn is_example(self) -> bool {
        self.example.get()
    }

    /// Shows the example. What is open on the screen is saved first.
    pub fn show_example(self) {
        self.save_open_text();
        let now = self.look_at_clock();
        // How the app looks stays as it was chosen.
        let looks = self.journal.with_untracked(|journal| {
            journal.records().filter(|record| matches!(record.event, Event::Settings(_))).cloned().collect::<Vec<_>>()
        });
        let told = story::ines(DAYS, now).into_iter().filter(|record| !matches!(record.event, Event::Settings(_)));
        self.example.set(true);
        self.index.set(Index::default());
        self.asked.set(String::new());
        self.journal.set(Journal::of(told.chain(looks)));
        address::go(&Route::Today);
        page::begin();
    }

    /// Leaves it. The page is opened anew, so that nothing of the example is left anywhere.
    pub fn leave_example(self) {
        address::rewrite(&Route::Today);
        page::reload();
    }

    /// Does in memory what was asked of the example.
    ///
    /// # Errors
    /// What has to be changed first.
    pub(super) fn send_to_example(self, command: Command) -> Result<Option<Id>, Failure> {
        let now = self.look_at_clock();
        let change = self.journal.with_untracked(|journal| journal.apply(command, now)).map_err(Failure::Refused)?;
        let id = change.keep.first().map(|record| record.id);
        if !change.is_empty() {
            self.journal.update(|journal| journal.absorb(change));
        }
        Ok(id)
    }
}
