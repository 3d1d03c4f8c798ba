//! Sign-up, sign-in, one-time links, the second factor, the account and its sessions.

mod account;
mod banner;
mod change;
mod close;
mod destination;
mod device;
mod invitation;
mod links;
mod password_field;
mod second_factor;
mod sessions;
mod sign_in;
mod sign_ins;
mod sign_up;
mod strength;
mod undo_address;

use domain::way_back::LocalPath;
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};
use platform::accounts::{Client, Entered, SignedIn};

pub(crate) use banner::{BANNER, unconfirmed_banner};
pub(crate) use destination::main_page;
pub(crate) use strength::strength_notice;

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome},
    ui::{Button, ButtonKind, InputKind, TextField},
};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn AccountRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/inscription") view=sign_up::sign_up_page ssr=SsrMode::Async/>
        <Route path=path!("/inscription/envoyee") view=sign_up::sign_up_sent_page ssr=SsrMode::Async/>
        <Route path=path!("/connexion") view=sign_in::sign_in_page ssr=SsrMode::Async/>
        <Route path=path!("/connexion/code") view=second_factor::code_page ssr=SsrMode::Async/>
        <Route path=path!("/connexion/lien-envoye") view=sign_in::link_sent_page ssr=SsrMode::Async/>
        <Route path=path!("/mot-de-passe-oublie") view=sign_in::forgotten_password_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/confirmer") view=links::confirm_link_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/connexion") view=links::sign_in_link_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/mot-de-passe") view=links::reset_link_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/courriel") view=change::email_link_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/ancienne-adresse") view=undo_address::undo_address_page ssr=SsrMode::Async/>
        <Route path=path!("/lien/invitation") view=invitation::invitation_page ssr=SsrMode::Async/>
        <Route path=path!("/compte") view=account::account_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/mot-de-passe") view=change::change_password_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/validation-en-deux-etapes") view=second_factor::second_factor_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/validation-en-deux-etapes/mise-en-place") view=second_factor::setup_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/validation-en-deux-etapes/desactiver") view=second_factor::turn_off_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/fermer") view=close::close_account_page ssr=SsrMode::Async/>
        <Route path=path!("/compte/courriel") view=change::change_email_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The client of the current request, as the use cases need it.
fn client(context: &RequestContext) -> Client {
    Client { session: context.session, user_agent: context.user_agent.clone(), address: context.address }
}

/// The way on for somebody who showed a right password or a right link: to `next` or their main page, or to the page of the code.
fn entered(entered: Entered, next: Option<LocalPath>) -> Outcome {
    match entered {
        Entered::SignedIn(SignedIn { token, viewer }) => {
            Outcome::to(destination::after_sign_in(&viewer, next)).opening(token)
        }
        Entered::AskedForCode(token) => {
            Outcome::to(destination::keeping(address::sign_in_code(), next.as_ref())).opening(token)
        }
    }
}

/// A field for an e-mail address.
fn email_field(context: &RequestContext, form: &FormState, id: &str) -> AnyView {
    view! {
        <TextField
            name="email"
            id=id.to_owned()
            label=context.t("accounts-email")
            kind=InputKind::Email
            value=form.value("email")
            error=form.error(context, "email")
            required=context.t("field-required")
            autocomplete="email"
        />
    }
    .into_any()
}

/// The form that asks for a sign-in link.
fn link_request_form(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <form class="form" method="post" action=sign_in::RequestLink::PATH novalidate>
            {FormState::hidden(context)}
            {destination::next_field(context)}
            {email_field(context, form, "link-email")}
            <Button label=context.t("accounts-send-link") kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

/// For a person who is signed in already: their name, a link to their main page, and the sign-out button.
fn signed_in_already(context: &RequestContext) -> Option<AnyView> {
    let viewer = context.viewer.as_ref()?;
    let on = destination::after_sign_in(viewer, destination::asked_next(context));
    let name = context.t_with("accounts-signed-in-as", &[("name", (&viewer.display_name).into())]);
    Some(
        view! {
            <p>{name}</p>
            <p><a class="button" href=context.href(&on)>{context.t("accounts-go-on")}</a></p>
            {sign_out_form(context)}
        }
        .into_any(),
    )
}

/// The button that ends this session.
fn sign_out_form(context: &RequestContext) -> AnyView {
    view! {
        <form method="post" action=sign_in::SignOut::PATH>
            {FormState::hidden(context)}
            <Button label=context.t("accounts-sign-out") kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}
