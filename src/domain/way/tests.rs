//! What the picture promises: it is the same for everybody, and both endings are worth the same.

use super::*;
use crate::domain::path::{Holds, Step};
use std::collections::BTreeMap;
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
    country.drawn(way).iter().filter(|shape| shape.layer == layer).count()
}

/// The ways on which everything that can be drawn is drawn.
fn ways() -> Vec<Way> {
    let shut = Way { gates: [Leaf::Shut; 7], walked: 0, ..way() };
    let open = Way { gates: [Leaf::Open; 7], walked: 8, ending: Some(Ending::Together), ..way() };
    let onward = Way { walked: 8, ending: Some(Ending::Onward), ..way() };
    let left = (0..8).map(|place| Way { left_at: Some(place), ending: Some(Ending::Onward), ..way() });
    let walls = (2..7).map(|length| Way { wall: Some(length), ..way() });
    [way(), shut, open, onward].into_iter().chain(left).chain(walls).collect()
}

/// Everything that can be drawn of a country, by what it is.
fn all(country: &Country) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let drawn = ways().into_iter().flat_map(|way| country.drawn(&way));
    for shape in country.ground.iter().cloned().chain(drawn) {
        all.entry(format!("{:?}", shape.layer)).or_default().push_str(&shape.path);
    }
    let mut add = |name: &str, paths: &[&str]| all.entry(name.into()).or_default().push_str(&paths.concat());
    let stones = (0..9).flat_map(|place| [Look::Open, Look::Here].map(|look| country.stone(place, look)));
    for stone in stones {
        add("stones", &[&stone.face, &stone.ring, &stone.halo]);
    }
    for (stone, sign) in [Ending::Together, Ending::Onward].map(|ending| country.end(ending)) {
        add("endings", &[&stone.face, &stone.ring, &stone.halo, &sign]);
    }
    add("name of the footpath", &[&country.foot_name()]);
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
            assert!(path.chars().all(|letter| "MLqhz -.0123456789".contains(letter)), "{format:?} {name}: {path}");
        }
        let land = country.ground.iter().filter(|shape| matches!(shape.layer, Layer::Land | Layer::LandIndex));
        for shape in land {
            assert_eq!(shape.path.matches('M').count(), shape.path.matches('z').count());
        }
        // What stands on the page at once.
        let shapes = country.ground.iter().cloned().chain(country.drawn(&way()));
        let letters: usize = shapes.map(|shape| shape.path.len()).sum();
        assert!(letters < 100_000, "{format:?} has {letters} letters");
    }
}

#[test]
fn both_endings_have_one_size_and_stand_at_one_height() {
    // All that comes after the first place of a path is told from there.
    let shape = |path: &str| path[path.find('q').expect("it bends")..].to_owned();
    for format in FORMATS {
        let country = Country::of(format);
        let (plate, [together, onward]) = (country.plate, [Ending::Together, Ending::Onward]);
        let [one, other] = [together, onward].map(|ending| country.end(ending).0);
        for (one, other) in [(one.face, other.face), (one.ring, other.ring), (one.halo, other.halo)] {
            assert_eq!(shape(&one), shape(&other));
        }
        let [one, other] = [together, onward].map(|ending| plate.end(ending));
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
        assert_eq!((count(&country, &third, Layer::Wall), count(&country, &third, Layer::FootGlow(true))), (0, 0));
        // A wall stands instead of the gate.
        let walled = Way { wall: Some(2), ..way() };
        assert_eq!((count(&country, &walled, Layer::Wall), count(&country, &walled, Layer::Gate(Leaf::Next))), (1, 0));
        // The footpath is lit, and the lamp stands at its end.
        let let_go = Way { ending: Some(Ending::Onward), left_at: Some(2), ..way() };
        assert_eq!((count(&country, &let_go, Layer::FootGlow(true)), count(&country, &let_go, Layer::Brush)), (1, 4));
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
