//! `/oci/{slug}/importer`: placements from a spreadsheet. A file is sent, its report is read, then confirmed.

use domain::{form::RawForm, organisation::Slug};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{
    Error,
    import::{ImportPage, Report, RowOutcome, SentFile, StagedReport},
};

use super::import_report;
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, ErrorSummary, InputKind, Notice, TextField, Tone},
};

/// The form that takes a file.
pub const FILE_FORM: &str = StageImport::PATH;
/// What the query says of an import that was carried out: drafts made and brought up to date.
const DONE: [&str; 2] = ["crees", "mis-a-jour"];

pub(super) fn import_page() -> AnyView {
    page(load_import)
}

#[server(prefix = "/api", endpoint = "organisations/stage-import")]
pub async fn stage_import() -> Result<(), ServerFnError> {
    submit("stage-import", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let sent = posted.file("file").map(|file| (file.file_name.as_str(), file.content.to_vec()));
        let file = SentFile::parse(sent);
        context.platform.stage_import(viewer, &slug, file).await?;
        Ok(Outcome::to(address::import_placements(slug.as_str())))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisations/confirm-import")]
pub async fn confirm_import() -> Result<(), ServerFnError> {
    submit("confirm-import", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let file = posted.fields.get("import").parse().map_err(|_| Error::NotFound)?;
        let report = context.platform.confirm_import(viewer, &slug, file).await?;
        let page = address::import_placements(slug.as_str());
        Ok(Outcome::to(page.with(DONE[0], report.brought).with(DONE[1], report.updated)))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisations/drop-import")]
pub async fn drop_import() -> Result<(), ServerFnError> {
    submit("drop-import", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let file = posted.fields.get("import").parse().map_err(|_| Error::NotFound)?;
        context.platform.drop_import(viewer, &slug, file).await?;
        Ok(Outcome::to(address::import_placements(slug.as_str())))
    })
    .await
}

/// The OCI that a form names.
fn slug(fields: &RawForm) -> Result<Slug, Error> {
    fields.get("organisation").parse().map_err(|_| Error::NotFound)
}

fn page_of_form() -> Address {
    slug(&Posted::current().fields)
        .map_or_else(|_| address::account(), |slug| address::import_placements(slug.as_str()))
}

async fn load_import(context: RequestContext) -> PageResult {
    let slug = context.parameter_text("slug").to_owned();
    let import = context.platform.import_page(context.viewer()?, &slug).await?;
    let form = FormState::load(&context, "stage-import", RawForm::default()).await?;
    let mut problems = form.summary(&context);
    for button in ["confirm-import", "drop-import"] {
        problems.extend(FormState::load(&context, button, RawForm::default()).await?.summary(&context));
    }
    let title = context.t("import-title");
    let back = context.href(&address::organisation_placements(&slug));
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=problems/>
            {done_notice(&context)}
            <p class="eyebrow">{import.organisation.clone()}</p>
            <h1>{title.clone()}</h1>
            <p><a href=back>{context.t("import-back")}</a></p>
            {import.staged.as_ref().map(|staged| staged_report(&context, &slug, staged))}
            {send_form(&context, &slug, &import, &form)}
        </div>
    };
    Ok(Page::new(title, body))
}

fn done_notice(context: &RequestContext) -> Option<AnyView> {
    let [created, updated] = DONE.map(|name| context.query(name).parse::<i64>().ok());
    let (created, updated) = (created?, updated?);
    let text = [
        context.t_with("import-done-created", &[("count", created.into())]),
        context.t_with("import-done-updated", &[("count", updated.into())]),
    ];
    Some(view! { <Notice tone=Tone::Success status=true><p>{text.join(" ")}</p></Notice> }.into_any())
}

fn send_form(context: &RequestContext, slug: &str, import: &ImportPage, form: &FormState) -> AnyView {
    let key = if import.staged.is_some() { "import-another" } else { "import-choose" };
    let template = context.href(&address::import_template());
    let error = form.error(context, "file");
    view! {
        <section class="section" aria-labelledby="send">
            <h2 id="send">{context.t(key)}</h2>
            <p>{context.t("import-lead")}</p>
            <ul>
                <li>{context.t("import-how-columns")}</li>
                <li>{context.t("import-how-languages")}</li>
                <li>{context.t("import-how-reference")}</li>
                <li>{context.t("import-how-formats")}</li>
            </ul>
            <p><ButtonLink href=template label=context.t("import-template") kind=ButtonKind::Secondary/></p>
            <form class="form" method="post" action=StageImport::PATH enctype="multipart/form-data" novalidate>
                {FormState::hidden(context)}
                <input type="hidden" name="organisation" value=slug.to_owned()/>
                <TextField
                    name="file"
                    label=context.t("import-file")
                    hint=context.t("import-file-hint")
                    kind=InputKind::File
                    accept=".csv,.txt,.tsv,.xlsx"
                    error=error
                    required=context.t("field-required")
                />
                <Button label=context.t("import-check")/>
            </form>
        </section>
    }
    .into_any()
}

/// What would become of the file, and the two ways on.
fn staged_report(context: &RequestContext, slug: &str, staged: &StagedReport) -> AnyView {
    let title = context.t_with("import-report-title", &[("file", (&staged.file_name).into())]);
    let id = staged.id.to_string();
    let hidden = |id: String| {
        view! {
            {FormState::hidden(context)}
            <input type="hidden" name="organisation" value=slug.to_owned()/>
            <input type="hidden" name="import" value=id/>
        }
    };
    let report = match &staged.report {
        Ok(report) => import_report::report(context, report),
        Err(error) => {
            let text = import_report::table_error(context, error);
            view! { <Notice tone=Tone::Warning title=context.t("import-unreadable")><p>{text}</p></Notice> }.into_any()
        }
    };
    let confirm = staged.report.as_ref().ok().filter(|report| report.changes_something()).map(|report| {
        let label = context.t_with("import-confirm", &[("count", changes(report).into())]);
        view! {
            <form method="post" action=ConfirmImport::PATH>
                {hidden(id.clone())}
                <Button label/>
            </form>
        }
    });
    view! {
        <section class="section" aria-labelledby="report">
            <h2 id="report">{title}</h2>
            {report}
            <div class="button-row">
                {confirm}
                <form method="post" action=DropImport::PATH>
                    {hidden(id)}
                    <Button label=context.t("import-drop") kind=ButtonKind::Secondary/>
                </form>
            </div>
        </section>
    }
    .into_any()
}

fn changes(report: &Report) -> i64 {
    let changes = |row: &RowOutcome| matches!(row, RowOutcome::Brought(_) | RowOutcome::Updated(_));
    let rows = report.rows.iter().filter(|row| changes(&row.outcome)).count();
    i64::try_from(rows).unwrap_or(i64::MAX)
}
