//! The values and errors that a form's page shows: what is stored, those of a refused form, or what was typed and kept.

use domain::form::{Echo, FieldCode, FormErrors, KeptBecause, KeptForm, RawForm, WHOLE_FORM};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{
    Error,
    forms::{fingerprint, new_key},
};
use uuid::Uuid;

use super::{
    KeptUpload,
    files::{kept_upload, lost_fields},
    keep,
};
use crate::{
    context::RequestContext,
    i18n::Value,
    islands::{Autosave, AutosaveTexts, MOST_TYPED, TYPED},
};

/// The hidden field with the idempotency key. What is typed is kept under it.
pub(super) const KEY_FIELD: &str = "form_key";
/// The hidden field with the reader's language.
pub const LANGUAGE_FIELD: &str = "form_language";
/// The hidden field with the form's name.
pub(super) const NAME_FIELD: &str = "form_name";
/// The hidden field with the path of the form's page.
pub(super) const PAGE_FIELD: &str = "form_page";
/// The hidden field with the fingerprint of what was stored when the page was made.
pub(super) const SEEN_FIELD: &str = "form_seen";
/// The hidden field that says for whom the page was made.
pub const OWNER_FIELD: &str = "form_owner";
/// The query that takes what was kept under a key into its form.
pub(crate) const TAKE: &str = "reprendre";

/// The values and errors of a form on its page.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    name: String,
    values: RawForm,
    errors: FormErrors,
    problem: Option<String>,
    /// The key under which the values were typed; a new one where they are stored.
    key: Option<Uuid>,
    seen: String,
    /// Whether the values are those of a form that was not saved.
    unsaved: bool,
}

