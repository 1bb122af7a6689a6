//! Privacy: what is kept, what the browser promised, what was asked of the network, and what we can’t promise.

use super::dates;
use crate::domain::store::engine::Engine;
use crate::domain::store::stock::Use;
use crate::domain::{Day, Event, Stamp};

pub const LEAD: &str = "Don’t take our word for it. Each part of this page can be looked at, and tried.";

pub const ASKED: &str = "What it asked the network for";

/// How many requests there were, by the browser’s own record.
pub fn asked(count: usize) -> String {
    match count {
        0 => "Since this page opened: nothing. The browser keeps the record, and this line follows it.".into(),
        1 => "Since this page opened: one request. The browser keeps the record.".into(),
        count => format!("Since this page opened: {count} requests. The browser keeps the record."),
    }
}

/// "0.4 s: https://…"
pub fn request(tenths: u32, name: &str) -> String {
    format!("After {}.{} s: {name}", tenths / 10, tenths % 10)
}
pub const OPENED: &str = "What opening the page fetched";
pub const RIGHTS: &str = "What this page may do";
pub const DROPPED: &str = "Once the program ran, the page gave up its right to fetch or to start anything. That can’t be undone until it’s loaded again.";
pub const NOT_DROPPED: &str =
    "The page hasn’t given up its right to fetch. Load it again. If this line stays, don’t write anything here.";
pub const POLICY: &str = "The rules in the browser’s words";
pub const TRY: &str = "Try to ask for something";
pub const TRY_WHAT: &str = "This asks for one small file from where this page came from. It’s meant to be refused.";
pub const REFUSED: &str = "Refused by the page’s own rules, before it left the browser.";
pub const REFUSED_UNSAID: &str =
    "It didn’t get through, and the browser didn’t say why. Without a network that would look the same.";
pub const WENT: &str = "It went through. The rules don’t hold here, so don’t write anything. Load the page again.";
pub const PLANE: &str = "Try it with the network off";
pub const PLANE_STEPS: [&str; 3] = [
    "Switch on aeroplane mode, or pull the cable.",
    "Write a page, search for a word in it, save a copy. All of it works.",
    "Close the window. Only then switch the network on again: nothing was waiting to be sent.",
];

pub const STORED: &str = "What is stored here";
pub const STORED_WHAT: &str = "Everything under this address, by what it’s for. Bytes as the browser counts them.";
pub const COUNTING: &str = "Counting what is stored";
pub const STORED_CANARY: &str = "Beside it, one note in the browser’s other storage (IndexedDB) says how many records there were. No word of yours is in it.";
pub const EVERY_KEY: &str = "Every key";
pub const MORE: &str = "Show fifty more";
pub const UNREAD: &str = "couldn’t be read, kept as it was";

/// What a group of keys is.
pub fn purpose(purpose: Use, event: Option<&Event>) -> &'static str {
    match (purpose, event) {
        (Use::Record(_), Some(event)) => match event {
            Event::About(_) => "what you told about yourself",
            Event::Entry(_) => "pages of the journal",
            Event::Hope(_) => "what you hoped for",
            Event::Moment(_) => "moments on the path",
            Event::Newer(_) => "from a newer version",
            Event::Plan(_) => "plans for space",
            Event::Settings(_) => "how the app looks and behaves",
            Event::Sheet(_) => "sheets and cards",
            Event::Slip(_) => "slips",
            Event::SpaceDay(_) => "days of space",
            Event::Urge(_) => "pauses",
        },
        (Use::Record(_), None) | (Use::Aside, _) => UNREAD,
        (Use::Page, _) => "parts of long pages",
        (Use::Header, _) => "what the journal knows of itself, and its lock",
        (Use::Roster, _) => "how many records there are, while they’re locked",
        (Use::Look, _) => "paper and title, for the moment before the program runs",
        (Use::Ballast, _) => "room kept free, for words when the storage is full",
        (Use::Windows, _) => "which window writes",
        (Use::Newer, _) => "ours, from a newer version",
        (Use::Foreign, _) => "not ours: another page under the same address",
    }
}

/// "1,204 bytes"
pub fn bytes(count: u64) -> String {
    match count {
        1_000_000.. => format!("{},{:03},{:03} bytes", count / 1_000_000, count / 1_000 % 1_000, count % 1_000),
        1_000.. => format!("{},{:03} bytes", count / 1_000, count % 1_000),
        _ => format!("{count} bytes"),
    }
}

/// How much there is of a group, and when it was written last, as far as that is known.
pub fn weight(keys: usize, weight: u64, last: Option<Stamp>, today: Day) -> String {
    let keys = if keys == 1 { "1 key".to_owned() } else { format!("{keys} keys") };
    format!("{keys}, {}{}", bytes(weight), written(last, today))
}

