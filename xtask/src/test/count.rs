//! Reading how many tests passed from what each test tool prints.

use std::ops::AddAssign;

/// How a set of checks went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Counts {
    /// One check that passed or failed as a whole.
    pub fn one(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed), skipped: 0 }
    }

    /// How many checks there were in all.
    pub fn total(self) -> usize {
        self.passed + self.failed + self.skipped
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
        self.skipped += more.skipped;
    }
}

/// Removes the colour codes of a terminal.
pub fn without_colour(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\x1b[") {
        plain.push_str(before);
        let end = after.find(|c: char| c.is_ascii_alphabetic()).map_or(after.len(), |at| at + 1);
        rest = &after[end..];
    }
    plain.push_str(rest);
    plain
}

/// Reads `cargo nextest run`: `Summary [ 0.5s] 3 tests run: 2 passed (1 slow), 1 failed, 0 skipped`.
pub fn nextest(output: &str) -> Counts {
    let mut counts = Counts::default();
    let summary = output
        .lines()
        .rev()
        .filter(|line| line.trim_start().starts_with("Summary ["))
        .find_map(|line| line.split_once(" run: "));
    if let Some((_, parts)) = summary {
        // What stands in brackets, “(1 slow, 1 flaky)”, is counted outside of them already.
        let parts = parts.split('(').map(|piece| piece.split_once(')').map_or(piece, |(_, after)| after));
        for part in parts.collect::<String>().split(',') {
            match amount(part) {
                Some((number, "passed")) => counts.passed += number,
                Some((number, "skipped")) => counts.skipped += number,
                // “failed”, “timed out”, “exec failed” and whatever else ends badly
                Some((number, _)) => counts.failed += number,
                None => {}
            }
        }
    }
    counts
}

/// Reads `cargo test` and wasm-bindgen's runner, which print one line for each test program:
/// `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out`.
pub fn cargo_test(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines() {
        let Some((_, result)) = line.split_once("test result: ") else {
            continue;
        };
        for part in result.split(['.', ';']) {
            match amount(part) {
                Some((number, "passed")) => counts.passed += number,
                Some((number, "failed")) => counts.failed += number,
                Some((number, "ignored")) => counts.skipped += number,
                _ => {}
            }
        }
    }
    counts
}

/// Reads `node --test`, whose last lines are `ℹ pass 4`, or `# pass 4` in its TAP form.
pub fn node(output: &str) -> Counts {
    let last = |name: &str| {
        output
            .lines()
            .rev()
            .filter_map(|line| line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")))
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.trim().parse().ok())
            .unwrap_or(0)
    };
    Counts { passed: last("pass"), failed: last("fail") + last("cancelled"), skipped: last("skipped") + last("todo") }
}

/// Splits “2 passed (1 slow)” into the number and the word after it.
fn amount(part: &str) -> Option<(usize, &str)> {
    let mut words = part.split_whitespace();
    let number = words.next()?.parse().ok()?;
    Some((number, words.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize, skipped: usize) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn nextest_summaries_are_read() {
        let all_well = "────────\n     Summary [   0.005s] 5 tests run: 5 passed, 0 skipped\n";
        assert_eq!(nextest(all_well), counts(5, 0, 0));
        let one = "     Summary [   0.005s] 1 test run: 1 passed, 2 skipped\n";
        assert_eq!(nextest(one), counts(1, 0, 2));
        let mixed = "     Summary [  60.1s] 9 tests run: 4 passed (1 slow, 1 flaky), 2 failed, 1 timed out, 2 exec failed, 3 skipped\n        FAIL [ 0.1s] a b\n";
        assert_eq!(nextest(mixed), counts(4, 5, 3));
        let stopped = "     Summary [   0.1s] 7/12 tests run: 6 passed, 1 failed, 0 skipped\n";
        assert_eq!(nextest(stopped), counts(6, 1, 0));
    }

    #[test]
    fn cargo_test_results_are_summed_over_programs() {
        let output = "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 7 filtered out; finished in 0.01s\n";
        assert_eq!(cargo_test(output), counts(7, 3, 1));
    }

    #[test]
    fn node_results_are_read_in_both_forms() {
        let spec = "✔ opens (1.2ms)\nℹ pass 99\nℹ tests 6\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\nℹ duration_ms 77.1\n";
        assert_eq!(node(spec), counts(3, 2, 1));
        let tap = "1..2\n# tests 2\n# pass 2\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n";
        assert_eq!(node(tap), counts(2, 0, 0));
    }

    #[test]
    fn output_without_results_counts_nothing() {
        for text in ["", "error: could not compile `afterword`", "we ran and it passed"] {
            assert_eq!(nextest(text).total(), 0);
            assert_eq!(cargo_test(text).total(), 0);
            assert_eq!(node(text).total(), 0);
        }
    }

    #[test]
    fn colours_are_removed_and_nothing_else() {
        assert_eq!(without_colour("\x1b[34mℹ pass 1\x1b[39m [x]"), "ℹ pass 1 [x]");
        assert_eq!(without_colour("     \x1b[32;1mSummary\x1b[0m [ 1s]"), "     Summary [ 1s]");
        assert_eq!(without_colour("cut short \x1b[3"), "cut short ");
    }
}
