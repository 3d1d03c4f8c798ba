//! The last sign-ins, on the account page.

use domain::account::RepeatedAttempt;
use leptos::prelude::*;

use super::device::device_name;
use crate::{
    address,
    context::RequestContext,
    ui::{Column, DataTable, text_cell},
};

/// The last attempts to sign in, with what to do about one that was somebody else's. `None` where there is none.
pub(super) fn sign_ins_section(
    context: &RequestContext,
    attempts: &[RepeatedAttempt],
    has_password: bool,
) -> Option<AnyView> {
    if attempts.is_empty() {
        return None;
    }
    let columns = ["accounts-sign-ins-when", "accounts-sign-ins-how", "accounts-session-device"];
    let (text, path, label) = if has_password {
        ("accounts-sign-ins-text", address::change_password(), "accounts-password-title")
    } else {
        ("accounts-sign-ins-text-no-password", address::forgotten_password(), "accounts-access-choose-password")
    };
    Some(
        view! {
            <section class="section" aria-labelledby="sign-ins">
                <h2 id="sign-ins">{context.t("accounts-sign-ins-title")}</h2>
                <p>{context.t(text)} " " <a href=context.href(&path)>{context.t(label)}</a></p>
                <DataTable
                    caption=context.t("accounts-sign-ins-caption")
                    columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
                    rows=attempts.iter().map(|attempt| row(context, attempt)).collect()
                />
                <p class="meta">{context.t("accounts-sign-ins-kept")}</p>
            </section>
        }
        .into_any(),
    )
}

fn row(context: &RequestContext, attempt: &RepeatedAttempt) -> Vec<AnyView> {
    let last = &attempt.last;
    let outcome = context.t(last.outcome.key());
    let how = if attempt.times == 1 {
        outcome
    } else {
        let values = [("outcome", outcome.into()), ("times", i64::from(attempt.times).into())];
        context.t_with("accounts-sign-ins-times", &values)
    };
    [context.catalogue().moment(last.at), how, device_name(context, last.device)].into_iter().map(text_cell).collect()
}
