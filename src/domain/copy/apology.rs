//! What is said around an apology (brief 3.8 and 5.3).

use crate::domain::check::Component;

pub const ASK_ONCE: &str =
    "You can ask once, in one line: “I’d like to apologise properly one day, if you’d want that. If not, that’s fine.”";
pub const STAYS: &str = "You can still write it. It’s worth writing. It stays here.";
pub const THEIR_TURN: &str = "If not, their turn comes first.";
pub const AS_READ: &str = "As they’d read it";
pub const NOTHING_SO_FAR: &str = "Nothing is written so far.";
pub const CARRIES: &str = "What it carries";
/// Between what one sentence carries.
pub const AND: &str = " · ";
pub const COULD_SAY: &str = "What it could still say";
pub const UNDONE: &str = "This takes it back";
pub const UNDONE_WHY: &str = "A “but”, an “if” or a share of theirs undoes the sorry before it.";
pub const UNFILLED: &str = "A place in brackets is still to be filled in. What exactly was it?";
pub const BLANKET: &str = "“Everything” is hard to forgive. Name one thing.";
pub const STARTED: &str = "Not “I’ll be better”. What have you already started?";
pub const YOURS: &str = "Where it was yours";
pub const YOURS_WHY: &str = "From what you wrote on understanding.";
pub const COPY: &str = "Copy the words";
pub const COPIED: &str = "Copied. Saying it is up to you, once.";
pub const NOT_HERE: &str = "There’s no way to copy it from here. It stays a private page.";
pub const FINISH: &str = "Said well doesn’t mean forgiven. Forgiveness, if it comes, comes in their time.";
pub const AFTER: &str = "What became of it";
pub const KEEP_CHANGE: &str = "Make the change a promise";
pub const KEEP_REPAIR: &str = "Make the repair a promise";
pub const PROMISED: &str = "It’s among your promises.";
pub const PROMISED_BEFORE: &str = "This is already among your promises.";

/// What a part of an apology is called, where its words are shown.
pub fn carries(component: Component) -> &'static str {
    match component {
        Component::Regret => "a plain sorry",
        Component::Ownership => "that it was you",
        Component::Specific => "what exactly",
        Component::Impact => "what it may have cost them",
        Component::Explanation => "a reason that doesn’t ask to be let off",
        Component::Change => "what is already different",
        Component::Repair => "something put right",
        Component::NoDemand => "nothing asked for",
    }
}

/// What could still be said, where a part is missing.
pub fn hint(component: Component) -> &'static str {
    match component {
        Component::Regret => "Add the word sorry, on its own.",
        Component::Ownership => "“Mistakes were made” hides you. Try “I …”.",
        Component::Specific => BLANKET,
        Component::Impact => "What did it cost them?",
        Component::Explanation => "End it with “and that’s mine to deal with”.",
        Component::Change => STARTED,
        Component::Repair => "Paying, moving, telling the truth, giving something back?",
        Component::NoDemand => "Leave forgiveness to them.",
    }
}
