//! The applications that wait for their OCI: the tasks of its desk, and the list that each opens.

use domain::application::{CandidateTask, WaitingApplication, WaitingCandidate, review_answer_by};
use leptos::prelude::*;
use platform::clock::local;

use crate::{
    address::{self, Address},
    context::RequestContext,
    i18n::Value,
    page::{Page, PageResult},
    ui::{Column, DataTable, EmptyState, isolated, text_cell},
    words::words,
};

/// The name of a task in the address of the list.
const TASK: &str = "attente";

/// A task of an OCI's desk, with the list of exactly those that it counts; of a single one, its file.
pub(crate) fn waiting_task(
    context: &RequestContext,
    slug: &str,
    waiting: &[WaitingApplication],
    task: CandidateTask,
) -> Option<AnyView> {
    let here: Vec<_> = waiting.iter().filter(|one| one.task == task).collect();
    let first = here.first()?;
    let target = if here.len() == 1 { address::candidate(first.id) } else { waiting_list(slug, task) };
    let href = context.href(&target);
    Some(view! { <li><a href=href>{task_text(context, first, here.len())}</a></li> }.into_any())
}

/// How many wait, and for a review until when the longest waiting is answered.
fn task_text(context: &RequestContext, first: &WaitingApplication, count: usize) -> String {
    let by = context.catalogue().date(review_answer_by(local(first.since).date()));
    let count = Value::from(u32::try_from(count).unwrap_or(u32::MAX));
    let key = match first.task {
        CandidateTask::Review => "organisation-today-review",
        CandidateTask::Interview => "organisation-today-interview",
        CandidateTask::ToRead => "organisation-today-to-read",
        CandidateTask::Offered => "organisation-today-offered",
    };
    context.t_with(key, &[("count", count), ("date", by.into())])
}

fn waiting_list(slug: &str, task: CandidateTask) -> Address {
    address::organisation_candidates(slug).with(TASK, task.as_str())
}

/// The task that the address names.
pub(super) fn requested_task(context: &RequestContext) -> Option<CandidateTask> {
    context.query(TASK).parse().ok()
}

/// `/oci/{slug}/candidatures?attente=…`.
pub(super) async fn load_waiting(context: RequestContext, task: CandidateTask) -> PageResult {
    let slug = context.parameter_text("slug");
    let waiting = context.platform.waiting_candidates(context.viewer()?, slug, task, context.language).await?;
    let title = context.t(task.key());
    let all = context.href(&address::organisation_candidates(slug));
    let list = if waiting.is_empty() {
        view! { <EmptyState title=context.t("candidates-none-title") text=context.t("organisation-today-nothing")/> }
            .into_any()
    } else {
        waiting_table(&context, &title, &waiting)
    };
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {list}
            <p><a href=all>{context.t("candidates-title")}</a></p>
        </div>
    };
    Ok(Page::new(title, body))
}

fn waiting_table(context: &RequestContext, caption: &str, waiting: &[WaitingCandidate]) -> AnyView {
    let columns = ["candidates-column-person", "candidates-placement", "applications-post", "candidates-column-since"];
    let columns = columns.iter().map(|key| Column::text(context.t(key))).collect();
    let rows = waiting.iter().map(|one| waiting_row(context, one)).collect();
    view! { <DataTable caption=caption.to_owned() columns rows/> }.into_any()
}

fn waiting_row(context: &RequestContext, one: &WaitingCandidate) -> Vec<AnyView> {
    let href = context.href(&address::candidate(one.application.id));
    let name = isolated(one.application.name.to_string());
    vec![
        view! { <a href=href>{name}</a> }.into_any(),
        words(context, &one.subject.spoken_title()),
        text_cell(context.t(one.subject.kind.key())),
        text_cell(context.catalogue().date(local(one.application.since).date())),
    ]
}
