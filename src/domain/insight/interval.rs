//! How much a small count says: the interval of Wilson (1927, “Probable inference, the law of succession, and
//! statistical inference”, Journal of the American Statistical Association 22), which keeps inside 0 and 1 and
//! holds for few records.

/// The value that the normal curve exceeds two and a half times of a hundred, for an interval of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// The share that `hits` of `of` fits, from and to, at 95 %; nothing of nothing fits no share.
pub fn wilson(hits: usize, of: usize) -> Option<(f64, f64)> {
    let (hits, of) = (number(hits.min(of)), number(of));
    if of < 1.0 {
        return None;
    }
    let share = hits / of;
    let square = Z * Z;
    let middle = (share + square / (2.0 * of)) / (1.0 + square / of);
    let half = Z * (share * (1.0 - share) / of + square / (4.0 * of * of)).sqrt() / (1.0 + square / of);
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

/// The same as whole counts of `of`, rounded to the nearest: “6 to 10 of 11”. No percentage is shown anywhere
/// (brief, 4.6 and S59).
pub fn fits(hits: usize, of: usize) -> Option<(usize, usize)> {
    let (low, high) = wilson(hits, of)?;
    let nearest = |share: f64| (0..=of).min_by_key(|n| milli((share * number(of) - number(*n)).abs()));
    nearest(low).zip(nearest(high))
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Thousandths, so that distances can be compared as whole numbers.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn milli(value: f64) -> u64 {
    (value * 1000.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn percent(hits: usize, of: usize) -> (f64, f64) {
        let (low, high) = wilson(hits, of).expect("there is something to count");
        let tenth = |share: f64| (share * 1000.0).round() / 10.0;
        (tenth(low), tenth(high))
    }

    #[test]
    fn it_gives_the_published_values() {
        // Newcombe 1998, “Two-sided confidence intervals for the single proportion”, table I, method 3.
        assert_eq!(percent(81, 263), (25.5, 36.6));
        assert_eq!(percent(15, 148), (6.2, 16.0));
        assert_eq!(percent(0, 20), (0.0, 16.1));
        assert_eq!(percent(1, 29), (0.6, 17.2));
        // The example of the plan for this app.
        assert_eq!(percent(9, 11), (52.3, 94.9));
    }

    #[test]
    fn it_is_said_in_whole_counts() {
        assert_eq!(fits(9, 11), Some((6, 10)));
        assert_eq!(fits(5, 5), Some((3, 5)));
        assert_eq!(fits(0, 0), None);
    }

    proptest! {
        #[test]
        fn the_share_itself_always_fits(hits in 0_usize..400, more in 0_usize..400) {
            let of = hits + more;
            prop_assume!(of > 0);
            let (low, high) = wilson(hits, of).expect("something");
            let share = number(hits) / number(of);
            prop_assert!(0.0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1.0);
            let (from, to) = fits(hits, of).expect("something");
            prop_assert!(from <= to && to <= of);
        }
    }
}
