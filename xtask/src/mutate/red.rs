//! Reading which tests failed from what each test tool prints.

use crate::test::without_colour;
use std::collections::BTreeSet;

/// The tests that failed, each once, by the last part of its name.
pub fn names(output: &str) -> BTreeSet<String> {
    let plain = without_colour(output);
    let found = plain.lines().filter_map(|line| nextest(line).or_else(|| cargo_test(line)).or_else(|| node(line)));
    found.map(|name| name.rsplit("::").next().unwrap_or(name).to_owned()).collect()
}

/// `        FAIL [   0.320s] (3/8) afterword::hostile copies::a_thousand_broken_copies`
fn nextest(line: &str) -> Option<&str> {
    let (status, rest) = line.trim_start().split_once(" [")?;
    let is_red = ["FAIL", "TIMEOUT", "ABORT"].contains(&status) || status.starts_with("SIG");
    is_red.then(|| rest.split_once(']')).flatten()?.1.split_whitespace().last()
}

/// `test domain::store::tests::what_was_saved ... FAILED`
fn cargo_test(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

/// `✖ of two versions both stay (812.5ms)`
fn node(line: &str) -> Option<&str> {
    let (name, took) = line.trim_start().strip_prefix("✖ ")?.rsplit_once(" (")?;
    took.ends_with("ms)").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn red(output: &str) -> Vec<String> {
        names(output).into_iter().collect()
    }

    #[test]
    fn red_tests_are_found_in_what_each_tool_prints() {
        let nextest = "        PASS [   0.1s] (1/4) a b::fine\n        FAIL [   0.3s] (2/4) a::c d::one\n     SIGABRT [   0.3s] (3/4) a e\n     TIMEOUT [  60.0s] (4/4) a f\n        FAIL [   0.3s] (2/4) a::c d::one\n";
        assert_eq!(red(nextest), ["e", "f", "one"]);
        let cargo = "test a::fine ... ok\ntest a::b::one ... FAILED\ntest result: FAILED. 1 passed; 1 failed\n";
        assert_eq!(red(cargo), ["one"]);
        let node = "✔ fine (1ms)\n  ✖ both stay (both) (812.5ms)\nℹ fail 1\n✖ failing tests:\n";
        assert_eq!(red(node), ["both stay (both)"]);
    }

    #[test]
    fn other_words_are_no_tests() {
        assert_eq!(
            red("error[E0425]: FAIL\nwarning: unused [FAIL]\nSummary [ 1s] 3 tests run: 3 passed"),
            [] as [&str; 0]
        );
    }
}
