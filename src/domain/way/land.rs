//! The land: hills and noise, with the way and the water worn into it, as lines of equal height.

use super::chance::{floor, noise};
use super::line::{apart, draw_round, number, simplified};
use super::plate::{Plate, point};
use crate::domain::pen::{Pen, Point};

/// Units from one measured place to the next, and how far they reach beyond the plate.
const STEP: f64 = 6.0;
const BEYOND: f64 = 24.0;
/// What is further than any line.
const FAR: f64 = 1e9;

/// A number for every place of a plate, [`STEP`] units apart.
#[derive(Debug, Clone)]
pub struct Field {
    columns: usize,
    rows: usize,
    values: Vec<f64>,
}

impl Field {
    fn new(plate: &Plate, value: f64) -> Self {
        let count = |size: f64| usize::try_from(floor((size + 2.0 * BEYOND) / STEP)).unwrap_or(0) + 2;
        let (columns, rows) = (count(plate.width), count(plate.height));
        Self { columns, rows, values: vec![value; columns * rows] }
    }

    /// The square of the distance to the nearest of some points, up to `reach` units; beyond it is far.
    pub fn nearness(plate: &Plate, points: &[Point], reach: f64) -> Self {
        let mut field = Self::new(plate, FAR);
        for point in points {
            let range = |at: f64, count: usize| {
                let cell = |at: f64| usize::try_from(floor((at + BEYOND) / STEP).max(0)).unwrap_or(0);
                cell(at - reach)..(cell(at + reach) + 2).min(count)
            };
            for row in range(point.1, field.rows) {
                for column in range(point.0, field.columns) {
                    let far = apart(place(column, row), *point);
                    let value = &mut field.values[row * field.columns + column];
                    *value = value.min(far);
                }
            }
        }
        field
    }

    /// What the field says at a place, by the nearest one measured.
    pub fn at(&self, at: Point) -> f64 {
        let cell =
            |at: f64, count: usize| usize::try_from(floor((at + BEYOND) / STEP + 0.5)).unwrap_or(0).min(count - 1);
        self.values[cell(at.1, self.rows) * self.columns + cell(at.0, self.columns)]
    }

    fn get(&self, (column, row): Cell) -> f64 {
        self.values[row * self.columns + column]
    }
}

type Cell = (usize, usize);

fn place(column: usize, row: usize) -> Point {
    (number(column) * STEP - BEYOND, number(row) * STEP - BEYOND)
}

/// A soft slope from 1 to 0, where `share` is the square of a distance over that of a width.
fn slope(share: f64) -> f64 {
    let left = (1.0 - share / 3.0).max(0.0);
    left * left * left
}

/// How high the land is. It ends at the border, so that every line of height is closed.
pub fn heights(plate: &Plate, way: &Field, river: &Field) -> Field {
    let mut field = Field::new(plate, -1.0);
    for row in 1..field.rows - 1 {
        for column in 1..field.columns - 1 {
            let (x, y) = place(column, row);
            let rough = |size: f64, seed: i32| noise(x / size, y / size, plate.seed + seed);
            let mut height = 0.625 * rough(120.0, 0) + 0.25 * rough(54.0, 3) + 0.0625 * rough(24.0, 5);
            for (hill_x, hill_y, wide, high) in plate.hills {
                let (wide, high) = point((*wide, *high));
                height += high / 100.0 * slope(apart((x, y), point((*hill_x, *hill_y))) / (wide * wide * 0.8125));
            }
            let cell = (column, row);
            height -= 0.3125 * slope(way.get(cell) / 900.0) + 0.375 * slope(river.get(cell) / 676.0);
            field.values[row * field.columns + column] = height;
        }
    }
    field
}

/// The lines on which the land is as high as `level`, as one path. A line with higher ground inside is
/// a hill, one with lower ground a hollow.
pub fn contour(field: &Field, level: f64) -> String {
    let mut pen = Pen::default();
    let mut seen = vec![false; field.values.len()];
    for row in 1..field.rows - 1 {
        for column in 1..field.columns - 1 {
            let from = ((column, row), (column + 1, row));
            if !seen[row * field.columns + column] && is_edge(field, level, from) {
                let line = follow(field, level, from, &mut seen);
                // A speck of land is left out.
                if line.len() > 9 {
                    let mut line = simplified(&line, 0.6875);
                    line.pop();
                    draw_round(&mut pen, &line);
                }
            }
        }
    }
    pen.path()
}

/// A place inside, and a neighbour outside: the line passes between them.
type Edge = (Cell, Cell);

fn is_edge(field: &Field, level: f64, (inside, outside): Edge) -> bool {
    field.get(inside) > level && field.get(outside) <= level
}

/// Walks round from an edge until it comes back to it, with the inside always on the same hand.
fn follow(field: &Field, level: f64, first: Edge, seen: &mut [bool]) -> Vec<Point> {
    let mut line = Vec::new();
    let mut edge = first;
    loop {
        let (inside, outside) = edge;
        if outside.1 == inside.1 && outside.0 == inside.0 + 1 {
            seen[inside.1 * field.columns + inside.0] = true;
        }
        let (high, low) = (field.get(inside), field.get(outside));
        line.push(super::line::between(
            place(inside.0, inside.1),
            place(outside.0, outside.1),
            (high - level) / (high - low),
        ));
        // The square that lies ahead has these two as its near corners, and two beyond.
        let ahead = |cell: Cell| (cell.0 + inside.1 - outside.1, cell.1 + outside.0 - inside.0);
        let (near, far) = (ahead(inside), ahead(outside));
        edge = if field.get(near) <= level {
            (inside, near)
        } else if field.get(far) <= level {
            (near, far)
        } else {
            (far, outside)
        };
        if edge == first {
            line.extend(line.first().copied());
            return line;
        }
    }
}
