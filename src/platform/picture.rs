//! A drawing as a picture of dots. Nothing is asked for: the drawing stands in its own address.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

/// The address of a PNG of an SVG, so many pixels wide and high; nothing where the browser makes none.
pub async fn png(svg: &str, (width, height): (f64, f64)) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let image = web_sys::HtmlImageElement::new().ok()?;
    image.set_src(&format!("data:image/svg+xml,{}", String::from(js_sys::encode_uri_component(svg))));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some thousand pixels at most")]
    for (size, set) in [(width, "width"), (height, "height")] {
        canvas.set_attribute(set, &(size as u32).to_string()).ok()?;
    }
    let context: web_sys::CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    canvas.to_data_url().ok().filter(|address| address.starts_with("data:image/png"))
}
