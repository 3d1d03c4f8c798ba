//! `/programme/courriels`: mails that could not be sent, and the button that sends one again.

use domain::{
    email::Email,
    form::{FormErrors, RawForm},
    ids::MailId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{
    Error,
    mail::{DeadMail, DeadReason},
};

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    mail::{recipient, render},
    page::{Page, PageResult},
    render::page,
    ui::{
        Button, ButtonKind, ButtonSize, Column, DataTable, EmptyState, ErrorSummary, InputKind, Notice, Pagination,
        TextField, Tone, text_cell,
    },
};

const FORM: &str = "resend-mail";
/// The field with the corrected address.
const CORRECTED: &str = "corrected_email";

pub(super) fn dead_mails_page() -> AnyView {
    page(load_dead_mails)
}

/// Puts a dead letter back into the queue.
#[server(prefix = "/api", endpoint = "programme/resend-mail")]
pub async fn resend_mail() -> Result<(), ServerFnError> {
    submit(FORM, &address::programme_mails(), |context, posted| async move {
        let id: MailId = posted.fields.get("mail").parse().map_err(|_| Error::NotFound)?;
        context.platform.resend_mail(context.viewer()?, id).await?;
        Ok(Outcome::to(address::programme_mails().with("renvoye", 1)))
    })
    .await
}

/// Corrects the address of a dead letter where it is held, and sends again.
#[server(prefix = "/api", endpoint = "programme/correct-mail")]
pub async fn correct_mail() -> Result<(), ServerFnError> {
    submit(FORM, &address::programme_mails(), |context, posted| async move {
        let id: MailId = posted.fields.get("mail").parse().map_err(|_| Error::NotFound)?;
        let email = Email::parse(posted.fields.get(CORRECTED));
        let email = email.map_err(|error| FormErrors::one(CORRECTED, error.into()))?;
        context.platform.correct_dead_mail(context.viewer()?, id, &email).await?;
        Ok(Outcome::to(address::programme_mails().with("renvoye", 1)))
    })
    .await
}

async fn load_dead_mails(context: RequestContext) -> PageResult {
    let dead = context.platform.dead_mails(context.viewer()?, context.query("avant").parse().ok()).await?;
    let form = FormState::load(&context, FORM, RawForm::default()).await?;
    let title = context.t("mail-dead-title");
    let resent = (!context.query("renvoye").is_empty()).then(|| {
        let text = context.t("mail-dead-resent");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let next = dead
        .older_than
        .map(|id| (context.href(&address::programme_mails().with("avant", id)), context.t("mail-box-older")));
    let list = if dead.entries.is_empty() {
        view! { <EmptyState title=context.t("mail-dead-empty-title") text=context.t("mail-dead-empty-text")/> }
            .into_any()
    } else {
        dead_mail_table(&context, &dead.entries, &form)
    };
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("mail-dead-lead")}</p>
            {resent}
            <ErrorSummary title=context.t("mail-dead-problem") items=form.summary(&context)/>
            {list}
            <Pagination label=context.t("mail-box-pages") next/>
        </div>
    };
    Ok(Page::new(title, body))
}

fn dead_mail_table(context: &RequestContext, dead: &[DeadMail], form: &FormState) -> AnyView {
    let columns = vec![
        Column::text(context.t("mail-box-subject")),
        Column::text(context.t("mail-box-to")),
        Column::text(context.t("mail-dead-when")),
        Column::number(context.t("mail-dead-attempts")),
        Column::text(context.t("mail-dead-reply")),
        Column::text(context.t("mail-dead-action")),
    ];
    let rows = dead.iter().map(|mail| {
        vec![
            subject(context, mail),
            text_cell(recipient(context, mail.recipient.as_ref())),
            text_cell(context.catalogue().moment(mail.dead_at)),
            text_cell(context.catalogue().number(mail.attempts.into())),
            text_cell(reason(context, &mail.reason)),
            actions(context, mail, form),
        ]
    });
    view! { <DataTable caption=context.t("mail-dead-caption") columns rows=rows.collect()/> }.into_any()
}

fn subject(context: &RequestContext, dead: &DeadMail) -> AnyView {
    match &dead.mail {
        Some(mail) => {
            let subject = render(mail, dead.language, &context.platform.settings().base_url).subject;
            view! { <span lang=dead.language.code()>{subject}</span> }.into_any()
        }
        None => text_cell(context.t("mail-unreadable")),
    }
}

fn reason(context: &RequestContext, reason: &DeadReason) -> String {
    match reason {
        DeadReason::Unreadable => context.t("mail-dead-reason-unreadable"),
        DeadReason::Address => context.t("mail-dead-reason-address"),
        DeadReason::Interrupted => context.t("mail-dead-reason-interrupted"),
        DeadReason::TimedOut => context.t("mail-dead-reason-timed-out"),
        DeadReason::Server(reply) => reply.clone(),
    }
}

/// Sending again; correcting the address where the programme may, else who may.
fn actions(context: &RequestContext, mail: &DeadMail, form: &FormState) -> AnyView {
    let correct = if mail.can_be_corrected {
        // A page has several such fields: the one that was refused has the name that its error has.
        let refused = form.value("mail") == mail.id.to_string();
        let id = if refused { CORRECTED.to_owned() } else { format!("corrected-{}", mail.id) };
        let address = mail.recipient.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default();
        let value = if refused { form.value(CORRECTED) } else { address };
        let error = form.error(context, CORRECTED).filter(|_| refused);
        let to = context
            .t_with("mail-dead-resend-context", &[("recipient", recipient(context, mail.recipient.as_ref()).into())]);
        view! {
            <form method="post" action=CorrectMail::PATH novalidate>
                {FormState::hidden(context)}
                <input type="hidden" name="mail" value=mail.id.to_string()/>
                <TextField
                    name=CORRECTED
                    id
                    label=context.t("corrected-address")
                    value
                    error
                    kind=InputKind::Email
                />
                <Button
                    label=context.t("mail-dead-correct")
                    kind=ButtonKind::Secondary
                    size=ButtonSize::Small
                    context=to
                />
            </form>
        }
        .into_any()
    } else {
        view! { <p class="meta">{context.t("mail-dead-account")}</p> }.into_any()
    };
    view! { {resend_form(context, mail)}{correct} }.into_any()
}

fn resend_form(context: &RequestContext, mail: &DeadMail) -> AnyView {
    let to = context
        .t_with("mail-dead-resend-context", &[("recipient", recipient(context, mail.recipient.as_ref()).into())]);
    view! {
        <form method="post" action=ResendMail::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="mail" value=mail.id.to_string()/>
            <Button
                label=context.t("mail-dead-resend")
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                context=to
            />
        </form>
    }
    .into_any()
}
