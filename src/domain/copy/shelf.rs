//! The shelf: short notes on what research says, written for this app, and what was left out on purpose (brief 2,
//! S42). No link leads out of it.

/// A note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// Place of the step it belongs to, 0 to 8.
    pub step: usize,
    pub title: &'static str,
    pub lines: &'static [&'static str],
    /// Who found it, in short.
    pub source: &'static str,
}

pub const TITLE: &str = "The shelf";
pub const LEAD: &str = "Short notes on what is known, and how sure it is. They’re here without a network.";
pub const WHAT: &str = "What research says on space, apology, trust and endings";
pub const HONEST: &str = "Most of these studies asked students in rich countries, and averages say little about one person. Where they don’t fit you, you’re the one who knows.";
pub const LEFT_OUT: &str = "Left out on purpose";
pub const LEFT_OUT_WHY: &[(&str, &str)] = &[
    ("Silence so that you’re missed", "Space is for you here. Used on somebody, it’s pressure without words."),
    ("Growth to be seen", "A change that is made to be noticed tends to end when nobody looks."),
    ("Proving yourself", "A campaign asks to be judged. A kept promise asks for nothing."),
    (
        "Articles on getting somebody back",
        "They treat the other person as a lock to be opened. So no link here leads to one, or to anywhere.",
    ),
];
pub const SOURCE: &str = "From:";

pub const NOTES: [Note; 9] = [
    Note {
        step: 0,
        title: "What space does",
        lines: &[
            "Contact with an ex soon after the end goes with slower recovery, and looking at their pages does, too.",
            "Urges rise and fall like waves. Most of them ease without being acted on.",
            "It isn’t a test of strength. Making it easier, such as muting and putting things away, helps more than will.",
        ],
        source: "Sbarra and Emery 2005; Marshall 2012; Bowen and Marlatt 2009",
    },
    Note {
        step: 1,
        title: "Understanding without going round in circles",
        lines: &[
            "Writing about what happened helps when it finds words for it. Going over the same why again and again makes it heavier.",
            "Looking from a step back, as at a friend, cools it down without pushing it away.",
            "Naming your own part with kindness goes with change. Blaming yourself for all of it doesn’t.",
        ],
        source: "Pennebaker and Beall 1986; Sbarra and others 2013; Kross and Ayduk 2008; Breines and Chen 2012",
    },
    Note {
        step: 2,
        title: "Growing for its own sake",
        lines: &[
            "After a breakup people know less clearly who they are for a while. It comes back, sooner with things of their own.",
            "“When this happens, I’ll do that” is done more often than a good intention.",
        ],
        source: "Slotter, Gardner and Finkel 2010; Gollwitzer and Sheeran 2006",
    },
    Note {
        step: 3,
        title: "Reaching out",
        lines: &[
            "Who is wanted by somebody they don’t want often feels guilty and pressed, more than the other one thinks.",
            "A message that can be left unanswered is the only kind that leaves them free.",
        ],
        source: "Baumeister, Wotman and Stillwell 1993",
    },
    Note {
        step: 4,
        title: "What makes an apology one",
        lines: &[
            "Of its parts, owning it counts most, then offering to put it right. Asking to be forgiven counts least.",
            "A reason that asks to be let off takes it back.",
            "Forgiving is theirs. It can come late, or not at all, and the apology was still worth giving.",
        ],
        source: "Lewicki, Polin and Lount 2016; Schumann 2014",
    },
    Note {
        step: 5,
        title: "How trust comes back",
        lines: &[
            "What was broken by a mistake mends sooner than what was broken by a lie.",
            "Steady small acts repair trust more than words do. Being deceived once more leaves a mark.",
            "Hearing hurt without defending can be practised. It’s easier with a calm body.",
        ],
        source: "Kim, Ferrin, Cooper and Dirks 2004; Schweitzer, Hershey and Bradlow 2006; Gottman 2011",
    },
    Note {
        step: 6,
        title: "Talking so that both are heard",
        lines: &[
            "How a hard talk begins says a lot about how it ends. A soft start is half of it.",
            "Feeling understood makes a conflict easier to bear, even unsolved.",
            "Good listening calms the one who speaks. It isn’t a way to win.",
        ],
        source: "Carrere and Gottman 1999; Gordon and Chen 2016; Itzchakov and others 2017",
    },
    Note {
        step: 7,
        title: "Slowly, and on and off",
        lines: &[
            "Couples who part and meet again are, on average, less content, and more of them know violence. Not all.",
            "Deciding a step together goes better than sliding into it.",
            "New things done together bring people closer than the same evening again.",
        ],
        source: "Dailey and others 2009; Halpern-Meekin and others 2013; Stanley, Rhoades and Markman 2006; Aron and others 2000",
    },
    Note {
        step: 8,
        title: "Endings",
        lines: &[
            "Accepting that it ended goes with recovering from it. It comes in its own time.",
            "Putting down what can’t be reached helps most together with picking up something else.",
            "A small ritual of one’s own eases grief, perhaps because it’s something you can do.",
            "Their new relationship may be good, and it’s theirs.",
        ],
        source: "Sbarra 2006; Wrosch and others 2003; Norton and Gino 2014; Brumbaugh and Fraley 2015",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s42_there_is_a_note_for_each_step_what_is_left_out_has_its_reason_and_nothing_links_out() {
        let steps: Vec<usize> = NOTES.iter().map(|note| note.step).collect();
        assert_eq!(steps, (0..9).collect::<Vec<_>>());
        for note in &NOTES {
            assert!(!note.lines.is_empty() && !note.source.is_empty(), "{}", note.title);
            assert!(note.lines.iter().chain([&note.source]).all(|line| !line.contains("://")), "{}", note.title);
        }
        assert!(LEFT_OUT_WHY.iter().all(|(what, why)| !what.is_empty() && !why.is_empty()));
    }
}
