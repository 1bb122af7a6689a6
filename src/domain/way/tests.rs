//! What the picture promises: it is the same for everybody, and both endings are worth the same.

use super::*;
use crate::domain::path::{Holds, Look, Step};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use xxhash_rust::xxh64::xxh64;

const FORMATS: [Format; 2] = [Format::Tall, Format::Wide];

/// The nine steps, holding about as much as they can.
fn steps(look: &dyn Fn(usize) -> Look) -> [Step; 9] {
    let holds = |place: usize| match place {
        0 => Holds::Space(1000),
        1 => Holds::OwnPart(6),
        2 => Holds::Growth { things: 20, lessons: 10 },
        3 => Holds::Lines { done: 7, all: 7 },
        4 => Holds::Apologised,
        _ => Holds::Itself,
    };
    std::array::from_fn(|place| Step { place, look: look(place), holds: holds(place) })
}

/// A way on which somebody stands at the third step.
fn way() -> Way {
    let look = |place: usize| match place {
        0 | 1 => Look::Behind,
        2 => Look::Here,
        _ => Look::Ahead,
    };
    Way {
        steps: steps(&look),
        walked: 2,
        ending: None,
        left_at: None,
        wall: None,
        gates: [Leaf::Open, Leaf::Open, Leaf::Next, Leaf::Shut, Leaf::Shut, Leaf::Shut, Leaf::Shut],
    }
}

fn count(country: &Country, way: &Way, layer: Layer) -> usize {
    country.drawn(way).iter().filter(|shape| shape.layer == layer).count()
}

/// Somebody at an ending of the way itself.
fn arrived(ending: Ending) -> Way {
    Way { ending: Some(ending), walked: 8, ..way() }
}

/// What the landmarks are drawn as.
fn marks(country: &Country, way: &Way) -> Vec<Shape> {
    country.landmarks(way).into_iter().flat_map(|landmark| landmark.shapes).collect()
}

/// The ways on which everything that can be drawn is drawn.
fn ways() -> Vec<Way> {
    let shut = Way { gates: [Leaf::Shut; 7], walked: 0, ..way() };
    let open = Way { gates: [Leaf::Open; 7], walked: 8, ending: Some(Ending::Together), ..way() };
    let left = (0..8).map(|place| Way { left_at: Some(place), ending: Some(Ending::Onward), ..way() });
    let walls = (2..7).map(|length| Way { wall: Some(length), ..way() });
    [way(), shut, open, arrived(Ending::Onward)].into_iter().chain(left).chain(walls).collect()
}

/// Everything that can be drawn of a country, by what it is.
fn all(country: &Country) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let drawn = ways().into_iter().flat_map(|way| country.drawn(&way));
    for shape in country.ground.iter().cloned().chain(drawn) {
        all.entry(format!("{:?}", shape.layer)).or_default().push_str(&shape.path);
    }
    for shape in [way(), arrived(Ending::Together), arrived(Ending::Onward)].iter().flat_map(|way| marks(country, way))
    {
        all.entry(format!("{:?}", shape.layer)).or_default().push_str(&shape.path);
    }
    all.insert("name of the footpath".into(), country.foot_name());
    all
}

