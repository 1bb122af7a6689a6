//! A copy in a file that a passphrase opens. `docs/vault-format.md` says it byte by byte.
//!
//! ```text
//! header 128   magic 8 │ version 1 │ memory 4 │ passes 4 │ lanes 4 │ salt 16 │ wrap 72 │ beginning of the nonces 19
//! chunks       65,536 bytes each and a tag, the last one shorter
//! ```
//!
//! Every copy has a salt and a key of its own, so that two copies under one passphrase have nothing in common.
//! The nonce of a chunk says its place and whether it is the last, and each is sealed about the header: a chunk
//! that was moved, changed, left out or put in doesn’t open, and neither does what follows on another header.

use super::kdf::Salt;
use super::{Cost, Key, NONCE, Shut, TAG};
use zeroize::Zeroize;

const MAGIC: &[u8; 8] = b"qj1:copy";
const VERSION: u8 = 1;
/// Bytes of the header in front of the wrap; the wrap is sealed about them.
const FRONT: usize = 37;
const WRAP: usize = NONCE + 32 + TAG;
/// Random bytes with which every nonce of the chunks begins; four of its place and one for the last follow.
const BEGINNING: usize = 19;
const HEADER: usize = FRONT + WRAP + BEGINNING;
/// Bytes of text in a chunk that is not the last.
const CHUNK: usize = 1 << 16;

/// Random bytes for one copy, never used twice.
pub struct Fresh {
    pub salt: Salt,
    pub key: [u8; 32],
    pub nonce: [u8; NONCE],
    pub beginning: [u8; BEGINNING],
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

/// Why a file stays shut. Its `Display` is a sentence that says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The passphrase is another one, or the beginning of the file was changed.
    Wrong,
    /// Its end is missing.
    CutShort,
    /// Something in it was changed, moved, left out or put in.
    Damaged,
    /// A newer version made it.
    Newer,
    /// It asks for less work than is safe, or for more than a device may be asked for.
    Cost,
    Memory,
}

impl From<Shut> for Closed {
    fn from(shut: Shut) -> Self {
        match shut {
            Shut::Wrong => Self::Wrong,
            Shut::Cost => Self::Cost,
            Shut::Memory => Self::Memory,
        }
    }
}

/// Whether these bytes begin as such a file does.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Seals `text` under a passphrase in form NFKC.
///
/// # Errors
/// [`Shut::Cost`], [`Shut::Memory`].
///
/// # Panics
/// Where the text has more than 256 TiB.
pub fn seal(text: &[u8], passphrase: &str, cost: Cost, fresh: &Fresh) -> Result<Vec<u8>, Shut> {
    let mut file = Vec::with_capacity(HEADER + text.len() + (text.len() / CHUNK + 1) * TAG);
    file.extend_from_slice(MAGIC);
    file.push(VERSION);
    for number in [cost.memory, cost.passes, 1] {
        file.extend_from_slice(&number.to_le_bytes());
    }
    file.extend_from_slice(&fresh.salt);
    let wrapped = cost.key(passphrase, &fresh.salt)?.seal(&fresh.nonce, &file, fresh.key.to_vec());
    file.extend_from_slice(&fresh.nonce);
    file.extend_from_slice(&wrapped);
    file.extend_from_slice(&fresh.beginning);
    let (key, header) = (Key::of(fresh.key), file.clone());
    let count = text.len().div_ceil(CHUNK).max(1);
    for place in 0..count {
        let chunk = &text[place * CHUNK..text.len().min((place + 1) * CHUNK)];
        let nonce = nonce(&header, place, place + 1 == count);
        file.extend_from_slice(&key.seal(&nonce, &header, chunk.to_vec()));
    }
    Ok(file)
}

