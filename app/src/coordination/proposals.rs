//! Changes that weigh on people: the programme reads them beside what is published, and accepts or refuses them.

use domain::{
    form::RawForm,
    placement::{ProposalDecision, ProposalVerdict},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{
    Error,
    placements::{ProposalRow, ReviewFile},
};

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    placements::{
        edit::{page_of_form, placement_and_version},
        terms::{TermColumns, terms_table},
    },
    ui::{Button, ButtonKind, Column, DataTable, TextareaField, text_cell},
    words,
};

const FORM: &str = "proposal-decide";

/// What was typed in the form, if it was refused.
pub(super) async fn proposal_state(context: &RequestContext) -> Result<FormState, Error> {
    FormState::load(context, FORM, RawForm::default()).await
}

/// The changes that wait, the longest waiting first.
pub(super) fn proposal_list(context: &RequestContext, rows: Vec<ProposalRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <p class="meta">{context.t("proposal-none")}</p> }.into_any();
    }
    let columns = ["placement-edit-column-title", "placement-edit-column-organisation", "proposal-column-since"];
    let columns = columns.map(|key| Column::text(context.t(key))).to_vec();
    let cells = rows.into_iter().map(|row| {
        let href = context.href(&address::review_placement(row.id));
        let title = words::title(context, &row.titles);
        let title = view! { <a href=href>{title}</a> }.into_any();
        vec![title, text_cell(row.organisation), text_cell(context.catalogue().moment(row.at))]
    });
    let cells: Vec<Vec<AnyView>> = cells.collect();
    view! { <DataTable caption=context.t("proposal-list") columns rows=cells/> }.into_any()
}

/// What is published and what is proposed, side by side, with the decision.
pub(super) fn proposal_section(context: &RequestContext, file: &ReviewFile, state: &FormState) -> Option<AnyView> {
    let proposal = file.content.proposal.as_ref()?;
    let since = context.t_with("proposal-since", &[("moment", context.catalogue().moment(proposal.at).into())]);
    let concerned = context.t_with("proposal-concerned", &[("count", file.concerned.people().into())]);
    let table = terms_table(context, &file.content.proposed_terms(), TermColumns::Proposed);
    let decision = if file.state.may_be_revised() {
        decision_form(context, file, state)
    } else {
        view! { <p>{context.t("proposal-suspended")}</p> }.into_any()
    };
    let section = view! {
        <section>
            <h2>{context.t("proposal-waiting")}</h2>
            <p>{since}</p>
            <p>{concerned}</p>
            {table}
            {decision}
        </section>
    };
    Some(section.into_any())
}

fn decision_form(context: &RequestContext, file: &ReviewFile, state: &FormState) -> AnyView {
    let buttons = ProposalVerdict::ALL.iter().map(|verdict| {
        let kind = if *verdict == ProposalVerdict::Accept { ButtonKind::Primary } else { ButtonKind::Secondary };
        let posts = Some(("verdict", verdict.as_str().to_owned()));
        view! { <Button label=context.t(verdict.key()) kind posts/> }
    });
    let buttons = buttons.collect_view();
    view! {
        <form class="form" id=state.id() method="post" action=DecideProposal::PATH novalidate>
            {state.opening(context)}
            <input type="hidden" name="placement" value=file.id.to_string()/>
            <input type="hidden" name="version" value=file.version.to_string()/>
            <TextareaField
                name="refusal"
                label=context.t("proposal-refusal")
                hint=context.t("proposal-refusal-hint")
                value=state.value("refusal")
                error=state.error(context, "refusal")
                rows=4
            />
            <div class="button-row">{buttons}</div>
        </form>
    }
    .into_any()
}

/// Accepts or refuses the proposed change.
#[server(prefix = "/api", endpoint = "programme/decide-proposal")]
pub async fn decide_proposal() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::review_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let decision = ProposalDecision::try_from(&posted.fields)?;
        context.platform.decide_proposal(viewer, id, version, &decision).await?;
        Ok(Outcome::to(address::review_placement(id)))
    })
    .await
}
