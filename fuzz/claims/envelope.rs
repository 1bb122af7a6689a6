//! What was sealed opens to the same words, under its own name only; what was damaged does not open to
//! others; and no bytes unpack to more than the limit.

use afterword::domain::store::codec::{dictionary, envelope, pack, text15};

const NAME: &str = "0123456789ab";
/// Enough to see that a limit holds, and little enough to try often.
const LIMIT: usize = 1 << 16;

pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    opens_to_one_thing(&text);
    opens_to_one_thing(&text15::encode(data));
    if let Some((place, body)) = data.split_first_chunk::<4>() {
        notices(*place, &String::from_utf8_lossy(body));
    }
    if let Some(unpacked) = pack::unpack(data, dictionary::newest().bytes, LIMIT) {
        assert!(unpacked.len() <= LIMIT);
        let again = pack::unpack(&pack::pack(&unpacked), dictionary::newest().bytes, LIMIT);
        assert_eq!(again.as_ref(), Some(&unpacked));
    }
}

/// Any value: if it opens, then to what sealing it again gives back, and as the only text of its bytes.
fn opens_to_one_thing(stored: &str) {
    let Ok(unsealed) = envelope::open(NAME, stored) else { return };
    assert!(envelope::is_sealed(stored));
    let bytes = text15::decode(stored).expect("it opened");
    assert_eq!(text15::encode(&bytes), stored);
    let again = envelope::seal(NAME, unsealed.rev, &unsealed.body);
    assert_eq!(envelope::open(NAME, &again), Ok(unsealed));
}

/// A body, and damage to one letter of it, to its end, and to its place.
fn notices(place: [u8; 4], body: &str) {
    let [high, low, bits, rev] = place;
    let sealed = envelope::seal(NAME, rev.into(), body);
    let unsealed = envelope::open(NAME, &sealed).expect("sealed");
    assert_eq!((unsealed.rev, unsealed.body.as_str()), (rev.into(), body));
    assert!(envelope::open("0123456789ac", &sealed).is_err(), "under another name");
    let mut units: Vec<u16> = sealed.encode_utf16().collect();
    let place = usize::from(u16::from_be_bytes([high, low])) % units.len();
    assert!(envelope::open(NAME, &String::from_utf16_lossy(&units[..place])).is_err(), "cut at {place}");
    units[place] ^= 1 << (bits % 16);
    let damaged = String::from_utf16_lossy(&units);
    assert!(envelope::open(NAME, &damaged).is_err(), "{damaged:?} opens as {body:?}");
}
