//! The widgets that need a browser. Each works as a plain form without JavaScript.

mod autosave;
#[cfg(feature = "hydrate")]
mod count;
mod skill_picker;
mod suggestions;
mod typing;

pub use autosave::{Autosave, AutosaveTexts, MOST_TYPED, TYPED};
pub use skill_picker::{PickerTexts, SkillPicker};
