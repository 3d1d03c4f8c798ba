//! Hydrates the islands of a page. Everything else is HTML from the server.

use leptos::wasm_bindgen::{self, prelude::wasm_bindgen};

// Without this reference the linker drops `app` and its islands.
use app as _;

/// The page's script calls it once the module is loaded.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
