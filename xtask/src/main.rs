//! The developer commands: `cargo xtask <command>`.
//!
//! A contributor needs `cargo` and Node, and nothing remembered: every command first sets up the
//! tools that it needs and skips what is already there. Progress goes to standard error, results to
//! standard output, so `cargo xtask bench > table.md` keeps the table alone. Only the standard
//! library is used, so that the first command on a new machine starts in seconds.

mod audit;
mod bench;
mod build;
mod mutate;
mod place;
mod process;
mod reader;
mod say;
mod serve;
mod sha256;
mod shots;
mod soak;
mod style;
mod sums;
mod test;
mod tools;
mod twice;

use std::process::ExitCode;

/// What a command hands back: a sentence that a person can act on, where it fails.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--release] [--port N]   serve the app here and rebuild it when a file changes
  build                          build dist/, ready for any static host
  test [--only NAME] [-- ARGS]   run every check; NAME is fmt, clippy, native, fuzz, browser, build or e2e
  twice                          build in two folders and compare every file, which takes as long as two first builds
  mutate [WORD…]                 switch off one safeguard at a time and see which tests notice
  bench                          measure size and first visit beside a bare Leptos page
  soak [PAGES [KILLS [SEED [COPIES [CUTS [FLIPS [PHANTOMS [RACES [SECRETS [EXITS]]]]]]]]]]
                                 crash 500 pages, kill 300 browsers, damage 710 profiles, leave 100 times in a hurry
  audit                          check licences, sources and known security advisories
  shots                          take screenshots of the pages into shots/
  style                          join the style sheets, and the reader of copies (Trunk runs this by itself)

Every command sets up the tools that it needs and leaves those alone that are already there.
Tools are kept in a cache folder of yours; AFTERWORD_TOOLS names another one.";

fn main() -> ExitCode {
    say::start();
    let given: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match given.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match command {
        "serve" => serve::run(rest),
        "announce" => serve::announce(rest),
        "build" => no_more(rest).and_then(|()| build::run()),
        "test" => test::run(rest),
        "bench" => no_more(rest).and_then(|()| bench::run()),
        "audit" => no_more(rest).and_then(|()| audit::run()),
        "shots" => no_more(rest).and_then(|()| shots::run()),
        "twice" => no_more(rest).and_then(|()| twice::run()),
        "mutate" => mutate::run(rest),
        "soak" => soak::run(rest),
        "style" => no_more(rest).and_then(|()| style::run()).and_then(|()| reader::run()),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => Err(format!("There is no command “{unknown}”.\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // An empty sentence means that everything was said already.
        Err(sentence) => {
            if !sentence.is_empty() {
                eprintln!("\n{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Refuses arguments that a command has no use for, so that a typing mistake is seen.
fn no_more(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(format!("This command takes no “{extra}”.\n\n{HELP}")),
    }
}
