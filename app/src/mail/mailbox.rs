//! `/courriels`: all mails of the demonstration, so that their links can be followed without a mail server.
//!
//! A mail's HTML is shown as source text: the page's Content-Security-Policy would block its styles, and nothing in
//! it may act on this page.

use domain::ids::MailId;
use leptos::prelude::*;
use platform::mail::{MailState, MailboxEntry};

use super::{letter::Letter, recipient, render};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{
        ButtonLink, Column, DataTable, EmptyState, Pagination, StateLabel, StateTone, SummaryList, SummaryRow,
        text_cell,
    },
};

pub(super) fn mailbox_page() -> AnyView {
    page(load_mailbox)
}

pub(super) fn mailbox_mail_page() -> AnyView {
    page(load_mailbox_mail)
}

async fn load_mailbox(context: RequestContext) -> PageResult {
    let mails = context.platform.mailbox(context.query("avant").parse().ok()).await?;
    let title = context.t("mail-box-title");
    let next =
        mails.older_than.map(|id| (context.href(&address::mailbox().with("avant", id)), context.t("mail-box-older")));
    let mails = if mails.entries.is_empty() {
        view! { <EmptyState title=context.t("mail-box-empty-title") text=context.t("mail-box-empty-text")/> }.into_any()
    } else {
        mail_table(&context, &mails.entries)
    };
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("mail-box-lead")}</p>
            {mails}
            <Pagination label=context.t("mail-box-pages") next/>
        </div>
    };
    Ok(Page::new(title, body))
}

fn mail_table(context: &RequestContext, mails: &[MailboxEntry]) -> AnyView {
    let columns = ["mail-box-subject", "mail-box-to", "mail-box-when", "mail-box-state"];
    let rows = mails.iter().map(|mail| {
        let subject = view! {
            <a href=context.href(&address::mailbox_mail(mail.id)) lang=mail.language.code()>{subject(context, mail)}</a>
        };
        vec![
            subject.into_any(),
            text_cell(recipient(context, mail.recipient.as_ref())),
            text_cell(context.catalogue().moment(mail.written_at)),
            state(context, mail.state),
        ]
    });
    view! {
        <DataTable
            caption=context.t("mail-box-caption")
            columns=columns.map(|key| Column::text(context.t(key))).to_vec()
            rows=rows.collect()
        />
    }
    .into_any()
}

async fn load_mailbox_mail(context: RequestContext) -> PageResult {
    let id: MailId = context.parameter("id")?;
    let mail = context.platform.mailbox_entry(id).await?;
    let title = subject(&context, &mail);
    let body = view! {
        <div class="column prose">
            <h1 lang=mail.language.code()>{title.clone()}</h1>
            <SummaryList rows=mail_facts(&context, &mail)/>
            {mail_content(&context, &mail)}
            <p><a href=context.href(&address::mailbox())>{context.t("mail-box-back")}</a></p>
        </div>
    };
    Ok(Page::new(title, body))
}

fn mail_facts(context: &RequestContext, mail: &MailboxEntry) -> Vec<SummaryRow> {
    let row = |key: &str, answer: String| SummaryRow { question: context.t(key), answer, empty: false, change: None };
    vec![
        row("mail-box-to", recipient(context, mail.recipient.as_ref())),
        row("mail-box-when", context.catalogue().moment(mail.written_at)),
        row("mail-box-state", context.t(state_key(mail.state))),
        row("mail-box-language", context.t(&format!("ui-language-{}", mail.language.code()))),
    ]
}

/// The mail's content, with its link pointing to this server, then the source of its two alternatives.
fn mail_content(context: &RequestContext, stored: &MailboxEntry) -> AnyView {
    let Some(mail) = &stored.mail else { return ().into_any() };
    let base_url = &context.platform.settings().base_url;
    let language = stored.language.code();
    let letter = Letter::new(mail, stored.language, base_url);
    let rendered = render(mail, stored.language, base_url);
    let href = letter.url.strip_prefix(base_url.as_str()).unwrap_or(&letter.url).to_owned();
    let paragraphs = letter.paragraphs.into_iter().map(|paragraph| view! { <p>{paragraph}</p> });
    view! {
        <div class="panel" lang=language>
            <p>{letter.greeting}</p>
            {paragraphs.collect_view()}
            <p><ButtonLink href=href label=letter.action/></p>
            {letter.notice.map(|notice| view! { <p><strong>{notice}</strong></p> })}
            <p class="meta">{letter.why}</p>
        </div>
        <details class="source-details">
            <summary>{context.t("mail-box-text")}</summary>
            <pre lang=language class="source">{rendered.text}</pre>
        </details>
        <details class="source-details">
            <summary>{context.t("mail-box-html")}</summary>
            <pre lang=language class="source">{rendered.html}</pre>
        </details>
    }
    .into_any()
}

fn subject(context: &RequestContext, mail: &MailboxEntry) -> String {
    mail.mail.as_ref().map_or_else(
        || context.t("mail-unreadable"),
        |content| render(content, mail.language, &context.platform.settings().base_url).subject,
    )
}

fn state(context: &RequestContext, state: MailState) -> AnyView {
    let tone = match state {
        MailState::Waiting => StateTone::Waiting,
        MailState::Sent => StateTone::Good,
        MailState::Dead => StateTone::Bad,
    };
    view! { <StateLabel tone label=context.t(state_key(state))/> }.into_any()
}

const fn state_key(state: MailState) -> &'static str {
    match state {
        MailState::Waiting => "mail-state-waiting",
        MailState::Sent => "mail-state-sent",
        MailState::Dead => "mail-state-dead",
    }
}
