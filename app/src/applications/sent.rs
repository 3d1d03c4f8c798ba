//! What was sent with an application, on its person's page: the CV, when it was updated, and the button that updates it.

use domain::application::ApplicationFile;
use leptos::{prelude::*, server_fn::ServerFn};

use super::actions::UpdateFile;
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    ui::{Button, Notice, Tone},
};

/// What the person changed in their profile since, with one button to send it too.
pub(super) fn update_notice(context: &RequestContext, file: &ApplicationFile) -> AnyView {
    let changed = file.to_update;
    if !changed.any() {
        return ().into_any();
    }
    let lines = [(changed.profile, "applications-update-profile"), (changed.cv, "applications-update-cv")];
    let lines = lines.into_iter().filter(|(changed, _)| *changed).map(|(_, key)| view! { <li>{context.t(key)}</li> });
    let lines = lines.collect_view();
    let (text, label) = (context.t("applications-update-text"), context.t("applications-update"));
    let hidden = FormState::hidden(context);
    let (id, version) = (file.card.id.to_string(), file.card.version.to_string());
    view! {
        <Notice tone=Tone::Info title=context.t("applications-update-title")>
            <ul>{lines}</ul>
            <p>{text}</p>
            <form method="post" action=UpdateFile::PATH>
                {hidden}
                <input type="hidden" name="application" value=id/>
                <input type="hidden" name="version" value=version/>
                <Button label/>
            </form>
        </Notice>
    }
    .into_any()
}

/// The CV that the OCI reads, and when what was sent was updated.
pub(super) fn sent_file(context: &RequestContext, file: &ApplicationFile) -> AnyView {
    let cv = file.has_cv.then(|| {
        let href = address::sent_cv(file.card.id).to_string();
        view! { <p><a href=href download="">{context.t("applications-sent-cv")}</a></p> }
    });
    let updated = file.file_updated_at.map(|at| {
        let values = [("moment", context.catalogue().moment(at).into())];
        view! { <p class="meta">{context.t_with("applications-updated", &values)}</p> }
    });
    view! { {cv} {updated} }.into_any()
}
