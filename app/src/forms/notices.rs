//! The notices of unsaved drafts: what they say, with buttons to restore or delete them.

use domain::form::{KeptBecause, KeptForm, RawForm};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::clock::local;
use uuid::Uuid;

use super::{
    FormState,
    keep::DropKeptForm,
    page_forms::Kept,
    state::{PAGE_FIELD, TAKE},
};
use crate::{
    context::RequestContext,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize, FieldNames, Notice, SummaryList, SummaryRow, Tone},
};

/// The longest text, in bytes, that stands open in a notice.
const SHORT: usize = 800;

/// The notices of a page whose body is made. None where a refused form is shown again with what was typed.
pub(crate) async fn kept_notices(context: &RequestContext, names: &FieldNames) -> AnyView {
    let kept = match context.forms.to_tell(context).await {
        Ok(kept) => kept,
        Err(error) => {
            tracing::error!(%error, "what was typed and not saved could not be read");
            return ().into_any();
        }
    };
    let refused = !context.query("echo").is_empty();
    let mut forms: Vec<(&str, Vec<&Kept<'_>>)> = Vec::new();
    for kept in kept.iter().filter(|kept| !(kept.is_shown && refused)) {
        match forms.iter_mut().find(|(form, _)| *form == kept.form.form) {
            Some((_, drafts)) => drafts.push(kept),
            None => forms.push((&kept.form.form, vec![kept])),
        }
    }
    forms.iter().map(|(_, drafts)| of_form(context, names, drafts)).collect_view().into_any()
}

/// The draft that the form shows, or the latest; the others are folded under it.
fn of_form(context: &RequestContext, names: &FieldNames, drafts: &[&Kept<'_>]) -> AnyView {
    let first = drafts.iter().position(|kept| kept.is_shown).unwrap_or_default();
    let others: Vec<&Kept<'_>> =
        drafts.iter().enumerate().filter(|(at, _)| *at != first).map(|(_, kept)| *kept).collect();
    let older = (!others.is_empty()).then(|| {
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
        let keys = others.iter().map(|kept| kept.form.key);
        let all = (others.len() > 1).then(|| drop_form(context, keys, "kept-drop-all"));
        let notices = others.iter().map(|kept| notice(context, names, kept)).collect_view();
        view! {
            <details class="kept kept-older">
                <summary>{context.t_with("kept-older", &[("count", count.into())])}</summary>
                {all}
                {notices}
            </details>
        }
    });
    let first = drafts.get(first).map(|kept| notice(context, names, kept));
    view! { {first}{older} }.into_any()
}

fn notice(context: &RequestContext, names: &FieldNames, kept: &Kept<'_>) -> AnyView {
    let nothing = RawForm::default();
    let stored = kept.stored.as_ref().unwrap_or(&nothing);
    let title = Some(title(context, kept.form));
    let tone = if kept.form.because == KeptBecause::Conflict { Tone::Warning } else { Tone::Info };
    let (text, rows) = if kept.is_shown {
        (context.t("kept-shown"), rows(names, stored, &kept.form.fields))
    } else {
        (context.t("kept-offered"), rows(names, &kept.form.fields, stored))
    };
    let heading = context.t(if kept.is_shown { "kept-stored" } else { "kept-yours" });
    let texts = (!rows.is_empty()).then(|| {
        let length: usize = rows.iter().map(|row| row.answer.len()).sum();
        let open = !kept.is_shown && length <= SHORT;
        view! { <details open=open><summary>{heading}</summary><SummaryList rows/></details> }
    });
    let take = (!kept.is_shown && kept.stored.is_some()).then(|| {
        let href = context.href(&context.same_page().with(TAKE, kept.form.key));
        view! { <ButtonLink href label=context.t("kept-take") size=ButtonSize::Small/> }
    });
    let buttons =
        view! { <div class="button-row">{take}{drop_form(context, [kept.form.key], "kept-drop")}</div> }.into_any();
    view! {
        <div class="kept">
            <Notice tone title><p>{text}</p>{texts}{buttons}</Notice>
        </div>
    }
    .into_any()
}

fn title(context: &RequestContext, kept: &KeptForm) -> String {
    let (at, catalogue) = (kept.saved_at, context.catalogue());
    if local(at).date() == context.platform.clock().today() {
        context.t_with(kept.because.key(), &[("time", catalogue.time(at).into())])
    } else {
        let because = kept.because.as_str().replace('_', "-");
        context.t_with(&format!("kept-{because}-on"), &[("moment", catalogue.moment(at).into())])
    }
}

/// The texts of one form that the other does not have, each under its label. Where the page has no field of that name, only what
/// reads as a text.
fn rows(names: &FieldNames, of: &RawForm, beside: &RawForm) -> Vec<SummaryRow> {
    let texts = of.typed_beside(beside).filter_map(|(name, value)| {
        let question = names.of_text(name).or_else(|| value.contains(char::is_whitespace).then(String::new))?;
        Some(SummaryRow { question, answer: value.to_owned(), empty: false, change: None })
    });
    texts.collect()
}

fn drop_form(context: &RequestContext, keys: impl IntoIterator<Item = Uuid>, label: &str) -> AnyView {
    let keys = keys.into_iter().map(|key| view! { <input type="hidden" name="kept" value=key.to_string()/> });
    let keys = keys.collect_view();
    view! {
        <form method="post" action=DropKeptForm::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name=PAGE_FIELD value=context.path.clone()/>
            {keys}
            <Button label=context.t(label) kind=ButtonKind::Secondary size=ButtonSize::Small/>
        </form>
    }
    .into_any()
}
