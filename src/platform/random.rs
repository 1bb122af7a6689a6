//! Fresh ids.

use crate::domain::Id;
use std::cell::Cell;

/// A source of ids.
pub trait Random {
    /// Sixteen random bytes.
    fn bytes(&self) -> [u8; 16];

    fn id(&self) -> Id {
        let bytes = self.bytes();
        Id::from_random(std::array::from_fn(|n| bytes[n]))
    }
}

/// Ids from the browser's own randomness.
#[derive(Debug)]
pub struct BrowserRandom;

impl Random for BrowserRandom {
    fn bytes(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        let crypto = web_sys::window().and_then(|window| window.crypto().ok());
        let filled = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
        if filled.is_none() {
            // Every browser that runs WebAssembly has it. Were it missing, an id need only be new.
            for byte in &mut bytes {
                *byte = js_sys::Math::random().to_bits().to_be_bytes()[7];
            }
        }
        bytes
    }
}

/// Random bytes for keys, codes and nonces.
///
/// # Panics
/// Where the browser has no randomness of its own. Every one that runs `WebAssembly` has; a key that could be
/// guessed would be worse than a stop.
pub fn secret<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

fn fill(bytes: &mut [u8]) {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(bytes).ok());
    filled.expect("a browser has randomness of its own");
}

/// Ids in a row, for tests.
#[derive(Debug, Default)]
pub struct CountingRandom(Cell<u64>);

impl Random for CountingRandom {
    fn bytes(&self) -> [u8; 16] {
        self.0.set(self.0.get() + 1);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.0.get().to_be_bytes());
        bytes
    }
}
