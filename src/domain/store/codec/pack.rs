//! Making a record's text smaller: raw deflate that already knows a dictionary.
//!
//! A page of a journal is short, and an ordinary compressor has hardly learnt its language when the
//! page is over. So the compressor is first fed the [`dictionary`], what comes out of that is dropped,
//! and the page is packed as if it went on from there. Unpacking puts the dictionary in front again.
//!
//! What is deliberately not here: a header or a checksum, which are the
//! [envelope](super::envelope)'s, and the choice to leave a text as it is.

use super::dictionary;
use miniz_oxide::DataFormat;
use miniz_oxide::deflate::core::{CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};
use std::sync::OnceLock;

/// Of ten. The tenth makes no page smaller.
const LEVEL: u8 = 9;
/// A text of at most so many bytes is also tried with the letter code that is part of deflate. To
/// describe a code of its own takes some sixty bytes, a quarter of a day's card.
const SHORT: usize = 768;
/// The least room that unpacking begins with, in bytes.
const FIRST_ROOM: usize = 1024;

/// Compressors that have read a dictionary. Reading it takes longer than packing a page, and a copy of
/// one that has read it costs next to nothing.
#[derive(Clone)]
pub struct Packer {
    /// Finds a letter code for each text.
    own_code: CompressorOxide,
    /// Uses the letter code that every unpacker knows.
    fixed_code: CompressorOxide,
}

impl Packer {
    /// A packer after `dictionary`, of which deflate reaches back over the last 32,510 bytes.
    pub fn after(dictionary: &[u8]) -> Self {
        let primed = |strategy| {
            let mut compressor = CompressorOxide::with_params(DataFormat::Raw, LEVEL, strategy, 15);
            let (status, _) = compress_to_output(&mut compressor, dictionary, TDEFLFlush::Sync, |_| true);
            assert_eq!(status, TDEFLStatus::Okay, "nothing refuses what comes out");
            compressor
        };
        Self { own_code: primed(CompressionStrategy::Default), fixed_code: primed(CompressionStrategy::Fixed) }
    }

    /// `text` as raw deflate.
    pub fn pack(&self, text: &[u8]) -> Vec<u8> {
        let packed = finish(&self.own_code, text);
        if text.len() > SHORT {
            return packed;
        }
        let other = finish(&self.fixed_code, text);
        if other.len() < packed.len() { other } else { packed }
    }
}

fn finish(primed: &CompressorOxide, text: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(text.len() / 2);
    let (status, _) = compress_to_output(&mut primed.clone(), text, TDEFLFlush::Finish, |more| {
        packed.extend_from_slice(more);
        true
    });
    assert_eq!(status, TDEFLStatus::Done, "nothing refuses what comes out");
    packed
}

/// `text` as raw deflate after the newest dictionary.
pub fn pack(text: &[u8]) -> Vec<u8> {
    static PACKER: OnceLock<Packer> = OnceLock::new();
    PACKER.get_or_init(|| Packer::after(dictionary::newest().bytes)).pack(text)
}

