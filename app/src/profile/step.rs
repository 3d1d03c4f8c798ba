//! `/profil/{step}`: one step of the profile.

use domain::participant::{ProfileStep, completeness};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    frame::{collection_notice, form_name, saved_notice, step_list, steps_of, track_notice},
    save::NONE,
    skills,
    step_page::StepPage,
    steps,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, StepForm},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ErrorSummary, Notice},
};

pub(super) fn profile_step_page() -> AnyView {
    page(load_profile_step)
}

async fn load_profile_step(context: RequestContext) -> PageResult {
    let own = context.platform.own_profile(context.viewer()?).await?;
    let step: ProfileStep = context.parameter("step")?;
    if !steps_of(own.profile.track).contains(&step) {
        return Err(Error::NotFound);
    }
    let stored = own.profile.form_on(step, context.platform.clock().today());
    let form = FormState::load(&context, &form_name(step), stored).await?;
    let page = StepPage { form: StepForm::new(context, form, "profile"), own, step };
    let has_picker = matches!(step, ProfileStep::Skills | ProfileStep::Learning);
    let content = if has_picker { skills::skills_content(&page) } else { step_form(&page) };
    let leaving = page.context.forms.leaving();
    let title = page.t(step.key());
    let body = view! {
        <div class="column">
            <ErrorSummary title=page.t("form-errors-title") items=page.state.summary(&page.context)/>
            <p><a href=page.context.href(&address::profile())>{page.t("profile-back")}</a></p>
            <h1>{title.clone()}</h1>
            <div class="split split-start">
                {step_list(&page.context, &page.own, step, leaving)}
                <div>
                    {(!page.state.is_unsaved()).then(|| saved_notice(&page.context, &page.own))}
                    {track_notice(&page.context, page.own.profile.track)}
                    <p class="lead">{page.t(&format!("profile-lead-{}", step.as_str()))}</p>
                    {content}
                    {collection_notice(&page.context, "profile-notice")}
                </div>
            </div>
        </div>
    };
    let page = Page::new(title, body);
    Ok(if has_picker { page.with_islands() } else { page })
}

/// That the step was answered with "none".
pub(super) fn none_said(page: &StepPage) -> Option<AnyView> {
    page.own.profile.said_none(page.step).then(|| {
        let text = page.t(&format!("profile-said-none-{}", page.step.as_str()));
        view! { <Notice><p>{text}</p></Notice> }.into_any()
    })
}

/// The button that answers the step with "none", where that is a true answer and nothing else was given.
pub(super) fn none_button(page: &StepPage) -> Option<AnyView> {
    let open = completeness(&page.own.profile).missing;
    let offered = open.iter().any(|missing| missing.step == page.step && missing.item.may_be_none());
    offered.then(|| {
        let label = page.t(&format!("profile-say-none-{}", page.step.as_str()));
        view! { <Button label kind=ButtonKind::Plain posts=Some(("do", NONE.to_owned()))/> }.into_any()
    })
}

fn step_form(page: &StepPage) -> AnyView {
    let with_file = page.step == ProfileStep::Background;
    let form = view! {
        <form
            class="form"
            id=page.state.id()
            method="post"
            action=super::save::PostSave::PATH
            enctype=with_file.then_some("multipart/form-data")
            novalidate
        >
            {page.opening()}
            {none_said(page)}
            {steps::fields(page)}
            <div class="button-row">
                <Button label=page.t("profile-save-and-continue")/>
                <Button
                    label=page.t("profile-save")
                    kind=ButtonKind::Secondary
                    posts=Some(("do", "stay".to_owned()))
                />
                {none_button(page)}
            </div>
        </form>
    };
    view! { {form}{with_file.then(|| steps::stored_cv(page))} }.into_any()
}
