//! How the way looks in each of the nineteen states.

use super::super::tests::{moment, past, path, plan, sheet, slip, until_open, with};
use super::*;
use crate::domain::copy::path as words;
use crate::domain::moment::Moment;
use crate::domain::slip::{Reply, What};
use crate::domain::{Choice as _, Event};

type Life = Vec<(i64, Event)>;

/// What somebody kept who is in that state on the twentieth day.
fn life(state: State) -> Life {
    let way = with(
        until_open(),
        &[
            (7, moment(Happened::Sent)),
            (8, moment(Happened::Warm)),
            (9, past(Gate::Trust)),
            (10, past(Gate::Openly)),
            (11, past(Gate::Slowly)),
            (12, past(Gate::Together)),
        ],
    );
    let until = |count: usize| way[..count].to_vec();
    let after = |count: usize, happened| with(until(count), &[(13, moment(happened))]);
    match state {
        State::Arrive => Life::new(),
        // They stay, because they went back on purpose.
        State::Space => after(1, Happened::BackToSpace),
        State::Reflect => until(2),
        State::Grow => until(3),
        State::Ready => until(4),
        State::Draft => until(5),
        State::Cool => until(6),
        State::Open => until(7),
        State::Waiting => until(8),
        State::Quiet => after(8, Happened::NoReply),
        State::Talking => until(9),
        State::Rebuild => until(10),
        State::Openly => until(11),
        State::Slow => until(12),
        State::Together => until(13),
        State::Decide => after(4, Happened::Weighing),
        State::LetGo => after(3, Happened::LetGo),
        State::MovedOn => after(3, Happened::TheyHaveSomeone),
        State::Break => after(3, Happened::Break),
    }
}

fn on_day_twenty(events: &[(i64, Event)]) -> Path {
    path(events, 20)
}

fn way(events: &[(i64, Event)]) -> Way {
    on_day_twenty(events).look()
}

fn line(line: RedLine) -> (i64, Event) {
    (14, Event::Moment(Moment::drawing(line)))
}

fn looks(way: &Way) -> [Look; 9] {
    way.steps.map(|step| step.look)
}

/// Looks by their first letters.
fn letters(way: &Way) -> String {
    let letter = |look| match look {
        Look::Behind => 'b',
        Look::Open => 'o',
        Look::Here => 'H',
        Look::Ahead => 'a',
        Look::Closed => 'x',
    };
    looks(way).into_iter().map(letter).collect()
}

#[test]
fn the_lives_of_these_tests_are_in_the_states_they_say() {
    for state in State::ALL {
        assert_eq!(on_day_twenty(&life(state)).state, state);
    }
}

#[test]
fn each_state_has_its_picture() {
    for (state, looks, walked) in [
        (State::Arrive, "Haoaaaaao", 0),
        (State::Space, "Haoaaaaao", 0),
        (State::Reflect, "bHoaaaaao", 1),
        (State::Grow, "boHaaaaao", 2),
        (State::Ready, "bboHaaaao", 3),
        (State::Draft, "bboHaaaao", 3),
        (State::Cool, "bboHaaaao", 3),
        (State::Open, "bboHaaaao", 3),
        (State::Waiting, "bboHaaaao", 3),
        (State::Quiet, "bboHaaaao", 3),
        (State::Talking, "bbbbHaaao", 4),
        (State::Rebuild, "bbbbbHoao", 5),
        (State::Openly, "bbbbboHao", 6),
        (State::Slow, "bbbbbbbHo", 7),
        (State::Together, "bbbbbbbbb", 8),
        (State::Decide, "bbboaaaaH", 3),
        (State::LetGo, "booaaaaao", 2),
        (State::MovedOn, "booxaaaao", 2),
        (State::Break, "boHaaaaao", 2),
    ] {
        let way = way(&life(state));
        assert_eq!((letters(&way).as_str(), way.walked), (looks, walked), "{state:?}");
    }
}

