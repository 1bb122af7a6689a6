//! Two plates, one country: where everything stands on a phone and on a desk.

use crate::domain::pen::Point;

/// Which plate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a phone: the way runs down.
    Tall,
    /// For a desk: the way runs across.
    Wide,
}

/// On which side of its stone a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    Above,
    Below,
    /// Below and to the left, where the way parts.
    Beside,
}

/// A hill: where its top is, how wide it is, how high.
pub type Hill = (f64, f64, f64, f64);

/// What a country is drawn from. Lengths are in the plate’s own units.
#[derive(Debug)]
pub struct Plate {
    pub format: Format,
    pub width: f64,
    pub height: f64,
    pub seed: i32,
    /// The nine stones, in order, and where their names stand.
    pub stones: [(Point, Side); 9],
    /// How the way comes in from the edge.
    pub lead: [Point; 3],
    pub together: Point,
    pub onward: Point,
    pub river: &'static [Point],
    /// The footpath: letting go, from anywhere.
    pub foot: &'static [Point],
    /// From each of the first eight stones to the footpath.
    pub spurs: [&'static [Point]; 8],
    /// The line that the footpath’s name is written along.
    pub foot_name: [Point; 3],
    pub hills: &'static [Hill],
    /// Most trees there may be.
    pub trees: usize,
}

impl Plate {
    pub fn of(format: Format) -> &'static Self {
        match format {
            Format::Tall => &TALL,
            Format::Wide => &WIDE,
        }
    }

    pub fn is_down(&self) -> bool {
        self.format == Format::Tall
    }
}

static TALL: Plate = Plate {
    format: Format::Tall,
    width: 360.0,
    height: 1270.0,
    seed: 11,
    stones: [
        ((94.0, 92.0), Side::Right),
        ((254.0, 200.0), Side::Left),
        ((106.0, 318.0), Side::Right),
        ((252.0, 478.0), Side::Left),
        ((90.0, 590.0), Side::Right),
        ((262.0, 698.0), Side::Left),
        ((98.0, 806.0), Side::Right),
        ((256.0, 914.0), Side::Left),
        ((146.0, 1022.0), Side::Right),
    ],
    lead: [(176.0, -24.0), (168.0, 20.0), (112.0, 50.0)],
    together: (96.0, 1168.0),
    onward: (262.0, 1168.0),
    river: &[
        (-30.0, 378.0),
        (60.0, 404.0),
        (140.0, 394.0),
        (196.0, 412.0),
        (262.0, 372.0),
        (330.0, 352.0),
        (400.0, 366.0),
    ],
    foot: &[
        (322.0, 96.0),
        (334.0, 170.0),
        (326.0, 260.0),
        (338.0, 360.0),
        (331.0, 470.0),
        (340.0, 580.0),
        (332.0, 700.0),
        (339.0, 810.0),
        (330.0, 930.0),
        (336.0, 1030.0),
        (318.0, 1110.0),
        (284.0, 1158.0),
    ],
    spurs: [
        &[(114.0, 102.0), (190.0, 142.0), (262.0, 140.0), (334.0, 170.0)],
        &[(272.0, 206.0), (300.0, 214.0), (330.0, 240.0)],
        &[(126.0, 330.0), (176.0, 352.0), (250.0, 322.0), (334.0, 330.0)],
        &[(272.0, 486.0), (306.0, 500.0), (334.0, 530.0)],
        &[(110.0, 600.0), (180.0, 626.0), (262.0, 610.0), (338.0, 640.0)],
        &[(281.0, 705.0), (310.0, 716.0), (334.0, 740.0)],
        &[(118.0, 814.0), (190.0, 836.0), (262.0, 830.0), (337.0, 850.0)],
        &[(275.0, 921.0), (304.0, 934.0), (331.0, 962.0)],
    ],
    foot_name: [(314.0, 534.0), (322.0, 616.0), (314.0, 700.0)],
    hills: &[
        (300.0, 60.0, 70.0, 0.5),
        (20.0, 210.0, 80.0, 0.75),
        (190.0, 258.0, 46.0, 0.4),
        (330.0, 300.0, 60.0, 0.5),
        (40.0, 470.0, 80.0, 0.6),
        (200.0, 560.0, 50.0, 0.5),
        (320.0, 590.0, 70.0, 0.6),
        (10.0, 700.0, 70.0, 0.8),
        (190.0, 760.0, 46.0, 0.45),
        (320.0, 830.0, 66.0, 0.6),
        (30.0, 930.0, 80.0, 0.75),
        (300.0, 1030.0, 60.0, 0.5),
        (20.0, 1090.0, 60.0, 0.5),
        (180.0, 1150.0, 40.0, 0.45),
    ],
    trees: 110,
};

