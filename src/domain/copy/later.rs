//! Places that have an address and are not built in this version. Each says so, and what it will
//! hold.

pub const NOT_BUILT: &str = "Not built in this version.";
pub const MEANWHILE: &str = "Meanwhile you could write, or see what is there.";

pub const LOCK: (&str, &str) = ("Lock", "A passphrase that encrypts every page.");
pub const LOCK_HONEST: &str = "Until then, anyone who can open this browser can read these pages. Please write only what you could bear them to read.";
