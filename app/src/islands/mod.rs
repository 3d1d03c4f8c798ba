//! The widgets that need a browser. Each works as a plain form where there is no JavaScript.

mod skill_picker;
mod suggestions;

pub use skill_picker::{PickerTexts, SkillPicker};
