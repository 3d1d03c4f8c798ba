//! The form of a step of a placement.

use std::ops::Deref;

use leptos::prelude::*;

use crate::forms::StepForm;

/// A step's form, in a draft or in public.
pub(super) struct Fields {
    pub form: StepForm,
    /// Whether people read the placement already: what may not change any more is left out.
    pub public: bool,
}

impl Fields {
    /// A control of what changes only in a draft.
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
