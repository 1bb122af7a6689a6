//! The nine steps and the two endings as they look now: what the picture and its words are made of.

use super::gate::{self, Gate, WORKSHEETS, whole};
use super::{Path, RedLine, State};
use crate::domain::moment::Happened;

/// How a step looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Behind,
    /// It can be entered, and is not where somebody stands.
    Open,
    Here,
    Ahead,
    /// A red line lies before it.
    Closed,
}

/// What a step holds, or waits for. Never a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// What it is about says enough.
    Itself,
    NoPlan,
    /// Days of space in all.
    Space(i64),
    /// So many days of space, of the seven after which it opens.
    Opening(i64),
    /// Sheets, of six, with one’s own part.
    OwnPart(i64),
    Growth {
        things: i64,
        lessons: i64,
    },
    /// Lines of the gate before it that are done, and all of them.
    Lines {
        done: i64,
        all: i64,
    },
    /// The one message was sent.
    Said,
    /// They wrote first, and there was no need for it.
    TheyWrote,
    Apologised,
    Closed(RedLine),
    /// It was put down with the rest.
    PutDown,
}

/// One of the nine steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// 0 to 8.
    pub place: usize,
    pub look: Look,
    pub holds: Holds,
}

/// How a gate stands. None is ever locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    Open,
    /// Shut, on the length of way that comes next.
    Next,
    Shut,
}

/// The two endings count the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Together,
    Onward,
}

/// The way as it looks now. The `n`th length runs from step `n` to the one after it; the ninth leads from
/// the last step to Together, the tenth to Onward.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    pub steps: [Step; 9],
    /// So many lengths lie behind somebody.
    pub walked: usize,
    pub ending: Option<Ending>,
    /// The step from which the footpath was taken.
    pub left_at: Option<usize>,
    /// The length that a wall lies across.
    pub wall: Option<usize>,
    /// The seven gates, in the order of the way.
    pub gates: [Leaf; 7],
}

/// The gates that are drawn, and their lengths. Those of the message stand inside its step.
const GATES: [(Gate, usize); 7] = [
    (Gate::Understand, 0),
    (Gate::Grow, 1),
    (Gate::Ready, 2),
    (Gate::Trust, 4),
    (Gate::Openly, 5),
    (Gate::Slowly, 6),
    (Gate::Together, 8),
];
const LAST: usize = 8;
/// The first step that needs somebody else, and the last.
const REACH: usize = 3;
const SLOWLY: usize = 7;

impl Way {
    /// The step at which somebody stands; none at an ending.
    pub fn here(&self) -> Option<usize> {
        self.steps.iter().position(|step| step.look == Look::Here)
    }

    /// The step that a wall lies before.
    pub fn closed(&self) -> Option<usize> {
        self.wall.map(|length| length + 1)
    }

    pub fn is_walked(&self, length: usize) -> bool {
        match length {
            LAST => self.ending == Some(Ending::Together),
            9 => self.ending == Some(Ending::Onward) && self.left_at.is_none(),
            _ => length < self.walked,
        }
    }

    /// The step that the gate somebody comes to next stands before.
    pub fn next_gate(&self) -> Option<usize> {
        let next = self.gates.iter().position(|leaf| *leaf == Leaf::Next)?;
        Some(GATES[next].1 + 1)
    }
}

