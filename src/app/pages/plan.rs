//! The plan for space: three taps with its defaults, and as much more as helps.

use crate::app::parts::choices::{Setting, any_of, one_of, set_in};
use crate::app::parts::field::{Line, Lines};
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::parts::unique;
use crate::app::state::AppState;
use crate::domain::copy::{shell, space as words};
use crate::domain::plan::{A_FEW_WEEKS, HardDay, IfThen, LENGTHS, LONGEST, Plan, SHORTEST};
use crate::domain::validate::Refusal;
use crate::domain::{Day, Event};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn MakePlan() -> impl IntoView {
    let state = expect_context::<AppState>();
    let today = state.look_at_clock().day;
    let standing = state.journal.with_untracked(|journal| journal.plan().map(|of| (of.record.id, of.event.clone())));
    // A plan whose time is over stays as it was; the next one is a new one.
    let going_on = standing.filter(|(_, plan)| plan.end() >= today);
    let is_new = going_on.is_none();
    let (id, plan) = going_on.unwrap_or_else(|| (state.fresh_id(), Plan::usual(today)));
    let draft = RwSignal::new(plan);
    let start = RwSignal::new(Some(draft.with_untracked(|plan| plan.start)));
    let kept = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);

    let keep = move |_| {
        let Some(start) = start.get_untracked() else {
            return trouble.set(Some(Refusal::NotADate.to_string()));
        };
        draft.update(|plan| plan.start = start);
        match state.keep(id, Event::Plan(draft.get_untracked())) {
            Ok(_) => {
                trouble.set(None);
                kept.set(true);
                crate::platform::page::scroll_to_top();
                request_animation_frame(|| crate::platform::page::focus("main h1"));
            }
            Err(why) => trouble.set(Some(why.to_string())),
        }
    };
    let form = move || {
        view! {
            <section class="open measure">
                <h1 tabindex="-1">{words::TITLE}</h1>
                <p class="lead">{words::lead(&state.nickname())}</p>
            </section>
            <div class="measure form">
                <section class="sect stack">
                    <Line
                        label=words::START
                        kind="date"
                        value=Signal::derive(move || start.get().map(|day| day.to_string()).unwrap_or_default())
                        write=Callback::new(move |text: String| start.set(Day::parse(&text)))
                    />
                    <Length draft />
                    <p class="row">
                        <button type="button" class="b b--main" on:click=keep>{if is_new { words::KEEP_PLAN } else { words::KEEP_CHANGES }}</button>
                    </p>
                    <Trouble words=trouble />
                </section>
                <details class="sect more">
                    <summary>{words::MORE}</summary>
                    <p class="help">{words::MORE_WHY}</p>
                    <More draft />
                    <p class="row">
                        <button type="button" class="b b--main" on:click=keep>{if is_new { words::KEEP_PLAN } else { words::KEEP_CHANGES }}</button>
                    </p>
                    <Trouble words=trouble />
                </details>
            </div>
        }
    };
    move || if kept.get() { view! { <Kept draft kept /> }.into_any() } else { form().into_any() }
}

/// What is shown after the plan was kept.
#[component]
fn Kept(draft: RwSignal<Plan>, kept: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let (start, end) = draft.with_untracked(|plan| (plan.start, plan.end()));
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::saved(start, end, state.date())}</h1>
            <p class="lead second">{words::SAVED_MORE}</p>
            <p class="row">
                <a class="b b--main" href=Route::Today.href()>{words::TO_TODAY}</a>
                <button type="button" class="b b--quiet" on:click=move |_| kept.set(false)>{shell::CHANGE}</button>
            </p>
        </section>
    }
}

/// The offered lengths, and one's own.
#[component]
fn Length(draft: RwSignal<Plan>) -> impl IntoView {
    let name = unique("length");
    let length = Memo::new(move |_| draft.with(|plan| plan.length));
    let own = RwSignal::new(!LENGTHS.contains(&length.get_untracked()));
    let offered = LENGTHS
        .iter()
        .map(|days| {
            let days = *days;
            let pick = move |_| {
                own.set(false);
                draft.update(|plan| plan.length = days);
            };
            view! {
                <label>
                    <input type="radio" name=name.clone() prop:checked=move || !own.get() && length.get() == days on:change=pick />
                    {words::length(days)}
                </label>
            }
        })
        .collect_view();
    let write = move |text: String| draft.update(|plan| plan.length = text.trim().parse().unwrap_or(0));
    let own_line = move || {
        own.get().then(|| {
            view! {
                <Line
                    label=words::OWN_LENGTH_LABEL
                    kind="number"
                    min=SHORTEST.to_string()
                    max=LONGEST.to_string()
                    value=Signal::derive(move || Some(length.get()).filter(|days| *days > 0).map(|days| days.to_string()).unwrap_or_default())
                    write=Callback::new(write)
                />
            }
        })
    };
    let short =
        move || (length.get() < A_FEW_WEEKS && length.get() > 0).then(|| view! { <Notice words=words::SHORT /> });
    view! {
        <fieldset class="group">
            <legend class="label">{words::LENGTH}</legend>
            <div class="choices choices--columns">
                {offered}
                <label>
                    <input type="radio" name=name prop:checked=move || own.get() on:change=move |_| own.set(true) />
                    {words::OWN_LENGTH}
                </label>
            </div>
        </fieldset>
        {own_line}
        <div aria-live="polite">{short}</div>
    }
}

