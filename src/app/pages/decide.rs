//! Deciding: their decision in their words and one’s own, kept apart, and what was leaned to over time.

use super::sheet::weigh_again;
use crate::app::held::Derived;
use crate::app::parts::item::item;
use crate::app::parts::plain::{QUIET, SECOND, div, h2, lines, link, open, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, drawn, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::capital::capital;
use crate::domain::copy::sheets::decision::{BOOK, CHOICES, FIRST_HOURS, MINE, THEIRS, TOGETHER};
use crate::domain::copy::{book, deciding as words, journal as journal_words, path as path_words};
use crate::domain::insight::balance::{Weighing, weighing};
use crate::domain::insight::choices_made::{Chosen, chosen, settled};
use crate::domain::moment::Happened;
use crate::domain::path::{Path, State};
use crate::domain::{Choice, Day, Id};
use crate::route::Route;

pub fn decide(state: AppState) -> Piece {
    let path = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Path::of(journal, now))
    });
    let two = div("two").with(live(move || theirs(state))).with(live(move || {
        let place = path.with(|path| path.state);
        mine(state, place)
    }));
    let onward = live(move || {
        let is_put_down = path.with(|path| matches!(path.state, State::LetGo | State::MovedOn));
        let list = el("ul")
            .class("list")
            .with((!is_put_down).then(|| item(&Route::Sheet(&TOGETHER), TOGETHER.title, words::TOGETHER_WHAT)))
            .with(item(&Route::LetGo, capital(path_words::LETTING_GO), words::ONWARD_WHAT))
            .with(item(&Route::Sheet(&FIRST_HOURS), FIRST_HOURS.title, FIRST_HOURS.lead))
            .with(item(&Route::Sheet(&BOOK), BOOK.title, book::WHAT));
        section("sect measure").with(h2(words::AFTER)).with(list)
    });
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(two)
        .with(live(move || over_time(state)))
        .with(section("sect measure").with(p(words::SIDE).class("why")))
        .with(onward)
        .into()
}

/// Their decision: the last of their words that were noted, on the sheet or at the desk.
fn theirs(state: AppState) -> El {
    const DECIDED: [Happened; 6] = [
        Happened::Warm,
        Happened::Friendly,
        Happened::NotNow,
        Happened::SaidNo,
        Happened::Stop,
        Happened::TheyHaveSomeone,
    ];
    let today = state.date();
    let said: Option<(i64, Day, String, String, Id)> = state.journal.with(|journal| {
        let sheet = journal.sheets(THEIRS.slug).into_iter().next_back().map(|of| {
            let day = of.event.day("day").unwrap_or(of.record.made.day);
            let (words, how) = (of.event.text("words").to_owned(), of.event.text("how").to_owned());
            (of.record.made.instant(), day, words, how, of.record.id)
        });
        let moments = journal.moments().into_iter().rev();
        let mut moments = moments.filter_map(|of| Some((of, of.event.happened?)));
        let moment = moments.find(|(_, happened)| DECIDED.contains(happened)).map(|(of, happened)| {
            let label = happened.label().to_owned();
            (of.record.made.instant(), of.record.made.day, of.event.note.clone(), label, of.record.id)
        });
        sheet.into_iter().chain(moment).max_by_key(|one| one.0)
    });
    let shown: Piece = match said {
        None => p(words::THEIRS_NONE).class("empty").into(),
        Some((_, day, said, how, id)) => several()
            .with(p(words::on(day, today, &how)).class("small"))
            .with((!said.is_empty()).then(|| el("blockquote").class("message").set("dir", "auto").with(said)))
            .with(rests_on(state, &[id]))
            .into(),
    };
    section("sect").with(h2(words::THEIRS)).with(shown).with(row().with(link(
        SECOND,
        words::NOTE_THEIRS,
        &Route::Sheet(&THEIRS),
    )))
}

