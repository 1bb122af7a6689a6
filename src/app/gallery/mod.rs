//! Every part in every state, at `#/gallery` in debug builds. Nothing here is kept.
//!
//! The captions stand here and not in the copy: only the people who build the app read them. Hover
//! and keyboard focus show themselves when a part is pointed at or reached with Tab.

mod answers;
mod buttons;
mod fields;
mod flow;
mod pages;
mod said;

use leptos::prelude::*;

#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <div class="open">
            <h1 tabindex="-1">"Parts"</h1>
            <p class="lead second">"Every part once, in each state."</p>
        </div>
        <div class="two">
            <div>
                <buttons::Buttons />
                <fields::OneLine />
                <fields::Kinds />
                <fields::SeveralLines />
                <fields::Switches />
                <answers::Rulers />
                <buttons::Icons />
            </div>
            <div>
                <said::Notices />
                <said::Troubles />
                <said::StatusLine />
                <said::Toasts />
                <said::EmptyPage />
                <said::Progress />
                <answers::Count />
                <flow::Orbs />
            </div>
        </div>
        <div class="measure">
            <answers::OneOf />
            <answers::AnyOf />
            <answers::FeelingWords />
            <fields::SideBySide />
            <flow::Folded />
            <pages::Items />
            <pages::Lists />
            <pages::Rows />
            <pages::Written />
            <flow::Tallies />
            <flow::Feet />
        </div>
    }
}

/// A part, under its name.
#[component]
fn Part(name: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="sect">
            <h2>{name}</h2>
            {children()}
        </section>
    }
}

/// A state of a part, under a caption.
#[component]
fn Case(name: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="tight">
            <p class="small">{name}</p>
            {children()}
        </div>
    }
}

/// What a part tells a signal of this page, so that it answers when it is tried.
fn tell<T: Send + Sync + 'static>(signal: RwSignal<T>) -> Callback<T> {
    Callback::new(move |value| signal.set(value))
}