impl FormState {
    /// The form named `form`, with what was typed and the errors if it was refused, otherwise with what was kept of it and is taken
    /// again, or with the `stored` values.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(context: &RequestContext, form: &str, stored: RawForm) -> Result<Self, Error> {
        let refused = match (context.session, context.query("echo").parse::<Uuid>()) {
            (Some(session), Ok(id)) => context.platform.echo(session, form, id).await?,
            _ => None,
        };
        let kept = context.forms.kept(context).await?;
        context.forms.note_stored(form, &stored);
        let new = Self { name: form.to_owned(), seen: fingerprint(&stored), ..Self::default() };
        Ok(match (refused, taken(context, form, kept)) {
            (Some(refused), _) => new.refused(context, refused, stored),
            (None, Some(kept)) => Self {
                values: kept.fields.clone(),
                key: Some(kept.key),
                errors: files_to_choose_again(&kept.fields),
                unsaved: true,
                ..new
            },
            (None, None) => Self { values: stored, key: Some(new_key()), ..new },
        })
    }

    /// What was typed; but what is stored, where it changed under the hands of who typed: theirs is kept beside it, and neither text
    /// goes over the other unseen.
    fn refused(self, context: &RequestContext, refused: Echo, stored: RawForm) -> Self {
        let Echo { fields, errors, problem } = refused;
        let moved_on = errors.for_field(WHOLE_FORM) == Some(FieldCode::MovedOn);
        let is_stored = stored.typed().next().is_some();
        let conflict = moved_on && is_stored && context.viewer.is_some() && fields.get(SEEN_FIELD) != self.seen;
        if conflict {
            return Self { values: stored, errors, problem, key: Some(new_key()), ..self };
        }
        let key = fields.get(KEY_FIELD).parse().ok();
        Self { values: fields, errors, problem, key: key.or_else(|| Some(new_key())), unsaved: true, ..self }
    }

    /// The value of a field, or an empty text.
    #[must_use]
    pub fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }

    /// The file that came with the refused form and is kept for a field.
    pub(crate) fn kept_file(&self, field: &str) -> Option<KeptUpload> {
        kept_upload(&self.values, field)
    }

    /// Whether the page shows a form that was not saved: refused, with one more row, or taken again.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    #[must_use]
    pub fn values(&self) -> &RawForm {
        &self.values
    }

    /// The error message of a field, in the reader's language.
    #[must_use]
    pub fn error(&self, context: &RequestContext, field: &str) -> Option<String> {
        self.errors.for_field(field).map(|code| context.catalogue().field_code(code))
    }

    /// The error summary: `(field, message)`. The field is empty for an error of the whole form.
    #[must_use]
    pub fn summary(&self, context: &RequestContext) -> Vec<(String, String)> {
        self.summary_with(context, &[])
    }

    /// The same, where the sentence of a refusal names something that the page knows.
    #[must_use]
    pub fn summary_with(&self, context: &RequestContext, values: &[(&str, Value<'_>)]) -> Vec<(String, String)> {
        let whole = self.problem.iter().map(|key| (String::new(), context.t_with(key, values)));
        let fields = self.errors.iter().map(|(field, code)| (field.to_owned(), context.catalogue().field_code(code)));
        whole.chain(fields).collect()
    }

    /// The hidden fields of a form that only has buttons.
    #[must_use]
    pub fn hidden(context: &RequestContext) -> AnyView {
        hidden_with(context, new_key())
    }

    /// The id of a form that begins with [`Self::opening`].
    #[must_use]
    pub fn id(&self) -> String {
        format!("form-{}", self.name)
    }

    /// The beginning of a form in which something is typed: its hidden fields, and what keeps it while it is typed.
    #[must_use]
    pub fn opening(&self, context: &RequestContext) -> AnyView {
        self.opening_with(context, self.key.unwrap_or_else(new_key), self.id())
    }

    /// The id of one of several forms of that name on a page.
    #[must_use]
    pub fn id_about(&self, subject: &str) -> String {
        format!("{}-{subject}", self.id())
    }

    /// The beginning of one of several forms of that name on a page. What was typed is that of one of them.
    #[must_use]
    pub fn opening_about(&self, context: &RequestContext, subject: &str, is_typed: bool) -> AnyView {
        let key = self.key.filter(|_| is_typed).unwrap_or_else(new_key);
        self.opening_with(context, key, self.id_about(subject))
    }

    fn opening_with(&self, context: &RequestContext, key: Uuid, id: String) -> AnyView {
        context.forms.note_opened(key, id);
        let autosave = context.viewer.is_some().then(|| {
            let count = context.t_with("field-typed", &[("typed", TYPED.into()), ("most", MOST_TYPED.into())]);
            let address = keep::KeepForm::PATH.to_owned();
            let texts = AutosaveTexts { address, failed: context.t("kept-failed"), count };
            view! { <Autosave texts/> }
        });
        view! {
            {hidden_with(context, key)}
            <input type="hidden" name=NAME_FIELD value=self.name.clone()/>
            <input type="hidden" name=PAGE_FIELD value=context.path.clone()/>
            <input type="hidden" name=SEEN_FIELD value=self.seen.clone()/>
            {autosave}
        }
        .into_any()
    }
}

fn hidden_with(context: &RequestContext, key: Uuid) -> AnyView {
    let owner = context.viewer.as_ref().and_then(|viewer| context.platform.form_owner(viewer.account).ok());
    let owner = owner.map(|owner| view! { <input type="hidden" name=OWNER_FIELD value=owner/> });
    view! {
        <input type="hidden" name=KEY_FIELD value=key.to_string()/>
        <input type="hidden" name=LANGUAGE_FIELD value=context.language.code()/>
        {owner}
    }
    .into_any()
}

fn files_to_choose_again(values: &RawForm) -> FormErrors {
    let mut errors = FormErrors::new();
    for field in lost_fields(values) {
        errors.add(field, FieldCode::FileForgotten);
    }
    errors
}

/// What was kept of a form and goes back into it: what the person takes, or what they posted when their session had ended.
fn taken<'k>(context: &RequestContext, form: &str, kept: &'k [KeptForm]) -> Option<&'k KeptForm> {
    let wanted = context.query(TAKE).parse::<Uuid>().ok();
    let mut of_form = kept.iter().filter(|kept| kept.form == form);
    match wanted {
        Some(key) => of_form.find(|kept| kept.key == key),
        None => of_form.find(|kept| kept.because == KeptBecause::SessionOver),
    }
}
