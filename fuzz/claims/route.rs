//! An address is some place, and that place has an address that leads to it.

use afterword::route::Route;

pub fn hold(data: &[u8]) {
    let hash = String::from_utf8_lossy(data);
    let route = Route::parse(&hash);
    let href = route.href();
    // Where nothing is, the address of nothing leads to nothing again.
    assert_eq!(Route::parse(&href), route, "{hash:?} is {href}");
    assert!(href.starts_with("#/") && !href.contains(|letter: char| letter.is_control()), "{href:?}");
}
