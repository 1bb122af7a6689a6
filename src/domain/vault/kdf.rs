//! From a passphrase to a key: Argon2id, which costs a guess as much memory and time as it costs the person.

use super::Shut;
use super::seal::Key;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

/// How much work one guess is. Always one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

/// A random salt, so that nobody can work ahead.
pub type Salt = [u8; 16];

impl Cost {
    /// What is asked for, from the most to the least: RFC 9106's second choice with one lane, and then what
    /// OWASP's cheat sheet gives, for devices on which that takes too long or which lack the memory.
    pub const STEPS: [Self; 3] = [
        Self { memory: 64 << 10, passes: 3 },
        Self { memory: 46 << 10, passes: 2 },
        Self { memory: 19 << 10, passes: 2 },
    ];

    /// Whether a lock may ask for it: 19 to 256 MiB and 1 to 10 passes. Less is a lock that was made weak,
    /// more is one that was made to stop the device.
    pub fn is_accepted(self) -> bool {
        (19 << 10..=256 << 10).contains(&self.memory) && (1..=10).contains(&self.passes)
    }

    /// The key that a passphrase in form NFKC leads to. Takes about half a second.
    ///
    /// # Errors
    /// [`Shut::Cost`] where [`Cost::is_accepted`] says no, [`Shut::Memory`].
    pub fn key(self, passphrase: &str, salt: &Salt) -> Result<Key, Shut> {
        if !self.is_accepted() {
            return Err(Shut::Cost);
        }
        let params = Params::new(self.memory, self.passes, 1, Some(32)).map_err(|_| Shut::Cost)?;
        let mut blocks: Vec<Block> = Vec::new();
        blocks.try_reserve_exact(params.block_count()).map_err(|_| Shut::Memory)?;
        blocks.resize(params.block_count(), Block::default());
        let mut key = Key::of([0; 32]);
        let made = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt,
            key.bytes_mut(),
            &mut blocks,
        );
        blocks.iter_mut().for_each(Zeroize::zeroize);
        made.map(|()| key).map_err(|_| Shut::Wrong)
    }
}
