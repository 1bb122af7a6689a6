//! Words that may be about safety (brief, 3.3 E): “hit”, “pushed”, “scared of”, “locked”, “controlled”,
//! “tracks my phone”, with their inflections and nearest likes.
//!
//! A link is all that follows, so a word is let through only in turns of speech that are plainly about
//! something else (“it hit me that …”, “I pushed her away”, “out of control”). Both sides count: what was
//! done to somebody, and what somebody did.

use super::among;
use crate::domain::words::Word;
use std::ops::Range;

/// A word is found with what stands before and behind it.
struct Sign {
    /// Its inflections.
    forms: &'static str,
    is_meant: fn(before: &[&str], after: &[&str]) -> bool,
    /// Words behind it that belong to what is found.
    more: usize,
}

const SIGNS: [Sign; 6] = [
    Sign { forms: "hit hits hitting", is_meant: is_a_blow, more: 0 },
    Sign { forms: "push pushed pushes pushing", is_meant: is_a_push, more: 0 },
    Sign { forms: "afraid frightened scared terrified", is_meant: is_fear_of_somebody, more: 1 },
    Sign { forms: "lock locked locking locks", is_meant: is_locked_up, more: 0 },
    Sign { forms: "control controlled controlling controls", is_meant: is_control, more: 0 },
    Sign { forms: "track tracked tracker trackers tracking tracks", is_meant: is_tracking, more: 0 },
];

/// Where there are signs.
pub fn signs(words: &[Word]) -> Vec<Range<usize>> {
    let plain: Vec<&str> = words.iter().map(|word| word.plain.as_str()).collect();
    let found = plain.iter().enumerate().filter_map(|(place, word)| {
        let sign = SIGNS.iter().find(|sign| among(sign.forms, word))?;
        let (before, after) = (&plain[..place], &plain[place + 1..]);
        (sign.is_meant)(before, after).then(|| words[place].at.start..words[place + sign.more].at.end)
    });
    found.collect()
}

/// Whether the `n`th word, 0 for the first, is one of those in `list`.
fn is(words: &[&str], n: usize, list: &str) -> bool {
    words.get(n).is_some_and(|word| among(list, word))
}

/// The last word that `is_it`, or none.
fn last<'a>(before: &[&'a str], is_it: impl Fn(&str) -> bool) -> &'a str {
    before.iter().rev().find(|word| is_it(word)).copied().unwrap_or_default()
}

fn is_a_blow(before: &[&str], after: &[&str]) -> bool {
    const SLOWLY: &str = "already also finally just never really suddenly then";
    const THOUGHTS: &str = "grief it loneliness memory news realisation reality sadness silence that this truth wave";
    const PLACES: &str = "bar beach books bottom brakes ceiling gym ground hay headlines jackpot limit mark nail road roof \
        sack shops shower spot streets town";
    const KEYS: &str = "delete enter like mute pause play record reply save send snooze submit";
    // It hit me that it was over.
    let dawned = among(THOUGHTS, last(before, |word| !among(SLOWLY, word)));
    let noun = among("a big biggest greatest huge massive smash", last(before, |_| true));
    let saying = is(after, 0, "home on rock")
        || is(after, 0, KEYS)
        || is(after, 0, "it") && is(after, 1, "off")
        || is(after, 0, "the") && is(after, 1, PLACES)
        || is(after, 0, "a") && is(after, 1, "bump dead limit low patch plateau rough snag wall")
        || is(after, 0, "by") && after.iter().take(4).any(|word| among("bus car grief sadness wave waves", word));
    !(dawned || noun || saying)
}

fn is_a_push(_: &[&str], after: &[&str]) -> bool {
    const SELVES: &str = "herself himself itself myself ourselves themselves yourself";
    const WHOSE: &str = "her his my our the their your";
    const THINGS: &str =
        "boat button buttons conversation date envelope idea limits luck meeting move subject talk topic wedding";
    // I pushed her away; we pushed our good friends away. Not: he pushed me and walked away.
    let away = after.iter().take(4).position(|word| *word == "away").is_some_and(|place| {
        place < 2 || is(after, 0, "all everyone many my our people so the") && !after[..place].contains(&"and")
    });
    // He pushed me to talk, but not to the floor.
    let urged = is(after, 0, "her him me them us") && is(after, 1, "to") && !is(after, 2, WHOSE);
    let saying = is(after, 0, "ahead back for forward notification notifications on through to ups")
        || is(after, 0, SELVES)
        || is(after, 0, WHOSE) && is(after, 1, THINGS);
    !(away || urged || saying)
}

fn is_fear_of_somebody(_: &[&str], after: &[&str]) -> bool {
    const THINGS: &str = "abandonment ageing aging being change commitment conflict course death dying ending failing failure \
        falling flying getting heights intimacy letting loneliness losing love missing moving needing rejection \
        silence spiders starting";
    const PEOPLE: &str = "he he'd he'll she she'd she'll they they'd they'll";
    let being_hurt = is(after, 1, "being getting") && is(after, 2, "beaten followed found hit hurt locked");
    let question = is(after, 1, "how what") && !is(after, 2, PEOPLE);
    let thing = is(after, 1, THINGS)
        || is(after, 1, "my") && is(after, 2, "feelings own")
        || is(after, 1, "the") && is(after, 2, "answer dark end future quiet silence truth unknown");
    is(after, 0, "of") && after.len() > 1 && (being_hurt || !(question || thing))
}

fn is_locked_up(before: &[&str], after: &[&str]) -> bool {
    let noun = among("a new the", last(before, |_| true));
    let saying = is(after, 0, "arms down eyes horns lips screen")
        || is(after, 0, "in") && is(after, 2, "argument circle cycle fight loop pattern routine silence struggle")
        || is(after, 0, "my our the") && is(after, 1, "bike car gate office shed shop");
    !(noun || saying)
}

fn is_control(before: &[&str], after: &[&str]) -> bool {
    const NOUN: &str = "birth damage in lose losing lost no of out quality remote self take took under volume";
    const OWN: &str = "anger breath breathing emotions feelings life temper tears thoughts urges voice";
    let over = usize::from(is(after, 0, "over"));
    let own = is(after, over, "myself") || is(after, over, "my") && is(after, over + 1, OWN);
    // Control over somebody, or of what they do: also where it is a noun.
    let somebody = is(after, over, "her him me my them us what where who");
    !own && (somebody || !among(NOUN, last(before, |_| true)))
}

fn is_tracking(before: &[&str], after: &[&str]) -> bool {
    const WHOSE: &str = "her his my our their your";
    const THINGS: &str =
        "account accounts bag calls car email emails laptop location messages movements phone spending whereabouts";
    let place = after.iter().take(3).position(|word| among(WHOSE, word));
    let thing = place.is_some_and(|place| is(after, place + 1, THINGS));
    let somebody = is(after, 0, "her him me them us where");
    let who = last(before, |word| among("he i i'm i've she they who", word));
    let own = who.starts_with('i') && place.is_some_and(|place| after[place] == "my");
    let noun = among("lose losing lost off on right the", last(before, |_| true));
    (thing || somebody) && !(own || noun)
}
