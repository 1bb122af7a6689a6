//! A long list, of which only what is near the screen is drawn: some sixty rows, however many there are. What isn’t
//! drawn keeps its room, so that the place in the list stays where it is.

use crate::app::held::{Derived, Held, until_gone};
use crate::app::piece::{El, Piece, el, live, many};
use crate::platform::{dom, page};
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Rows that are drawn together. With those above and below the screen, three or four times as many are there.
pub const TOGETHER: usize = 12;
/// Pixels beyond the screen that are drawn already.
const BEYOND: f64 = 480.0;
/// Pixels that a row is thought to be high before one was drawn.
const ROW: i32 = 96;
const BLOCKS: &str = "[data-block]";

/// How high the blocks are, as far as they were drawn.
struct Heights {
    rows: Vec<i32>,
    known: RefCell<Vec<Option<i32>>>,
}

impl Heights {
    /// The height of a block that isn’t drawn: the one it had, or as its rows are elsewhere.
    fn of(&self, place: usize) -> i32 {
        let known = self.known.borrow();
        if let Some(height) = known.get(place).copied().flatten() {
            return height;
        }
        let (mut pixels, mut rows) = (0, 0);
        for (height, of) in known.iter().zip(&self.rows) {
            if let Some(height) = height {
                pixels += height;
                rows += of;
            }
        }
        pixels.checked_div(rows).unwrap_or(ROW) * self.rows.get(place).copied().unwrap_or_default()
    }
}

/// The list. `rows` says how many rows each block has, and `draw` draws one; `first` is the block that is drawn at
/// first, because it has what somebody comes back to.
pub fn long_list(rows: &[usize], first: usize, draw: impl Fn(usize) -> Piece + 'static) -> El {
    let draw: Rc<dyn Fn(usize) -> Piece> = Rc::new(draw);
    let near = Held::new(first.saturating_sub(1)..first + 3);
    let blocks = rows.len();
    let rows = rows.iter().map(|rows| i32::try_from(*rows).unwrap_or(i32::MAX)).collect();
    let heights = Rc::new(Heights { known: RefCell::new(vec![None; blocks]), rows });
    let seen = Rc::clone(&heights);
    let look: Rc<dyn Fn()> = Rc::new(move || {
        let now = page::in_view(BLOCKS, BEYOND);
        let Some(before) = near.try_get_untracked().filter(|before| *before != now && !now.is_empty()) else { return };
        for place in before.filter(|place| !now.contains(place)) {
            if let Some(known) = seen.known.borrow_mut().get_mut(place) {
                *known = page::height(BLOCKS, place);
            }
        }
        near.set(now);
    });
    for event in ["scroll", "resize"] {
        let look = Rc::clone(&look);
        until_gone(dom::hear(event, move |_| look()));
    }
    el("div").with(many((0..blocks).map(|place| block(place, near, &heights, Rc::clone(&draw)).into())))
}

fn block(place: usize, near: Held<Range<usize>>, heights: &Rc<Heights>, draw: Rc<dyn Fn(usize) -> Piece>) -> El {
    let heights = Rc::clone(heights);
    let is_near = Derived::new(move || near.with(|near| near.contains(&place)));
    el("div")
        .set("data-block", "")
        .told(move |element| element.set_least_height((!is_near.get()).then(|| heights.of(place))))
        .with(live(move || is_near.get().then(|| draw(place))))
}
