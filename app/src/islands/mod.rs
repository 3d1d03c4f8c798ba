//! The widgets that need a browser. Each works as a plain form without JavaScript.

mod autosave;
mod skill_picker;
mod suggestions;
mod typing;

pub use autosave::{Autosave, AutosaveTexts};
pub use skill_picker::{PickerTexts, SkillPicker};
