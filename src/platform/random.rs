//! Fresh ids.

use crate::domain::Id;
use std::cell::Cell;

/// A source of ids.
pub trait Random {
    fn id(&self) -> Id;
}

/// Ids from the browser's own randomness.
#[derive(Debug)]
pub struct BrowserRandom;

impl Random for BrowserRandom {
    fn id(&self) -> Id {
        let mut bytes = [0; 8];
        let crypto = web_sys::window().and_then(|window| window.crypto().ok());
        let filled = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
        if filled.is_none() {
            // Every browser that runs WebAssembly has it. Were it missing, an id need only be new.
            bytes = js_sys::Math::random().to_bits().to_be_bytes();
        }
        Id::from_random(bytes)
    }
}

/// Ids in a row, for tests.
#[derive(Debug, Default)]
pub struct CountingRandom(Cell<u64>);

impl Random for CountingRandom {
    fn id(&self) -> Id {
        self.0.set(self.0.get() + 1);
        Id::from_random(self.0.get().to_be_bytes())
    }
}