/// The text of what was packed after `dictionary`, if it has at most `limit` bytes. `None` for
/// anything else: other bytes, some left over, a text that would be longer.
pub fn unpack(packed: &[u8], dictionary: &[u8], limit: usize) -> Option<Vec<u8>> {
    let start = dictionary.len();
    let mut state = Box::<DecompressorOxide>::default();
    let (mut read, mut written) = (0, 0);
    let mut room = packed.len().saturating_mul(4).max(FIRST_ROOM).min(limit);
    let mut buffer = Vec::with_capacity(start + room);
    buffer.extend_from_slice(dictionary);
    loop {
        buffer.resize(start + room, 0);
        let (status, more_read, more_written) = decompress(
            &mut state,
            &packed[read..],
            &mut buffer,
            start + written,
            TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
        );
        read += more_read;
        written += more_written;
        match status {
            TINFLStatus::Done if read == packed.len() => {
                buffer.truncate(start + written);
                return Some(buffer.split_off(start));
            }
            TINFLStatus::HasMoreOutput if room < limit => room = (room * 2).min(limit),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLENTY: usize = 1 << 20;
    const CARD: &str = "{\"changed\":\"2026-11-23T21:04:10+01:00\",\"data\":{\"day\":\"2026-11-23\",\"mark\":\"quiet\",\
        \"urges\":2},\"kind\":\"space_day\",\"made\":\"2026-11-23T21:04:10+01:00\",\"rev\":1,\"v\":1}";

    fn newest() -> &'static [u8] {
        dictionary::newest().bytes
    }

    /// Text of which none is met twice.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        std::iter::repeat_with(&mut next).take(length).collect()
    }

    #[test]
    fn long_and_odd_texts_read_back() {
        for text in [vec![], vec![0], noise(3), noise(200_000), vec![b'a'; 200_000], newest().repeat(9)] {
            assert_eq!(unpack(&pack(&text), newest(), PLENTY), Some(text));
        }
    }

    #[test]
    fn a_dictionary_of_any_length_does() {
        let text = noise(500);
        for length in [0, 1, 2, 3, 257, 258, 259, 32_509, 32_510, 32_511, 32_768, 40_000] {
            let dictionary = noise(length);
            let packed = Packer::after(&dictionary).pack(&text);
            assert_eq!(unpack(&packed, &dictionary, PLENTY).as_deref(), Some(&text[..]), "{length}");
            if (1000..=32_510).contains(&length) {
                assert!(packed.len() < 20, "{length}: the text is the dictionary's beginning");
            }
        }
    }

    #[test]
    fn the_dictionary_halves_a_short_record() {
        let [with, without] = [newest(), &[]].map(|dictionary| Packer::after(dictionary).pack(CARD.as_bytes()).len());
        assert!(2 * with < without, "{with} of {} bytes, and {without} without", CARD.len());
    }

    #[test]
    fn a_short_text_is_packed_with_the_shorter_of_two_codes() {
        let packer = Packer::after(newest());
        for text in [CARD.as_bytes(), &CARD.as_bytes().repeat(3), &noise(SHORT), &noise(SHORT + 1)] {
            let [own, fixed] = [&packer.own_code, &packer.fixed_code].map(|code| finish(code, text).len());
            let wanted = if text.len() > SHORT { own } else { own.min(fixed) };
            assert_eq!(packer.pack(text).len(), wanted);
        }
        assert!(finish(&packer.fixed_code, CARD.as_bytes()).len() < finish(&packer.own_code, CARD.as_bytes()).len());
    }

    #[test]
    fn a_text_at_the_limit_is_taken_and_one_byte_more_is_not() {
        for length in [1, 1023, 1024, 1025, 5000, 70_000] {
            for text in [vec![b'a'; length], noise(length)] {
                let packed = pack(&text);
                assert_eq!(unpack(&packed, newest(), length).as_ref(), Some(&text));
                assert_eq!(unpack(&packed, newest(), length - 1), None);
            }
        }
    }

    #[test]
    fn a_small_value_that_would_unpack_to_a_huge_text_is_refused() {
        let packed = pack(&vec![0; 20 * PLENTY]);
        assert!(packed.len() < PLENTY / 32);
        assert_eq!(unpack(&packed, newest(), PLENTY), None);
    }

    #[test]
    fn what_is_cut_or_goes_on_is_refused() {
        let packed = pack(CARD.as_bytes());
        for end in 0..packed.len() {
            assert_eq!(unpack(&packed[..end], newest(), PLENTY), None, "cut at {end}");
        }
        assert_eq!(unpack(&[&packed[..], &[0]].concat(), newest(), PLENTY), None);
        assert_eq!(unpack(&packed.repeat(2), newest(), PLENTY), None);
    }

    proptest! {
        #[test]
        fn a_text_reads_back(text: String) {
            prop_assert_eq!(unpack(&pack(text.as_bytes()), newest(), PLENTY), Some(text.into_bytes()));
        }

        #[test]
        fn any_bytes_get_an_answer(bytes: Vec<u8>, limit in 0..5000_usize) {
            let text = unpack(&bytes, newest(), limit);
            prop_assert!(text.is_none_or(|text| text.len() <= limit));
        }

        #[test]
        fn damaged_bytes_get_an_answer_within_the_limit(text: String, place: prop::sample::Index, bit in 0..8_u32) {
            let mut packed = pack(text.as_bytes());
            let place = place.index(packed.len());
            packed[place] ^= 1 << bit;
            prop_assert!(unpack(&packed, newest(), 5000).is_none_or(|text| text.len() <= 5000));
        }
    }
}
