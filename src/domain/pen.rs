//! Lines of a drawing as SVG writes them, in as few letters as it takes.

/// A place in a drawing, in its own units.
pub type Point = (f64, f64);

/// Writes the `d` of a path, to a tenth of a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pen {
    path: String,
    /// Where it stands, in tenths: what is written from here on starts there, so that rounding does not
    /// add up.
    at: (i64, i64),
}

impl Pen {
    pub fn move_to(&mut self, to: Point) -> &mut Self {
        self.go('M', to)
    }

    pub fn line_to(&mut self, to: Point) -> &mut Self {
        self.go('L', to)
    }

    /// A bend that leans towards `control` on its way.
    pub fn bend_to(&mut self, control: Point, to: Point) -> &mut Self {
        let (x, y) = self.at;
        let (control, to) = (rounded(control), rounded(to));
        self.path.push('q');
        self.pair(control.0 - x, control.1 - y);
        self.number(to.0 - x, false);
        self.number(to.1 - y, false);
        self.at = to;
        self
    }

    /// A line without length: with round ends, a dot.
    pub fn dot(&mut self, at: Point) -> &mut Self {
        self.move_to(at);
        self.path.push_str("h0");
        self
    }

    /// Back to where the line began.
    pub fn close(&mut self) -> &mut Self {
        self.path.push('z');
        self
    }

    pub fn path(&self) -> String {
        self.path.clone()
    }

    fn go(&mut self, how: char, to: Point) -> &mut Self {
        self.at = rounded(to);
        self.path.push(how);
        self.pair(self.at.0, self.at.1);
        self
    }

    fn pair(&mut self, x: i64, y: i64) {
        self.number(x, true);
        self.number(y, false);
    }

    /// Without a nought before the point, and with a space only where two numbers would run together.
    fn number(&mut self, tenths: i64, is_first: bool) {
        if tenths < 0 {
            self.path.push('-');
        } else if !is_first {
            self.path.push(' ');
        }
        let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        if whole > 0 || rest == 0 {
            self.path.push_str(&whole.to_string());
        }
        if rest > 0 {
            self.path.push('.');
            self.path.push_str(&rest.to_string());
        }
    }
}

/// A place in whole tenths. Whole numbers are what the sums are done in: the standard way of writing
/// fractions would cost the app 11 kB.
fn rounded((x, y): Point) -> (i64, i64) {
    (in_tenths(x), in_tenths(y))
}

fn in_tenths(number: f64) -> i64 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a drawing is some hundred units wide, and the cast holds any number"
    )]
    let tenths = (number * 10.0).round() as i64;
    tenths
}

/// A number with at most one digit after its point.
pub fn tenths(number: f64) -> String {
    let tenths = in_tenths(number);
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
        pen.move_to((1.0, 2.5)).line_to((3.0, -4.0)).close().dot((0.04, -0.5));
        assert_eq!(pen.path(), "M1 2.5L3-4zM0-.5h0");
    }

    #[test]
    fn bends_are_written_from_where_the_pen_stands_and_rounding_does_not_add_up() {
        let mut pen = Pen::default();
        pen.move_to((0.04, 0.04));
        for n in 1..=4 {
            let x = 0.04 * f64::from(n) + 0.04;
            pen.bend_to((x, 1.0), (x, 0.0));
        }
        // 0.2 in all, not four times nothing.
        assert_eq!(pen.path(), "M0 0q.1 1 .1 0q0 1 0 0q.1 1 .1 0q0 1 0 0");
    }
}
