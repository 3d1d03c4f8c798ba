//! The data of a step's page.

use std::ops::Deref;

use domain::participant::ProfileStep;
use leptos::prelude::*;
use platform::profile::OwnProfile;

use crate::forms::{FormState, StepForm};

/// A step of the person's own profile, with its form.
pub(super) struct StepPage {
    pub form: StepForm,
    pub own: OwnProfile,
    pub step: ProfileStep,
}

impl StepPage {
    /// The hidden fields of a form that only has buttons.
    pub fn hidden(&self) -> AnyView {
        self.with_subject(FormState::hidden(&self.context))
    }

    /// The beginning of the step's form.
    pub fn opening(&self) -> AnyView {
        self.with_subject(self.state.opening(&self.context))
    }

    /// The version is the current one, also beside text of a refused form: a person who was told that the profile changed meanwhile
    /// can then save over it, since they see what is stored.
    fn with_subject(&self, hidden: AnyView) -> AnyView {
        view! {
            {hidden}
            <input type="hidden" name="step" value=self.step.as_str()/>
            <input type="hidden" name="version" value=self.own.version.to_string()/>
        }
        .into_any()
    }
}

impl Deref for StepPage {
    type Target = StepForm;

    fn deref(&self) -> &StepForm {
        &self.form
    }
}