/// Opens what [`seal`] made.
///
/// # Errors
/// [`Closed`]. Nothing of a file that is not whole is given out.
pub fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Closed> {
    if file.get(MAGIC.len()).is_some_and(|version| *version > VERSION) {
        return Err(Closed::Newer);
    }
    let (header, body) = file.split_at_checked(HEADER).ok_or(Closed::CutShort)?;
    let number = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let cost = Cost { memory: number(9), passes: number(13) };
    if !is_sealed(file) || header[MAGIC.len()] != VERSION || number(17) != 1 {
        return Err(Closed::Cost);
    }
    let salt: Salt = header[21..FRONT].try_into().map_err(|_| Closed::Damaged)?;
    let wrap = &header[FRONT..FRONT + WRAP];
    let (wrap_nonce, wrapped) = wrap.split_first_chunk::<NONCE>().ok_or(Closed::Damaged)?;
    let key = cost.key(passphrase, &salt)?.open(wrap_nonce, &header[..FRONT], wrapped)?;
    let key = Key::of(key.try_into().map_err(|_| Closed::Damaged)?);
    let count = body.len().div_ceil(CHUNK + TAG);
    let mut text = Vec::with_capacity(body.len());
    for (place, sealed) in body.chunks(CHUNK + TAG).enumerate() {
        let is_last = place + 1 == count;
        let opened = |is_last| key.open(&nonce(header, place, is_last), header, sealed);
        match opened(is_last) {
            // Only a text of nothing has an empty chunk.
            Ok(chunk) if !chunk.is_empty() || place == 0 => text.extend_from_slice(&chunk),
            Err(_) if is_last && opened(false).is_ok() => return Err(Closed::CutShort),
            _ => return Err(Closed::Damaged),
        }
    }
    if count == 0 { Err(Closed::CutShort) } else { Ok(text) }
}

