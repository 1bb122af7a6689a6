//! What the app says: notices, what went wrong, whether the words are kept, the line at the foot.

use super::{case, part};
use crate::app::held::Held;
use crate::app::parts::icons::tick;
use crate::app::parts::notice::{notice, trouble, warning, why};
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, p, row};
use crate::app::piece::{El, el};
use crate::domain::copy::{journal, shell};

fn press(class: &'static str, words: &'static str) -> El {
    button(class, words, || ())
}

pub fn notices() -> El {
    let reason = "A file of your own can’t be cleared by the browser.";
    let old = || warning("Your last copy is nine days old.");
    let acts = row().with(press(SECOND, "Make a copy")).with(press(QUIET, "Not now"));
    part("Notices")
        .with(case("Calm").with(notice("The guide suggests a few weeks.")))
        .with(
            case("Calm, with why").with(
                notice("Lots of whys. They may not have answers. Try: what now?")
                    .with(why("Seen: three sentences that start with “why”.")),
            ),
        )
        .with(case("Attention").with(old()))
        .with(case("Attention, with why").with(old().with(why(reason))))
        .with(case("Attention, with why and something to do").with(old().with(why(reason)).with(acts)))
}

pub fn troubles() -> El {
    let words = "That day is still to come. Today and every day before it can be written for.";
    let asked =
        div("stack").with(row().with(press(MAIN, "Keep this plan"))).with(trouble(Held::new(Some(words.to_owned()))));
    part("Trouble")
        .with(case("Nothing went wrong, and nothing shows").with(trouble(Held::new(None))))
        .with(case("Something has to be changed first").with(asked))
}

/// What `save_line` of the writing pages says, in its own classes.
pub fn status_line() -> El {
    let line = |words: &'static str| el("p").class("saved").with(tick()).with(words);
    let full = "This browser’s room for pages is full. Your words are still on the screen.";
    let acts = row().with(press(SECOND, shell::COPY_WORDS)).with(press(QUIET, shell::TRY_AGAIN));
    part("Status line")
        .with(case("Nothing written so far").with(line(journal::STARTS_SAVING)))
        .with(case("Typed, and about to be kept").with(line(journal::SAVING)))
        .with(case("Kept").with(line(journal::SAVED).class("saved saved--kept")))
        .with(case("Not kept").with(line(journal::NOT_SAVED)).with(warning(full).with(acts)))
}

/// The line at the foot of the screen, here in the page.
pub fn toasts() -> El {
    let close = || press("b b--quiet toast__close", shell::CLOSE);
    let line = |words: &'static str| div("toast__line").with(p(words));
    part("Line at the foot")
        .with(case("Something was said").with(line(shell::COPIED).with(div("row").with(close()))))
        .with(
            case("With an undo")
                .with(line(journal::DELETED).with(div("row").with(press(QUIET, shell::UNDO)).with(close()))),
        )
}

pub fn empty_page() -> El {
    part("Empty").with(p(journal::EMPTY).class("empty"))
}

pub fn progress() -> El {
    let copying = |share: &'static str| {
        el("progress").set("max", "100").set("value", share).set("aria-label", "Writing the copy")
    };
    part("Progress")
        .with(case("Begun").with(copying("0")))
        .with(case("Under way").with(copying("40")))
        .with(case("Done").with(copying("100")))
        .with(case("Nobody knows how long").with(el("progress").set("aria-label", "Reading the file")))
}
