//! What the picture promises: it is the same for everybody, and both endings are worth the same.

use super::*;
use crate::domain::path::{Holds, Step};
use std::fmt::Write as _;
use xxhash_rust::xxh64::xxh64;

const FORMATS: [Format; 2] = [Format::Tall, Format::Wide];

/// A way on which somebody stands at the third step.
fn way() -> Way {
    let look = |place: usize| match place {
        0 | 1 => Look::Behind,
        2 => Look::Here,
        _ => Look::Ahead,
    };
    Way {
        steps: std::array::from_fn(|place| Step { place, look: look(place), holds: Holds::Itself }),
        walked: 2,
        ending: None,
        left_at: None,
        wall: None,
        gates: [Leaf::Open, Leaf::Open, Leaf::Next, Leaf::Shut, Leaf::Shut, Leaf::Shut, Leaf::Shut],
    }
}

fn count(country: &Country, way: &Way, layer: Layer) -> usize {
    country.drawn(way).iter().filter(|(drawn, _)| *drawn == layer).count()
}

/// Everything that can be drawn of a country, by what it is.
fn all(country: &Country) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        country.ground.iter().map(|shape| (format!("{:?}", shape.layer), shape.path.clone())).collect();
    let mut add = |name: &str, paths: Vec<&str>| all.push((name.to_owned(), paths.concat()));
    add("lengths", country.lengths.iter().flat_map(|one| [&*one.bed, &one.brush, &one.dry, &one.edge]).collect());
    add("gates", country.gates.iter().flatten().map(String::as_str).collect());
    add("walls", country.walls.iter().map(String::as_str).collect());
    add("bridge", country.bridge.iter().map(String::as_str).collect());
    let outlines = country.stones.iter().flat_map(|stone| {
        [Look::Here, Look::Open].map(|look| stone.outline(look)).into_iter().flat_map(|(face, ring)| [face, ring])
    });
    add("stones", outlines.chain(country.stones.iter().map(|stone| &*stone.halo)).collect());
    let ends = [&country.together, &country.onward];
    add("endings", ends.iter().flat_map(|end| [&*end.face, &end.ring, &end.sign, &end.halo]).collect());
    add("footpath", [&country.foot, &country.foot_name].into_iter().chain(&country.taken).map(String::as_str).collect());
    add("lead, lamps and trails", [&country.lead, &country.trails].into_iter().chain(&country.lamps).map(String::as_str).collect());
    all
}

#[test]
fn the_country_stays_as_it_is() {
    let mut told = String::new();
    for format in FORMATS {
        for (name, path) in all(&Country::of(format)) {
            writeln!(told, "{format:?} {name}: {} letters, {:016x}", path.len(), xxh64(path.as_bytes(), 0)).expect("fits");
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
            assert!(path.chars().all(|letter| "MLqhz -.0123456789".contains(letter)), "{format:?} {name}: {path}");
        }
        let land = country.ground.iter().filter(|shape| matches!(shape.layer, Layer::Land | Layer::LandIndex));
        for shape in land {
            assert_eq!(shape.path.matches('M').count(), shape.path.matches('z').count());
        }
        let letters: usize = all(&country).iter().map(|(_, path)| path.len()).sum();
        assert!(letters < 160_000, "{format:?} has {letters} letters");
    }
}

#[test]
fn both_endings_have_one_size_and_stand_at_one_height() {
    // All that comes after the first place of a path is told from there.
    let shape = |path: &str| path[path.find('q').expect("it bends")..].to_owned();
    for format in FORMATS {
        let Country { together, onward, plate, .. } = Country::of(format);
        assert_eq!((shape(&together.face), shape(&together.ring)), (shape(&onward.face), shape(&onward.ring)));
        assert_eq!(shape(&together.halo), shape(&onward.halo));
        let last = plate.stones[8].0;
        let far = |end: &End| line::apart(last, end.at);
        // On the wide plate one lies above and one below; neither is further along the way.
        if plate.is_down() {
            assert!((together.at.1 - onward.at.1).abs() < 0.1);
        } else {
            assert!((together.at.0 - onward.at.0).abs() < 0.1 && (far(&together) - far(&onward)).abs() < 1.0);
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
        assert_eq!((count(&country, &third, Layer::Wall), count(&country, &third, Layer::FootTaken)), (0, 0));
        // A wall stands instead of the gate.
        let walled = Way { wall: Some(2), ..way() };
        assert_eq!((count(&country, &walled, Layer::Wall), count(&country, &walled, Layer::Gate(Leaf::Next))), (1, 0));
        // The footpath is lit, and the lamp stands at its end.
        let let_go = Way { ending: Some(Ending::Onward), left_at: Some(2), ..way() };
        assert_eq!(count(&country, &let_go, Layer::FootTaken), 1);
        let lamp = |way: &Way| country.drawn(way).into_iter().find(|(layer, _)| *layer == Layer::Lamp).map(|(_, path)| path);
        assert_eq!(lamp(&let_go), Some(country.lamps[10].as_str()));
        let together = Way { ending: Some(Ending::Together), walked: 8, ..way() };
        assert_eq!(lamp(&together), Some(country.lamps[9].as_str()));
        assert_eq!((count(&country, &together, Layer::EndEdge), count(&country, &together, Layer::Edge)), (1, 0));
    }
}

#[test]
fn each_stone_and_each_ending_lies_on_the_plate_and_far_enough_from_its_neighbours_for_a_thumb() {
    for format in FORMATS {
        let plate = Plate::of(format);
        let places: Vec<Point> = plate.stones.iter().map(|stone| stone.0).chain([plate.together, plate.onward]).collect();
        for (n, at) in places.iter().enumerate() {
            assert!(at.0 > 24.0 && at.0 < plate.width - 24.0 && at.1 > 24.0 && at.1 < plate.height - 24.0);
            for other in &places[..n] {
                assert!(line::apart(*at, *other) > 96.0 * 96.0, "{format:?}: {at:?} and {other:?}");
            }
        }
    }
}
