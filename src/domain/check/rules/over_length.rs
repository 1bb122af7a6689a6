//! `over_length`: long messages; counted in `counts.rs`, so there is no rule here (brief 5.5.15).

pub(super) const RULES: &str = "
";

#[cfg(test)]
pub(super) const FLAG: &[&str] = &[
];

#[cfg(test)]
pub(super) const FINE: &[&str] = &[
];
