//! An urge to reach out, and the pause that was taken (brief, section 3.1, SOS).

use super::rest::Rest;
use super::scale::Scale;
use super::stamp::Stamp;

/// Lengths of a pause that are offered, in minutes.
pub const LENGTHS: [u16; 4] = [5, 10, 15, 20];
pub const USUAL_LENGTH: u16 = 15;

/// One pause. It began when its record was made; that moment is the timer, so it runs on while the
/// page is hidden and survives a reload.
#[derive(Debug, Clone, PartialEq)]
pub struct Urge {
    /// Minutes, as chosen.
    pub minutes: u16,
    pub strength: Option<Scale>,
    /// How strong it was when the pause was closed.
    pub strength_after: Option<Scale>,
    /// When the person closed the pause. Until then it is going on.
    pub ended: Option<Stamp>,
    pub rest: Rest,
}

impl Urge {
    pub fn of_minutes(minutes: u16) -> Self {
        Self { minutes, strength: None, strength_after: None, ended: None, rest: Rest::default() }
    }

    /// Seconds left on the timer of a pause that began at `began`, 0 when the time is up. A clock
    /// set back never makes a pause longer than it was.
    pub fn seconds_left(&self, began: Stamp, now: Stamp) -> i64 {
        let whole = i64::from(self.minutes) * 60;
        (began.instant() + whole - now.instant()).clamp(0, whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_timer_follows_the_clock_and_never_grows() {
        let at = |text| Stamp::parse(text).expect("a stamp");
        let urge = Urge::of_minutes(15);
        let began = at("2026-11-23T01:40:00+01:00");
        assert_eq!(urge.seconds_left(began, at("2026-11-23T01:45:30+01:00")), 570);
        assert_eq!(urge.seconds_left(began, at("2026-11-23T03:00:00+01:00")), 0);
        assert_eq!(urge.seconds_left(began, at("2026-11-23T01:00:00+01:00")), 900);
    }
}
