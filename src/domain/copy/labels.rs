//! The words for answers that are picked from a list.

use crate::domain::about::{Hope, HowEnded, Shape, Unsafe};
use crate::domain::entry::{After, Mode, Sleep};
use crate::domain::help::{Kind, Region};
use crate::domain::plan::{Counts, Easier, EndView, Exception};
use crate::domain::settings::Theme;
use crate::domain::slip::{HourAfter, Reply, State, Wanted, What};
use crate::domain::space_day::Mark;

/// What an answer says on the screen.
pub trait Label {
    fn label(self) -> &'static str;
}

macro_rules! labels {
    ($($kind:ident { $($variant:ident: $words:literal),+ $(,)? })+) => {
        $(impl Label for $kind {
            fn label(self) -> &'static str {
                match self { $(Self::$variant => $words),+ }
            }
        })+
    };
}

labels! {
    HowEnded {
        They: "They ended it",
        Me: "I ended it",
        Both: "We both did",
        Faded: "It faded out",
        Unsure: "I honestly don’t know",
    }
    Shape {
        Children: "We have children together",
        Home: "We share a home",
        Work: "We work or study together",
        Money: "We share money or legal things",
        Pet: "We share a pet",
        Friends: "We share friends or a community",
        Nothing: "None of these",
    }
    Hope {
        Together: "To get back together",
        Understand: "To understand what happened",
        Better: "To feel better",
        LetGo: "To let go",
        Unsure: "I don’t know yet",
    }
    Unsafe { Yes: "Yes", No: "No", Unsure: "Not sure", RatherNot: "Rather not say" }
    Mode { Free: "A page", Unsent: "Unsent letter" }
    Sleep { Poor: "poor", Ok: "ok", Good: "good" }
    After { Lighter: "lighter", Same: "the same", Heavier: "heavier", Circles: "going in circles" }
    Counts {
        Messages: "messages",
        Calls: "calls",
        Replies: "replying with more than is needed",
        Likes: "likes and views they can see",
        Asking: "asking friends about them",
        Places: "going where they’ll be",
        OldChats: "reading old chats",
        Profiles: "looking at their profiles or last-seen",
        Location: "checking their location",
    }
    Exception {
        Children: "children’s care",
        Home: "shared home",
        Work: "work or study",
        Money: "money or legal",
        Pet: "pet",
        Emergencies: "emergencies",
    }
    Easier {
        Mute: "mute or unfollow",
        Archive: "archive the chat",
        Streaming: "log out of shared streaming",
        Location: "end location sharing, both ways",
        Passwords: "change shared passwords",
        Photo: "take their photo off the lock screen",
        Friends: "ask friends not to pass on news",
        Box: "give a friend the box of things",
        Drafts: "delete the draft messages",
    }
    EndView { Think: "Help me think", ReachOut: "Help me reach out", LetGo: "Help me let go", AskThen: "Ask me then" }
    Mark {
        Quiet: "quiet kept",
        Necessary: "there was necessary contact",
        TheyContacted: "they contacted me",
        ReachedOut: "I reached out",
        Looked: "I looked at their page",
        ByChance: "I came across them by chance",
    }
    What {
        Message: "message",
        Call: "call",
        Reply: "reply beyond the practical",
        Looked: "looked at their profile or last-seen",
        Asked: "asked someone about them",
        Went: "went where they might be",
        OldChats: "read old chats",
        Else: "something else",
    }
    State {
        Tired: "tired",
        Hungry: "hungry",
        Lonely: "lonely",
        Substances: "drank or used something",
        Bored: "bored",
        GoodNews: "after good news",
        BadNews: "after bad news",
        SawSomething: "saw something about them",
        Argument: "argument with someone else",
        Anniversary: "anniversary",
    }
    Wanted {
        Answer: "to be answered",
        StopTheAche: "to stop the ache",
        Explain: "to explain",
        Sorry: "to say sorry",
        Check: "to check they’re okay",
        Close: "to feel close",
        Control: "to feel in control",
        Unsure: "I don’t know",
    }
    HourAfter {
        Calmer: "calmer",
        Same: "the same",
        Worse: "worse",
        Ashamed: "ashamed",
        Hopeful: "hopeful",
        WoundUp: "wound up",
    }
    Reply { Warmly: "yes, warmly", Briefly: "yes, briefly", No: "no", AskedToStop: "they asked me to stop" }
    Theme { Paper: "Paper", Dusk: "Dusk", Night: "Night" }
    Region {
        Us: "United States",
        Ca: "Canada",
        Uk: "United Kingdom",
        Ie: "Ireland",
        Au: "Australia",
        Nz: "New Zealand",
        De: "Germany",
        Fr: "France",
        Es: "Spain",
        It: "Italy",
        Nl: "Netherlands",
        Eu: "elsewhere in the EU",
        In: "India",
        Za: "South Africa",
        Sg: "Singapore",
        Other: "somewhere else",
    }
    Kind {
        Emergency: "In danger now",
        Suicide: "Thoughts of suicide, or hurting yourself",
        Emotional: "Someone to talk to",
        Domestic: "Hurt or frightened by someone close",
        Stalking: "Followed or watched",
        OwnBehaviour: "Worried about what you do",
        Young: "Young people",
        Lgbt: "LGBT+ people",
        Indigenous: "Indigenous people",
    }
}
