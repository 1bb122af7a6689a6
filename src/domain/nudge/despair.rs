//! Words that may be about dying, or about hurting oneself (brief, 5.5.13).
//!
//! A quiet link is all that follows, so what may be meant otherwise (“I’m going to end it with him”) is let
//! through only where the words beside it say so. Nothing of it is quoted or kept.

use super::among;
use crate::domain::words::Word;

/// Each of these is enough. Without apostrophes, as many write.
const PHRASES: &str = "better off if i was gone, better off if i were gone, better off if i was dead, \
    better off if i wasnt here, better off without me, call from the police about me, cut myself, cutting myself, \
    dont want to be alive, dont want to be here, dont want to exist, dont want to live, dont want to wake up, \
    do not want to be here, do not want to live, do not want to wake up, end it all, end my life, ending it all, \
    ending my life, going to end it, gonna end it, goodbye for good, harm myself, hurt myself, hurting myself, \
    im not safe, i am not safe, kill myself, killing myself, kms, no point in going on, no point in living, \
    no reason to live, not be here much longer, nothing to live for, rather be dead, sorted my affairs, suicidal, \
    suicide, take my life, take my own life, unalive, wanna die, want to die, wanted to die, wish i was dead, \
    wish i were dead, wont have to worry about me much longer";
/// Two that say it together.
const PAIRS: [(&str, &str); 2] = [("written the notes", "goodbye"), ("last time youll hear from me", "ever")];
/// What is meant otherwise where one of these words follows.
const UNLESS: [(&str, &str); 6] = [
    ("going to end it", "between for politely today with"),
    ("gonna end it", "between for with"),
    ("killing myself", "laughing"),
    ("cut myself", "a cooking off shaving some"),
    ("cutting myself", "a off some"),
    ("dont want to wake up", "early next"),
];

/// Whether there is something of it.
pub fn is_there(words: &[Word]) -> bool {
    let plain: Vec<String> = words.iter().map(|word| word.plain.replace('\'', "")).collect();
    let text = format!(" {} ", plain.join(" "));
    let has = |phrase: &str| {
        let unless = UNLESS.iter().find(|(of, _)| *of == phrase).map_or("", |(_, unless)| unless);
        text.match_indices(&format!(" {phrase} ")).any(|(at, found)| {
            let next = text[at + found.len()..].split(' ').next().unwrap_or_default();
            !among(unless, next)
        })
    };
    PHRASES.split(", ").any(has) || PAIRS.iter().any(|(one, other)| has(one) && has(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::words::words;
    use proptest::prelude::*;

    fn found(text: &str) -> bool {
        is_there(&words(text))
    }

    #[test]
    fn what_may_be_about_dying_is_seen() {
        for text in [
            "i dont want to be here anymore without you",
            "If you don’t come back I’m going to end it. I mean it.",
            "everyone would be better off if i was gone. you'd get over it quick",
            "I’ve written the notes. Just wanted to say goodbye.",
            "this is the last time you'll hear from me. ever. look after the cat",
            "I hurt myself again last night, thought you’d want to know what this is doing to me",
            "whats the point of any of it now. id rather be dead than do another week of this",
            "Don’t be surprised if you get a call from the police about me this weekend",
            "can’t do this. don’t want to wake up tomorrow 🖤",
            "you wont have to worry about me much longer",
            "KMS",
            "I’m not safe.",
        ] {
            assert!(found(text), "{text}");
        }
    }

    #[test]
    fn turns_of_speech_and_an_ending_between_two_are_let_through() {
        for text in [
            "my phone's been dying on me all week so sorry if this sends twice",
            "this heatwave is killing me lol. hope you’re surviving",
            "I was in a very low place last spring. I got help, I’m safe, and I’m not telling you so you’ll worry.",
            "I nearly died laughing at the old voicemail from your gran, thought you'd like to know it still exists",
            "I ended it badly between us and I'm sorry for the way I said it.",
            "I was going to end it with him in May",
            "I’ve written the notes for the meeting",
            "killing myself laughing",
            "Slept, and it was only rain.",
            "",
        ] {
            assert!(!found(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in any::<String>()) {
            found(&text);
        }
    }
}
