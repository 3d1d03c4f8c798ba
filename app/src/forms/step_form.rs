//! The form of one step of a profile or a placement. It finds a field's label, value and error by the field's name.

use leptos::prelude::*;

use super::FormState;
use crate::{
    context::RequestContext,
    ui::{
        ChoiceKind, ChoiceLayout, ChoiceOption, Choices, FieldWidth, InputKind, SelectField, SelectOption, TextField,
        TextareaField,
    },
};

/// A step's form.
pub(crate) struct StepForm {
    pub context: RequestContext,
    pub state: FormState,
    /// The prefix of its labels' keys.
    labels: &'static str,
    /// The fields that must be filled in.
    required: Vec<&'static str>,
}

impl StepForm {
    pub const fn new(context: RequestContext, state: FormState, labels: &'static str) -> Self {
        Self { context, state, labels, required: Vec::new() }
    }

    /// Marks these fields as required.
    pub fn requiring(self, required: Vec<&'static str>) -> Self {
        Self { required, ..self }
    }

    /// The mark of a required field.
    pub fn required(&self, name: &str) -> Option<String> {
        self.required.contains(&name).then(|| self.t("field-required"))
    }

    /// The help that says how many characters a text may have.
    pub fn bound(&self, max: usize) -> Option<String> {
        let count = self.context.catalogue().number(i64::try_from(max).unwrap_or(i64::MAX));
        Some(self.context.t_with("field-bound", &[("count", count.into())]))
    }

    pub fn t(&self, key: &str) -> String {
        self.context.t(key)
    }

    pub fn value(&self, name: &str) -> String {
        self.state.value(name)
    }

    pub fn values(&self, name: &str) -> Vec<String> {
        self.state.values().all(name).map(str::to_owned).collect()
    }

    pub fn error(&self, name: &str) -> Option<String> {
        self.state.error(&self.context, name)
    }

    fn label(&self, key: &str) -> String {
        self.t(&format!("{}-{key}", self.labels))
    }

    pub fn hint(&self, key: &str) -> Option<String> {
        let key = format!("{}-{key}-hint", self.labels);
        self.context.catalogue().has(&key).then(|| self.t(&key))
    }

    /// A text field with the label `key`.
    pub fn input(&self, name: &str, key: &str, kind: InputKind, width: FieldWidth) -> AnyView {
        self.labelled(name, self.label(key), self.hint(key), kind, width)
    }

    pub fn labelled(
        &self,
        name: &str,
        label: String,
        hint: Option<String>,
        kind: InputKind,
        width: FieldWidth,
    ) -> AnyView {
        let (value, error, required) = (self.value(name), self.error(name), self.required(name));
        view! { <TextField name=name.to_owned() label kind value hint error required width/> }.into_any()
    }

    pub fn line(&self, name: &str, key: &str) -> AnyView {
        self.input(name, key, InputKind::Text, FieldWidth::Full)
    }

    pub fn date(&self, name: &str, key: &str) -> AnyView {
        self.input(name, key, InputKind::Date, FieldWidth::Short)
    }

    pub fn number(&self, name: &str, key: &str) -> AnyView {
        self.input(name, key, InputKind::Number, FieldWidth::Tiny)
    }

    /// A text of several lines, of at most `max` characters.
    pub fn paragraph(&self, name: &str, key: &str, max: usize) -> AnyView {
        let hint: Vec<String> = self.hint(key).into_iter().chain(self.bound(max)).collect();
        self.long(name, self.label(key), Some(hint.join(" ")), max, 4)
    }

    /// The same with its own label and help.
    pub fn long(&self, name: &str, label: String, hint: Option<String>, max: usize, rows: u16) -> AnyView {
        let (value, error, required) = (self.value(name), self.error(name), self.required(name));
        view! { <TextareaField name=name.to_owned() label value hint error required rows most=max/> }.into_any()
    }

    /// A select field that begins with no choice.
    pub fn select(&self, name: &str, key: &str, options: Vec<SelectOption>) -> AnyView {
        let value = self.value(name);
        self.select_valued(name, name.to_owned(), self.label(key), value, options)
    }

    /// A select field with its own id, for the n-th value of a name.
    pub fn select_valued(
        &self,
        name: &str,
        id: String,
        label: String,
        value: String,
        options: Vec<SelectOption>,
    ) -> AnyView {
        let none = SelectOption::new("", self.context.t("placement-edit-choose"));
        let options: Vec<SelectOption> = std::iter::once(none).chain(options).collect();
        let error = self.error(name).filter(|_| id == name);
        let required = self.required(name).filter(|_| id == name);
        view! { <SelectField name=name.to_owned() label options value error required id/> }.into_any()
    }

    pub fn one(&self, name: &str, legend: String, options: Vec<ChoiceOption>, layout: ChoiceLayout) -> AnyView {
        self.choices(name, legend, ChoiceKind::One, options, layout)
    }

    pub fn several(&self, name: &str, key: &str, options: Vec<ChoiceOption>) -> AnyView {
        self.choices(name, self.label(key), ChoiceKind::Several, options, ChoiceLayout::Plain)
    }

    fn choices(
        &self,
        name: &str,
        legend: String,
        kind: ChoiceKind,
        options: Vec<ChoiceOption>,
        layout: ChoiceLayout,
    ) -> AnyView {
        let selected = self.values(name);
        let (error, required) = (self.error(name), self.required(name));
        view! { <Choices name=name.to_owned() legend kind options selected error required layout/> }.into_any()
    }
}

/// Controls under a common legend.
pub(crate) fn group(legend: String, controls: AnyView) -> AnyView {
    view! { <fieldset class="fieldset"><legend class="legend">{legend}</legend>{controls}</fieldset> }.into_any()
}
