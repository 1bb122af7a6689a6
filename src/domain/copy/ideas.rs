//! Thirty quiet ideas for an hour together (brief 3.11, S70).

/// What an idea costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    Nothing,
    Little,
    Some,
}

/// An idea, and what it can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idea {
    pub words: &'static str,
    pub cost: Cost,
    pub indoors: bool,
    /// Children can come along.
    pub with_children: bool,
    /// An hour is enough.
    pub short: bool,
}

const fn idea(words: &'static str, cost: Cost, indoors: bool, with_children: bool, short: bool) -> Idea {
    Idea { words, cost, indoors, with_children, short }
}

use Cost::{Little, Nothing, Some as Paid};
const IN: bool = true;
const OUT: bool = false;
const KIDS: bool = true;
const TWO: bool = false;
const HOUR: bool = true;
const LONG: bool = false;

pub const IDEAS: [Idea; 30] = [
    idea("A walk with a destination", Nothing, OUT, KIDS, HOUR),
    idea("A market, one thing each", Little, OUT, KIDS, HOUR),
    idea("An hour in the library", Nothing, IN, KIDS, HOUR),
    idea("Cook one dish neither of you knows", Little, IN, KIDS, LONG),
    idea("A museum on its late evening", Little, IN, TWO, LONG),
    idea("A board game in a café", Little, IN, KIDS, LONG),
    idea("Charity shops with five coins each", Little, IN, KIDS, HOUR),
    idea("The cinema in the early afternoon", Paid, IN, TWO, LONG),
    idea("A taster hour of climbing", Paid, IN, KIDS, LONG),
    idea("Crazy golf", Little, OUT, KIDS, HOUR),
    idea("A park with a flask of tea", Nothing, OUT, KIDS, HOUR),
    idea("Walk a dog, yours or a borrowed one", Nothing, OUT, KIDS, HOUR),
    idea("A gallery, one room each to show", Nothing, IN, TWO, HOUR),
    idea("A bike path until the first bench", Nothing, OUT, KIDS, LONG),
    idea("A karaoke booth", Paid, IN, TWO, HOUR),
    idea("A taster hour of pottery", Paid, IN, KIDS, LONG),
    idea("An hour on an allotment", Nothing, OUT, KIDS, HOUR),
    idea("Volunteer for one shift", Nothing, OUT, TWO, LONG),
    idea("Wash the car with music on", Nothing, OUT, KIDS, HOUR),
    idea("A puzzle, as far as it goes", Nothing, IN, KIDS, LONG),
    idea("A photo walk, three pictures each", Nothing, OUT, KIDS, HOUR),
    idea("Swimming", Little, IN, KIDS, LONG),
    idea("Taste three cheeses", Little, IN, TWO, HOUR),
    idea("The bus to its last stop", Little, OUT, KIDS, LONG),
    idea("Music in the open air", Nothing, OUT, KIDS, LONG),
    idea("A quiz online, on the same side", Nothing, IN, TWO, HOUR),
    idea("A repair café with something broken", Nothing, IN, TWO, LONG),
    idea("Look at the stars, warmly dressed", Nothing, OUT, KIDS, HOUR),
    idea("A class in something neither knows", Paid, IN, TWO, LONG),
    idea("Coffee after the school run, children along", Little, IN, KIDS, HOUR),
];

pub const TITLE: &str = "Thirty quiet ideas";
pub const LEAD: &str = "Low in pressure, easy to leave early. Either of you can say no to any of them.";
pub const WHAT: &str = "For an hour or two, by cost, place and length";
pub const COST: &str = "What may it cost?";
pub const COSTS: &[(&str, &str)] = &[("nothing", "nothing"), ("little", "a little")];
pub const PLACE: &str = "Where?";
pub const PLACES: &[(&str, &str)] = &[("in", "indoors"), ("out", "outdoors")];
pub const WITH: &str = "Who comes along?";
pub const WITHS: &[(&str, &str)] = &[("children", "children, too")];
pub const LENGTH: &str = "How long?";
pub const LENGTHS: &[(&str, &str)] = &[("short", "an hour is enough")];
pub const NONE: &str = "Nothing fits all of that. Leave one answer open.";

/// “12 ideas”
pub fn count(count: usize) -> String {
    if count == 1 { "One idea".into() } else { format!("{count} ideas") }
}

/// What an idea is like, in a few words.
pub fn about(idea: &Idea) -> String {
    let cost = match idea.cost {
        Cost::Nothing => "costs nothing",
        Cost::Little => "costs a little",
        Cost::Some => "costs some",
    };
    let place = if idea.indoors { "indoors" } else { "outdoors" };
    let with = if idea.with_children { " · children can come" } else { "" };
    let length = if idea.short { "an hour" } else { "two hours or more" };
    format!("{length} · {place} · {cost}{with}")
}

/// The ideas that fit; an open answer (an empty one) fits all.
pub fn fitting(cost: &str, place: &str, with: &str, length: &str) -> Vec<&'static Idea> {
    let fits = |idea: &&Idea| {
        (match cost {
            "nothing" => idea.cost == Cost::Nothing,
            "little" => idea.cost != Cost::Some,
            _ => true,
        }) && (place.is_empty() || idea.indoors == (place == "in"))
            && (with.is_empty() || idea.with_children)
            && (length.is_empty() || idea.short)
    };
    IDEAS.iter().filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s70_there_are_thirty_and_each_filter_leaves_some() {
        assert_eq!(fitting("", "", "", "").len(), 30);
        for cost in ["nothing", "little"] {
            for place in ["in", "out"] {
                for with in ["", "children"] {
                    for length in ["", "short"] {
                        let found = fitting(cost, place, with, length);
                        assert!(!found.is_empty(), "{cost} {place} {with} {length}");
                        assert!(found.len() < 30);
                    }
                }
            }
        }
        assert!(fitting("nothing", "", "", "").len() < fitting("little", "", "", "").len());
    }
}
