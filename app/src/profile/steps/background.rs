//! The background step: experience as text, or as a CV.

use leptos::{prelude::*, server_fn::ServerFn};

use super::StepPage;
use crate::{
    address,
    ui::{Button, ButtonKind, ButtonSize, InputKind, TextField, TextareaField},
};

pub(super) fn fields(page: &StepPage) -> AnyView {
    view! {
        <TextareaField
            name="experience"
            label=page.t("profile-experience")
            hint=page.t("profile-experience-hint")
            rows=10
            value=page.value("experience")
            error=page.error("experience")
        />
        <TextField
            name="cv"
            label=page.t(if page.own.cv_name.is_some() { "profile-cv-replace" } else { "profile-cv" })
            hint=page.t("profile-cv-hint")
            kind=InputKind::File
            accept="application/pdf"
            error=page.error("cv")
        />
    }
    .into_any()
}

/// The stored CV, to read or delete.
pub(in crate::profile) fn stored_cv(page: &StepPage) -> AnyView {
    let (Some(name), Some(participant)) = (page.own.cv_name.clone(), page.own.participant) else {
        return ().into_any();
    };
    view! {
        <section class="panel">
            <h2>{page.t("profile-cv-stored")}</h2>
            <p><a href=address::cv(participant).to_string()>{name}</a></p>
            <form method="post" action=crate::profile::save::PostRemoveCv::PATH>
                {page.hidden()}
                <Button label=page.t("profile-cv-delete") kind=ButtonKind::Danger size=ButtonSize::Small/>
            </form>
        </section>
    }
    .into_any()
}