impl Path {
    /// The way as it looks now.
    pub fn look(&self) -> Way {
        let walked = self.walked();
        let ending = match self.state {
            State::Together => Some(Ending::Together),
            State::LetGo | State::MovedOn => Some(Ending::Onward),
            _ => None,
        };
        let here = match self.state {
            _ if ending.is_some() => None,
            State::Decide => Some(LAST),
            _ => Some(walked),
        };
        let closed = self.reason().map(|line| (REACH.max(walked + 1), line)).filter(|(place, _)| *place <= SLOWLY);
        let look = |place: usize| match place {
            _ if here == Some(place) => Look::Here,
            _ if closed.is_some_and(|(wall, _)| wall == place) => Look::Closed,
            _ if self.is_beside(place, walked) => Look::Open,
            LAST if ending == Some(Ending::Together) => Look::Behind,
            LAST => Look::Open,
            _ if place < walked || ending == Some(Ending::Together) => Look::Behind,
            _ => Look::Ahead,
        };
        let step = |place: usize| {
            let look = look(place);
            let holds = closed.filter(|_| look == Look::Closed).map(|(_, line)| Holds::Closed(line));
            Step { place, look, holds: holds.unwrap_or_else(|| self.holds(place, look)) }
        };
        let is_going = here.is_some() && self.state.is_on_way();
        let leaf = |(gate, length): (Gate, usize)| {
            let is_behind = length < walked || (length == LAST && ending == Some(Ending::Together));
            if is_behind || gate::is_open(gate, &self.facts) {
                Leaf::Open
            } else if is_going && length == walked && closed.is_none_or(|(wall, _)| wall != length + 1) {
                Leaf::Next
            } else {
                Leaf::Shut
            }
        };
        Way {
            steps: std::array::from_fn(step),
            walked,
            ending,
            left_at: (ending == Some(Ending::Onward) && walked < LAST).then_some(walked),
            wall: closed.map(|(place, _)| place - 1),
            gates: GATES.map(leaf),
        }
    }

    /// Lengths that lie behind. Where help with contact is closed before anything was sent, the way ends
    /// before the message (brief, 4.1: no red line is the way into it).
    fn walked(&self) -> usize {
        let is_unsent = matches!(self.reached, State::Ready | State::Draft | State::Cool | State::Open);
        if is_unsent && !self.drawn.is_empty() { REACH - 1 } else { self.reached.step() }
    }

    /// The red line that is named first: what is about somebody’s safety comes before what is about manners.
    pub fn reason(&self) -> Option<RedLine> {
        let lines = || self.drawn.iter().map(|drawn| drawn.line);
        let gravest = [RedLine::Crisis, RedLine::Fear, RedLine::Order];
        gravest.into_iter().find(|line| lines().any(|drawn| drawn == *line)).or_else(|| lines().next())
    }

    /// Whether a step is open beside the one that somebody stands at (brief, 4.2).
    fn is_beside(&self, place: usize, walked: usize) -> bool {
        const UNDERSTAND: usize = 1;
        const GROW: usize = 2;
        match self.state {
            // What was learned stays in reach.
            State::LetGo | State::MovedOn => [UNDERSTAND, GROW].contains(&place) || place == walked,
            // The step that it was left at can be gone back to.
            State::Decide => place == walked || (place == GROW && walked < GROW),
            State::Rebuild => place == 6,
            State::Openly => place == 5,
            State::Grow => place == UNDERSTAND,
            State::Talking | State::Slow | State::Together => false,
            _ => place == if walked == GROW { UNDERSTAND } else { GROW },
        }
    }

    fn holds(&self, place: usize, look: Look) -> Holds {
        let facts = &self.facts;
        let count = |sheet: &str| whole(facts.said(sheet).count());
        let is_put_down = matches!(self.state, State::LetGo | State::MovedOn);
        let has = |happened| facts.moments(happened).next().is_some();
        match place {
            0 => facts.space.start.map_or(Holds::NoPlan, |_| Holds::Space(facts.space.kept)),
            1 if look == Look::Ahead => Holds::Opening(facts.space.kept.min(7)),
            1 => Holds::OwnPart(whole(WORKSHEETS.iter().filter(|sheet| count(sheet) > 0).count())),
            2 => Holds::Growth { things: count("action"), lessons: count("lesson") },
            _ if look == Look::Ahead && is_put_down => Holds::PutDown,
            3 if has(Happened::Sent) => Holds::Said,
            3 if has(Happened::TheyWrote) => Holds::TheyWrote,
            3 => {
                let lines = self.gate(Gate::Ready);
                Holds::Lines { done: whole(lines.iter().filter(|line| line.is_done).count()), all: whole(lines.len()) }
            }
            4 if count("apology_after") > 0 => Holds::Apologised,
            _ => Holds::Itself,
        }
    }
}

#[cfg(test)]
mod tests;