#[test]
fn on_the_way_there_is_exactly_one_place_to_stand_and_at_an_ending_none_but_the_ending() {
    let endings = [State::Together, State::LetGo, State::MovedOn];
    for state in State::ALL {
        let way = way(&life(state));
        let here = looks(&way).into_iter().filter(|look| *look == Look::Here).count();
        let is_end = endings.contains(&state);
        assert_eq!((here, way.ending.is_some()), (usize::from(!is_end), is_end), "{state:?}");
        assert_eq!(way.here().is_none(), is_end, "{state:?}");
    }
}

#[test]
fn letting_go_takes_the_footpath_from_where_they_stood_and_the_other_ending_the_way() {
    for (happened, state) in [(Happened::LetGo, State::LetGo), (Happened::TheyHaveSomeone, State::MovedOn)] {
        for (from, left_at) in [
            (life(State::Arrive), 0),
            (life(State::Reflect), 1),
            (life(State::Break), 2),
            (life(State::Waiting), 3),
            (with(life(State::Talking), &[(13, moment(Happened::Weighing))]), 4),
            (life(State::Slow), 7),
        ] {
            let path = on_day_twenty(&with(from, &[(14, moment(happened))]));
            let way = path.look();
            assert_eq!((path.state, way.ending, way.left_at), (state, Some(Ending::Onward), Some(left_at)));
            assert!(!way.is_walked(8) && !way.is_walked(9), "{left_at}");
        }
    }
    let together = way(&life(State::Together));
    assert_eq!((together.ending, together.left_at), (Some(Ending::Together), None));
    assert!((0..9).all(|length| together.is_walked(length)) && !together.is_walked(9));
    // From the last stone both are the way itself.
    let onward = way(&with(life(State::Together), &[(14, moment(Happened::LetGo))]));
    assert_eq!((onward.ending, onward.left_at), (Some(Ending::Onward), None));
    assert!((0..8).all(|length| onward.is_walked(length)) && !onward.is_walked(8) && onward.is_walked(9));
}

#[test]
fn going_back_shows_a_shorter_way_and_nothing_that_was_kept_is_gone() {
    for (back, walked) in [(Happened::BackToSpace, 0), (Happened::BackToUnderstanding, 1), (Happened::BackToGrowing, 2)]
    {
        for from in [State::Ready, State::Talking, State::Together] {
            let before = way(&life(from));
            let after = way(&with(life(from), &[(14, moment(back))]));
            assert_eq!(after.walked, walked);
            assert!(after.walked < before.walked);
            assert_eq!(after.steps[0].holds, before.steps[0].holds);
            assert_eq!(after.steps[2].holds, before.steps[2].holds);
        }
    }
}

#[test]
fn a_red_line_puts_one_wall_before_the_message_or_before_what_comes_next_and_says_why() {
    for red_line in RedLine::ALL.iter().filter(|line| **line != RedLine::Pursuit) {
        for state in State::ALL {
            let way = way(&with(life(state), &[line(*red_line)]));
            let closed: Vec<_> = way.steps.iter().filter(|step| step.look == Look::Closed).collect();
            let Some(wall) = way.wall else {
                assert!(way.walked >= SLOWLY && closed.is_empty(), "{state:?}");
                continue;
            };
            assert_eq!(closed.len(), 1, "{state:?}");
            assert_eq!(closed[0].place, wall + 1, "{state:?}");
            assert!(wall >= way.walked && wall + 1 >= REACH, "{state:?}: the wall lies behind them");
            let Holds::Closed(why) = closed[0].holds else { panic!("{state:?}: no reason") };
            let other = state == State::MovedOn && why == RedLine::SomeoneNew;
            assert!(why == *red_line || other, "{state:?}: {why:?}");
            assert!(looks(&way)[..REACH].iter().all(|look| *look != Look::Closed));
        }
    }
    // Before anything was sent it lies across the way to the message.
    for state in [State::Space, State::Grow, State::Ready, State::Draft, State::Cool, State::Open] {
        let way = way(&with(life(state), &[line(RedLine::AskedForNone)]));
        assert_eq!(way.closed(), Some(REACH), "{state:?}");
    }
}

