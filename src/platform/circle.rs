//! Where a point on a circle lies. The browser has these, and ours would come with two kilobytes of table.

/// Sine and cosine of an angle in radians.
pub fn sin_cos(angle: f64) -> (f64, f64) {
    (js_sys::Math::sin(angle), js_sys::Math::cos(angle))
}
