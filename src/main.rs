//! Starts the app in the page.

fn main() {
    std::panic::set_hook(Box::new(|info| {
        afterword::platform::page::show_broke();
        leptos::logging::error!("{info}");
    }));
    afterword::app::start();
}