/// Everything that can wait.
#[component]
fn More(draft: RwSignal<Plan>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let shaped = state.journal.with_untracked(|journal| !journal.about().shape.is_empty());
    let has_exceptions = draft.with_untracked(|plan| !plan.exceptions.is_empty());
    let exceptions = (shaped || has_exceptions).then(|| {
        view! {
            <section class="sect">
                {any_of(words::EXCEPTIONS, Setting::Columns, move || draft.with(|plan| plan.exceptions.clone()), move |each, on| draft.update(|plan| set_in(&mut plan.exceptions, each, on)))}
                <p class="help">{words::NECESSARY}</p>
                <Line
                    label=words::CHANNEL
                    value=Signal::derive(move || draft.with(|plan| plan.channel.clone()))
                    write=Callback::new(move |text| draft.update(|plan| plan.channel = text))
                    example=words::CHANNEL_EXAMPLE
                />
            </section>
        }
    });
    view! {
        <section class="sect">
            <Lines
                label=words::WHY
                value=Signal::derive(move || draft.with(|plan| plan.why.clone()))
                write=Callback::new(move |text| draft.update(|plan| plan.why = text))
            />
        </section>
        <section class="sect">
            {any_of(words::COUNTS, Setting::Columns, move || draft.with(|plan| plan.counts.clone()), move |each, on| draft.update(|plan| set_in(&mut plan.counts, each, on)))}
        </section>
        {exceptions}
        <IfThens draft />
        <section class="sect">
            {any_of(words::EASIER, Setting::Columns, move || draft.with(|plan| plan.easier.clone()), move |each, on| draft.update(|plan| set_in(&mut plan.easier, each, on)))}
        </section>
        <HardDays draft />
        <Instead draft />
        <section class="sect">
            {one_of(words::END_VIEW, Setting::Columns, move || draft.with(|plan| plan.end_view), move |view| draft.update(|plan| plan.end_view = view))}
        </section>
    }
}

/// A growing list of lines: `count` of them are shown, and a button adds one.
fn growing(count: RwSignal<usize>, add: &'static str, line: impl Fn(usize) -> AnyView + Send + 'static) -> AnyView {
    let lines = move || (0..count.get()).map(&line).collect_view();
    view! {
        {lines}
        <p class="row"><button type="button" class="b b--quiet" on:click=move |_| count.update(|count| *count += 1)>{add}</button></p>
    }
    .into_any()
}

/// The `place`th of a list that grows when it is written to.
fn at<T>(list: &mut Vec<T>, place: usize, blank: impl Fn() -> T) -> &mut T {
    while list.len() <= place {
        list.push(blank());
    }
    &mut list[place]
}

#[component]
fn IfThens(draft: RwSignal<Plan>) -> impl IntoView {
    let count = RwSignal::new(draft.with_untracked(|plan| plan.if_then.len()).max(1));
    let line = move |place: usize| {
        let read = move |part: fn(&IfThen) -> &String| {
            Signal::derive(move || {
                draft.with(|plan| plan.if_then.get(place).map(|line| part(line).clone()).unwrap_or_default())
            })
        };
        let write = move |part: fn(&mut IfThen) -> &mut String| {
            Callback::new(move |text: String| {
                draft.update(|plan| part(at(&mut plan.if_then, place, IfThen::default)).clone_from(&text));
            })
        };
        let example = |text: &'static str| if place == 0 { text } else { "" };
        view! {
            <div class="pair">
                <Line label=words::IF value=read(|line| &line.when) write=write(|line| &mut line.when) example=example(words::IF_EXAMPLE) />
                <Line label=words::THEN value=read(|line| &line.then) write=write(|line| &mut line.then) example=example(words::THEN_EXAMPLE) />
            </div>
        }
        .into_any()
    };
    view! {
        <section class="sect">
            <h2 class="label">{words::IF_THEN}</h2>
            {growing(count, words::ADD_LINE, line)}
        </section>
    }
}

#[component]
fn HardDays(draft: RwSignal<Plan>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let today = state.look_at_clock().day;
    let count = RwSignal::new(draft.with_untracked(|plan| plan.hard_days.len()).max(1));
    let line = move |place: usize| {
        let blank = move || HardDay { day: today, label: String::new() };
        let day = Signal::derive(move || {
            draft.with(|plan| plan.hard_days.get(place).map(|hard| hard.day.to_string()).unwrap_or_default())
        });
        let label = Signal::derive(move || {
            draft.with(|plan| plan.hard_days.get(place).map(|hard| hard.label.clone()).unwrap_or_default())
        });
        let write_day = move |text: String| {
            if let Some(day) = Day::parse(&text) {
                draft.update(|plan| at(&mut plan.hard_days, place, blank).day = day);
            }
        };
        view! {
            <div class="pair">
                <Line label=words::HARD_DAY value=label write=Callback::new(move |text| draft.update(|plan| at(&mut plan.hard_days, place, blank).label = text)) />
                <Line label=words::HARD_DATE kind="date" value=day write=Callback::new(write_day) />
            </div>
        }
        .into_any()
    };
    view! {
        <section class="sect">
            <h2 class="label">{words::HARD_DAYS}</h2>
            <p class="help">{words::HARD_DAYS_HELP}</p>
            {growing(count, words::ADD_DATE, line)}
        </section>
    }
}

#[component]
fn Instead(draft: RwSignal<Plan>) -> impl IntoView {
    let count = RwSignal::new(draft.with_untracked(|plan| plan.instead.len()).max(2));
    let line = move |place: usize| {
        let value = Signal::derive(move || draft.with(|plan| plan.instead.get(place).cloned().unwrap_or_default()));
        let write =
            move |text: String| draft.update(|plan| at(&mut plan.instead, place, String::new).clone_from(&text));
        view! { <Line label=words::thing(place + 1) value write=Callback::new(write) /> }.into_any()
    };
    view! {
        <section class="sect">
            <h2 class="label">{words::INSTEAD}</h2>
            {growing(count, words::ADD_THING, line)}
        </section>
    }
}