#[test]
fn the_country_stays_as_it_is() {
    let mut told = String::new();
    for format in FORMATS {
        for (name, path) in all(&Country::of(format)) {
            writeln!(told, "{format:?} {name}: {} letters, {:016x}", path.len(), xxh64(path.as_bytes(), 0))
                .expect("fits");
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn it_is_written_in_plain_numbers_and_every_line_of_height_is_closed() {
    for format in FORMATS {
        let country = Country::of(format);
        for (name, path) in all(&country) {
            assert!(path.is_empty() || path.starts_with('M'), "{format:?} {name}");
            assert!(path.chars().all(|letter| "Mmlqtz -.0123456789".contains(letter)), "{format:?} {name}: {path}");
        }
        let land: Vec<&Shape> =
            country.ground.iter().filter(|shape| matches!(shape.layer, Layer::Land | Layer::LandIndex)).collect();
        assert!(land.len() >= 8, "{format:?} has {} heights", land.len());
        for shape in land {
            assert_eq!(shape.path.to_lowercase().matches('m').count(), shape.path.matches('z').count());
            assert!(shape.path.len() > 100);
        }
    }
}

#[test]
fn what_stands_on_the_page_at_once_is_small() {
    for format in FORMATS {
        let country = Country::of(format);
        for way in ways() {
            let shapes = country.ground.iter().cloned().chain(country.drawn(&way)).chain(marks(&country, &way));
            let letters: usize = shapes.map(|shape| shape.path.len()).sum();
            assert!(letters < 60_000, "{format:?} has {letters} letters");
        }
    }
}

#[test]
fn both_endings_have_one_size_and_stand_at_one_height() {
    // All that comes after the first place of a path is told from there.
    let shape = |path: &str| path[path.find('q').expect("it bends")..].to_owned();
    for format in FORMATS {
        let country = Country::of(format);
        let outlines = |ending: Ending| -> Vec<(Layer, String)> {
            let landmarks = country.landmarks(&arrived(ending));
            let found = landmarks.into_iter().find(|landmark| landmark.place == Place::Ending(ending));
            let shapes = found.expect("both endings are there").shapes.into_iter();
            shapes.filter(|one| one.layer != Layer::Sign).map(|one| (one.layer, shape(&one.path))).collect()
        };
        assert_eq!(outlines(Ending::Together), outlines(Ending::Onward));
        let plate = country.plate;
        let [one, other] = [Ending::Together, Ending::Onward].map(|ending| plate.end(ending));
        let far = |at: Point| line::apart(plate.stone(8), at).sqrt();
        // On the wide plate one lies above and one below; neither is further along the way.
        if plate.is_down() {
            assert!((one.1 - other.1).abs() < 0.1);
        } else {
            assert!((one.0 - other.0).abs() < 0.1 && (far(one) - far(other)).abs() < 1.0);
        }
    }
}

#[test]
fn a_landmark_shows_a_second_ring_only_where_somebody_stands() {
    for format in FORMATS {
        let country = Country::of(format);
        for (way, here) in [
            (way(), Place::Step(2)),
            (Way { steps: steps(&|_| Look::Behind), ..arrived(Ending::Together) }, Place::Ending(Ending::Together)),
            (Way { steps: steps(&|_| Look::Ahead), ..arrived(Ending::Onward) }, Place::Ending(Ending::Onward)),
        ] {
            let landmarks = country.landmarks(&way);
            assert_eq!(landmarks.len(), 11);
            for landmark in landmarks {
                let has_halo = landmark.shapes.iter().any(|shape| shape.layer == Layer::Halo);
                assert_eq!(has_halo, landmark.place == here, "{:?}", landmark.place);
                assert_eq!(landmark.class.ends_with("here"), has_halo);
            }
        }
    }
}

/// Left, top, right and bottom of some words, as wide as wide letters are.
fn room(words: &Words) -> [f64; 4] {
    let (size, wide) = match words.class {
        "t-sub" => (12.5, 0.55),
        "t-end" => (18.0, 0.5),
        "num" => (17.0, 0.5),
        _ => (18.0, 0.53),
    };
    let wide = wide * size * line::number(words.text.chars().count());
    let left = match words.anchor {
        Anchor::Start => words.at.0,
        Anchor::Middle => words.at.0 - wide / 2.0,
        Anchor::End => words.at.0 - wide,
    };
    [left, words.at.1 - 0.7 * size, left + wide, words.at.1 + 0.2 * size]
}

#[test]
fn words_stay_on_the_plate_and_off_each_other_and_the_taken_footpath_runs_through_none() {
    for format in FORMATS {
        let country = Country::of(format);
        let plate = country.plate;
        for left_at in 0..8 {
            let way = Way { left_at: Some(left_at), walked: left_at, ..arrived(Ending::Onward) };
            let way = Way { steps: steps(&|place| if place < left_at { Look::Behind } else { Look::Open }), ..way };
            let words: Vec<Words> = country.landmarks(&way).into_iter().flat_map(|landmark| landmark.words).collect();
            for (n, one) in words.iter().enumerate() {
                let [left, top, right, bottom] = room(one);
                assert!(left > 4.0 && right < plate.width - 4.0, "{format:?}: “{}” from {left} to {right}", one.text);
                assert!(top > 4.0 && bottom < plate.height - 4.0, "{format:?}: “{}”", one.text);
                for other in &words[..n] {
                    let [l, t, r, b] = room(other);
                    let is_apart = right < l || r < left || bottom < t || b < top;
                    assert!(is_apart, "{format:?}: “{}” on “{}”", one.text, other.text);
                }
                for at in country.taken(left_at) {
                    let is_in = at.0 > left && at.0 < right && at.1 > top && at.1 < bottom;
                    assert!(!is_in, "{format:?}: from {left_at} through “{}” at {at:?}", one.text);
                }
            }
        }
    }
}

#[test]
fn what_is_drawn_follows_the_way_and_the_ground_does_not() {
    for format in FORMATS {
        let country = Country::of(format);
        let third = way();
        // The lead and two lengths are inked.
        assert_eq!(count(&country, &third, Layer::Brush), 3);
        assert_eq!(count(&country, &third, Layer::Edge), 6);
        assert_eq!(count(&country, &third, Layer::EndEdge), 2);
        assert_eq!(count(&country, &third, Layer::Gate(Leaf::Next)), 1);
        assert_eq!(count(&country, &third, Layer::Lamp), 1);
        assert_eq!((count(&country, &third, Layer::Wall), count(&country, &third, Layer::FootGlow)), (0, 0));
        // A wall stands instead of the gate.
        let walled = Way { wall: Some(2), ..way() };
        assert_eq!((count(&country, &walled, Layer::Wall), count(&country, &walled, Layer::Gate(Leaf::Next))), (1, 0));
        // The footpath is lit, and the lamp stands at its end.
        let let_go = Way { ending: Some(Ending::Onward), left_at: Some(2), ..way() };
        assert_eq!((count(&country, &let_go, Layer::FootGlow), count(&country, &let_go, Layer::Brush)), (1, 4));
        let together = Way { ending: Some(Ending::Together), walked: 8, ..way() };
        let lamps = [&let_go, &together, &third].map(|way| country.light(way));
        assert_eq!(
            lamps,
            [country.plate.end(Ending::Onward), country.plate.end(Ending::Together), country.plate.stone(2)]
        );
        assert_eq!((count(&country, &together, Layer::EndEdge), count(&country, &together, Layer::Edge)), (1, 0));
    }
}

#[test]
fn each_stone_and_each_ending_lies_on_the_plate_and_far_enough_from_its_neighbours_for_a_thumb() {
    for format in FORMATS {
        let plate = Plate::of(format);
        let ends = [Ending::Together, Ending::Onward].map(|ending| plate.end(ending));
        let places: Vec<Point> = (0..9).map(|place| plate.stone(place)).chain(ends).collect();
        for (n, at) in places.iter().enumerate() {
            assert!(at.0 > 24.0 && at.0 < plate.width - 24.0 && at.1 > 24.0 && at.1 < plate.height - 24.0);
            for other in &places[..n] {
                assert!(line::apart(*at, *other) > 96.0 * 96.0, "{format:?}: {at:?} and {other:?}");
            }
        }
    }
}
