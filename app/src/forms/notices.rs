//! The notices of what was typed on a page and not saved: what it says, to take it or to drop it.

use domain::form::{KeptBecause, KeptForm, RawForm};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::clock::local;

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
    let told = kept.iter().filter(|kept| !(kept.is_shown && refused));
    told.map(|kept| notice(context, names, kept)).collect_view().into_any()
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
        let open = !kept.is_shown;
        view! { <details open=open><summary>{heading}</summary><SummaryList rows/></details> }
    });
    let take = (!kept.is_shown && kept.stored.is_some()).then(|| {
        let href = context.href(&context.same_page().with(TAKE, kept.form.key));
        view! { <ButtonLink href label=context.t("kept-take") size=ButtonSize::Small/> }
    });
    let buttons = view! { <div class="button-row">{take}{drop_form(context, kept.form)}</div> }.into_any();
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

fn drop_form(context: &RequestContext, kept: &KeptForm) -> AnyView {
    view! {
        <form method="post" action=DropKeptForm::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name=PAGE_FIELD value=context.path.clone()/>
            <input type="hidden" name="kept" value=kept.key.to_string()/>
            <Button label=context.t("kept-drop") kind=ButtonKind::Secondary size=ButtonSize::Small/>
        </form>
    }
    .into_any()
}
