//! The recovery code: 160 random bits that a person can write down, and read again after years.
//!
//! Thirty-two letters of Crockford's base 32 in eight groups of four, and two more that check them:
//! `K7QM-…-9TXD-4H`. The check finds every single wrong letter and every two that were swapped, and where
//! only one letter is wrong it knows in which group. It is a Reed–Solomon code over the field of 32: of the
//! letters `x` at the places 0 to 31, `Σ x` and `Σ m·x` with the multiplier `m` of the place, which is 1 to 31 and
//! then 0; and in the first sum the last letter counts twice over.

use super::Key;
use zeroize::Zeroize;

/// Letters that no reader takes for one another. (O is read as 0, I and L as 1, and U is none of them.)
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters that carry the code, and the ones that check it.
const CARRY: usize = 32;
const CHECK: usize = 2;
/// What a letter at each of the places is multiplied by.
const MULTIPLIERS: [u8; CARRY] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    0,
];
/// Letters of a whole code.
pub const LENGTH: usize = CARRY + CHECK;
/// Letters of a group.
pub const GROUP: usize = 4;

/// A recovery code.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; 20]);

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What is wrong with a code as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// A letter that stands in no code.
    Letter(char),
    /// So many letters, and not [`LENGTH`].
    Length(usize),
    /// The check does not fit. Where one letter is wrong it is in this group, counted from one.
    Group(usize),
    /// The check does not fit, and more than one letter is wrong, or two are swapped.
    Check,
}

impl Code {
    /// The code of twenty random bytes.
    pub fn of(random: [u8; 20]) -> Self {
        Self(random)
    }

    /// Reads a code as somebody typed it: in any case, with or without what parts the groups.
    ///
    /// # Errors
    /// [`Slip`] says where to look.
    pub fn read(typed: &str) -> Result<Self, Slip> {
        let mut letters = Vec::with_capacity(LENGTH);
        for letter in typed.chars().filter(|letter| !(letter.is_whitespace() || is_dash(*letter))) {
            letters.push(value(letter).ok_or(Slip::Letter(letter))?);
        }
        let all: [u8; LENGTH] = letters.try_into().map_err(|letters: Vec<u8>| Slip::Length(letters.len()))?;
        let (carry, check) = all.split_first_chunk::<CARRY>().expect("it is longer");
        let ours = checks(carry);
        match (check[0] ^ ours[0], check[1] ^ ours[1]) {
            (0, 0) => {}
            // One letter is off by the first, and the place of it is told by how far the second is.
            (0, _) => return Err(Slip::Check),
            (off, weighed) => {
                let place = (0..CARRY).find(|place| times(MULTIPLIERS[*place], off) == weighed);
                return Err(place.map_or(Slip::Check, |place| Slip::Group(place / GROUP + 1)));
            }
        }
        let mut bytes = [0; 20];
        for (bytes, letters) in bytes.chunks_exact_mut(5).zip(carry.chunks_exact(8)) {
            let bits = letters.iter().fold(0_u64, |bits, letter| bits << 5 | u64::from(*letter));
            bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Self(bytes))
    }

    /// The code as it is written down: eight groups of four, and the check.
    pub fn written(&self) -> String {
        let mut carry = [0; CARRY];
        for (letters, bytes) in carry.chunks_exact_mut(8).zip(self.0.chunks_exact(5)) {
            let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for (place, letter) in letters.iter_mut().enumerate() {
                *letter = (bits >> (35 - 5 * place) & 31) as u8;
            }
        }
        let mut text = String::with_capacity(LENGTH + LENGTH / GROUP);
        for (place, letter) in carry.iter().chain(&checks(&carry)).enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(LETTERS[usize::from(*letter)].into());
        }
        text
    }

    /// Whether this is what stands in one of the groups, counted from one.
    pub fn has_group(&self, group: usize, typed: &str) -> bool {
        let values = |text: &str| text.trim().chars().map(value).collect::<Vec<_>>();
        self.written().split('-').nth(group.wrapping_sub(1)).is_some_and(|there| values(there) == values(typed))
    }

    /// The key that the code leads to, in the store of this name.
    pub fn key(&self, vault: &str) -> Key {
        Key::derived(&self.0, vault.as_bytes(), b"afterword|code")
    }
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' | '.' | '·')
}

/// What a letter stands for, read as leniently as the alphabet allows.
fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0..).zip(LETTERS).find(|(_, each)| char::from(**each) == letter).map(|(value, _)| value)
}

fn checks(carry: &[u8; CARRY]) -> [u8; CHECK] {
    carry.iter().enumerate().fold([0, 0], |[plain, weighed], (place, letter)| {
        let weight = MULTIPLIERS[place];
        // The one whose multiplier is nought stands beside the first that checks, and must not be swapped with it.
        [plain ^ if weight == 0 { times(2, *letter) } else { *letter }, weighed ^ times(weight, *letter)]
    })
}

