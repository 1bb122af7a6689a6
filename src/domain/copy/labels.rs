//! The words for answers that are picked from a list.

use crate::domain::about::{Hope, HowEnded, Shape, Unsafe};
use crate::domain::entry::{After, Mode, Sleep};
use crate::domain::help::{Kind, Region};
use crate::domain::help_page::{Said, Topic};
use crate::domain::insight::ledger::Outcome;
use crate::domain::insight::pace::Sign;
use crate::domain::moment::Happened;
use crate::domain::path::{Gate, Need, RedLine};
use crate::domain::plan::{Counts, Easier, EndView, Exception};
use crate::domain::rumination::Rule;
use crate::domain::settings::{Tab, Theme, Wait};
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
    Mode {
        Free: "A page",
        Plain: "Plain day",
        Three: "Three good-enough things",
        Distance: "From a distance",
        Friend: "Voice of a friend",
        Unsent: "Unsent letter",
    }
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
    Tab { Documents: "Documents", Lists: "Lists", Recipes: "Recipes", Weather: "Weather" }
    Wait { Now: "At once", One: "A minute", Five: "Five minutes", Quarter: "A quarter of an hour", Hour: "An hour" }
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
    Said { Yes: "yes", Unsure: "not sure", No: "no" }
    Topic {
        Now: "Are you safe for the next hour?",
        Fear: "If you’ve been afraid, or hurt",
        Pursuit: "Reaching out again and again, and being reached",
        Own: "If you’re worried about what you do",
        Closed: "What closes help with contact",
        Lines: "The numbers, and nothing else",
    }
    Happened {
        LetGo: "Let go",
        PickUp: "Picked it up again",
        Break: "Took a break from all of this",
        BackFromBreak: "Came back from a break",
        BackToSpace: "Back to space for a while",
        BackToUnderstanding: "Back to understanding for a while",
        BackToGrowing: "Back to growing for a while",
        Weighing: "Began to weigh it up",
        GoneOn: "Went on",
        NotToday: "Not today",
        Cooling: "Let the message rest",
        RestShortened: "Let it rest for less than a day",
        NotSent: "I didn’t send it",
        Sent: "I sent it",
        SentMore: "I sent something else, or more than once",
        TheyWrote: "They wrote first",
        Warm: "They’re open to talking",
        Friendly: "A friendly answer, and no wish to talk more",
        Upset: "They answered, upset",
        NotNow: "They said: not now",
        NoReply: "No reply",
        SaidNo: "They said no",
        Stop: "They asked me to stop",
        ToldOthers: "They turned to somebody about me",
        TheyHaveSomeone: "They have someone new",
        TheyAreSingle: "They’re single again",
        LineDrawn: "Help with contact closed",
        LineLifted: "Help with contact opened again",
        SafeForNow: "Safe for now",
        BookClosed: "Closed the book",
        BookOpened: "Opened the book again",
    }
    Gate {
        Understand: "From space to understanding",
        Grow: "From understanding to growing",
        Ready: "Before thinking of writing",
        Write: "Before the message",
        Cooled: "After a day’s rest",
        Trust: "From talking to trust",
        Openly: "From trust to talking openly",
        Slowly: "Before seeing each other",
        Together: "Together again, differently",
    }
    Need {
        WeekOfSpace: "Seven days of space",
        CalmerDays: "Three calmer days of the last five",
        Lesson: "One lesson",
        ThreeWeeks: "Three weeks since the start",
        TwoQuietWeeks: "Two quiet weeks",
        OwnPart: "Two worksheets with your own part",
        Growth: "One action, two weeks, four days noted",
        HealthyTwice: "The healthy check, twice, a week apart",
        CouldAcceptNo: "You could accept a no",
        Purpose: "What the message is for",
        AnyOutcome: "A plan for any outcome",
        NoRedLine: "No red line",
        DayOfRest: "A day’s rest for the message",
        TheyWilling: "They said they’re willing, in words",
        Heard: "Heard them out once",
        ApologyDone: "The apology is behind you, or left out on purpose",
        WeeksOfPromises: "Three weeks of promises",
        MissedTold: "A missed one said before it was found, or none missed",
        TwoDebriefs: "Two talks looked back on",
        BothAsked: "Both asked for time together",
        OwnPace: "A pace of your own",
        WeeksOfPace: "Six weeks of time together, noted",
        BothSaid: "Both said it",
    }
    Outcome {
        Kept: "kept",
        ToldLate: "late, and I said so before",
        Late: "late",
        MissedTold: "missed, and I said so first",
        Missed: "missed",
        Renegotiated: "renegotiated first",
    }
    Sign {
        Nights: "Two nights or more in the first two weeks",
        Contacts: "More than five contacts a day, three days running",
        OneSided: "The last three plans came from one side",
        Jumped: "A step that jumped over two or more",
        FutureTalk: "Talk of living, money, pregnancy or marriage in the first four weeks",
        Children: "The children were told before the eighth week",
        Sex: "Sex before the talk about what went wrong, where one of you wanted to wait",
        Cancelled: "Friends, work or sleep cancelled twice in a week",
        Hidden: "Nobody knows about it",
        Pressure: "A lot of pressure, twice in a row",
        Alcohol: "A lot of alcohol at most meetings",
        Unmentioned: "What broke hasn’t been mentioned since you see each other",
        WorseAfter: "Worse two hours after, three times running",
        BigWords: "Big words in the first week",
    }
    RedLine {
        AskedForNone: "They asked for no contact",
        Blocked: "They blocked you",
        Order: "There’s a legal order",
        Fear: "There’s been fear",
        SomeoneNew: "They’re with someone",
        ChildrensChannel: "The children’s channel would carry it",
        Crisis: "You might hurt yourself",
        TurningUp: "You plan to turn up, wait, or send things",
        Pursuit: "Reaching out again and again",
    }
    Rule {
        Heavier: "Two heavy pages in a row",
        Again: "The same words once more",
        Whys: "Many whys",
        Plenty: "A long time of writing in one day",
        Long: "Heavy weeks",
    }
}
