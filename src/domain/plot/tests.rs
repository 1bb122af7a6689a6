//! Pictures: everything lies inside, what is counted is drawn, and nothing is drawn of nothing.

use super::*;
use crate::domain::Choice as _;
use proptest::prelude::*;

/// Every place that a path goes to, by following its letters.
fn places(path: &str) -> Vec<(f64, f64)> {
    let mut parts: Vec<(char, Vec<f64>)> = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, parts: &mut Vec<(char, Vec<f64>)>| {
        if let Some((_, numbers)) = parts.last_mut() {
            let spaced = text.replace('-', " -");
            numbers.extend(spaced.split_whitespace().map(|number| number.parse::<f64>().expect("a number")));
        }
        text.clear();
    };
    for letter in path.chars() {
        if letter.is_alphabetic() {
            flush(&mut text, &mut parts);
            parts.push((letter, Vec::new()));
        } else {
            text.push(letter);
        }
    }
    flush(&mut text, &mut parts);
    let (mut x, mut y, mut found) = (0.0, 0.0, Vec::new());
    for (letter, numbers) in parts {
        match (letter, numbers.as_slice()) {
            ('M' | 'L', [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ('m', [by_x, by_y]) | ('a', [.., by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ('h', [by]) => x += by,
            ('v', [by]) => y += by,
            ('l', [up_x, up_y, by_x, by_y]) => {
                found.push((x + up_x, y + up_y));
                (x, y) = (x + up_x + by_x, y + up_y + by_y);
            }
            ('z', []) => {}
            other => panic!("{other:?}"),
        }
        found.push((x, y));
    }
    found
}

/// Everything of a picture lies in it.
fn is_inside(plot: &Plot) {
    for (look, path) in plot.paths() {
        for (x, y) in places(path) {
            let is_in = (-1.0..=WIDTH + 1.0).contains(&x) && (-1.0..=plot.height + 1.0).contains(&y);
            assert!(is_in, "{look:?} goes to {x} {y} of {}: {path}", plot.height);
        }
    }
    for words in &plot.words {
        let (x, y) = words.at;
        assert!(
            (-0.1..=WIDTH + 0.1).contains(&x) && (0.0..=plot.height + 0.1).contains(&y),
            "{words:?} of {}",
            plot.height
        );
    }
}

fn drawn(plot: &Plot, look: Look) -> String {
    plot.paths().find(|(one, _)| *one == look).map(|(_, path)| path.to_owned()).unwrap_or_default()
}

fn dots(plot: &Plot, look: Look) -> usize {
    drawn(plot, look).matches("0z").count()
}

#[test]
fn a_week_is_a_bar_from_its_lowest_to_its_highest_and_one_value_is_one_dot() {
    let plot = ranges(&[Some((3, 6)), None, Some((0, 10)), Some((4, 4))], &[(0, "Nov".into())]);
    assert_eq!(dots(&plot, Look::Full), 5);
    let lines = places(&drawn(&plot, Look::Line));
    let of = |n: usize| (lines[2 * n].1, lines[2 * n + 1].1);
    assert_eq!(of(0), (8.0 + 12.0 * 7.0, 8.0 + 12.0 * 4.0), "from 3 up to 6");
    assert_eq!(of(1), (128.0, 8.0), "from the ground to the top");
    assert_eq!(lines.len(), 4, "no line where there is one value or none");
    is_inside(&plot);
}

#[test]
fn a_grid_has_a_mark_where_a_row_and_a_column_cross_and_a_slip_hangs_below() {
    let plot = grid(&["a", "b"], 40.0, 20.0, 4, &[], &[(0, 0, Look::Full, 4.0), (1, 3, Look::Slip, 4.0)]);
    assert_eq!(places(&drawn(&plot, Look::Full))[0], (75.0, 10.0));
    let slip = places(&drawn(&plot, Look::Slip));
    assert_eq!(slip, [(285.0, 30.0), (285.0, 39.5)]);
    is_inside(&plot);
}

#[test]
fn bars_are_as_long_as_their_counts_and_a_new_word_has_a_ring() {
    let plot = bars(&[("low", 6, false), ("steady", 3, true)]);
    let path = places(&drawn(&plot, Look::Full));
    let long = |n: usize| path[5 * n + 1].0 - path[5 * n].0;
    assert!((long(0) - 2.0 * long(1)).abs() < 0.2, "{path:?}");
    assert_eq!(dots(&plot, Look::Ring), 1);
    is_inside(&plot);
}

#[test]
fn columns_rise_to_their_own_highest_and_a_month_without_a_number_is_left_open() {
    let plot = columns(&[("I".into(), vec![Some(2.0), None, Some(4.0), Some(0.0)])], &[(0, "Jan".into())]);
    let path = places(&drawn(&plot, Look::Full));
    assert_eq!(path.len(), 2 * 5, "nothing is drawn of nothing");
    let tall = |n: usize| path[5 * n + 2].1 - path[5 * n + 1].1;
    assert!((tall(1) - 34.0).abs() < 0.1 && (tall(0) - 17.0).abs() < 0.1, "{path:?}");
    is_inside(&plot);
    assert_eq!(drawn(&columns(&[("I".into(), vec![None, Some(0.0)])], &[]), Look::Full), "");
}

#[test]
fn two_shares_have_one_length_and_are_filled_as_far_as_their_counts_go() {
    let plot = shares(&[("sleep: poor".into(), [("with".into(), 6, 8), ("without".into(), 5, 20)])]);
    let (wash, full) = (places(&drawn(&plot, Look::Wash)), places(&drawn(&plot, Look::Full)));
    let long = |path: &[(f64, f64)], n: usize| path[5 * n + 1].0 - path[5 * n].0;
    assert!((long(&wash, 0) - long(&wash, 1)).abs() < 0.1);
    assert!((long(&full, 0) / long(&wash, 0) - 0.75).abs() < 0.01);
    assert!((long(&full, 1) / long(&wash, 1) - 0.25).abs() < 0.01);
    is_inside(&plot);
}

#[test]
fn a_time_that_was_seen_to_its_end_is_full_and_times_at_once_stand_on_each_other() {
    let plot = minutes(&[(10, true), (11, false), (40, true), (900, true)], Some((5, 15)), |n: i64| n.to_string());
    assert_eq!((dots(&plot, Look::Full), dots(&plot, Look::Ring)), (3, 1));
    is_inside(&plot);
    let said: Vec<&str> = plot.words.iter().map(|words| words.words.as_str()).collect();
    assert_eq!(said, ["0", "60", "120"]);
}

#[test]
fn every_outcome_of_a_promise_has_a_shape_of_its_own() {
    let shape = |outcome: Outcome| {
        signs(&[vec![outcome]], &[], &[]).paths().map(|(look, d)| (look, d.to_owned())).collect::<Vec<_>>()
    };
    for (n, one) in Outcome::ALL.iter().enumerate() {
        for other in &Outcome::ALL[n + 1..] {
            assert_ne!(shape(*one), shape(*other), "{one:?} {other:?}");
        }
        is_inside(&signs(&[vec![*one; 9], Vec::new()], &[(0, "a".into())], &[(*one, "b"), (*one, "c"), (*one, "d")]));
    }
}

proptest! {
    #[test]
    fn no_picture_runs_out_of_itself(
        weeks in prop::collection::vec(prop::option::of((0_u8..=10, 0_u8..=10)), 1..60),
        counts in prop::collection::vec(0_usize..5000, 1..12),
        times in prop::collection::vec((0_i64..10_000, any::<bool>()), 0..60),
    ) {
        let weeks: Vec<_> = weeks.into_iter().map(|week| week.map(|(a, b)| (a.min(b), a.max(b)))).collect();
        let names: Vec<Name> = (0..weeks.len()).map(|n| (n, "Nov".to_owned())).collect();
        is_inside(&ranges(&weeks, &names));
        is_inside(&bars(&counts.iter().map(|count| ("word", *count, true)).collect::<Vec<_>>()));
        let band: Vec<Option<f64>> = counts.iter().map(|count| Some(number(*count))).collect();
        is_inside(&columns(&[("a".into(), band.clone()), ("b".into(), band)], &names[..1]));
        is_inside(&minutes(&times, Some((5, 15)), |n: i64| n.to_string()));
        let two = |count: &usize| ("a".to_owned(), [("b".to_owned(), *count, *count), ("c".to_owned(), 0, *count)]);
        is_inside(&shares(&counts.iter().map(two).collect::<Vec<_>>()));
        is_inside(&dated(&counts.iter().map(|count| ("d".into(), count.to_string())).collect::<Vec<_>>()));
        let cells: Vec<Cell> = (0..7).flat_map(|row| (0..26).map(move |at| (row, at, Look::Full, 4.0))).collect();
        is_inside(&grid(&["a"; 7], 30.0, 13.0, 26, &[], &cells));
    }
}
