//! Answers on ruled lines: one of them, or any number.

use super::unique;
use crate::domain::Choice;
use crate::domain::copy::journal::NOT_STRENGTH as CLEAR;
use leptos::prelude::*;

/// An answer as a row shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    slug: &'static str,
    label: &'static str,
}

fn rows<C: Choice>(choices: &[C]) -> Vec<Row> {
    choices.iter().map(|choice| Row { slug: choice.slug(), label: choice.label() }).collect()
}

/// How a group of answers is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting {
    /// One answer a line, under a legend in serif.
    #[default]
    Lines,
    /// Two columns where there is room.
    Columns,
    /// The question stands elsewhere on the page; the legend is for listeners only.
    Unlabelled,
}

/// One answer of a list. `pick` is told the answer, or `None` when it is taken back.
pub fn one_of<C: Choice>(
    legend: impl Into<String>,
    setting: Setting,
    picked: impl Fn() -> Option<C> + Send + Sync + 'static,
    pick: impl Fn(Option<C>) + Send + Sync + 'static,
) -> AnyView {
    let picked = Signal::derive(move || picked().map(C::slug));
    let pick = Callback::new(move |slug: Option<&'static str>| pick(slug.and_then(C::from_slug)));
    view! { <Radios legend=legend.into() setting rows=rows(C::ALL) picked pick /> }.into_any()
}

/// Any answers of a list. `pick` is told one answer and whether it is ticked.
pub fn any_of<C: Choice>(
    legend: impl Into<String>,
    setting: Setting,
    picked: impl Fn() -> Vec<C> + Send + Sync + 'static,
    pick: impl Fn(C, bool) + Send + Sync + 'static,
) -> AnyView {
    let picked = Signal::derive(move || picked().into_iter().map(C::slug).collect());
    let pick = Callback::new(move |(slug, on): (&'static str, bool)| {
        if let Some(choice) = C::from_slug(slug) {
            pick(choice, on);
        }
    });
    view! { <Ticks legend=legend.into() setting rows=rows(C::ALL) picked pick /> }.into_any()
}

/// Adds `choice` to a list or takes it out, keeping the order in which answers are offered.
pub fn set_in<C: Choice>(list: &mut Vec<C>, choice: C, on: bool) {
    let wanted: Vec<C> =
        C::ALL.iter().copied().filter(|each| if *each == choice { on } else { list.contains(each) }).collect();
    *list = wanted;
}

#[component]
fn Radios(
    legend: String,
    setting: Setting,
    rows: Vec<Row>,
    picked: Signal<Option<&'static str>>,
    pick: Callback<Option<&'static str>>,
) -> impl IntoView {
    let name = unique("choice");
    let lines = rows
        .into_iter()
        .map(|Row { slug, label }| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        value=slug
                        prop:checked=move || picked.get() == Some(slug)
                        on:change=move |_| pick.run(Some(slug))
                    />
                    {label}
                </label>
            }
        })
        .collect_view();
    let clear = move || {
        picked.get().map(|_| {
            view! {
                <button type="button" class="b b--quiet clear" on:click=move |_| pick.run(None)>
                    {CLEAR}
                </button>
            }
        })
    };
    view! {
        <fieldset class="group">
            <legend class=legend_class(setting)>{legend}</legend>
            <div class=lines_class(setting)>{lines}</div>
            {clear}
        </fieldset>
    }
}

#[component]
fn Ticks(
    legend: String,
    setting: Setting,
    rows: Vec<Row>,
    picked: Signal<Vec<&'static str>>,
    pick: Callback<(&'static str, bool)>,
) -> impl IntoView {
    let lines = rows
        .into_iter()
        .map(|Row { slug, label }| {
            view! {
                <label>
                    <input
                        type="checkbox"
                        value=slug
                        prop:checked=move || picked.with(|picked| picked.contains(&slug))
                        on:change:target=move |event| pick.run((slug, event.target().checked()))
                    />
                    {label}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="group">
            <legend class=legend_class(setting)>{legend}</legend>
            <div class=lines_class(setting)>{lines}</div>
        </fieldset>
    }
}

fn legend_class(setting: Setting) -> &'static str {
    if setting == Setting::Unlabelled { "sr" } else { "label" }
}

fn lines_class(setting: Setting) -> &'static str {
    if setting == Setting::Columns { "choices choices--columns" } else { "choices" }
}
