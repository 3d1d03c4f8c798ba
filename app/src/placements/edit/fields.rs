//! The form of a step of a placement.

use std::ops::Deref;

use domain::language::UiLanguage;
use leptos::prelude::*;

use crate::forms::StepForm;

/// A step's form.
pub(super) struct Fields {
    pub form: StepForm,
    /// Whether the placement is public. Fields that can no longer change are then left out.
    pub public: bool,
    /// The language in which its texts are shown.
    pub writing: UiLanguage,
}

impl Fields {
    /// A control that only a draft shows.
    pub fn in_draft(&self, control: impl FnOnce() -> AnyView) -> Option<AnyView> {
        (!self.public).then(control)
    }
}

impl Deref for Fields {
    type Target = StepForm;

    fn deref(&self) -> &StepForm {
        &self.form
    }
}
