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
    /// The hidden fields of each form of the page. The version is the current one, also beside text of a refused
    /// form: a person who was told that the profile changed meanwhile can then save over it.
    pub fn hidden(&self) -> AnyView {
        view! {
            {FormState::hidden(&self.context)}
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