/// The nonce of the chunk at `place`.
fn nonce(header: &[u8], place: usize, is_last: bool) -> [u8; NONCE] {
    let mut nonce = [0; NONCE];
    nonce[..BEGINNING].copy_from_slice(&header[HEADER - BEGINNING..HEADER]);
    let place = u32::try_from(place).expect("a file has fewer than four thousand million chunks");
    nonce[BEGINNING..BEGINNING + 4].copy_from_slice(&place.to_be_bytes());
    nonce[NONCE - 1] = u8::from(is_last);
    nonce
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: Cost = Cost { memory: 19 << 10, passes: 1 };
    const PASSPHRASE: &str = "correct horse battery";

    fn fresh() -> Fresh {
        Fresh { salt: [1; 16], key: [2; 32], nonce: [3; NONCE], beginning: [4; BEGINNING] }
    }

    fn sealed(length: usize) -> (Vec<u8>, Vec<u8>) {
        let text: Vec<u8> = (0..length).map(|n| u8::try_from(n % 251).expect("small")).collect();
        let file = seal(&text, PASSPHRASE, CHEAP, &fresh()).expect("sealed");
        (text, file)
    }

    /// The chunks of a file, behind its header.
    fn chunks(file: &[u8]) -> Vec<Vec<u8>> {
        file[HEADER..].chunks(CHUNK + TAG).map(<[u8]>::to_vec).collect()
    }

    fn with(file: &[u8], chunks: &[&Vec<u8>]) -> Vec<u8> {
        let mut other = file[..HEADER].to_vec();
        for chunk in chunks {
            other.extend_from_slice(chunk);
        }
        other
    }

    #[test]
    fn a_text_of_any_length_comes_back() {
        for length in [0, 1, 17, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK] {
            let (text, file) = sealed(length);
            assert!(is_sealed(&file));
            assert_eq!(file.len(), HEADER + length + length.div_ceil(CHUNK).max(1) * TAG);
            assert_eq!(open(&file, PASSPHRASE), Ok(text), "{length}");
        }
    }

    #[test]
    fn another_passphrase_opens_nothing() {
        let (_, file) = sealed(100);
        for other in ["", "correct horse batterY", "correct horse battery "] {
            assert_eq!(open(&file, other), Err(Closed::Wrong), "{other}");
        }
    }

    #[test]
    fn a_file_that_was_cut_anywhere_says_so_or_that_it_was_changed() {
        let (_, file) = sealed(2 * CHUNK + 5);
        for end in [HEADER, HEADER + CHUNK + TAG, HEADER + 2 * (CHUNK + TAG), HEADER - 1, 20, 8, 0] {
            assert_eq!(open(&file[..end], PASSPHRASE), Err(Closed::CutShort), "{end}");
        }
        for end in [HEADER + 1, HEADER + TAG, HEADER + CHUNK, file.len() - 1] {
            assert_eq!(open(&file[..end], PASSPHRASE), Err(Closed::Damaged), "{end}");
        }
    }

    #[test]
    fn chunks_that_were_moved_left_out_doubled_or_added_are_noticed() {
        let (_, file) = sealed(3 * CHUNK + 5);
        let c = chunks(&file);
        let orders: [&[usize]; 6] =
            [&[1, 0, 2, 3], &[0, 2, 3], &[0, 1, 1, 2, 3], &[3], &[0, 1, 2, 3, 3], &[0, 2, 1, 3]];
        for order in orders {
            let mixed = with(&file, &order.iter().map(|place| &c[*place]).collect::<Vec<_>>());
            assert_eq!(open(&mixed, PASSPHRASE), Err(Closed::Damaged), "{order:?}");
        }
        let mut longer = file.clone();
        longer.push(0);
        assert_eq!(open(&longer, PASSPHRASE), Err(Closed::Damaged));
        assert_eq!(open(&with(&file, &[&c[0], &c[1], &c[2]]), PASSPHRASE), Err(Closed::CutShort));
        // A chunk of another copy under the same passphrase.
        let other = Fresh { key: [9; 32], ..fresh() };
        let other = seal(&vec![7; 3 * CHUNK], PASSPHRASE, CHEAP, &other).expect("sealed");
        assert_eq!(open(&with(&file, &[&c[0], &chunks(&other)[1], &c[2], &c[3]]), PASSPHRASE), Err(Closed::Damaged));
    }

    #[test]
    fn an_empty_chunk_after_a_full_one_is_not_how_a_copy_ends() {
        let (_, file) = sealed(CHUNK);
        let (header, key) = (&file[..HEADER], Key::of(fresh().key));
        let text: Vec<u8> = (0..CHUNK).map(|n| u8::try_from(n % 251).expect("small")).collect();
        let full = key.seal(&nonce(header, 0, false), header, text);
        let empty = key.seal(&nonce(header, 1, true), header, Vec::new());
        assert_eq!(open(&with(&file, &[&full, &empty]), PASSPHRASE), Err(Closed::Damaged));
    }

    #[test]
    fn one_flipped_bit_anywhere_opens_nothing() {
        let (_, file) = sealed(40);
        let opens = |byte: usize, bit: usize| {
            let mut other = file.clone();
            other[byte] ^= 1 << bit;
            is_sealed(&other) && open(&other, PASSPHRASE).is_ok()
        };
        // Each try in the header costs a derivation, so there it is a bit here and there.
        for byte in (0..HEADER - BEGINNING).step_by(4) {
            assert!(!opens(byte, byte / 4 % 8), "byte {byte}");
        }
        for byte in (HEADER - BEGINNING..file.len()).step_by(3) {
            assert!(!opens(byte, byte % 8), "byte {byte}");
        }
    }

    #[test]
    fn too_little_work_and_too_much_are_refused_both_ways() {
        for cost in [
            Cost { memory: (19 << 10) - 1, passes: 2 },
            Cost { memory: (256 << 10) + 1, passes: 1 },
            Cost { memory: 19 << 10, passes: 0 },
            Cost { memory: 19 << 10, passes: 11 },
        ] {
            assert_eq!(seal(b"x", PASSPHRASE, cost, &fresh()), Err(Shut::Cost));
            let (_, mut file) = sealed(1);
            file[9..13].copy_from_slice(&cost.memory.to_le_bytes());
            file[13..17].copy_from_slice(&cost.passes.to_le_bytes());
            assert_eq!(open(&file, PASSPHRASE), Err(Closed::Cost), "{cost:?}");
        }
        let (_, mut lanes) = sealed(1);
        lanes[17] = 2;
        assert_eq!(open(&lanes, PASSPHRASE), Err(Closed::Cost));
    }

    #[test]
    fn a_copy_of_a_version_to_come_is_told_from_a_damaged_one() {
        let (_, mut file) = sealed(1);
        file[8] = 2;
        assert_eq!(open(&file, PASSPHRASE), Err(Closed::Newer));
    }
}