static WIDE: Plate = Plate {
    format: Format::Wide,
    width: 1064.0,
    height: 590.0,
    seed: 11,
    stones: [
        ((98.0, 424.0), Side::Below),
        ((206.0, 272.0), Side::Above),
        ((318.0, 392.0), Side::Below),
        ((470.0, 190.0), Side::Above),
        ((552.0, 342.0), Side::Below),
        ((642.0, 250.0), Side::Above),
        ((728.0, 404.0), Side::Below),
        ((812.0, 226.0), Side::Above),
        ((886.0, 326.0), Side::Beside),
    ],
    lead: [(6.0, 356.0), (26.0, 392.0), (58.0, 416.0)],
    together: (984.0, 196.0),
    onward: (984.0, 456.0),
    river: &[
        (428.0, -30.0),
        (404.0, 70.0),
        (420.0, 150.0),
        (372.0, 250.0),
        (366.0, 330.0),
        (394.0, 410.0),
        (384.0, 500.0),
        (408.0, 620.0),
    ],
    foot: &[
        (166.0, 470.0),
        (206.0, 512.0),
        (280.0, 514.0),
        (380.0, 532.0),
        (480.0, 512.0),
        (590.0, 530.0),
        (700.0, 516.0),
        (800.0, 532.0),
        (890.0, 516.0),
        (960.0, 474.0),
    ],
    spurs: [
        &[(118.0, 434.0), (142.0, 448.0), (166.0, 470.0)],
        &[(208.0, 294.0), (220.0, 360.0), (212.0, 440.0), (226.0, 514.0)],
        &[(299.0, 402.0), (252.0, 440.0), (240.0, 480.0), (248.0, 514.0)],
        &[(471.0, 212.0), (458.0, 320.0), (470.0, 420.0), (456.0, 517.0)],
        &[(533.0, 354.0), (484.0, 400.0), (474.0, 460.0), (484.0, 512.0)],
        &[(642.0, 272.0), (632.0, 350.0), (646.0, 450.0), (634.0, 526.0)],
        &[(708.0, 414.0), (664.0, 446.0), (652.0, 480.0), (658.0, 523.0)],
        &[(812.0, 248.0), (804.0, 330.0), (816.0, 440.0), (804.0, 532.0)],
    ],
    foot_name: [(470.0, 546.0), (585.0, 562.0), (700.0, 546.0)],
    hills: &[
        (90.0, 130.0, 110.0, 0.85),
        (310.0, 120.0, 90.0, 0.6),
        (30.0, 560.0, 110.0, 0.6),
        (250.0, 540.0, 90.0, 0.35),
        (560.0, 90.0, 100.0, 0.75),
        (470.0, 470.0, 80.0, 0.5),
        (740.0, 110.0, 90.0, 0.6),
        (640.0, 470.0, 90.0, 0.55),
        (900.0, 90.0, 110.0, 0.75),
        (830.0, 490.0, 90.0, 0.6),
        (1030.0, 330.0, 90.0, 0.6),
        (200.0, 390.0, 50.0, 0.35),
        (545.0, 270.0, 46.0, 0.4),
        (728.0, 290.0, 46.0, 0.4),
    ],
    trees: 170,
};
