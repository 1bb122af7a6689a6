//! A lock: what stands in the header of a locked store, or in a locked copy, and how it is opened.
//!
//! The master key is random and never changes with the passphrase. It is wrapped twice, by the key that the
//! passphrase leads to and by the one that the recovery code leads to; either wrap opens it.

use super::Shut;
use super::code::Code;
use super::kdf::{Cost, Salt};
use super::seal::{Key, NONCE, TAG};

/// A key that is sealed with another: nonce, key, tag.
pub type Wrapped = [u8; NONCE + 32 + TAG];

/// The lock of a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    pub cost: Cost,
    pub salt: Salt,
    /// The master key, wrapped with the passphrase's key and with the code's.
    pub by_passphrase: Wrapped,
    pub by_code: Wrapped,
}

/// The master key of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Master(Key);

/// Random bytes for a new wrap. They must be new each time.
#[derive(Debug, Clone, Copy)]
pub struct Fresh {
    pub salt: Salt,
    pub nonce: [u8; NONCE],
}

impl Master {
    /// The master key of thirty-two random bytes.
    pub fn of(random: [u8; 32]) -> Self {
        Self(Key::of(random))
    }

    /// What seals the records of the store.
    pub fn record_key(&self, vault: &str) -> Key {
        self.0.under(vault.as_bytes(), b"afterword|record")
    }

    /// What seals copies. A copy derives its own from it with a salt of its own: `export_key(…).under(salt, …)`.
    pub fn export_key(&self, vault: &str) -> Key {
        self.0.under(vault.as_bytes(), b"afterword|export")
    }

    /// Wraps it with the key that a passphrase leads to. This takes as long as unlocking.
    ///
    /// # Errors
    /// As [`Cost::key`].
    pub fn by_passphrase(&self, vault: &str, passphrase: &str, cost: Cost, fresh: Fresh) -> Result<Wrapped, Shut> {
        let key = cost.key(passphrase, &fresh.salt)?;
        Ok(wrap(&key, &fresh.nonce, &about_passphrase(vault, cost, &fresh.salt), &self.0))
    }

    /// Wraps it with the key that a recovery code leads to.
    pub fn by_code(&self, vault: &str, code: &Code, nonce: [u8; NONCE]) -> Wrapped {
        wrap(&code.key(vault), &nonce, &about_code(vault), &self.0)
    }

    /// Opens the wrap that a recovery code opens.
    ///
    /// # Errors
    /// [`Shut::Wrong`]: the code is another journal's, or the wrap was changed.
    pub fn opened_by_code(vault: &str, code: &Code, wrapped: &Wrapped) -> Result<Self, Shut> {
        unwrap(&code.key(vault), &about_code(vault), wrapped).map(Self)
    }

    /// A master key that this one took the place of, wrapped with this one.
    pub fn keep_older(&self, vault: &str, older: &Self, nonce: [u8; NONCE]) -> Wrapped {
        wrap(&self.0.under(vault.as_bytes(), b"afterword|older"), &nonce, &about(vault, "older"), &older.0)
    }

    /// Opens what [`Master::keep_older`] made.
    ///
    /// # Errors
    /// [`Shut::Wrong`]
    pub fn older(&self, vault: &str, wrapped: &Wrapped) -> Result<Self, Shut> {
        unwrap(&self.0.under(vault.as_bytes(), b"afterword|older"), &about(vault, "older"), wrapped).map(Self)
    }
}

impl Lock {
    /// A lock for a master key.
    ///
    /// # Errors
    /// As [`Cost::key`].
    pub fn new(
        vault: &str,
        master: &Master,
        passphrase: &str,
        cost: Cost,
        fresh: Fresh,
        by_code: Wrapped,
    ) -> Result<Self, Shut> {
        let by_passphrase = master.by_passphrase(vault, passphrase, cost, fresh)?;
        Ok(Self { cost, salt: fresh.salt, by_passphrase, by_code })
    }

    /// Opens it with a passphrase in form NFKC.
    ///
    /// # Errors
    /// As [`Cost::key`], and [`Shut::Wrong`].
    pub fn open(&self, vault: &str, passphrase: &str) -> Result<Master, Shut> {
        let key = self.cost.key(passphrase, &self.salt)?;
        unwrap(&key, &about_passphrase(vault, self.cost, &self.salt), &self.by_passphrase).map(Master)
    }

    /// Opens it with the recovery code.
    ///
    /// # Errors
    /// [`Shut::Wrong`]
    pub fn open_by_code(&self, vault: &str, code: &Code) -> Result<Master, Shut> {
        Master::opened_by_code(vault, code, &self.by_code)
    }
}

/// What a wrap is about: so none can be moved to another store, another place, or other costs.
fn about(vault: &str, place: &str) -> Vec<u8> {
    [b"afterword|wrap|", place.as_bytes(), b"|", vault.as_bytes(), b"|"].concat()
}

fn about_code(vault: &str) -> Vec<u8> {
    about(vault, "code")
}

fn about_passphrase(vault: &str, cost: Cost, salt: &Salt) -> Vec<u8> {
    let lanes = 1_u32;
    let numbers = [cost.memory, cost.passes, lanes].map(u32::to_le_bytes);
    [&about(vault, "passphrase")[..], numbers.as_flattened(), salt].concat()
}

fn wrap(with: &Key, nonce: &[u8; NONCE], about: &[u8], key: &Key) -> Wrapped {
    // With room for the tag, so that the key is not copied on the way.
    let mut text = Vec::with_capacity(32 + TAG);
    text.extend_from_slice(key.bytes());
    let sealed = with.seal(nonce, about, text);
    let mut wrapped = [0; NONCE + 32 + TAG];
    wrapped[..NONCE].copy_from_slice(nonce);
    wrapped[NONCE..].copy_from_slice(&sealed);
    wrapped
}

fn unwrap(with: &Key, about: &[u8], wrapped: &Wrapped) -> Result<Key, Shut> {
    let (nonce, sealed) = wrapped.split_first_chunk::<NONCE>().expect("it is longer");
    let mut key = Key::of([0; 32]);
    let opened = zeroize::Zeroizing::new(with.open(nonce, about, sealed)?);
    key.bytes_mut().copy_from_slice(&opened);
    Ok(key)
}
