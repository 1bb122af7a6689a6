//! Putting things in order.
//!
//! The standard sort is compiled anew for every type it meets, 7 kB each time. Here one sort of keys
//! serves them all, which took 40 kB off the app; and it is a plain one, for the standard sort has a second one
//! inside for what is nearly in order.

/// `items` by their key, the smallest first. Items with the same key stay as they were.
pub fn by_key<T>(items: Vec<T>, key: impl Fn(&T) -> i64) -> Vec<T> {
    let places = places(items.iter().map(key).collect());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
}

/// Where each thing stands, in the order of the keys.
fn places(keys: Vec<i64>) -> Vec<usize> {
    let mut pairs: Vec<(i64, usize)> = keys.into_iter().zip(0..).collect();
    if !pairs.is_sorted() {
        merge_sort(&mut pairs);
    }
    pairs.into_iter().map(|(_, place)| place).collect()
}

/// Merges runs of one, two, four and so on, to and fro between two rows.
fn merge_sort(pairs: &mut Vec<(i64, usize)>) {
    let mut other = pairs.clone();
    let mut run = 1;
    while run < pairs.len() {
        for from in (0..pairs.len()).step_by(2 * run) {
            let (middle, end) = ((from + run).min(pairs.len()), (from + 2 * run).min(pairs.len()));
            let (mut left, mut right) = (from, middle);
            for place in &mut other[from..end] {
                let is_left = left < middle && (right == end || pairs[left] <= pairs[right]);
                let next = if is_left { &mut left } else { &mut right };
                *place = pairs[*next];
                *next += 1;
            }
        }
        std::mem::swap(pairs, &mut other);
        run *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_stable_order_of_the_keys(keys in proptest::collection::vec(-3_i64..3, 0..70)) {
            let items: Vec<(i64, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            prop_assert_eq!(by_key(items, |item| item.0), expected);
        }
    }
}
