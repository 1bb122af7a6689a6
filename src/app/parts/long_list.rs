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
/// Rows that are drawn before it is known what is near the screen. They fill the screen of a phone, and a keystroke of a
/// search has no time for more.
const AT_FIRST: usize = 10;
/// Blocks that stand there by themselves. The others are one gap until somebody comes near it: a hundred empty blocks
/// take longer to make than a screen of rows.
const ALONE: usize = 8;
/// Pixels beyond the screen that are drawn already.
const BEYOND: f64 = 480.0;
/// Pixels that a row is thought to be high before one was drawn.
const ROW: i32 = 96;
/// How often it is looked in a row, at most.
const LOOKS: usize = 5;
const BLOCKS: &str = "[data-block]";

/// What is near the screen, and how high blocks were. It outlives the list, which is made anew with every change.
#[derive(Clone)]
pub struct Place {
    near: Held<Range<usize>>,
    first: usize,
    known: Rc<RefCell<Vec<Option<i32>>>>,
}

impl Place {
    /// At the block `first`, because it has what somebody comes back to; or at the beginning.
    pub fn at(first: usize) -> Self {
        Self { near: Held::new(0..0), first, known: Rc::default() }
    }

    /// Looks what is near the screen now. Whether that is something else than before.
    fn look(&self) -> bool {
        let now = page::in_view(BLOCKS, BEYOND);
        let Some(before) = self.near.try_get_untracked().filter(|before| *before != now && !now.is_empty()) else {
            return false;
        };
        for block in before.filter(|block| !now.contains(block)) {
            if let Some(known) = self.known.borrow_mut().get_mut(block) {
                *known = page::height(BLOCKS, block);
            }
        }
        self.near.set(now);
        true
    }

    /// Looks until what is near is drawn: blocks may be higher or lower than they were thought to be. Each time after
    /// the frame in which a new screen gives the focus, so that what somebody comes back to isn’t taken away before.
    fn settle(&self) {
        let place = self.clone();
        leptos::task::spawn_local(async move {
            for _ in 0..LOOKS {
                page::painted().await;
                if !place.look() {
                    break;
                }
            }
        });
    }

    /// The height of a block that isn’t drawn: the one it had, or as its rows are elsewhere.
    fn height(&self, block: usize, rows: &[i32]) -> i32 {
        let known = self.known.borrow();
        if let Some(height) = known.get(block).copied().flatten() {
            return height;
        }
        let (mut pixels, mut of) = (0, 0);
        for (height, rows) in known.iter().zip(rows) {
            if let Some(height) = height {
                pixels += height;
                of += rows;
            }
        }
        pixels.checked_div(of).unwrap_or(ROW) * rows.get(block).copied().unwrap_or_default()
    }
}

/// The list. `rows` says how many rows each block has, and `draw` draws one.
pub fn long_list(place: &Place, rows: &[usize], draw: impl Fn(usize) -> Piece + 'static) -> El {
    let draw: Rc<dyn Fn(usize) -> Piece> = Rc::new(draw);
    let blocks = rows.len();
    place.known.borrow_mut().resize(blocks, None);
    if place.near.with_untracked(Range::is_empty) {
        let (mut end, mut drawn) = (place.first, 0);
        while end < blocks && drawn < AT_FIRST {
            drawn += rows[end];
            end += 1;
        }
        place.near.set(place.first..end);
    }
    let rows: Rc<[i32]> = rows.iter().map(|rows| i32::try_from(*rows).unwrap_or(i32::MAX)).collect();
    for event in ["scroll", "resize"] {
        let place = place.clone();
        let look = move |_| {
            if place.look() {
                place.settle();
            }
        };
        until_gone(dom::hear(event, look));
    }
    place.settle();
    let alone = blocks.min(place.near.with_untracked(|near| near.end) + ALONE);
    let near = place.near;
    let is_reached = Derived::new(move || near.with(|near| near.end > alone));
    let blocks_of = {
        let (place, rows) = (place.clone(), Rc::clone(&rows));
        move |these: Range<usize>| many(these.map(|n| block(n, &place, &rows, Rc::clone(&draw)).into()))
    };
    let place = place.clone();
    el("div").with(blocks_of(0..alone)).with(live(move || {
        if is_reached.get() {
            return blocks_of(alone..blocks);
        }
        let gap = el("div").set("data-block", "");
        let (place, rows) = (place.clone(), Rc::clone(&rows));
        (alone < blocks)
            .then(|| {
                gap.told(move |gap| gap.set_least_height(Some((alone..blocks).map(|n| place.height(n, &rows)).sum())))
            })
            .into()
    }))
}

fn block(n: usize, place: &Place, rows: &Rc<[i32]>, draw: Rc<dyn Fn(usize) -> Piece>) -> El {
    let (place, rows, near) = (place.clone(), Rc::clone(rows), place.near);
    let is_near = Derived::new(move || near.with(|near| near.contains(&n)));
    el("div")
        .set("data-block", "")
        .told(move |element| element.set_least_height((!is_near.get()).then(|| place.height(n, &rows))))
        .with(live(move || is_near.get().then(|| draw(n))))
}
