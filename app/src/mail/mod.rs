//! Renders mails, and shows the demonstration's mailbox.

mod letter;
mod mailbox;
mod render;

use domain::email::Email;
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub use render::render;

use crate::context::RequestContext;

/// The address that a mail goes to, or a word where it no longer reads.
pub(crate) fn recipient(context: &RequestContext, address: Option<&Email>) -> String {
    address.map_or_else(|| context.t("mail-no-address"), |address| address.as_str().to_owned())
}

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn MailRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/courriels") view=mailbox::mailbox_page ssr=SsrMode::Async/>
        <Route path=path!("/courriels/:id") view=mailbox::mailbox_mail_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
