//! The lock: how a passphrase or a recovery code leads to the keys of a journal, and what they seal.
//!
//! ```text
//! passphrase ─► Argon2id ─► key ──► opens ┐
//!                                         ├─► master key ─► HKDF ─► record key, export key, …
//! recovery code ─► HKDF ──► key ──► opens ┘
//! ```
//!
//! Nothing here makes random bytes or reads a clock: salts, nonces, keys and codes are given in. A
//! passphrase comes in Unicode's form NFKC, into which the browser puts it
//! (`String.prototype.normalize`); the tables for that would weigh more than the whole lock.
//!
//! The format, byte by byte, is in `docs/vault-format.md`. What is deliberately not here: how a record is
//! sealed into the store (`crate::domain::store`), and the text of a lock (`crate::domain::schema`).

pub mod code;
pub mod container;
pub mod kdf;
pub mod lock;
pub mod passphrase;
pub mod seal;

pub use kdf::Cost;
pub use lock::{Fresh, Lock, Master};
pub use seal::{Key, NONCE, TAG};

/// Why something stays shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// It does not fit: another passphrase, another code, or bytes that were changed.
    Wrong,
    /// The lock asks for less work than is safe, or for more than a device may be asked for.
    Cost,
    /// The device has not enough memory for the work now.
    Memory,
}

#[cfg(test)]
mod tests;
