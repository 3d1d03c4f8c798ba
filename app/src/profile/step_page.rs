//! What a step's page is made of.

use std::ops::Deref;

use domain::participant::ProfileStep;
use leptos::prelude::*;
use platform::profile::OwnProfile;

use crate::forms::{FormState, StepForm};

/// A step of the person's profile, with its form.
pub(super) struct StepPage {
    pub form: StepForm,
    pub own: OwnProfile,
    pub step: ProfileStep,
}

impl StepPage {
    /// The hidden fields of each of its forms. The version is the current one, so that a person who
    /// read that the profile has changed may save again.
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
