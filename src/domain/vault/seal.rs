//! Sealing bytes with a key: XChaCha20-Poly1305, and the padding that blurs lengths.

use super::Shut;
use chacha20poly1305::aead::{AeadInPlace, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroize;

/// Bytes of a nonce. It is random and never used twice with a key.
pub const NONCE: usize = 24;
/// Bytes by which a sealed text is longer than its own.
pub const TAG: usize = 16;
/// Plain texts are padded to a multiple of so many bytes.
pub const STEP: usize = 64;

/// Thirty-two secret bytes. They are overwritten when nobody needs them any more.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

/// Says nothing of what is in it.
impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Key {
    /// The key of these bytes, which are random or came out of a derivation.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A key that is derived from secret bytes, by HKDF-SHA256. The same for the same `salt` and `label`;
    /// of two labels neither says anything about the other.
    pub fn derived(secret: &[u8], salt: &[u8], label: &[u8]) -> Self {
        let mut key = Self([0; 32]);
        Hkdf::<Sha256>::new(Some(salt), secret).expand(label, &mut key.0).expect("HKDF gives up to 8,160 bytes");
        key
    }

    /// A key under this one; see [`Key::derived`].
    #[must_use]
    pub fn under(&self, salt: &[u8], label: &[u8]) -> Self {
        Self::derived(&self.0, salt, label)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    /// Seals `text`: what comes out is [`TAG`] bytes longer. `about` is not in it, and has to be the same
    /// when it is opened.
    pub fn seal(&self, nonce: &[u8; NONCE], about: &[u8], mut text: Vec<u8>) -> Vec<u8> {
        text.reserve_exact(TAG);
        let tag = XChaCha20Poly1305::new((&self.0).into())
            .encrypt_in_place_detached(XNonce::from_slice(nonce), about, &mut text)
            .expect("a text in memory is shorter than 256 GiB");
        text.extend_from_slice(&tag);
        text
    }

    /// Opens what [`Key::seal`] made.
    ///
    /// # Errors
    /// [`Shut::Wrong`]: sealed by another key, about something else, or changed.
    pub fn open(&self, nonce: &[u8; NONCE], about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Shut> {
        let (text, tag) = sealed.split_last_chunk::<TAG>().ok_or(Shut::Wrong)?;
        let mut text = text.to_vec();
        XChaCha20Poly1305::new((&self.0).into())
            .decrypt_in_place_detached(XNonce::from_slice(nonce), about, &mut text, tag.into())
            .map_err(|_| Shut::Wrong)?;
        Ok(text)
    }
}

/// Pads to the next multiple of [`STEP`]: a byte 0x80, then zeros. There is always at least the one.
pub fn pad(mut text: Vec<u8>) -> Vec<u8> {
    text.push(0x80);
    text.resize(text.len().next_multiple_of(STEP), 0);
    text
}

/// Takes the padding away; `None` where there is none.
pub fn unpad(mut text: Vec<u8>) -> Option<Vec<u8>> {
    let end = text.iter().rposition(|byte| *byte != 0).filter(|end| text[*end] == 0x80)?;
    text.truncate(end);
    Some(text)
}
