//! Wakes the islands of a page. Everything else is the server's HTML.

use leptos::wasm_bindgen::{self, prelude::wasm_bindgen};

// Without a reference the linker drops the crate, and its islands with it.
use app as _;

/// Called by the page's script once the module is loaded.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
