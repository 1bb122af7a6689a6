//! The safeguards, and how each is switched off: text that stands exactly once in a file, and text in its
//! place.
//!
//! To add one, add a row. To have it tried by other tests than the native ones, add a [`Check`].

use crate::Outcome;

/// The tests that should notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Those that need no browser.
    Native,
}

impl Check {
    pub const ALL: [Self; 1] = [Self::Native];

    pub fn name(self) -> &'static str {
        match self {
            Self::Native => "the native tests",
        }
    }
}

/// A safeguard, and the change that switches it off.
#[derive(Debug)]
pub struct Mutant {
    pub safeguard: &'static str,
    pub file: &'static str,
    /// What stands there, once.
    pub stands: &'static str,
    pub instead: &'static str,
    pub check: Check,
}

impl Mutant {
    /// The file without the safeguard.
    pub fn applied(&self, text: &str) -> Outcome<String> {
        match text.matches(self.stands).count() {
            1 => Ok(text.replacen(self.stands, self.instead, 1)),
            count => Err(format!(
                "“{}” stands {count} times in {}, and once is wanted. \
                 Let xtask/src/mutate/table.rs follow what was changed there.",
                self.stands, self.file
            )),
        }
    }
}

const fn native(safeguard: &'static str, file: &'static str, stands: &'static str, instead: &'static str) -> Mutant {
    Mutant { safeguard, file, stands, instead, check: Check::Native }
}

const WRITING: &str = "src/domain/store/writing.rs";
const ENVELOPE: &str = "src/domain/store/codec/envelope.rs";
const HEADER: &str = "src/domain/store/header.rs";
const CANARY: &str = "src/domain/store/canary.rs";
const SEALING: &str = "src/domain/store/sealing.rs";
const ROSTER: &str = "src/domain/store/roster.rs";
const KDF: &str = "src/domain/vault/kdf.rs";
const FIT: &str = "src/domain/store/fit.rs";
const COPY: &str = "src/domain/transfer/backup.rs";
const RESTORE: &str = "src/domain/transfer/backup/restore.rs";

pub const ALL: [Mutant; 21] = [
    native(
        "reading back what was written",
        WRITING,
        "if self.storage.get(key).as_deref() != Some(text) {",
        "if false {",
    ),
    native("the checksum", ENVELOPE, " || checksum(name, sealed) != *check {", " {"),
    native(
        "the name in the checksum",
        ENVELOPE,
        "[b\"qj1|rec|\", name.as_bytes(), b\"|\", header]",
        "[b\"qj1|rec|\", header]",
    ),
    native(
        "the ballast",
        WRITING,
        "Err(Refused::Full) if self.lighten(ballast::RESERVE) =>",
        "Err(Refused::Full) if false =>",
    ),
    native(
        "looking at the revision that stands",
        WRITING,
        "Ok(Some(standing)) if standing.record.rev >= record.rev =>",
        "Ok(Some(standing)) if false && standing.record.rev >= record.rev =>",
    ),
    native("setting damage aside", WRITING, "self.set_aside(&id.to_string(), &standing)?;", ""),
    native(
        "the newest header by its epoch",
        HEADER,
        ".max_by_key(|header| header.epoch).cloned();",
        ".next().cloned();",
    ),
    native(
        "two headers that take turns",
        HEADER,
        "if self.epoch.is_multiple_of(2) { KEYS[0] } else { KEYS[1] }",
        "KEYS[0]",
    ),
    native("an app too old to write", HEADER, "self.min_writer <= WRITER", "true"),
    native("an empty store is no first visit", CANARY, "if was > 0 && records == 0 {", "if false {"),
    native("a half-empty store", CANARY, "(records < was / 2 && was - records >= NOTICED)", "false"),
    native("a store that forgets", CANARY, "missed(header, canary) >= VISITS", "false"),
    native(
        "plain text is not taken in a locked store",
        SEALING,
        "|| matches!(seals.turning, Turning::On | Turning::Off)",
        "|| true",
    ),
    native("the key of before while sealing anew", SEALING, "Some(older)) =>", "Some(older)) if false =>"),
    native("a lock that asks for too little work", KDF, "if !self.is_accepted() {", "if false {"),
    native("a record that was rolled back", ROSTER, "Some(now) if now < rev =>", "Some(now) if false && now < rev =>"),
    native(
        "no writing without the keys",
        SEALING,
        "seals.is_other || seals.lock.is_some() && seals.open.is_none()",
        "false",
    ),
    native("room before the first write", FIT, "if self.sure + self.most <= self.room {", "if true {"),
    native("the checksum of a copy", COPY, " && *said == sum(&text[..start])", ""),
    native(
        "reading a copy back before it is handed over",
        COPY,
        "is_complete && restore.change.is_empty() &&",
        "true ||",
    ),
    native("taking back only what came", RESTORE, ".filter(|id| journal.record(*id).is_some())", ""),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place;
    use std::collections::BTreeSet;

    #[test]
    fn every_safeguard_stands_where_the_table_says_exactly_once() {
        for mutant in &ALL {
            let text = place::read(&place::of(mutant.file)).expect("a file");
            let applied = mutant.applied(&text);
            assert!(applied.is_ok_and(|applied| applied != text), "{}: {:?}", mutant.safeguard, mutant.applied(&text));
        }
        assert_eq!(ALL.iter().map(|mutant| mutant.safeguard).collect::<BTreeSet<_>>().len(), ALL.len());
    }

    #[test]
    fn text_that_is_not_there_or_stands_there_twice_is_an_error() {
        let mutant = native("a", "a.rs", "one", "two");
        assert_eq!(mutant.applied("zero one two"), Ok("zero two two".to_owned()));
        assert!(mutant.applied("two").is_err_and(|why| why.contains("0 times in a.rs")));
        assert!(mutant.applied("one one").is_err_and(|why| why.contains("2 times")));
    }
}
