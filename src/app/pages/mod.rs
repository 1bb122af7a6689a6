//! One page a route.

mod about;
mod about_fields;
mod arrive;
pub mod blocked;
mod data;
mod entry;
mod entry_edit;
mod entry_form;
mod help;
mod journal;
mod later;
mod look;
mod path;
mod patterns;
mod pause;
mod plan;
mod privacy;
pub mod recovery;
mod slip;
mod today;
mod unknown;
mod yours;

use crate::route::Route;
use leptos::prelude::*;

/// The page that a route names.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Arrive => view! { <arrive::Arrive /> }.into_any(),
        Route::Data => view! { <data::Data /> }.into_any(),
        Route::EditEntry(id) => view! { <entry_edit::EditEntry id=Some(id) /> }.into_any(),
        Route::Entry(id) => view! { <entry::ReadEntry id /> }.into_any(),
        Route::Gallery => gallery(),
        Route::Help => view! { <help::Help /> }.into_any(),
        Route::Journal => view! { <journal::Pages /> }.into_any(),
        Route::Look => view! { <look::Look /> }.into_any(),
        Route::NewEntry => view! { <entry_edit::EditEntry id=None /> }.into_any(),
        Route::Path => view! { <path::Steps /> }.into_any(),
        Route::Patterns => view! { <patterns::Days /> }.into_any(),
        Route::Pause => view! { <pause::Pause /> }.into_any(),
        Route::Plan => view! { <plan::MakePlan /> }.into_any(),
        Route::Privacy => view! { <privacy::Privacy /> }.into_any(),
        Route::Slip => view! { <slip::NoteSlip /> }.into_any(),
        Route::Step(step) => view! { <path::Step step /> }.into_any(),
        Route::Today => view! { <today::Today /> }.into_any(),
        Route::Unknown => view! { <unknown::Unknown /> }.into_any(),
        Route::Yours => view! { <yours::Yours /> }.into_any(),
        Route::YoursAbout => view! { <about::YoursAbout /> }.into_any(),
        Route::Apology
        | Route::Calendar
        | Route::Decide
        | Route::LetGo
        | Route::Lock
        | Route::Message
        | Route::MovedOn
        | Route::Review
        | Route::Search => view! { <later::Later route /> }.into_any(),
    }
}

#[cfg(debug_assertions)]
fn gallery() -> AnyView {
    view! { <super::gallery::Gallery /> }.into_any()
}

#[cfg(not(debug_assertions))]
fn gallery() -> AnyView {
    view! { <unknown::Unknown /> }.into_any()
}
