//! One page a route.

mod about;
mod about_fields;
mod arrive;
pub mod blocked;
mod calendar;
mod data;
mod decide;
mod drills;
mod entry;
mod entry_edit;
mod entry_form;
mod help;
mod ideas;
mod journal;
mod later;
mod leaving;
mod letgo;
mod lock;
mod look;
mod message;
mod morning_after;
mod moved_on;
mod path;
mod patterns;
mod pause;
mod plan;
mod privacy;
pub mod recovery;
mod review;
mod search;
mod sheet;
mod shelf;
mod slip;
mod step;
mod today;
mod unknown;
pub mod unlock;
mod ways;
mod yours;

use crate::app::piece::Piece;
use crate::app::state::AppState;
use crate::domain::copy::sheets::apologise::APOLOGY;
use crate::route::Route;

/// The page that a route names.
pub fn page(state: AppState, route: Route) -> Piece {
    match route {
        Route::Data | Route::Lock if state.is_example() => later::not_in_example(),
        Route::Arrive => arrive::arrive(state),
        Route::Data => data::data(state),
        Route::Decide => decide::decide(state),
        Route::Drills => drills::drills(),
        Route::EditEntry(id) => entry_edit::edit_entry(state, id),
        Route::Entry(id) => entry::read_entry(state, id),
        Route::Gallery => gallery(),
        Route::Help => help::help(state),
        Route::HelpPage(topic) => help::topic(state, topic),
        Route::Ideas => ideas::ideas(state),
        Route::Journal => journal::pages(state),
        Route::LetGo => letgo::let_go(state),
        Route::Look => look::look(state),
        Route::Message => message::message(state),
        Route::MovedOn => moved_on::moved_on(state),
        Route::NewEntry => entry_edit::new_entry(state),
        Route::Path => path::steps(state),
        Route::Patterns => patterns::days(state),
        Route::Pause => pause::pause(state),
        Route::Plan => plan::make_plan(state),
        Route::Privacy => privacy::privacy(state),
        Route::Review => review::review(state),
        Route::Search => search::search(state),
        Route::Shelf => shelf::shelf(),
        Route::Slip => slip::note_slip(state),
        Route::Step(place) => step::step(state, place),
        Route::Today => today::today(state),
        Route::Unknown => unknown::unknown(),
        Route::Yours => yours::yours(),
        Route::YoursAbout => about::yours_about(state),
        Route::Apology => sheet::sheet(state, &APOLOGY),
        Route::Sheet(sheet) => sheet::sheet(state, sheet),
        Route::NewCard(sheet) => sheet::new_card(state, sheet),
        Route::Card(sheet, id) => sheet::card(state, sheet, id),
        Route::Calendar => calendar::calendar(state),
        Route::Borrowed | Route::Lock => lock::lock(state),
    }
}

#[cfg(debug_assertions)]
fn gallery() -> Piece {
    super::gallery::gallery()
}

#[cfg(not(debug_assertions))]
fn gallery() -> Piece {
    unknown::unknown()
}
