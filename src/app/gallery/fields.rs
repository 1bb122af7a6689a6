//! Lines to write on, and switches.

use super::{case, part};
use crate::app::held::Held;
use crate::app::parts::field::{Line, line, lines, switch};
use crate::app::parts::plain::{SECOND, button, div};
use crate::app::piece::{El, el};

/// A line that holds something.
fn holding(label: &'static str, text: &str) -> Line {
    line(label, Held::new(text.to_owned()))
}

/// What is asked of a line.
fn asking(words: &str) -> Held<Option<String>> {
    Held::new(Some(words.to_owned()))
}

pub fn one_line() -> El {
    let name = "That looks like an address. A first name or a letter is enough.";
    part("Lines")
        .with(
            case("Empty, with an example")
                .with(holding("What helped, even a bit?", "").example("a walk, a call, nothing yet")),
        )
        .with(
            case("Filled")
                .with(holding("One agreed channel for that", "email only"))
                .with(holding("More than fits", "a line that is longer than the field, so that its end can’t be seen")),
        )
        .with(
            case("With help")
                .with(holding("A name for them", "Robin").help("A letter is enough. It stays in this browser.")),
        )
        .with(case("Something is asked").with(holding("A name for them", "robin@example.org").ask(asking(name))))
        .with(
            case("Something is asked, with help").with(
                holding("How many days?", "5")
                    .help("The guide says a few weeks.")
                    .ask(asking("From 14 to 365 days, please.")),
            ),
        )
}

pub fn kinds() -> El {
    let mut regions = el("select").class("field").set("id", "gallery-region");
    for region in ["United Kingdom", "Ireland", "Germany"] {
        regions = regions.with(el("option").with(region));
    }
    let label = el("label").class("ui").set("for", "gallery-region").with("Help lines for");
    part("Lines of a kind")
        .with(case("A date").with(holding("From when?", "2026-11-23").kind("date")))
        .with(
            case("A date, and something is asked")
                .with(holding("From when?", "2027-12-31").kind("date").ask(asking("That day is still to come."))),
        )
        .with(
            case("A time, with help").with(
                holding("The day turns at", "04:00")
                    .kind("time")
                    .max("12:00")
                    .help("What is noted before then counts for the evening."),
            ),
        )
        .with(case("A number").with(holding("Days", "30").kind("number").min("14").max("365")))
        .with(case("One of a long list").with(div("line").with(label).with(regions)))
}

pub fn several_lines() -> El {
    let filled =
        "So that I sleep, and so that the next thing I say is one I meant.\n\nThe field grows with what is in it.";
    part("Several lines")
        .with(case("Empty, with an example").with(lines(
            "What I learn from it",
            Held::new(String::new()),
            "evenings are the hard part",
        )))
        .with(case("Filled").with(lines("Why I do this", Held::new(filled.to_owned()), "")))
}

pub fn switches() -> El {
    let help = "Some browsers send text to their maker for it.";
    part("Switches")
        .with(case("Off").with(switch("Night from ten to six", Held::new(false), "")))
        .with(case("On").with(switch("Night from ten to six", Held::new(true), "")))
        .with(case("With help").with(switch("Spell check", Held::new(false), help)))
}

pub fn side_by_side() -> El {
    let if_then = div("pair")
        .with(holding("If", "").example("a song comes on"))
        .with(holding("then I will", "").example("let it play"));
    let day =
        div("pair").with(holding("What it is", "Valentine’s Day")).with(holding("When", "2027-02-14").kind("date"));
    let word = div("line-and-button").with(holding("A word of your own", "")).with(button(SECOND, "Add", || ()));
    part("Lines side by side")
        .with(case("Two that belong together").with(if_then).with(day))
        .with(case("A line and its button").with(word))
}
