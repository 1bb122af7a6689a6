//! Noise and chance from a fixed seed.
//!
//! Everything in this folder adds, multiplies, divides and takes square roots, and nothing else: those
//! have one right answer on every machine, so that every machine draws the same land.

/// A number from 0 to 1 that belongs to a place.
fn lot(x: i32, y: i32, seed: i32) -> f64 {
    let sum = x
        .wrapping_mul(374_761_393)
        .wrapping_add(y.wrapping_mul(668_265_263))
        .wrapping_add(seed.wrapping_mul(974_711))
        .cast_unsigned();
    let sum = (sum ^ (sum >> 13)).wrapping_mul(1_274_126_177);
    share(sum ^ (sum >> 16))
}

/// All of `u32` as 0 to 1.
fn share(number: u32) -> f64 {
    f64::from(number) / 4_294_967_296.0
}

/// The whole number below.
pub fn floor(number: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "places on a plate are some thousand units wide")]
    let whole = number.floor() as i32;
    whole
}

/// Smooth noise from 0 to 1, one hill or hollow a unit.
pub fn noise(x: f64, y: f64, seed: i32) -> f64 {
    let (column, row) = (floor(x), floor(y));
    let ease = |share: f64| share * share * share * (share * (share * 6.0 - 15.0) + 10.0);
    let (across, down) = (ease(x - f64::from(column)), ease(y - f64::from(row)));
    let on = |row: i32| {
        let (left, right) = (lot(column, row, seed), lot(column + 1, row, seed));
        left + (right - left) * across
    };
    let (above, below) = (on(row), on(row + 1));
    above + (below - above) * down
}

/// How a hand strays from a line at `along`: from -1 to 1.
pub fn stray(along: f64, seed: i32) -> f64 {
    noise(along, 0.5, seed) * 2.0 - 1.0
}

/// A row of numbers by chance.
#[derive(Debug, Clone)]
pub struct Chance(u32);

impl Chance {
    pub fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// The next one, from 0 to 1.
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6D2B_79F5);
        let mut sum = (self.0 ^ (self.0 >> 15)).wrapping_mul(1 | self.0);
        sum ^= sum.wrapping_add((sum ^ (sum >> 7)).wrapping_mul(0x3d | sum));
        share(sum ^ (sum >> 14))
    }

    /// Between two numbers.
    pub fn within(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_smooth_and_stays_between_nought_and_one() {
        let mut before = noise(-5.0, 2.3, 7);
        for n in 1..2000 {
            let now = noise(-5.0 + f64::from(n) * 0.01, 2.3, 7);
            assert!((0.0..=1.0).contains(&now) && (now - before).abs() < 0.03, "{n}: {before} then {now}");
            before = now;
        }
    }

    #[test]
    fn chance_is_the_same_row_for_the_same_seed_and_fills_its_range() {
        let row = |seed| {
            let mut chance = Chance::new(seed);
            (0..500).map(|_| chance.next()).collect::<Vec<_>>()
        };
        assert_eq!(row(11), row(11));
        assert_ne!(row(11), row(12));
        let (low, high) = row(11).into_iter().fold((1.0_f64, 0.0_f64), |(low, high), n| (low.min(n), high.max(n)));
        assert!(low < 0.02 && high > 0.98, "{low} to {high}");
    }
}
