//! A text box that is written in: what is picked out there, and putting words in its place.

use wasm_bindgen::JsCast as _;

/// The text box with this id, what it holds, and the units that are picked out in it.
fn held(id: &str) -> Option<(web_sys::HtmlDocument, web_sys::HtmlTextAreaElement)> {
    let document: web_sys::HtmlDocument = web_sys::window()?.document()?.dyn_into().ok()?;
    let paper = document.get_element_by_id(id)?.dyn_into().ok()?;
    Some((document, paper))
}

/// What stands in the box, and the UTF-16 units that are picked out in it.
pub fn picked(id: &str) -> Option<(String, std::ops::Range<usize>)> {
    let (_, paper) = held(id)?;
    let place = |unit: Result<Option<u32>, _>| unit.ok().flatten().map(|unit| unit as usize);
    let (start, end) = (place(paper.selection_start())?, place(paper.selection_end())?);
    Some((paper.value(), start..end))
}

/// Puts `words` in place of `range`, as if they were typed, so that the browser’s own undo takes them back; and picks
/// out `after`.
pub fn put(id: &str, range: std::ops::Range<usize>, words: &str, after: std::ops::Range<usize>) {
    let Some((document, paper)) = held(id) else { return };
    let unit = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    drop(paper.focus());
    drop(paper.set_selection_range(unit(range.start), unit(range.end)));
    let command = if words.is_empty() { "delete" } else { "insertText" };
    let is_done = document.exec_command_with_show_ui_and_value(command, false, words);
    if !is_done.unwrap_or(false) {
        drop(paper.set_range_text_with_start_and_end(words, unit(range.start), unit(range.end)));
        if let Ok(event) = web_sys::Event::new("input") {
            drop(paper.dispatch_event(&event));
        }
    }
    drop(paper.set_selection_range(unit(after.start), unit(after.end)));
}
