//! The background step: experience as text, or as a CV.

use leptos::{prelude::*, server_fn::ServerFn};

use super::StepPage;
use crate::{
    address,
    ui::{Button, ButtonKind, ButtonSize, InputKind, Notice, TextField, TextareaField},
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
        {kept_cv(page)}
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

/// The CV that came with the refused form: it need not be chosen again.
fn kept_cv(page: &StepPage) -> Option<AnyView> {
    let kept = page.state.kept_file("cv")?;
    let text = page.context.t_with("form-file-kept", &[("file", kept.name.as_str().into())]);
    let view = view! {
        <Notice><p>{text}</p></Notice>
        <input type="hidden" name=kept.field value=kept.key/>
        <input type="hidden" name=kept.name_field value=kept.name/>
    };
    Some(view.into_any())
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