/// The product in the field of 32 (modulo x⁵ + x² + 1).
fn times(a: u8, b: u8) -> u8 {
    (0..5).rev().fold(0, |product: u8, bit| {
        let doubled = product << 1;
        let reduced = if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 };
        if b >> bit & 1 == 1 { reduced ^ a } else { reduced }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> Code {
        Code::of(*b"twenty bytes of luck")
    }

    /// The code with another letter at a place, or with two swapped.
    fn letters() -> Vec<char> {
        code().written().chars().filter(|letter| *letter != '-').collect()
    }

    #[test]
    fn a_code_is_eight_groups_of_four_and_two_letters_that_check_them() {
        let written = code().written();
        let lengths: Vec<usize> = written.split('-').map(str::len).collect();
        assert_eq!(lengths, [4, 4, 4, 4, 4, 4, 4, 4, 2]);
        assert_eq!(Code::read(&written), Ok(code()));
    }

    #[test]
    fn it_is_read_in_any_case_with_any_gaps_and_with_the_letters_that_look_alike() {
        let zeros = Code::of([0; 20]);
        let ones = Code::read(&"1".repeat(32).chars().chain(ones_check()).collect::<String>()).expect("a code");
        for typed in ["o", "O", "0"] {
            assert_eq!(Code::read(&typed.repeat(LENGTH)), Ok(zeros.clone()));
        }
        for like_one in ["i", "I", "l", "L"] {
            assert_eq!(Code::read(&ones.written().replace('1', like_one)), Ok(ones.clone()));
        }
        let written = code().written();
        for typed in [
            written.to_lowercase(),
            written.replace('-', " "),
            written.replace('-', ""),
            format!("  {}\n", written.replace('-', " – ")),
        ] {
            assert_eq!(Code::read(&typed), Ok(code()), "{typed}");
        }
    }

    fn ones_check() -> impl Iterator<Item = char> {
        checks(&[1; CARRY]).into_iter().map(|check| LETTERS[usize::from(check)].into())
    }

    #[test]
    fn one_wrong_letter_is_found_and_its_group_is_named() {
        for place in 0..LENGTH {
            for other in LETTERS {
                let mut typed = letters();
                if typed[place] == char::from(*other) {
                    continue;
                }
                typed[place] = (*other).into();
                let slip = Code::read(&typed.into_iter().collect::<String>()).expect_err("it is wrong");
                match place {
                    // The first checking letter looks like the last of the code, which stands beside it.
                    32 => assert_eq!(slip, Slip::Group(8)),
                    33 => assert_eq!(slip, Slip::Check),
                    _ => assert_eq!(slip, Slip::Group(place / GROUP + 1), "{place}"),
                }
            }
        }
    }

    #[test]
    fn two_letters_that_were_swapped_are_found() {
        for first in 0..LENGTH {
            for second in first + 1..LENGTH {
                let mut typed = letters();
                typed.swap(first, second);
                if typed != letters() {
                    assert!(Code::read(&typed.into_iter().collect::<String>()).is_err(), "{first} and {second}");
                }
            }
        }
    }

    #[test]
    fn a_letter_too_few_or_too_many_and_one_that_is_none_are_named() {
        let written = code().written();
        assert_eq!(Code::read(&written[1..]), Err(Slip::Length(33)));
        assert_eq!(Code::read(&format!("{written}0")), Err(Slip::Length(35)));
        assert_eq!(Code::read(""), Err(Slip::Length(0)));
        assert_eq!(Code::read(&format!("U{}", &written[1..])), Err(Slip::Letter('U')));
        assert_eq!(Code::read("é"), Err(Slip::Letter('é')));
    }

    #[test]
    fn a_group_is_known_by_its_letters_in_any_case() {
        let written = code().written();
        for (place, group) in written.split('-').enumerate() {
            assert!(code().has_group(place + 1, &format!(" {} ", group.to_lowercase())));
            assert!(!code().has_group(place + 1, &group[1..]) && !code().has_group(place + 1, "????"));
        }
        assert!(!code().has_group(0, "") && !code().has_group(10, ""));
    }

    #[test]
    fn the_field_is_one() {
        for a in 1..32 {
            let products: std::collections::BTreeSet<u8> = (0..32).map(|b| times(a, b)).collect();
            assert_eq!(products.len(), 32, "{a}");
            assert!((0..32).all(|b| times(a, b) == times(b, a) && times(a, b) < 32));
        }
    }

    proptest! {
        #[test]
        fn every_code_reads_back(bytes: [u8; 20]) {
            prop_assert_eq!(Code::read(&Code::of(bytes).written()), Ok(Code::of(bytes)));
        }

        #[test]
        fn anything_typed_gets_an_answer(typed: String) {
            prop_assert!(Code::read(&typed).is_err());
        }
    }
}
