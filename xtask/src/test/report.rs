//! From what the suites printed to the table at the end and its one last line.

use super::count::{self, Counts};
use crate::Outcome;
use std::{fmt::Write as _, time::Duration};

/// One line of the summary.
pub struct Row {
    pub name: &'static str,
    pub counts: Counts,
    pub took: Duration,
    pub note: Option<String>,
}

/// What it means when a suite ran no test at all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Empty {
    IsFine,
    IsFailure,
}

/// Counts what a suite printed, and makes sure that a failure of the suite itself is counted too.
pub fn judge(streamed: Outcome<(bool, String)>, read: fn(&str) -> Counts, empty: Empty) -> (Counts, Option<String>) {
    let (ended_well, output) = match streamed {
        Ok(both) => both,
        Err(sentence) => return (Counts::one(false), Some(sentence)),
    };
    let mut counts = read(&count::without_colour(&output));
    let note = if !ended_well && counts.failed == 0 {
        Some("failed before or after its tests; its output above says why")
    } else if ended_well && counts.total() == 0 && empty == Empty::IsFailure {
        Some("ran no test at all, which counts as a failure")
    } else {
        None
    };
    counts.failed += usize::from(note.is_some());
    (counts, note.map(str::to_owned))
}

pub fn sum(rows: &[Row]) -> Counts {
    let mut sum = Counts::default();
    for row in rows {
        sum += row.counts;
    }
    sum
}

pub fn table(rows: &[Row]) -> String {
    let mut text = format!("\n{:<16}{:>8}{:>8}{:>9}{:>10}\n", "check", "passed", "failed", "skipped", "seconds");
    for Row { name, counts, took, .. } in rows {
        let Counts { passed, failed, skipped } = counts;
        let _ = writeln!(text, "{name:<16}{passed:>8}{failed:>8}{skipped:>9}{:>10.1}", took.as_secs_f64());
    }
    for Row { name, note, .. } in rows {
        if let Some(note) = note {
            let _ = write!(text, "\n{name}: {note}");
        }
    }
    text
}

pub fn last_line(Counts { passed, failed, skipped }: Counts) -> String {
    match skipped {
        0 => format!("{passed} passed, {failed} failed"),
        _ => format!("{passed} passed, {failed} failed, {skipped} skipped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(ended_well: bool, output: &str) -> (usize, usize) {
        let (counts, _) = judge(Ok((ended_well, output.to_owned())), count::cargo_test, Empty::IsFailure);
        (counts.passed, counts.failed)
    }

    #[test]
    fn tests_are_counted_with_colours_in_between() {
        assert_eq!(judged(true, "test result: \x1b[32mok\x1b[m. 3 passed; 0 failed"), (3, 0));
        assert_eq!(judged(false, "test result: FAILED. 2 passed; 1 failed"), (2, 1));
    }

    #[test]
    fn a_suite_that_breaks_down_has_failed() {
        assert_eq!(judged(false, "error: could not compile"), (0, 1));
        assert_eq!(judged(false, "test result: ok. 3 passed; 0 failed"), (3, 1));
        let (counts, _) = judge(Err("no browser".to_owned()), count::cargo_test, Empty::IsFailure);
        assert_eq!(counts, Counts::one(false));
    }

    #[test]
    fn a_suite_without_tests_has_failed_unless_that_is_fine() {
        assert_eq!(judged(true, "test result: ok. 0 passed; 0 failed"), (0, 1));
        let (counts, note) = judge(Ok((true, String::new())), count::cargo_test, Empty::IsFine);
        assert_eq!((counts.total(), note), (0, None));
    }

    #[test]
    fn the_last_line_names_skipped_checks_only_when_there_are_some() {
        assert_eq!(last_line(Counts { passed: 12, failed: 1, skipped: 0 }), "12 passed, 1 failed");
        assert_eq!(last_line(Counts { passed: 12, failed: 0, skipped: 2 }), "12 passed, 0 failed, 2 skipped");
    }
}
