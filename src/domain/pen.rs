//! Lines of a drawing as SVG writes them.

/// Writes the `d` of a path, to a tenth of a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pen {
    path: String,
}

impl Pen {
    pub fn move_to(&mut self, to: (f64, f64)) -> &mut Self {
        self.go('M', to)
    }

    pub fn line_to(&mut self, to: (f64, f64)) -> &mut Self {
        self.go('L', to)
    }

    /// Back to where the line began.
    pub fn close(&mut self) -> &mut Self {
        self.path.push('z');
        self
    }

    pub fn path(&self) -> String {
        self.path.clone()
    }

    fn go(&mut self, how: char, (x, y): (f64, f64)) -> &mut Self {
        self.path.push(how);
        self.path.push_str(&tenths(x));
        self.path.push(' ');
        self.path.push_str(&tenths(y));
        self
    }
}

/// A number with at most one digit after its point. Whole numbers are what the sum is done in: the
/// standard way of writing fractions would cost the app 11 kB.
pub fn tenths(number: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a drawing is some hundred units wide, and the cast holds any number"
    )]
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_to_a_tenth() {
        for (number, written) in
            [(0.0, "0"), (1.25, "1.3"), (-0.04, "0"), (-0.06, "-0.1"), (12.0, "12"), (-3.5, "-3.5")]
        {
            assert_eq!(tenths(number), written);
        }
        assert_eq!(tenths(f64::NAN), "0");
    }

    #[test]
    fn a_line_is_written_as_a_path() {
        let mut pen = Pen::default();
        pen.move_to((1.0, 2.5)).line_to((3.0, -4.0)).close();
        assert_eq!(pen.path(), "M1 2.5L3 -4z");
    }
}
