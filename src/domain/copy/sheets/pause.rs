//! The eleven small screens of a pause, and the question of the morning after (brief, section 3.1, SOS).

use crate::domain::sheet::{Field, Kind, Word};
use crate::domain::urge::{Part, Screen};

const PLACES: &[Word] = &[
    ("chest", "chest"),
    ("throat", "throat"),
    ("stomach", "stomach"),
    ("hands", "hands"),
    ("jaw", "jaw"),
    ("everywhere", "everywhere"),
    ("nowhere", "nowhere"),
];
pub const BODY: Field = Field::new("body", "Where do you feel it?", Kind::Any(PLACES));

const TRIGGERS: &[Word] = &[
    ("memory", "a memory"),
    ("online", "something I saw online"),
    ("silence", "silence in the evening"),
    ("song", "a song or place"),
    ("good_news", "good news to share"),
    ("guilty", "feeling guilty"),
    ("dream", "a dream"),
    ("alcohol", "alcohol"),
    ("date", "a date"),
    ("unsure", "I don’t know"),
];
pub const TRIGGER: Field = Field::new("trigger", "What set it off?", Kind::One(TRIGGERS));
pub const TRIGGER_WORDS: Field = Field::new("trigger_words", "In your own words, if you like", Kind::Line);

const NEEDS: &[Word] = &[
    ("comfort", "comfort"),
    ("heard", "to be heard"),
    ("mattered", "reassurance I mattered"),
    ("rest", "rest"),
    ("food", "food"),
    ("distraction", "distraction"),
    ("company", "company"),
    ("sorry", "to say sorry"),
    ("less_alone", "to be less alone tonight"),
    ("answer", "an answer I may not get"),
];
pub const NEED: Field = Field::new("need", "Under the urge, what do I need?", Kind::One(NEEDS));
pub const ELSEWHERE: Field =
    Field::new("elsewhere", "Where else could a bit of that come from, in the next hour?", Kind::Lines);

/// How it feels, or would feel, in the morning.
const MORNINGS: &[Word] = &[
    ("glad", "glad"),
    ("neutral", "neutral"),
    ("exposed", "exposed"),
    ("ashamed", "ashamed"),
    ("unsure", "I don’t know"),
];
pub const MORNING: Field = Field::new("morning", "If I sent this now, tomorrow morning I’d feel:", Kind::One(MORNINGS));

/// Asked the morning after.
pub const AFTER: Field = Field::new("after", "This morning, about that urge, I feel:", Kind::One(MORNINGS));
pub const AFTER_WORDS: Field = Field::new("after_words", "A line for the next time, if you like", Kind::Line)
    .help("It’s shown to you in the next pause, with its date.");

/// The screens, in their order. The first is the one on which a pause begins.
pub const SCREENS: [Screen; 11] = [
    Screen { slug: "begin", title: "You want to reach out.", lead: "", parts: &[Part::Length] },
    Screen {
        slug: "strength",
        title: "How strong is it?",
        lead: "",
        parts: &[
            Part::Strength,
            Part::Words(
                "An urge is like a wave. It rises, it stays a while, it changes. You don’t have to win against it. You only have to not act on it yet.",
            ),
            Part::Easing,
            Part::Field(&BODY),
        ],
    },
    Screen { slug: "breathe", title: "Breathe", lead: "", parts: &[Part::Breath] },
    Screen {
        slug: "ground",
        title: "Look around you.",
        lead: "Name five things you see, three you hear, one you can touch.",
        parts: &[Part::Senses, Part::Words("Out loud, or in your head. Nothing has to be written down.")],
    },
    Screen {
        slug: "trigger",
        title: TRIGGER.ask,
        lead: "",
        parts: &[Part::Titled(&TRIGGER), Part::Field(&TRIGGER_WORDS)],
    },
    Screen {
        slug: "feeling",
        title: "What’s the closest word?",
        lead: "Is there a closer one?",
        parts: &[Part::Feelings],
    },
    Screen { slug: "need", title: NEED.ask, lead: "", parts: &[Part::Titled(&NEED)] },
    Screen {
        slug: "elsewhere",
        title: ELSEWHERE.ask,
        lead: "",
        parts: &[Part::Titled(&ELSEWHERE), Part::Nearby(&ELSEWHERE)],
    },
    Screen {
        slug: "letter",
        title: "Write it here. It will not be sent.",
        lead: "Say it badly.",
        parts: &[Part::Letter],
    },
    Screen { slug: "morning", title: MORNING.ask, lead: "", parts: &[Part::Titled(&MORNING), Part::Before] },
    Screen {
        slug: "end",
        title: "Still there? That’s alright.",
        lead: "You didn’t act on it. That’s the whole exercise.",
        parts: &[
            Part::StrengthAfter,
            Part::Words("If you decide to write anyway, the page is there, and a day’s sleep costs nothing."),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Everything that is asked in a pause.
    const FIELDS: [&Field; 8] = [&BODY, &TRIGGER, &TRIGGER_WORDS, &NEED, &ELSEWHERE, &MORNING, &AFTER, &AFTER_WORDS];

    #[test]
    fn the_stored_names_of_a_pause_stay_as_they_are() {
        let said = |field: &&Field| match field.kind {
            Kind::One(words) | Kind::Any(words) => {
                format!("{}: {}", field.slug, words.iter().map(|word| word.0).collect::<Vec<_>>().join(" "))
            }
            _ => field.slug.to_owned(),
        };
        let fields: Vec<String> = FIELDS.iter().map(said).collect();
        let screens: Vec<&str> = SCREENS.iter().map(|screen| screen.slug).collect();
        insta::assert_snapshot!(format!("{}\n{}", screens.join(" "), fields.join("\n")));
    }

    #[test]
    fn no_two_names_are_alike() {
        let fields: BTreeSet<&str> = FIELDS.iter().map(|field| field.slug).collect();
        let screens: BTreeSet<&str> = SCREENS.iter().map(|screen| screen.slug).collect();
        assert_eq!((fields.len(), screens.len()), (FIELDS.len(), SCREENS.len()));
    }
}