/// The same of one key.
pub fn key_weight(weight: u64, last: Option<Stamp>, today: Day) -> String {
    format!("{}{}", bytes(weight), written(last, today))
}

fn written(last: Option<Stamp>, today: Day) -> String {
    last.map(|last| format!(", last written {} at {}", dates::date(last.day, today), dates::time(last.time)))
        .unwrap_or_default()
}

pub const PROMISE: &str = "What the browser may do with it";
/// When each engine deletes what pages stored, as far as it is known.
pub fn deletes(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[
            "This browser deletes what a page stored when the page wasn’t used for 400 days.",
            "When the disk is nearly full, it clears the pages that were used longest ago. With its promise, it doesn’t.",
            "“Clear browsing data” and private windows take everything, promise or not.",
        ],
        Engine::Firefox => &[
            "When the disk is nearly full, this browser clears the pages that were used longest ago. With its promise, it doesn’t.",
            "“Clear history” and private windows take everything, promise or not.",
        ],
        Engine::WebKit => &[
            "This browser deletes what a page stored after seven days of use without a visit here. On the home screen, the page is spared.",
            "When the disk is nearly full, it clears the pages that were used longest ago.",
            "Private windows keep nothing.",
        ],
    }
}
pub const ONLY_A_COPY: &str = "Against all of that only a copy in a file helps.";

pub const THREATS: &str = "What we promise, and what we can’t";
/// Who, what they could do, what holds, and what doesn’t.
pub const EACH: [[&str; 4]; 10] = [
    [
        "Somebody glances at the screen",
        "They see words, the title and the icon of the tab.",
        "The title and icon say nothing. Leave covers the screen in a tenth of a second.",
        "Nobody can stop eyes over a shoulder.",
    ],
    [
        "Somebody uses this device while the journal is locked",
        "They open the app, or copy what it stored.",
        "With a lock they get letters without meaning, and each guess costs half a second.",
        "A short passphrase can be guessed. And whoever can open the browser can delete everything.",
    ],
    [
        "Somebody uses it while the journal is open",
        "They read everything.",
        "Leave, and a lock that closes by itself, keep that time short.",
        "While it’s open, it’s open.",
    ],
    [
        "Somebody copies the disk",
        "They find what was written long ago, deleted words too.",
        "What was written under a lock is unreadable there as well.",
        "Words from before the lock stay on the disk for a while, and so may parts of the browser’s memory.",
    ],
    [
        "Software that spies, or an extension that means harm",
        "It sees the keys you press and the page as you see it.",
        "Nothing.",
        "All of it. If you think something watches this device, use another one.",
    ],
    [
        "Somebody shares your Google or Apple account",
        "They may see the browser’s history and its open tabs.",
        "Your words aren’t part of what browsers share.",
        "That you were here can be in the history.",
    ],
    [
        "Another page under the same address",
        "It can read and delete what is stored here.",
        "With a lock it can’t read it.",
        "It can delete it. An address of its own is best.",
    ],
    [
        "A file or a page that means harm",
        "It tries to run a program here.",
        "The rules above let nothing run that didn’t come with the page. Files are only ever read as text.",
        "A fault in the browser itself.",
    ],
    [
        "Whoever runs the host, or broke into it",
        "They could send you another program next time.",
        "The files have digests, and anybody can build them again and compare.",
        "A changed page could show you anything, this list too. Compare from outside.",
    ],
    [
        "Whoever can see the network",
        "They see the name of this site, and when it was opened.",
        "Nothing is asked for after that, and nobody else is asked at all.",
        "That you were here.",
    ],
];
pub const THEY: &str = "They could:";
pub const WE_PROMISE: &str = "What holds:";
pub const WE_CANNOT: &str = "What doesn’t:";

pub const BUILD: &str = "Which program this is";
pub fn version(version: &str) -> String {
    format!("Version {version}. Below is the SHA-256 of each of its files.")
}
pub const NO_DIGESTS: &str = "This build carries no digests. It was made for looking while it’s being worked on.";
pub const CHECK: &str = "How to check them";
pub const CHECK_STEPS: [&str; 4] = [
    "A page can’t vouch for itself, so compare from outside: on another device, over another network.",
    "Save every file of this site in a folder, with checksums.txt, which stands beside them.",
    "Run “sha256sum -c checksums.txt” there. Each file has to say OK.",
    "Then compare checksums.txt with one you trust: build the same version from its source. The same source gives the same bytes.",
];
pub const CHECK_LIST: &str = "Open checksums.txt";
pub const CHECK_LIST_WHAT: &str = "It opens in a tab of its own, from where this page came from.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_people_write_large_numbers() {
        assert_eq!(
            [bytes(7), bytes(1_204), bytes(20_000), bytes(4_000_018)],
            ["7 bytes", "1,204 bytes", "20,000 bytes", "4,000,018 bytes"]
        );
    }
}
