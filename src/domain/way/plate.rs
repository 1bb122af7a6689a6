//! Two plates, one country: where everything stands on a phone and on a desk.

use crate::domain::path::Ending;
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

/// A place on a plate. Whole numbers are a quarter as large in the app.
pub type Spot = (i16, i16);

/// A hill: where its top is, how wide it is, and how high in hundredths.
pub type Hill = (i16, i16, i16, i16);

/// What a country is drawn from. Lengths are in the plate’s own units.
#[derive(Debug)]
pub struct Plate {
    pub format: Format,
    pub width: f64,
    pub height: f64,
    pub seed: i32,
    /// The nine stones, in order, and where their names stand.
    stones: [(Spot, Side); 9],
    /// How the way comes in from the edge.
    pub lead: [Spot; 3],
    together: Spot,
    onward: Spot,
    pub river: &'static [Spot],
    /// The footpath: letting go, from anywhere.
    pub foot: &'static [Spot],
    /// From each of the first eight stones to the footpath.
    pub spurs: [&'static [Spot]; 8],
    /// Those of them that are always shown; the others cross words, and are shown when they were taken.
    pub dotted: &'static [usize],
    /// The line that the footpath’s name is written along.
    pub foot_name: [Spot; 3],
    pub hills: &'static [Hill],
    /// Most trees there may be.
    pub trees: usize,
}

/// A place to reckon with.
pub fn point((x, y): Spot) -> Point {
    (f64::from(x), f64::from(y))
}

pub fn points(spots: &[Spot]) -> Vec<Point> {
    spots.iter().map(|spot| point(*spot)).collect()
}

impl Plate {
    pub fn of(format: Format) -> &'static Self {
        match format {
            Format::Tall => &TALL,
            Format::Wide => &WIDE,
        }
    }

    /// Where the stone of a step lies.
    pub fn stone(&self, place: usize) -> Point {
        point(self.stones[place].0)
    }

    /// Where its name stands.
    pub fn side(&self, place: usize) -> Side {
        self.stones[place].1
    }

    pub fn end(&self, ending: Ending) -> Point {
        point(match ending {
            Ending::Together => self.together,
            Ending::Onward => self.onward,
        })
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
        ((94, 92), Side::Right),
        ((254, 200), Side::Left),
        ((106, 318), Side::Right),
        ((252, 478), Side::Left),
        ((90, 590), Side::Right),
        ((262, 698), Side::Left),
        ((98, 806), Side::Right),
        ((256, 914), Side::Left),
        ((146, 1022), Side::Right),
    ],
    lead: [(182, 3), (168, 32), (112, 54)],
    together: (96, 1168),
    onward: (262, 1168),
    river: &[(-30, 378), (60, 404), (140, 394), (196, 412), (262, 372), (330, 352), (400, 366)],
    foot: &[
        (322, 96),
        (334, 170),
        (326, 260),
        (338, 360),
        (331, 470),
        (340, 580),
        (332, 700),
        (339, 810),
        (330, 930),
        (336, 1030),
        (316, 1112),
        (278, 1160),
    ],
    spurs: [
        &[(108, 78), (160, 60), (250, 62), (322, 96)],
        &[(272, 206), (302, 214), (322, 234), (326, 262)],
        &[(116, 336), (150, 355), (220, 359), (276, 344), (304, 318), (322, 308), (332, 320)],
        &[(271, 486), (306, 496), (328, 520), (336, 550)],
        &[(106, 602), (150, 619), (240, 624), (312, 632), (335, 664)],
        &[(281, 705), (310, 714), (328, 734), (334, 762)],
        &[(114, 817), (156, 834), (246, 838), (316, 844), (335, 878)],
        &[(275, 921), (304, 930), (324, 950), (332, 980)],
    ],
    dotted: &[1, 3, 5, 7],
    foot_name: [(314, 534), (322, 616), (314, 700)],
    hills: &[
        (300, 60, 70, 50),
        (20, 210, 80, 75),
        (190, 258, 46, 40),
        (330, 300, 60, 50),
        (40, 470, 80, 60),
        (200, 560, 50, 50),
        (320, 590, 70, 60),
        (10, 700, 70, 80),
        (190, 760, 46, 45),
        (320, 830, 66, 60),
        (30, 930, 80, 75),
        (300, 1030, 60, 50),
        (20, 1090, 60, 50),
        (180, 1150, 40, 45),
    ],
    trees: 110,
};

static WIDE: Plate = Plate {
    format: Format::Wide,
    width: 1064.0,
    height: 590.0,
    seed: 11,
    stones: [
        ((98, 424), Side::Below),
        ((206, 272), Side::Above),
        ((318, 392), Side::Below),
        ((470, 190), Side::Above),
        ((552, 342), Side::Below),
        ((642, 250), Side::Above),
        ((728, 404), Side::Below),
        ((806, 226), Side::Above),
        ((914, 324), Side::Beside),
    ],
    lead: [(6, 356), (26, 392), (58, 416)],
    together: (988, 194),
    onward: (988, 454),
    river: &[(404, -30), (374, 70), (388, 150), (358, 246), (364, 330), (394, 410), (384, 500), (408, 620)],
    foot: &[
        (166, 470),
        (206, 512),
        (280, 514),
        (380, 532),
        (480, 512),
        (590, 530),
        (700, 516),
        (800, 532),
        (890, 518),
        (972, 466),
    ],
    spurs: [
        &[(120, 424), (152, 436), (174, 464), (206, 512)],
        &[(208, 294), (220, 360), (210, 430), (218, 490), (248, 513)],
        &[(297, 400), (252, 424), (230, 458), (236, 496), (262, 513)],
        &[(471, 212), (458, 310), (468, 400), (460, 480), (490, 512)],
        &[(531, 350), (492, 376), (474, 416), (474, 470), (494, 512)],
        &[(642, 272), (630, 350), (644, 430), (634, 500), (664, 523)],
        &[(706, 410), (666, 430), (650, 462), (656, 498), (684, 516)],
        &[(806, 248), (801, 284), (784, 336), (766, 378), (767, 404), (788, 432), (800, 474), (808, 508), (840, 530)],
    ],
    dotted: &[1, 3, 5],
    foot_name: [(470, 546), (585, 562), (700, 546)],
    hills: &[
        (90, 130, 110, 85),
        (310, 120, 90, 60),
        (30, 560, 110, 60),
        (250, 540, 90, 35),
        (560, 90, 100, 75),
        (470, 470, 80, 50),
        (740, 110, 90, 60),
        (640, 470, 90, 55),
        (900, 90, 110, 75),
        (830, 490, 90, 60),
        (1030, 330, 90, 60),
        (200, 390, 50, 35),
        (545, 270, 46, 40),
        (728, 290, 46, 40),
    ],
    trees: 160,
};
