//! The nineteen states, and how one becomes another (brief, 4.1 and 4.2).

use super::facts::{Facts, Told};
use super::gate::{self, Gate};
use crate::domain::Day;
use crate::domain::moment::Happened;

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Arrive,
    Space,
    Reflect,
    Grow,
    Ready,
    Draft,
    Cool,
    /// The message has rested and may be copied.
    Open,
    Waiting,
    Quiet,
    Talking,
    Rebuild,
    /// Talking openly, step seven.
    Openly,
    Slow,
    Together,
    Decide,
    LetGo,
    MovedOn,
    Break,
}

impl State {
    pub const ALL: [Self; 19] = [
        Self::Arrive,
        Self::Space,
        Self::Reflect,
        Self::Grow,
        Self::Ready,
        Self::Draft,
        Self::Cool,
        Self::Open,
        Self::Waiting,
        Self::Quiet,
        Self::Talking,
        Self::Rebuild,
        Self::Openly,
        Self::Slow,
        Self::Together,
        Self::Decide,
        Self::LetGo,
        Self::MovedOn,
        Self::Break,
    ];

    /// Place of the step it belongs to, 0 to 8.
    pub fn step(self) -> usize {
        match self {
            Self::Arrive | Self::Space | Self::Break => 0,
            Self::Reflect => 1,
            Self::Grow => 2,
            Self::Ready | Self::Draft | Self::Cool | Self::Open | Self::Waiting | Self::Quiet => 3,
            Self::Talking => 4,
            Self::Rebuild => 5,
            Self::Openly => 6,
            Self::Slow => 7,
            Self::Together | Self::Decide | Self::LetGo | Self::MovedOn => 8,
        }
    }

    /// Whether there is help with contact at all. After the one message there is none: the next word is
    /// theirs.
    pub fn allows_contact(self) -> bool {
        !matches!(self, Self::Waiting | Self::Quiet | Self::LetGo | Self::MovedOn | Self::Break)
    }

    /// Whether it is a place on the way itself, and not a rest beside it, its end, or the weighing.
    pub fn is_on_way(self) -> bool {
        !matches!(self, Self::Decide | Self::LetGo | Self::MovedOn | Self::Break)
    }

    /// Whether a moment of the first half of the path can still move it by itself.
    fn is_early(self) -> bool {
        matches!(self, Self::Space | Self::Reflect | Self::Grow)
    }
}

/// Days of quiet after no reply, or an answer that ends it.
const QUIET_DAYS: i64 = 30;
/// Days after which somebody who is single again is no longer off limits.
const SINGLE_DAYS: i64 = 60;

/// A walk through the moments.
#[derive(Debug, Clone, Copy)]
struct Walk {
    state: State,
    /// The state before a break.
    before: State,
    /// The last state on the way itself: where it was left for a break, to weigh it up, or for good.
    reached: State,
    /// Last day of a quiet time, or the day from which a waiting ends.
    until: Option<Day>,
    /// They went back on purpose, and stay until they go on.
    stays: bool,
}

/// Where somebody stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    /// How far they came on the way itself: the same state, or where they left it.
    pub reached: State,
    /// They went back on purpose, and stay until they go on.
    pub stays: bool,
}

/// Where somebody stands now.
pub fn stand(facts: &Facts) -> Standing {
    let start = if facts.has_arrived || facts.plan.is_some() { State::Space } else { State::Arrive };
    let mut walk = Walk { state: start, before: start, reached: start, until: None, stays: false };
    for told in &facts.told {
        walk.pass(told.day);
        walk.meet(told);
    }
    walk.pass(facts.today);
    // Early states follow from what was kept, and nobody has to press anything.
    let on = |state| if walk.stays { state } else { onward(state, facts) };
    let state = on(walk.state);
    let reached = if state.is_on_way() { state } else { on(walk.reached) };
    Standing { state, reached, stays: walk.stays }
}

