//! Running other programs: found on PATH, asked for their version, or streamed and captured at once.

use crate::Outcome;
use std::{
    env,
    ffi::OsStr,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Mutex,
    thread,
};

/// Looks for a program on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).find_map(|folder| in_folder(&folder, program))
}

/// Looks for a program in one folder, under the endings that the system uses.
pub fn in_folder(folder: &Path, program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{program}{ending}"))).find(|path| is_program(path))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|facts| facts.is_file() && facts.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// What a program prints, if it runs and succeeds.
pub fn output_of<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, args: &[S]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The version that a program prints of itself.
pub fn version_of(program: &Path) -> Option<String> {
    version_in(&output_of(program, &["--version"])?)
}

/// The first word of a text that looks like a version, without a leading `v`.
fn version_in(text: &str) -> Option<String> {
    text.split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(str::to_owned)
}

/// Runs a step whose output is progress, so it goes to standard error with ours.
pub fn run(command: &mut Command) -> Outcome {
    show(command.stdout(io::stderr()))
}

/// Runs a command whose output is a result, so it goes where results go.
pub fn show(command: &mut Command) -> Outcome {
    let name = describe(command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` failed ({status}).")),
        Err(error) => Err(format!("`{name}` could not be started: {error}.")),
    }
}

/// Runs a command quietly, and hands back all that it printed with whether it succeeded.
pub fn capture(command: &mut Command) -> Outcome<(bool, String)> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("`{}` could not be started: {error}.", describe(command)))?;
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    Ok((output.status.success(), out + &err))
}

/// A command as a person would type it, without the folder of its program.
fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![program.file_stem().unwrap_or(program.as_os_str()).to_string_lossy()];
    words.extend(command.get_args().map(OsStr::to_string_lossy));
    words.join(" ")
}

/// Runs a command, shows its output as it comes, and hands back all of it with whether it succeeded.
pub fn stream(command: &mut Command) -> Outcome<(bool, String)> {
    let name = describe(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`{name}` could not be started: {error}."))?;
    let captured = Mutex::new(Vec::new());
    thread::scope(|scope| {
        if let Some(pipe) = child.stdout.take() {
            scope.spawn(|| copy_lines(pipe, io::stdout(), &captured));
        }
        if let Some(pipe) = child.stderr.take() {
            scope.spawn(|| copy_lines(pipe, io::stderr(), &captured));
        }
    });
    let status = child.wait().map_err(|error| format!("`{name}` was lost: {error}."))?;
    let captured = captured.into_inner().unwrap_or_default();
    Ok((status.success(), String::from_utf8_lossy(&captured).into_owned()))
}

/// Copies whole lines, so that lines of two streams never run into each other.
fn copy_lines(from: impl Read, mut to: impl Write, captured: &Mutex<Vec<u8>>) {
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    while matches!(from.read_until(b'\n', &mut line), Ok(1..)) {
        // A closed terminal is no reason to stop counting.
        let _ = to.write_all(&line).and_then(|()| to.flush());
        if let Ok(mut captured) = captured.lock() {
            captured.extend_from_slice(&line);
        }
        line.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_among_other_words() {
        assert_eq!(version_in("wasm-bindgen 0.2.129\n").as_deref(), Some("0.2.129"));
        assert_eq!(version_in("v20.20.2\n").as_deref(), Some("20.20.2"));
        assert_eq!(version_in("Chromium 156.0.8078.79 built on Debian").as_deref(), Some("156.0.8078.79"));
    }

    #[test]
    fn words_alone_hold_no_version() {
        assert_eq!(version_in("very nice program"), None);
    }

    #[test]
    fn a_command_is_described_without_its_folder() {
        let mut command = Command::new(Path::new("some").join("folder").join("trunk"));
        command.args(["build", "--release"]);
        assert_eq!(describe(&command), "trunk build --release");
    }
}
