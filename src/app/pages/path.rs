//! The path: the drawn way, and the nine steps in words.

use crate::app::parts::item::Item;
use crate::app::parts::notice::Notice;
use crate::app::parts::way::{self, Picture};
use crate::app::state::AppState;
use crate::domain::copy::{path as words, shell, space as space_words, today};
use crate::domain::path::{Look, Path, RedLine, Step as OneStep, Way};
use crate::domain::space::Space;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    let state = expect_context::<AppState>();
    let now = move || state.journal.with(|journal| Path::of(journal, state.now.get()));
    // The clock goes on and the way mostly doesn’t, so what is shown hangs on the way.
    let shown = Memo::new(move |_| {
        let path = now();
        let way = path.look();
        let said = (words::title(&path, &way), words::why(&path, &way), path.reason());
        (said, way)
    });
    let said = Memo::new(move |_| shown.with(|(said, _)| said.clone()));
    let way = Memo::new(move |_| shown.with(|(_, way)| way.clone()));
    let steps = move || way.with(|way| way.steps.iter().map(|step| line(step, way)).collect_view());
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{move || said.get().0}</h1>
            <p class="lead second">{move || said.get().1}</p>
            {move || said.get().2.map(|line| closed(line, way.with(Way::closed)))}
        </section>
        <Picture way />
        <section class="measure">
            <h2>{words::IN_WORDS}</h2>
            <ol class="toc">{steps}</ol>
            <p class="toc__end">{endings()}</p>
        </section>
    }
}

/// A step, with its state at the end of the line.
fn line(step: &OneStep, way: &Way) -> AnyView {
    let (name, _) = words::STEP_NAMES[step.place];
    let standing = words::standing(step, way);
    view! {
        <li
            class=way::look(step.look)
            class:gated=way.next_gate() == Some(step.place)
            aria-current=(step.look == Look::Here).then_some("step")
        >
            <span class="toc__number">{step.place + 1}</span>
            <div>
                <p class="toc__head">
                    <a class="toc__title" href=Route::Step(step.place).href()>{name}</a>
                    <span class="toc__state">{standing}</span>
                </p>
                <p class="toc__holds">{words::holds(step)}</p>
            </div>
        </li>
    }
    .into_any()
}

/// Why help with contact is closed, and where to read on: at the step that a wall lies before, if one does.
fn closed(line: RedLine, step: Option<usize>) -> AnyView {
    let about = step.map(|place| {
        view! { <a class="b b--quiet" href=Route::Step(place).href()>{words::CLOSED_WHY}</a> }
    });
    view! {
        <Notice words=words::CLOSED_TITLE why=format!("{} {}", words::closed(line), words::CLOSED_MORE) attention=true>
            <p class="row">
                {about}
                <a class="b b--quiet" href=Route::Help.href()>{shell::HELP}</a>
            </p>
        </Notice>
    }
    .into_any()
}

fn endings() -> AnyView {
    let [before, and, after, end] = words::ENDINGS;
    view! {
        {before} <em>{words::TOGETHER.join(" ")}</em> {and} <em>{words::ONWARD}</em> {after}
        <a href=Route::LetGo.href()>{words::LETTING_GO}</a> {end}
    }
    .into_any()
}

#[component]
pub fn Step(step: usize) -> impl IntoView {
    let (name, what) = words::STEP_NAMES.get(step).copied().unwrap_or_default();
    if step == 0 {
        return view! { <MakeSpace /> }.into_any();
    }
    view! {
        <section class="open measure">
            <p class="small">{words::NOT_BUILT}</p>
            <h1 tabindex="-1">{name}</h1>
            <p class="lead second">{what}</p>
            <p class="row"><a class="b b--second" href=Route::Path.href()>{words::STEPS}</a></p>
        </section>
    }
    .into_any()
}

#[component]
fn MakeSpace() -> impl IntoView {
    let state = expect_context::<AppState>();
    let plan = move || {
        let (now, today) = (state.now.get(), state.today());
        state
            .journal
            .with(|journal| Space::of(journal, now))
            .plan
            .map_or_else(|| today::NO_PLAN.to_owned(), |(start, end)| space_words::saved(start, end, today))
    };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::SPACE_TITLE}</h1>
            <p class="lead second">{plan}</p>
        </section>
        <div class="two">
            <section class="sect">
                <h2>{words::FOR_YOU}</h2>
                <p>{words::FOR_YOU_TEXT}</p>
            </section>
            <section class="sect">
                <h2>{words::FOR_THEM}</h2>
                <p>{words::FOR_THEM_TEXT}</p>
            </section>
        </div>
        <ul class="list measure">
            <Item to=Route::Plan title=words::YOUR_PLAN />
            <Item to=Route::Today title=today::CHECK_IN />
            <Item to=Route::Slip title=words::SLIP />
            <Item to=Route::Patterns title=words::DAYS />
        </ul>
    }
}
