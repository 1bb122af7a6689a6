//! Lines of a drawing as SVG writes them, in as few letters as it takes.

/// A place in a drawing, in its own units.
pub type Point = (f64, f64);

/// Writes the `d` of a path, to a tenth of a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pen {
    path: String,
    /// Where the line began and where the pen stands, in tenths: what is written from here on starts there,
    /// so that rounding does not add up.
    from: (i64, i64),
    at: (i64, i64),
    /// What the last bend leant towards.
    lean: (i64, i64),
    /// The last letter, which is not written again while it goes on.
    last: Option<char>,
    /// The last number has a point, so that another point begins a new one.
    has_point: bool,
}

impl Pen {
    pub fn move_to(&mut self, to: Point) -> &mut Self {
        let to = rounded(to);
        if self.last.is_some() {
            self.write('m', &[to.0 - self.at.0, to.1 - self.at.1]);
        } else {
            self.write('M', &[to.0, to.1]);
        }
        (self.from, self.at) = (to, to);
        self
    }

    pub fn line_to(&mut self, to: Point) -> &mut Self {
        let to = rounded(to);
        self.write('l', &[to.0 - self.at.0, to.1 - self.at.1]);
        self.at = to;
        self
    }

    /// A bend that leans towards `control` on its way.
    pub fn bend_to(&mut self, control: Point, to: Point) -> &mut Self {
        let (x, y) = self.at;
        let (control, to) = (rounded(control), rounded(to));
        self.write('q', &[control.0 - x, control.1 - y, to.0 - x, to.1 - y]);
        (self.lean, self.at) = (control, to);
        self
    }

    /// A bend that goes on from the last one without a corner, and so far that the one after it leans
    /// towards `next`, to a tenth. It takes half the letters of a bend that says where it leans.
    pub fn bend_on(&mut self, next: Point) -> &mut Self {
        let (lean, next) = (self.leaning(), rounded(next));
        self.bend((lean.0 + next.0) >> 1, (lean.1 + next.1) >> 1)
    }

    /// A bend that goes on from the last one without a corner, and ends here.
    pub fn bend_out(&mut self, to: Point) -> &mut Self {
        let to = rounded(to);
        self.bend(to.0, to.1)
    }

    fn bend(&mut self, x: i64, y: i64) -> &mut Self {
        let lean = self.leaning();
        self.write('t', &[x - self.at.0, y - self.at.1]);
        (self.lean, self.at) = (lean, (x, y));
        self
    }

    /// What a bend leans towards that goes on from the last one: as far beyond the pen as that leant before.
    fn leaning(&self) -> (i64, i64) {
        (2 * self.at.0 - self.lean.0, 2 * self.at.1 - self.lean.1)
    }

    /// Back to where the line began.
    pub fn close(&mut self) -> &mut Self {
        self.path.push('z');
        (self.last, self.at) = (Some('z'), self.from);
        self
    }

    pub fn path(&self) -> String {
        self.path.clone()
    }

    fn write(&mut self, letter: char, numbers: &[i64]) {
        let goes_on = self.last == Some(letter) && letter != 'm';
        if !goes_on {
            self.path.push(letter);
        }
        for (n, tenths) in numbers.iter().enumerate() {
            self.number(*tenths, n == 0 && !goes_on);
        }
        self.last = Some(letter);
    }

    /// Without a nought before the point, and with a space only where two numbers would run together.
    fn number(&mut self, tenths: i64, is_first: bool) {
        let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        let is_bare = whole == 0 && rest > 0;
        let is_parted = is_first || (is_bare && self.has_point);
        if tenths < 0 {
            self.path.push('-');
        } else if !is_parted {
            self.path.push(' ');
        }
        if !is_bare {
            self.path.push_str(&whole.to_string());
        }
        if rest > 0 {
            self.path.push('.');
            self.path.push_str(&rest.to_string());
        }
        self.has_point = rest > 0;
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
        pen.move_to((1.0, 2.5)).line_to((3.0, -4.0)).line_to((3.5, -3.5)).close().move_to((0.04, -0.5));
        assert_eq!(pen.path(), "M1 2.5l2-6.5.5.5zm-1-3");
        // A second move says so: numbers alone would be a line.
        assert_eq!(pen.move_to((1.0, 1.0)).path(), "M1 2.5l2-6.5.5.5zm-1-3m1 1.5");
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
        assert_eq!(pen.path(), "M0 0q.1 1 .1 0 0 1 0 0 .1 1 .1 0 0 1 0 0");
    }

    #[test]
    fn bends_that_go_on_lean_towards_the_points_they_were_told_however_many_there_are() {
        let point = |n: i32| (f64::from(n) * 3.16, f64::from(n * n % 17) * 2.74);
        let mut pen = Pen::default();
        let ((x, y), next) = (point(1), point(2));
        pen.move_to(point(0)).bend_to((x, y), (f64::midpoint(x, next.0), f64::midpoint(y, next.1)));
        for n in 2..500 {
            pen.bend_on(point(n + 1));
            let (lean, told) = (pen.lean, rounded(point(n)));
            assert!((lean.0 - told.0).abs() <= 1 && (lean.1 - told.1).abs() <= 1, "{n}: {lean:?} {told:?}");
        }
        pen.bend_out((7.0, 8.0));
        assert_eq!(pen.at, (70, 80));
        assert_eq!((pen.path.matches('q').count(), pen.path.matches('t').count()), (1, 1));
    }
}
