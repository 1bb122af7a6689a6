//! Serving the app on this machine while it is being worked on.
//!
//! It goes into a folder of its own, so that `dist/` always is the last release build.

use crate::{
    Outcome, build, place, say,
    tools::{FOR_BUILDING, Tools},
};
use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

const PORT: u16 = 8080;
const FOLDER: &str = "target/serve";

/// Serves until it is stopped.
pub fn run(given: &[String]) -> Outcome {
    let (release, wanted) = read(given)?;
    let tools = Tools::set_up(FOR_BUILDING)?;
    let port = free_port(wanted)?;
    if port != wanted {
        say::step(&format!("Port {wanted} is in use, so port {port} is taken"));
    }
    // Trunk refuses to start where a folder that Trunk.toml tells it to ignore is not there yet.
    for made_later in ["dist", "shots"] {
        place::make_folder(&place::of(made_later))?;
    }
    say::step("Building the app and serving it; the first build takes some minutes");
    announce_later(port);
    let mut trunk = build::trunk(&tools);
    trunk.args(["serve", "--dist", FOLDER, "--address", "127.0.0.1", "--port", &port.to_string()]);
    // It would look up every name of this machine and list them all beside the one we announce.
    trunk.args(["--disable-address-lookup", "true"]);
    if release {
        trunk.args(["--release", "--cargo-profile", "ship"]);
    }
    become_it(trunk)
}

fn read(given: &[String]) -> Outcome<(bool, u16)> {
    let (mut release, mut port) = (false, PORT);
    let mut words = given.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--release" => release = true,
            "--port" => {
                let number = words.next().and_then(|number| number.parse().ok());
                port = number.ok_or("After --port comes a number up to 65535.")?;
            }
            other => {
                return Err(format!("`serve` knows --release and --port N, not “{other}”."));
            }
        }
    }
    Ok((release, port))
}

fn free_port(wanted: u16) -> Outcome<u16> {
    (wanted..=wanted.saturating_add(50))
        .find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
        .ok_or_else(|| format!("Port {wanted} and the fifty after it are all in use. Choose another with --port N."))
}

/// Lets a second process of ours say the address, once the page is there: this one becomes Trunk,
/// so that whoever stops it stops the server too.
fn announce_later(port: u16) {
    let us = std::env::current_exe();
    let started = us.and_then(|us| Command::new(us).args(["announce", &port.to_string()]).stdin(Stdio::null()).spawn());
    if started.is_err() {
        say::step(&format!("The address will be http://127.0.0.1:{port}/"));
    }
}

/// Waits until the server answers, or until nobody is waiting any more.
pub fn announce(given: &[String]) -> Outcome {
    let (_, port) = read(&[&["--port".to_owned()], given].concat())?;
    let parent = parent();
    while parent == self::parent() {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            println!("Open http://127.0.0.1:{port}/ (Ctrl+C stops it)");
            return Ok(());
        }
        thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}

#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}

#[cfg(unix)]
fn become_it(mut trunk: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("Trunk could not be started: {}.", trunk.exec()))
}

#[cfg(not(unix))]
fn become_it(mut trunk: Command) -> Outcome {
    crate::process::run(&mut trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_debug_build_on_the_usual_port_is_the_default() {
        assert_eq!(read(&[]), Ok((false, 8080)));
        assert_eq!(read(&words("--port 9000 --release")), Ok((true, 9000)));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for given in ["--port", "--port x", "--port 70000", "--fast"] {
            assert!(read(&words(given)).is_err(), "{given}");
        }
    }

    #[test]
    fn a_port_in_use_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("some port is free");
        let port = taken.local_addr().expect("it has an address").port();
        assert!(port == u16::MAX || free_port(port).is_ok_and(|free| free > port));
    }
}
