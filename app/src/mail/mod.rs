//! Mails as people read them, and the mailbox of the demonstration.

mod letter;
mod mailbox;
mod render;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub use render::render;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn MailRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/courriels") view=mailbox::mailbox_page ssr=SsrMode::Async/>
        <Route path=path!("/courriels/:id") view=mailbox::mailbox_mail_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
