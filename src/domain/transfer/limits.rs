//! What an import may be at most, and turning the bytes of a file into text.
//!
//! The numbers bound the memory and the time that a file from anywhere can cost. A file, or an entry,
//! that is over one of them is refused with a sentence; nothing is ever cut to fit.

use super::backup::BadBackup;
use super::{BadFile, Spot};

/// A whole file, in bytes. The caller looks at the size before it reads: [`file_size`].
pub const FILE: u64 = 32 * 1024 * 1024;
/// A copy that was saved here: a full store unpacks to more than [`FILE`] where letters take two or three
/// bytes, and has to come back. [`copy_size`].
pub const COPY: u64 = 2 * FILE;
/// Brackets inside brackets.
pub const DEPTH: usize = 32;
/// Entries in one file, and records in a copy.
pub const ENTRIES: usize = 200_000;
/// The text of one entry of another app, in bytes as UTF-8. A page of this app may be longer; what fits
/// into the store has to fit into a copy of it.
pub const TEXT: usize = 1024 * 1024;
/// What is kept of one field that this app has no place for, in bytes as it stands in the file.
pub const KEPT: usize = 2 * 1024;

/// Whether a file of `bytes` bytes is worth reading.
///
/// # Errors
/// [`BadFile::TooLarge`].
pub fn file_size(bytes: u64) -> Result<(), BadFile> {
    if bytes > FILE { Err(BadFile::TooLarge) } else { Ok(()) }
}

/// Whether a copy of `bytes` bytes is worth reading.
///
/// # Errors
/// [`BadBackup::TooLarge`].
pub fn copy_size(bytes: u64) -> Result<(), BadBackup> {
    if bytes > COPY { Err(BadBackup::TooLarge) } else { Ok(()) }
}

/// Whether the bytes of a file can be text as UTF-8, of at most `most` bytes.
///
/// # Errors
/// A file that is too large, a zip, and UTF-16.
pub(super) fn look(bytes: &[u8], most: u64) -> Result<(), BadFile> {
    match bytes {
        _ if bytes.len() as u64 > most => Err(BadFile::TooLarge),
        [b'P', b'K', 3, 4, ..] => Err(BadFile::Zip),
        // Its mark in either order, or the NUL beside the first bracket of a file without the mark.
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => Err(BadFile::Utf16),
        _ => Ok(()),
    }
}

/// The text of a file, without the mark that some programs put before UTF-8.
///
/// # Errors
/// As [`look`] at [`FILE`], a file that is empty, and text that isn't UTF-8.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, BadFile> {
    look(&bytes, FILE)?;
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let before = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        BadFile::NotUtf8(Spot::of(&String::from_utf8_lossy(before), before.len()))
    })?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    if text.trim().is_empty() { Err(BadFile::Empty) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_as_large_as_the_limit_at_most() {
        assert_eq!(file_size(FILE), Ok(()));
        assert_eq!(file_size(FILE + 1), Err(BadFile::TooLarge));
        assert_eq!(copy_size(COPY), Ok(()));
        assert_eq!(copy_size(COPY + 1), Err(BadBackup::TooLarge));
        assert_eq!(look(&[b'a'; 64], 64), Ok(()));
        assert_eq!(look(&[b'a'; 65], 64), Err(BadFile::TooLarge));
    }

    #[test]
    fn utf_8_is_read_with_or_without_its_mark() {
        assert_eq!(text(b"\xef\xbb\xbf{}".to_vec()).as_deref(), Ok("{}"));
        assert_eq!(text("{“é”}".into()).as_deref(), Ok("{“é”}"));
    }

    #[test]
    fn utf_16_is_told_from_other_damage_with_and_without_its_mark() {
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for bytes in [little("{}"), big("{}"), little("\u{feff}{}"), big("\u{feff}{}")] {
            assert_eq!(text(bytes), Err(BadFile::Utf16));
        }
        assert_eq!(text(b"{\"caf\xe9\": 1}".to_vec()), Err(BadFile::NotUtf8(Spot { line: 1, column: 6 })));
    }

    #[test]
    fn a_zip_and_an_empty_file_are_called_what_they_are() {
        assert_eq!(text(b"PK\x03\x04rest".to_vec()), Err(BadFile::Zip));
        for empty in ["", "\u{feff}", " \r\n\t"] {
            assert_eq!(text(empty.into()), Err(BadFile::Empty));
        }
    }
}