/// The early state that somebody has come to by what they kept.
fn onward(mut state: State, facts: &Facts) -> State {
    for (from, gate, to) in [
        (State::Space, Gate::Understand, State::Reflect),
        (State::Reflect, Gate::Grow, State::Grow),
        (State::Grow, Gate::Ready, State::Ready),
    ] {
        if state == from && gate::is_open(gate, facts) {
            state = to;
        }
    }
    state
}

impl Walk {
    /// Time passes until `day`.
    fn pass(&mut self, day: Day) {
        if self.until.is_some_and(|until| day >= until) {
            self.until = None;
            self.reached = self.reached();
            self.state = match self.state {
                State::Quiet => State::Decide,
                State::MovedOn => State::Reflect,
                state => state,
            };
        }
    }

    fn reached(self) -> State {
        if self.state.is_on_way() { self.state } else { self.reached }
    }

    fn go(&mut self, state: State) {
        *self = Self { state, before: self.state, reached: self.reached(), until: None, stays: false };
    }

    fn meet(&mut self, told: &Told) {
        use Happened as H;
        use State as S;
        let from = self.state;
        match told.happened {
            H::LetGo => self.go(S::LetGo),
            H::PickUp if from == S::LetGo => self.go(S::Reflect),
            H::Break if from != S::Break => self.go(S::Break),
            H::BackFromBreak if from == S::Break => self.go(self.before),
            H::TheyHaveSomeone => self.go(S::MovedOn),
            H::TheyAreSingle if from == S::MovedOn => self.until = Some(told.day.plus(SINGLE_DAYS)),
            // What follows moves nobody who has put it down or takes a break.
            _ if matches!(from, S::LetGo | S::MovedOn | S::Break) => {}
            H::Weighing => self.go(S::Decide),
            H::BackToSpace => self.back(S::Space),
            H::BackToUnderstanding => self.back(S::Reflect),
            H::BackToGrowing => self.back(S::Grow),
            H::GoneOn => self.pass_gate(told.gate),
            H::Cooling if from == S::Draft => self.go(S::Cool),
            H::NotSent if matches!(from, S::Ready | S::Draft | S::Cool | S::Open) => self.go(S::Grow),
            H::Sent if matches!(from, S::Open | S::Cool | S::Draft) => self.go(S::Waiting),
            H::TheyWrote | H::Warm if !matches!(from, S::Rebuild | S::Openly | S::Slow | S::Together) => {
                self.go(S::Talking);
            }
            H::Friendly | H::Upset | H::NoReply | H::SaidNo if matches!(from, S::Waiting | S::Quiet) => {
                self.quiet(told.day.plus(QUIET_DAYS));
            }
            H::NotNow if matches!(from, S::Waiting | S::Quiet) => self.quiet(told.may_ask_on()),
            H::Stop | H::SaidNo | H::ToldOthers if !from.is_early() && from != S::Arrive => self.go(S::Decide),
            _ => {}
        }
    }

    fn back(&mut self, state: State) {
        self.go(state);
        self.stays = true;
    }

    fn quiet(&mut self, until: Day) {
        self.go(State::Quiet);
        self.until = Some(until);
    }

    fn pass_gate(&mut self, gate: Option<Gate>) {
        use State as S;
        let to = match (gate, self.state) {
            (Some(Gate::Understand), S::Space | S::Arrive) => S::Reflect,
            (Some(Gate::Grow), S::Space | S::Reflect) => S::Grow,
            (Some(Gate::Ready), state) if state.is_early() || state == S::Decide => S::Ready,
            (Some(Gate::Write), S::Ready) => S::Draft,
            (Some(Gate::Cooled), S::Cool) => S::Open,
            (Some(Gate::Trust), S::Talking) => S::Rebuild,
            (Some(Gate::Openly), S::Rebuild) => S::Openly,
            (Some(Gate::Slowly), S::Talking | S::Rebuild | S::Openly) => S::Slow,
            (Some(Gate::Together), S::Slow) => S::Together,
            _ => return,
        };
        self.go(to);
    }
}
