//! The lock against published vectors and against our own frozen ones, which other software made.

use afterword::domain::vault::code::{Code, Slip};
use afterword::domain::vault::kdf::Salt;
use afterword::domain::vault::lock::Wrapped;
use afterword::domain::vault::{Cost, Key, Lock, Master, NONCE, Shut, seal};
use std::collections::BTreeMap;

const VECTORS: &str = include_str!("fixtures/vault/vectors.txt");

fn bytes(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits")).collect()
}

fn exactly<const N: usize>(hex: &str) -> [u8; N] {
    bytes(hex).try_into().expect("as many bytes as it should have")
}

/// The vectors of this kind, each by its fields.
fn vectors(kind: &str) -> Vec<BTreeMap<&'static str, &'static str>> {
    let lines = VECTORS.lines().filter_map(|line| line.split_once('\t')).filter(|(name, _)| *name == kind);
    let found: Vec<_> =
        lines.map(|(_, rest)| rest.split('\t').filter_map(|field| field.split_once('=')).collect()).collect();
    assert!(!found.is_empty(), "{kind}");
    found
}

#[test]
fn argon2id_gives_what_rfc_9106_gives() {
    let params = argon2::ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(argon2::AssociatedData::new(&[4; 12]).expect("short"))
        .output_len(32)
        .build()
        .expect("in range");
    let mut blocks = vec![argon2::Block::default(); params.block_count()];
    let mut tag = [0; 32];
    argon2::Argon2::new_with_secret(&[3; 8], argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .expect("a short secret")
        .hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut blocks)
        .expect("enough memory");
    let published = "0d640df58d78766c08c037a34a8b53c9 d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(tag.to_vec(), bytes(published));
}

#[test]
fn xchacha20_poly1305_gives_what_the_draft_gives() {
    // draft-irtf-cfrg-xchacha-03, A.3.1
    let key = Key::of(exactly("808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"));
    let nonce: [u8; NONCE] = exactly("404142434445464748494a4b4c4d4e4f 5051525354555657");
    let about = bytes("50515253c0c1c2c3c4c5c6c7");
    let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
                 sunscreen would be it.";
    let published = bytes(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb
         731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
         2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
         21f9664c97637da9768812f615c68b13b52e c0875924c1c7987947deafd8780acf49",
    );
    assert_eq!(key.seal(&nonce, &about, text.to_vec()), published);
    assert_eq!(key.open(&nonce, &about, &published), Ok(text.to_vec()));
}

#[test]
fn hkdf_gives_what_rfc_5869_gives() {
    // Test cases 1 and 3, the first 32 of 42 bytes.
    let first = Key::derived(&[0x0b; 22], &bytes("000102030405060708090a0b0c"), &bytes("f0f1f2f3f4f5f6f7f8f9"));
    assert_eq!(first, Key::of(exactly("3cb25f25faacd57a90434f64d0362f2a 2d2d0a90cf1a5a4c5db02d56ecc4c5bf")));
    let third = Key::derived(&[0x0b; 22], &[], &[]);
    assert_eq!(third, Key::of(exactly("8da4e775a563c18f715f802a063c5a31 b8a11f5c5ee1879ec3454e5f3c738d2d")));
}

#[test]
fn every_frozen_passphrase_opens_its_wrap_and_no_changed_one() {
    for vector in vectors("passphrase") {
        let number = |name| vector[name].parse::<u32>().expect("a number");
        let cost = Cost { memory: number("memory"), passes: number("passes") };
        let salt: Salt = exactly(vector["salt"]);
        assert_eq!(cost.key(vector["passphrase"], &salt), Ok(Key::of(exactly(vector["key"]))));
        let by_passphrase: Wrapped = exactly(vector["wrap"]);
        let lock = Lock { cost, salt, by_passphrase, by_code: [0; 72] };
        let master = Master::of(exactly(vector["master"]));
        assert_eq!(lock.open(vector["vault"], vector["passphrase"]), Ok(master));
        let mut changed = lock.clone();
        changed.by_passphrase[71] ^= 0x80;
        assert_eq!(changed.open(vector["vault"], vector["passphrase"]), Err(Shut::Wrong));
    }
}

#[test]
fn every_frozen_code_reads_and_opens_its_wrap() {
    for vector in vectors("code") {
        let code = Code::read(vector["code"]).expect("a code");
        assert_eq!(code, Code::of(exactly(vector["bytes"])));
        assert_eq!(code.written(), vector["code"]);
        assert_eq!(code.key(vector["vault"]), Key::of(exactly(vector["key"])));
        let opened = Master::opened_by_code(vector["vault"], &code, &exactly(vector["wrap"]));
        assert_eq!(opened, Ok(Master::of(exactly(vector["master"]))));
        // One slip: the first letter becomes the next one.
        let slipped =
            vector["code"].replacen(&vector["code"][..1], if vector["code"].starts_with('Z') { "Y" } else { "Z" }, 1);
        assert_eq!(Code::read(&slipped), Err(Slip::Group(1)));
    }
}

#[test]
fn every_frozen_key_comes_out_of_its_master_key() {
    for vector in vectors("keys") {
        let master = Master::of(exactly(vector["master"]));
        assert_eq!(master.record_key(vector["vault"]), Key::of(exactly(vector["record"])));
        assert_eq!(master.export_key(vector["vault"]), Key::of(exactly(vector["export"])));
    }
    for vector in vectors("older") {
        let master = Master::of(exactly(vector["master"]));
        let older = master.older(vector["vault"], &exactly(vector["wrap"]));
        assert_eq!(older, Ok(Master::of(exactly(vector["older"]))));
    }
}

#[test]
fn every_frozen_text_opens_and_no_bit_of_it_can_be_changed() {
    for vector in vectors("sealed") {
        let key = Key::of(exactly(vector["key"]));
        let (about, nonce) = (bytes(vector["about"]), exactly(vector["nonce"]));
        let sealed = bytes(vector["sealed"]);
        let text = seal::pad(bytes(vector["text"]));
        assert_eq!(key.seal(&nonce, &about, text.clone()), sealed);
        assert_eq!(key.open(&nonce, &about, &sealed), Ok(text));
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(key.open(&nonce, &about, &changed), Err(Shut::Wrong), "{bit}");
        }
    }
}
