//! What is answered without writing: choices, feeling words, the scale, a count.

use super::{case, part};
use crate::app::held::Held;
use crate::app::parts::choices::{Setting, any_of, one_of};
use crate::app::parts::feelings::feelings;
use crate::app::parts::scale::ruler;
use crate::app::parts::stepper::stepper;
use crate::app::piece::El;
use crate::domain::Choice;
use crate::domain::entry::Sleep;
use crate::domain::feeling::Feeling;
use crate::domain::plan::{Easier, EndView, Exception};
use crate::domain::scale::Scale;
use crate::domain::space_day::Mark;

/// One answer of a list, beginning with `picked`.
fn one_from<C: Choice>(legend: &'static str, setting: Setting, picked: Option<C>) -> El {
    one_of(legend, setting, Held::new(picked))
}

/// Any answers of a list, beginning with `picked`.
fn any_from<C: Choice>(legend: &'static str, setting: Setting, picked: &[C]) -> El {
    any_of(legend, setting, Held::new(picked.to_vec()))
}

pub fn one() -> El {
    part("One answer")
        .with(case("None picked").with(one_from::<Sleep>("How did you sleep?", Setting::Lines, None)))
        .with(case("One picked").with(one_from("How did you sleep?", Setting::Lines, Some(Sleep::Ok))))
        .with(case("Two columns where there is room, none picked").with(one_from::<EndView>(
            "When the time is up?",
            Setting::Columns,
            None,
        )))
        .with(case("Two columns where there is room, one picked").with(one_from(
            "When the time is up?",
            Setting::Columns,
            Some(EndView::LetGo),
        )))
        .with(case("The question stands elsewhere").with(one_from(
            "How was it?",
            Setting::Unlabelled,
            Some(Mark::Quiet),
        )))
}

pub fn any() -> El {
    part("Any answers")
        .with(case("None picked").with(any_from::<Exception>("What has to go on:", Setting::Lines, &[])))
        .with(case("Two picked").with(any_from(
            "What has to go on:",
            Setting::Lines,
            &[Exception::Children, Exception::Pet],
        )))
        .with(case("Two columns where there is room").with(any_from(
            "Make it easier:",
            Setting::Columns,
            &[Easier::Mute, Easier::Photo],
        )))
}

pub fn feeling_words() -> El {
    part("Feeling words")
        .with(case("None picked, no family open").with(picker(&[])))
        .with(case("Two picked").with(picker(&["missing", "homesick"])))
        .with(case("Three picked, the others not open").with(picker(&["quiet", "longing", "tender"])))
}

fn picker(words: &[&str]) -> El {
    let picked: Vec<_> = words.iter().filter_map(|word| Feeling::from_slug(word)).collect();
    let first = picked.first().map(|feeling| feeling.family());
    let picked = Held::new(picked);
    let toggle = move |feeling| {
        picked.update(|picked| match picked.iter().position(|each| *each == feeling) {
            Some(place) => drop(picked.remove(place)),
            None => picked.push(feeling),
        });
    };
    feelings(move || picked.get(), toggle, first, Vec::new())
}

pub fn rulers() -> El {
    let measured = |value: Option<Scale>| ruler("How strong is it?", Held::new(value));
    part("Scale")
        .with(case("Unanswered").with(measured(None)))
        .with(case("0 is an answer").with(measured(Scale::new(0))))
        .with(case("6").with(measured(Scale::new(6))))
        .with(case("10").with(measured(Scale::new(10))))
}

pub fn count() -> El {
    let urges = |count: u16| stepper("Urges that came", Held::new(count));
    part("Count")
        .with(case("None").with(urges(0)))
        .with(case("Two").with(urges(2)))
        .with(case("The most").with(urges(99)))
}
