//! The suites and what each needs, and which of them a person asks for.

use crate::{
    Outcome,
    tools::{FOR_BUILDING, Need},
};

/// One part of the checks, by the name that `--only` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    Fmt,
    Clippy,
    Native,
    Fuzz,
    Browser,
    Build,
    E2e,
}

impl Suite {
    /// All of them, in the order in which they run.
    pub const ALL: [Self; 7] =
        [Self::Fmt, Self::Clippy, Self::Native, Self::Fuzz, Self::Browser, Self::Build, Self::E2e];

    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Fuzz => "fuzz",
            Self::Browser => "browser",
            Self::Build => "build",
            Self::E2e => "e2e",
        }
    }

    /// What it cannot run without.
    pub fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt => &[Need::Components],
            Self::Clippy => &[Need::Components, Need::WasmTarget],
            // What is missing for fuzzing is said in its row, and no reason to fail.
            Self::Native | Self::Fuzz => &[],
            Self::Browser => &[Need::WasmTarget, Need::WasmBindgen, Need::Browser],
            Self::Build => FOR_BUILDING,
            Self::E2e => &[Need::Node, Need::Browser],
        }
    }
}

/// Reads the words after `cargo xtask test`: which suite alone, and further words for it.
pub fn read(given: &[String]) -> Outcome<(Option<Suite>, Vec<String>)> {
    let at = given.iter().position(|word| word == "--").unwrap_or(given.len());
    let (options, rest) = given.split_at(at);
    let extra = rest.iter().skip(1).cloned().collect::<Vec<_>>();
    let only = match options {
        [] => None,
        [option, name] if option == "--only" => Some(
            Suite::ALL
                .into_iter()
                .find(|suite| suite.name() == name)
                .ok_or_else(|| format!("There is no suite “{name}”. The suites are {}.", names()))?,
        ),
        _ => {
            return Err(format!(
                "`test` knows --only NAME and, after --, words for that suite. The suites are {}.",
                names()
            ));
        }
    };
    if only.is_none() && !extra.is_empty() {
        return Err("Words after -- go to one suite, so name it with --only.".to_owned());
    }
    Ok((only, extra))
}

fn names() -> String {
    Suite::ALL.map(Suite::name).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn every_suite_runs_unless_one_is_named() {
        assert_eq!(read(&[]), Ok((None, vec![])));
        assert_eq!(read(&words("--only e2e -- journal")), Ok((Some(Suite::E2e), words("journal"))));
    }

    #[test]
    fn words_that_no_suite_would_get_are_refused() {
        for given in ["--only", "--only all", "e2e", "-- journal"] {
            assert!(read(&words(given)).is_err(), "{given}");
        }
    }
}
