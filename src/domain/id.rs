//! Names of records.

use std::fmt;

/// Digits without the letters that are easily mistaken (Crockford's base 32, lower case).
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The name of a record: 60 random bits as twelve base-32 digits.
///
/// It says nothing about when a record was made, and a store of 200,000 records meets itself with
/// a chance below one in fifty million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 12]);

impl Id {
    /// An id from eight random bytes; four of the bits are left over.
    pub fn from_random(bytes: [u8; 8]) -> Self {
        let mut bits = u64::from_be_bytes(bytes);
        Self(std::array::from_fn(|_| {
            let digit = DIGITS[(bits & 31) as usize];
            bits >>= 5;
            digit
        }))
    }

    /// Reads the twelve digits; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: [u8; 12] = text.as_bytes().try_into().ok()?;
        digits.iter().all(|digit| DIGITS.contains(digit)).then_some(Self(digits))
    }

    /// Its place in the order of ids, as a number.
    pub(super) fn number(self) -> i64 {
        let value = |digit: u8| (0_i64..).zip(DIGITS).find(|(_, each)| **each == digit).map_or(0, |(value, _)| value);
        self.0.iter().fold(0, |number, digit| number << 5 | value(*digit))
    }

    /// Thirty of its random bits, for scattering ids.
    pub(super) fn chance(self) -> usize {
        self.0[..6].iter().fold(0, |bits, digit| bits << 5 ^ usize::from(*digit))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.0).expect("every digit is ASCII"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_that_is_not_twelve_digits_is_no_id() {
        for text in ["", "0123456789a", "0123456789abc", "0123456789aI", "0123456789aé"] {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_id_reads_back(bytes: [u8; 8]) {
            let id = Id::from_random(bytes);
            prop_assert_eq!(Id::parse(&id.to_string()), Some(id));
        }

        #[test]
        fn its_number_has_the_order_of_ids(one: [u8; 8], other: [u8; 8]) {
            let (one, other) = (Id::from_random(one), Id::from_random(other));
            prop_assert_eq!(one.cmp(&other), one.number().cmp(&other.number()));
        }
    }
}
