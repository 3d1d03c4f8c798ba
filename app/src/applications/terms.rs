//! Terms that changed after people accepted them: what they read, and what the OCI reads of it.

use domain::{
    application::{ApplicationFile, CandidateFile, Reason, WithdrawalReason},
    ids::ApplicationId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::actions::{application_and_version, application_page};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    placements::terms::{TermColumns, terms_table},
    ui::{Button, ButtonKind, ButtonLink, Notice, Tone},
};

/// The name of the form that accepts them.
pub(super) const FORM: &str = "terms-accept";

/// What changed since the person accepted the terms, with two ways on: to accept them again, or to leave without fault.
pub(super) fn terms_section(context: &RequestContext, file: &ApplicationFile) -> AnyView {
    if file.changes.is_empty() {
        return ().into_any();
    }
    // Earlier versions kept which parts changed, and not what they said.
    let changes = if file.terms.is_empty() {
        let items = file.changes.iter().map(|change| view! { <li>{context.t(change.key())}</li> }).collect_view();
        view! { <ul>{items}</ul> }.into_any()
    } else {
        terms_table(context, &file.terms, TermColumns::Changed)
    };
    let placement = context.href(&address::placement(file.card.subject.placement));
    let (text, read) = (context.t("applications-changed-text"), context.t("applications-changed-read"));
    let leave = context.href(&leave_address(file.card.id));
    view! {
        <section>
            <Notice tone=Tone::Warning title=context.t("applications-changed")>
                <p>{text}</p>
                <p><a href=placement>{read}</a></p>
            </Notice>
            {changes}
            <form class="form" method="post" action=AcceptTerms::PATH novalidate>
                {FormState::hidden(context)}
                <input type="hidden" name="application" value=file.card.id.to_string()/>
                <input type="hidden" name="version" value=file.card.version.to_string()/>
                <input type="hidden" name="revisions" value=file.revisions.to_string()/>
                <div class="button-row">
                    <Button label=context.t("terms-accept")/>
                    <ButtonLink href=leave label=context.t("terms-leave") kind=ButtonKind::Secondary/>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// The page to withdraw, with the reason chosen.
fn leave_address(application: ApplicationId) -> Address {
    address::withdraw_application(application).with("raison", WithdrawalReason::ConditionsChanged.as_str())
}

/// What the OCI reads: the terms changed and the person has not accepted them, or left because of them.
pub(super) fn candidate_terms_notice(context: &RequestContext, file: &CandidateFile) -> Option<AnyView> {
    let left =
        file.timeline.iter().any(|event| event.reason == Some(Reason::Withdrawal(WithdrawalReason::ConditionsChanged)));
    let key = match (file.terms_changed, left) {
        (true, _) => "terms-not-accepted",
        (false, true) => "terms-left",
        (false, false) => return None,
    };
    let text = context.t(key);
    Some(view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any())
}

/// Accepts the terms that changed.
#[server(prefix = "/api", endpoint = "applications/accept-terms")]
pub async fn accept_terms() -> Result<(), ServerFnError> {
    submit(FORM, &application_page(address::application), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let revisions = posted.fields.get("revisions").parse().map_err(|_| Error::MovedOn)?;
        context.platform.accept_terms(context.viewer()?, id, version, revisions).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}
