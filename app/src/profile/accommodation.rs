//! `/profil/accommodation`: the request for accommodation. It plays no part in selection.

use leptos::{prelude::*, server_fn::ServerFn};

use super::frame::track_notice;
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render::page,
    ui::{Button, Checkbox, ErrorSummary, Notice, Saved, TextareaField},
};

pub(super) fn accommodation_page() -> AnyView {
    page(load_accommodation)
}

async fn load_accommodation(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let track = context.platform.own_profile(viewer).await?.profile.track;
    let own = context.platform.own_accommodation(viewer).await?;
    let form = FormState::load(&context, "profile-accommodation", own.to_raw()).await?;
    let saved = (!context.query("saved").is_empty()).then(|| {
        let key = if own.request.is_some() { "profile-accommodation-saved" } else { "profile-accommodation-withdrawn" };
        view! { <Saved text=context.t(key)/> }
    });
    let title = context.t("profile-accommodation-title");
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <p><a href=context.href(&address::profile())>{context.t("profile-back")}</a></p>
            <h1>{title.clone()}</h1>
            {saved}
            {track_notice(&context, track)}
            <p class="lead">{context.t("profile-accommodation-lead")}</p>
            {notice(&context)}
            {request_form(&context, &form)}
        </div>
    };
    Ok(Page::new(title, body))
}

/// A notice of collection of its own: the data are sensitive, and other people read them than read the profile.
fn notice(context: &RequestContext) -> AnyView {
    let sentences = ["who", "when", "how-long", "refusal"]
        .map(|part| view! { <li>{context.t(&format!("profile-accommodation-notice-{part}"))}</li> });
    let link = context.t("profile-notice-link");
    let href = context.href(&address::privacy());
    view! {
        <Notice title=context.t("profile-accommodation-notice-title")>
            <ul>{sentences.collect_view()}</ul>
            <p><a href=href>{link}</a></p>
        </Notice>
    }
    .into_any()
}

fn request_form(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <form class="form" id=form.id() method="post" action=super::save::PostSaveAccommodation::PATH novalidate>
            {form.opening(context)}
            <TextareaField
                name="request"
                label=context.t("profile-accommodation-request")
                hint=context.t("profile-accommodation-request-hint")
                value=form.value("request")
                error=form.error(context, "request")
            />
            <Checkbox
                name="consent"
                label=context.t("profile-accommodation-consent")
                checked=form.values().flag("consent")
                error=form.error(context, "consent")
            />
            <Button label=context.t("profile-save")/>
        </form>
    }
    .into_any()
}
