//! The values and errors that a form's page shows: empty, stored, or those of a refused form.

use domain::form::{Echo, FormErrors, RawForm};
use leptos::prelude::*;
use platform::{Error, forms::new_key};
use uuid::Uuid;

use crate::{context::RequestContext, i18n::Value};

/// The hidden field with the idempotency key.
pub(super) const KEY_FIELD: &str = "form_key";
/// The hidden field with the reader's language.
pub const LANGUAGE_FIELD: &str = "form_language";

/// The values and errors of a form on its page.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    values: RawForm,
    errors: FormErrors,
    problem: Option<String>,
    /// Whether the values are those of a form that was not saved.
    unsaved: bool,
}

impl FormState {
    /// The form named `form`, with what was typed and the errors if it was refused, otherwise with the `stored` values.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(context: &RequestContext, form: &str, stored: RawForm) -> Result<Self, Error> {
        let refused = match (context.session, context.query("echo").parse::<Uuid>()) {
            (Some(session), Ok(id)) => context.platform.echo(session, form, id).await?,
            _ => None,
        };
        Ok(match refused {
            Some(Echo { fields, errors, problem }) => Self { values: fields, errors, problem, unsaved: true },
            None => Self { values: stored, ..Self::default() },
        })
    }

    /// The value of a field, or an empty text.
    #[must_use]
    pub fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }

    /// Whether the page shows a form that was not saved: refused, or with one more row.
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

    /// The hidden fields of every form.
    #[must_use]
    pub fn hidden(context: &RequestContext) -> AnyView {
        view! {
            <input type="hidden" name=KEY_FIELD value=new_key().to_string()/>
            <input type="hidden" name=LANGUAGE_FIELD value=context.language.code()/>
        }
        .into_any()
    }
}
