//! Afterword: a private journal for after a breakup, run entirely in the browser.
//!
//! ```text
//! event in a view ─► Command ─► Journal::apply ─► Store::save, read back ─► Journal::absorb ─► signals ─► views
//! ```
//!
//! - [`domain`]: what the app is, pure and tested natively.
//! - [`route`]: addresses, pure.
//! - `platform`: the thin edge to the browser, each part with a trait in the domain's terms.
//! - `app`: what a person sees, in Leptos.
//!
//! The last two exist with the feature `ui` only.

pub mod domain;
pub mod route;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod platform;
