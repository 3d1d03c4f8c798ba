//! The person's sessions, on their account page.

use domain::account::OwnSession;
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    ui::{Button, ButtonKind, ButtonSize, Column, DataTable, text_cell},
};

/// The name of the form that ends a session.
pub(super) const END_SESSION: &str = "end-session";
/// Browsers by a word of their `User-Agent`. The order matters: most browsers also name those further down the list.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];
/// Systems in the same way: Android also names Linux, an iPhone also names Mac OS.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
];

#[server(prefix = "/api", endpoint = "account/end-session")]
pub async fn end_session() -> Result<(), ServerFnError> {
    submit(END_SESSION, &address::account(), |context, posted| async move {
        let session = posted.fields.get("session").parse().map_err(|_| Error::NotFound)?;
        context.platform.end_session(context.viewer()?, session).await?;
        if context.session == Some(session) {
            return Ok(Outcome::to(address::sign_in().with("etat", "sortie")).closing());
        }
        Ok(Outcome::to(address::account().with("etat", "session")))
    })
    .await
}

/// The sessions, with a button to end each one and a button to end all.
pub(super) fn sessions_section(context: &RequestContext, sessions: &[OwnSession]) -> AnyView {
    let columns = ["accounts-session-device", "accounts-session-seen", "accounts-session-action"];
    view! {
        <section class="section" aria-labelledby="sessions">
            <h2 id="sessions">{context.t("accounts-sessions-title")}</h2>
            <p>{context.t("accounts-sessions-text")}</p>
            <DataTable
                caption=context.t("accounts-sessions-caption")
                columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
                rows=sessions.iter().map(|session| session_row(context, session)).collect()
            />
            <form method="post" action=super::sign_in::SignOutEverywhere::PATH>
                {FormState::hidden(context)}
                <Button label=context.t("accounts-sign-out-everywhere") kind=ButtonKind::Danger/>
            </form>
        </section>
    }
    .into_any()
}

fn session_row(context: &RequestContext, session: &OwnSession) -> Vec<AnyView> {
    let device = device_name(context, &session.user_agent);
    let seen = if context.session == Some(session.id) {
        context.t("accounts-session-here")
    } else {
        context.catalogue().moment(session.last_seen_at)
    };
    let button = view! {
        <form method="post" action=EndSession::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name="session" value=session.id.to_string()/>
            <Button
                label=context.t("accounts-session-end")
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                context=device.clone()
            />
        </form>
    };
    vec![text_cell(device), text_cell(seen), button.into_any()]
}

/// The names of the browser and the system.
fn device_name(context: &RequestContext, user_agent: &str) -> String {
    match (name_in(&BROWSERS, user_agent), name_in(&SYSTEMS, user_agent)) {
        (Some(browser), Some(system)) => {
            context.t_with("accounts-session-on", &[("browser", browser.into()), ("system", system.into())])
        }
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => context.t("accounts-session-unknown"),
    }
}

fn name_in(names: &[(&str, &'static str)], user_agent: &str) -> Option<&'static str> {
    names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    //! Browsers name each other; the most specific name wins.
    use super::{BROWSERS, SYSTEMS, name_in};

    #[test]
    fn the_particular_browser_is_named() {
        let android =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36";
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0";
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
        for (user_agent, browser, system) in [
            (android, Some("Chrome"), Some("Android")),
            (edge, Some("Edge"), Some("Windows")),
            (phone, Some("Safari"), Some("iPhone")),
            ("", None, None),
        ] {
            assert_eq!((name_in(&BROWSERS, user_agent), name_in(&SYSTEMS, user_agent)), (browser, system));
        }
    }
}
