//! The sixty prompts (brief, section 3.14): where on the way each belongs, whether it digs, the moods it is for, and
//! the question.

use crate::domain::path::State::{
    self, Decide, Grow, LetGo, MovedOn, Openly, Ready, Rebuild, Reflect, Slow, Space, Talking,
};

/// A prompt.
#[derive(Debug)]
pub struct Asked {
    pub state: State,
    /// It digs; it is not offered while writing goes round in circles (R1).
    pub digs: bool,
    /// Words and families of feeling, parted by commas.
    pub moods: &'static str,
    /// `{first}` stands for the person’s own first name.
    pub words: &'static str,
}

const fn ask(state: State, digs: bool, moods: &'static str, words: &'static str) -> Asked {
    Asked { state, digs, moods, words }
}

pub static PROMPTS: [Asked; 60] = [
    ask(Space, false, "raw, sad", "What’s the smallest true sentence about today?"),
    ask(Space, false, "raw, anxious", "Where in my body is this? What shape would it be if I could draw it?"),
    ask(Space, false, "lonely", "Which part of the day is the quietest, and what could sit in that hour instead?"),
    ask(
        Space,
        false,
        "longing, craving",
        "What am I actually missing right now: the person, the habit, or being known?",
    ),
    ask(
        Space,
        false,
        "angry",
        "What’s the anger guarding? If it could speak for two sentences, what would it ask for?",
    ),
    ask(Space, false, "numb, tired", "List five plain things that happened today. No meanings."),
    ask(Space, false, "guilty", "What do I owe an apology for, and what am I taking on that isn’t mine?"),
    ask(Space, false, "hopeful", "What do I hope for that needs nothing from them?"),
    ask(Space, false, "relieved", "What’s easier now? It’s allowed to be both."),
    ask(
        Space,
        false,
        "anxious, restless",
        "What would I do with the next ten minutes if I trusted that nothing has to be settled tonight?",
    ),
    ask(Reflect, true, "calm, curious", "Tell the story of us in five lines: start, strain, turn, end, now."),
    ask(
        Reflect,
        true,
        "regretful",
        "One moment I’d replay. What did I do, in actions a camera could see? What would I do now?",
    ),
    ask(Reflect, true, "resentful", "What did I ask for more than once? What did I ask for without using words?"),
    ask(Reflect, false, "confused, foggy", "What do I know for sure, what am I guessing, and what can only they know?"),
    ask(Reflect, true, "sad, steady", "What was going on around us that neither of us chose?"),
    ask(
        Reflect,
        false,
        "ashamed",
        "If a friend had done what I did, what would I say to them? Then: what would I still want them to change?",
    ),
    ask(Reflect, false, "curious", "What did we keep not talking about? What were we each protecting?"),
    ask(Reflect, true, "wronged", "What hurt me, said plainly, without deciding what they meant by it?"),
    ask(Reflect, true, "accepting", "Which of our differences was a habit, and which was a life we each wanted?"),
    ask(Reflect, true, "calm", "What was {first} hoping would happen each time {first} went quiet?"),
    ask(
        Grow,
        false,
        "proud, steady",
        "A moment this week I did something differently. What did it cost, what did it give?",
    ),
    ask(
        Grow,
        false,
        "flat",
        "What did I use to love that has nothing to do with any partner? What’s its two-minute version?",
    ),
    ask(Grow, false, "small, foolish", "Three things about me I’m keeping, with one piece of evidence each."),
    ask(Grow, false, "restless", "Which feeling did I act on today before I named it? What’s its exact word?"),
    ask(Grow, false, "hopeful, free", "If I were sure I’d be fine alone, what would I plan for spring?"),
    ask(Grow, false, "lonely", "Who gave me something this week, even a nod? What could I give back?"),
    ask(Grow, false, "jealous", "What am I comparing, and what’s on my side of the page that I skipped?"),
    ask(Grow, false, "tired", "What can I drop for a week so I can sleep?"),
    ask(Ready, false, "wanting", "What is this message for, if no answer ever comes?"),
    ask(Ready, false, "anxious", "What do I imagine they’ll feel, reading it on a bad day at work?"),
    ask(Ready, true, "hopeful", "If they said yes tomorrow, what would be hard by the third week?"),
    ask(
        Ready,
        true,
        "stuck, waiting",
        "What does getting back together stand for in my life, and where else could some of that come from?",
    ),
    ask(Ready, false, "calm", "Write the sentence you’d be glad to have sent even if it changed nothing."),
    ask(Ready, true, "ashamed", "What do I want to be forgiven for, and can I live well while not knowing if I am?"),
    ask(
        Talking,
        false,
        "tender",
        "What did they say, in their words? What did I hear under it? Which of those two did I answer?",
    ),
    ask(Talking, false, "hurt, exposed", "Where did my back go up? What was I afraid it meant about me?"),
    ask(Talking, true, "regretful", "The apology I’d want to receive for what I did: how would it start?"),
    ask(Talking, true, "relieved", "What did they not say? Can I leave it unsaid and not fill it in?"),
    ask(Rebuild, false, "steady", "What could someone count on me for this week, however small?"),
    ask(
        Rebuild,
        false,
        "foolish, sorry",
        "A promise I missed. Did I tell them first or did they find out? What gets in the way of telling?",
    ),
    ask(Rebuild, false, "suspicious", "What would I need to see, for how long, to relax? Have I said it as a request?"),
    ask(Rebuild, false, "tired, resentful", "Who has done the work this month, in things a camera could see?"),
    ask(Openly, false, "uneasy", "A need I’ve been hinting at. What would it look like on an ordinary Tuesday?"),
    ask(Openly, false, "annoyed", "Today’s complaint as when / I feel / I’d like."),
    ask(Openly, false, "warm, curious", "Something I learned about them this week by asking."),
    ask(Openly, false, "unsure", "A boundary of mine that needs nobody else to change. How will I keep it?"),
    ask(Slow, false, "playful", "What made us laugh? What was easy about it?"),
    ask(Slow, false, "hopeful, panicky", "Which step am I hurrying towards, and what am I hoping it will settle?"),
    ask(Slow, false, "uneasy", "Two hours after I left, how was I? What does that tell me?"),
    ask(Slow, false, "grateful", "What’s different from before, that someone else would notice?"),
    ask(
        Decide,
        false,
        "confused",
        "Am I deciding, or waiting for a feeling to decide? What would help me decide kindly?",
    ),
    ask(Decide, false, "grieving", "If it’s no, what’s the first good hour I can give myself?"),
    ask(Decide, false, "steady", "What do I respect in how I’ve handled this?"),
    ask(LetGo, false, "grieving, homesick", "What do I keep, what do I set down, what will I miss, what won’t I?"),
    ask(LetGo, false, "empty", "What did “we” do on Sundays? What do I want Sundays to be?"),
    ask(LetGo, false, "accepting", "Write a goodbye that asks for nothing."),
    ask(LetGo, false, "free, curious", "A part of me that got quiet. How can it have an hour this week?"),
    ask(
        MovedOn,
        false,
        "replaced, compared",
        "The harsh story says ___. A fairer story, with the same facts, says ___.",
    ),
    ask(
        MovedOn,
        false,
        "envious, aching",
        "What would I have to stop looking at for this to hurt a bit less by Friday?",
    ),
    ask(MovedOn, false, "quiet, tender", "One good wish for them that costs me nothing to leave unsent."),
];

pub const ANOTHER: &str = "Another one";
pub const ALL: &str = "Or pick one of the sixty";
