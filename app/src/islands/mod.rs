//! The widgets that need a browser. Each works as a plain form without JavaScript.

mod skill_picker;
mod suggestions;

pub use skill_picker::{PickerTexts, SkillPicker};
