//! Step 8 beside its sheets: signs that it goes too fast, the ladder, who suggests (brief 3.11, S66 to S71).

use super::dates;
use crate::domain::Day;
use crate::domain::capital::capital;
use crate::domain::copy::sheets::slowly::RUNGS;
use crate::domain::insight::pace::{Initiative, Sign};

pub const INTRO: &str = "Not back to before. Forward to something you both choose, a bit at a time.";
pub const SIGNS: &str = "Signs that it goes fast";
pub const SIGNS_LEAD: &str =
    "Fast feels like certainty. It can also be two people tired of hurting. What would slower look like this week?";
pub const NO_SIGNS: &str = "None of the signs shows in what you noted.";
pub const ONE_SIDED: &str = "You’ve suggested the last three. Want to leave the next one to them and see?";
pub const ALL_SIGNS: &str = "What counts as a sign";
pub const LADDER: &str = "Step by step";
pub const LADDER_LEAD: &str = "Children hear about it last, and only when it’s steady.";
pub const TALKED: &str = "We talked about it";
pub const TRIED: &str = "We tried it";
pub const NOTED: &str = "Noted on the ladder.";
pub const NOTHING: &str = "nothing noted";
pub const INITIATIVE: &str = "Who suggested the last ones";
pub const LOG: &str = "Note time together";

/// “You 4, them 3, both 2”
pub fn initiative(of: &Initiative) -> String {
    format!("You {}, them {}, both of you {}.", of.me.len(), of.them.len(), of.both.len())
}

/// “talked about on 3 April”
pub fn rung(how: &str, day: Day, today: Day) -> String {
    let how = match how {
        "tried" => "tried",
        "talked" => "talked about",
        _ => "not for now, said",
    };
    format!("{how} on {}", dates::date(day, today))
}

/// What is said where a step came after one far below.
pub fn jumped(place: usize, below: usize) -> String {
    let name = |place: usize| RUNGS.get(place).map_or("", |rung| rung.1);
    let left: Vec<&str> = (below..place).take(2).map(name).collect();
    format!(
        "{} came before {}. There’s no hurry. You could go back to one of them.",
        capital(name(place)),
        left.join(" and ")
    )
}

/// What stands under a sign.
pub fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::OneSided => ONE_SIDED,
        Sign::Hidden => "One friend who knows makes it easier to see straight.",
        Sign::WorseAfter => "Your body may have noticed something. What was it each time?",
        Sign::Unmentioned => "A sentence is enough: that you remember it, and that it can be talked about.",
        Sign::Children => "If it’s too late to wait, it helps to promise them nothing for now.",
        Sign::Pressure => "Less is allowed: shorter, earlier, in the daytime.",
        _ => "",
    }
}