#[test]
fn what_is_about_safety_is_named_first() {
    let lines = [line(RedLine::AskedForNone), line(RedLine::SomeoneNew), line(RedLine::Fear)];
    let reason = |count: usize| on_day_twenty(&with(life(State::Grow), &lines[..count])).reason();
    assert_eq!((reason(0), reason(2), reason(3)), (None, Some(RedLine::AskedForNone), Some(RedLine::Fear)));
    let more = with(life(State::Grow), &[line(RedLine::Crisis), lines[2].clone()]);
    assert_eq!(on_day_twenty(&more).reason(), Some(RedLine::Crisis));
}

#[test]
fn a_gate_is_marked_only_where_it_comes_next_and_a_wall_stands_in_its_place() {
    let marked = |events: &Life| {
        let way = way(events);
        let next = way.gates.iter().filter(|leaf| **leaf == Leaf::Next).count();
        assert!(next <= 1);
        way.next_gate()
    };
    for (state, next) in [
        (State::Arrive, Some(1)),
        (State::Grow, Some(3)),
        (State::Ready, None),
        (State::Quiet, None),
        (State::Talking, Some(5)),
        (State::Slow, None),
        (State::Together, None),
        (State::Decide, None),
        (State::LetGo, None),
        (State::Break, None),
    ] {
        assert_eq!(marked(&life(state)), next, "{state:?}");
    }
    assert_eq!(marked(&with(life(State::Grow), &[line(RedLine::Blocked)])), None);
    // Whatever lies behind is open, and what was done opens a gate without going through it.
    let back = way(&life(State::Space));
    assert_eq!(back.gates[0], Leaf::Open);
    assert_eq!(way(&life(State::Slow)).gates[..6], [Leaf::Open; 6]);
}

#[test]
fn a_step_says_what_it_holds_by_what_was_kept() {
    let kept = vec![
        (0, plan()),
        (1, sheet("trust", "my_part", "I kept it from you")),
        (2, sheet("trust", "my_part", "and again")),
        (3, sheet("neglect", "my_part", " ")),
        (4, sheet("lesson", "then", "say it early")),
        (5, sheet("action", "action", "walk")),
        slip(What::Message, 6, Some(Reply::No)),
    ];
    let way = way(&kept);
    let holds = way.steps.map(|step| step.holds);
    assert_eq!(
        holds[..4],
        [
            Holds::Space(19),
            Holds::OwnPart(1),
            Holds::Growth { things: 1, lessons: 1 },
            Holds::Lines { done: 3, all: 7 },
        ]
    );
    assert_eq!(words::under(&way.steps[0]), "19 days in all");
    assert_eq!(words::under(&way.steps[2]), "You are here");
    let first = path(&[(0, plan())], 3).look();
    assert_eq!(first.steps[1].holds, Holds::Opening(3));
    assert_eq!(words::under(&first.steps[1]), "3 of 7 days of space");
    assert_eq!(path(&[], 0).look().steps[0].holds, Holds::NoPlan);
}

#[test]
fn no_step_of_any_state_names_a_date_or_a_share_and_all_say_something() {
    const MONTHS: [&str; 6] = ["January", "March", "April", "2026", "%", "per cent"];
    let lines = RedLine::ALL.iter().map(|red_line| Some(line(*red_line))).chain([None]);
    for (state, red_line) in lines.flat_map(|line| State::ALL.map(|state| (state, line.clone()))) {
        let path = on_day_twenty(&with(life(state), &red_line.into_iter().collect::<Vec<_>>()));
        let way = path.look();
        for step in &way.steps {
            let (under, holds) = (words::under(step), words::holds(step));
            assert!(under.chars().count() <= 24, "{state:?}: “{under}” is too long for the picture");
            assert!(!holds.is_empty() && !words::standing(step, &way).is_empty(), "{state:?}: {step:?}");
            assert!(MONTHS.iter().all(|month| !under.contains(month) && !holds.contains(month)), "{under}, {holds}");
        }
        let (title, why) = (words::title(&path, &way), words::why(&path, &way));
        assert!(title.ends_with('.') && why.ends_with('.'), "{state:?}: {title} {why}");
    }
}