/// Mine: the last choice, and when it may be weighed again.
fn mine(state: AppState, place: State) -> El {
    let today = state.date();
    let (last, when) = state.journal.with(|journal| {
        let last = journal.sheets(MINE.slug).into_iter().next_back();
        (last.map(|of| (of.record.made.day, of.event.clone(), of.record.id)), weighing(journal, place, today))
    });
    let shown: Piece = match last {
        None => p(words::MINE_NONE).class("empty").into(),
        Some((day, answers, id)) => {
            let choice =
                CHOICES.iter().find(|choice| choice.0 == answers.text("choice")).map_or("–", |choice| choice.1);
            let review = answers.day("review").map(|day| p(words::review(day, today)).class("small"));
            let change = answers.text("change_mind").trim().to_owned();
            let change = (!change.is_empty()).then(|| p(change).class("why").set("dir", "auto"));
            several()
                .with(p(words::on(day, today, choice)).class("lead"))
                .with(review)
                .with(change)
                .with(rests_on(state, &[id]))
                .into()
        }
    };
    let act: Piece = match when {
        Weighing::Open => row().with(link(SECOND, words::WEIGH, &Route::NewCard(&MINE))).into(),
        Weighing::Today(id) => row().with(link(SECOND, words::GO_ON, &Route::Card(&MINE, id))).into(),
        later => weigh_again(later, today).into(),
    };
    let forward = (when == Weighing::PutDown).then(|| {
        several().with(el("ul").class("plain-list").with(lines(&words::FORWARD))).with(row().with(link(
            QUIET,
            journal_words::NEW,
            &Route::NewEntry,
        )))
    });
    section("sect").with(h2(words::MINE)).with(shown).with(act).with(forward)
}

/// What was chosen on which day, drawn and in words. One evening decides nothing.
fn over_time(state: AppState) -> Option<El> {
    let today = state.date();
    let chosen = state.journal.with(chosen);
    if chosen.len() < 2 {
        return None;
    }
    let stays = settled(&chosen).map(|place| p(words::settled(CHOICES[place].1)));
    let line = |one: &Chosen| el("li").with(words::on(one.day, today, CHOICES[one.place].1)).into();
    let list = el("ul").class("plain-list small").with(many(chosen.iter().rev().map(line)));
    Some(
        section("sect measure")
            .with(h2(words::OVER_TIME))
            .with(p(words::OVER_TIME_WHY).class("small"))
            .with(lanes(&chosen))
            .with(stays)
            .with(list)
            .with(row().with(link(QUIET, words::SEE, &Route::Sheet(&MINE)))),
    )
}

/// A lane for each choice, and the way through them.
fn lanes(chosen: &[Chosen]) -> El {
    const LANE: i64 = 26;
    const LEFT: i64 = 128;
    const WIDTH: i64 = 360;
    let y = |place: usize| LANE * i64::try_from(place).unwrap_or(0) + LANE / 2;
    let (first, last) = (chosen[0].day, chosen[chosen.len() - 1].day);
    let span = last.days_since(first).max(1);
    let x = |day: Day| LEFT + 12 + (WIDTH - LEFT - 24) * day.days_since(first) / span;
    let names = CHOICES.iter().enumerate().flat_map(|(place, choice)| {
        let name = drawn("text").class("t-small").set("x", "0").set("y", (y(place) + 4).to_string()).with(choice.1);
        let lane = drawn("path").class("ground").set("d", format!("M{LEFT} {}H{WIDTH}", y(place)));
        [Piece::from(lane), Piece::from(name)]
    });
    let way: Vec<String> = chosen.iter().map(|one| format!("{} {}", x(one.day), y(one.place))).collect();
    let dots = chosen.iter().map(|one| {
        let dot = drawn("circle").class("dot dot--full").set("r", "4");
        dot.set("cx", x(one.day).to_string()).set("cy", y(one.place).to_string()).into()
    });
    drawn("svg")
        .class("lanes")
        .set("viewBox", format!("0 0 {WIDTH} {}", LANE * i64::try_from(CHOICES.len()).unwrap_or(0)))
        .set("aria-hidden", "true")
        .with(many(names))
        .with(drawn("path").class("way-line").set("d", format!("M{}", way.join("L"))))
        .with(many(dots))
}
