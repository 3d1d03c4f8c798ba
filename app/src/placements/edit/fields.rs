//! The controls of a step, fed by its form: label, value and error of each field from its name.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{
        ChoiceKind, ChoiceLayout, ChoiceOption, Choices, FieldWidth, InputKind, SelectField, SelectOption, TextField,
        TextareaField,
    },
};

/// A form under way.
pub(super) struct Fields<'a> {
    pub context: &'a RequestContext,
    pub state: &'a FormState,
    /// Whether people read it already: what may not change any more is left out.
    pub public: bool,
}

impl Fields<'_> {
    /// A control of what changes only in a draft.
    pub fn in_draft(&self, control: impl FnOnce() -> AnyView) -> Option<AnyView> {
        (!self.public).then(control)
    }

    fn label(&self, key: &str) -> String {
        self.context.t(&format!("placement-edit-field-{key}"))
    }

    fn hint(&self, key: &str) -> Option<String> {
        let key = format!("placement-edit-field-{key}-hint");
        self.context.catalogue().has(&key).then(|| self.context.t(&key))
    }

    /// A line whose label is `placement-edit-field-{key}`.
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
        let (value, error) = (self.state.value(name), self.state.error(self.context, name));
        view! { <TextField name=name.to_owned() label kind value hint error width/> }.into_any()
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

    pub fn paragraph(&self, name: &str, key: &str) -> AnyView {
        self.long(name, self.label(key), self.hint(key), 4)
    }

    pub fn long(&self, name: &str, label: String, hint: Option<String>, rows: u16) -> AnyView {
        let (value, error) = (self.state.value(name), self.state.error(self.context, name));
        view! { <TextareaField name=name.to_owned() label value hint error rows/> }.into_any()
    }

    /// A list folded, beginning with no choice.
    pub fn select(&self, name: &str, key: &str, options: Vec<SelectOption>) -> AnyView {
        let value = self.state.value(name);
        self.select_valued(name, name.to_owned(), self.label(key), value, options)
    }

    /// The same for the n-th value of a name.
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
        let error = self.state.error(self.context, name).filter(|_| id == name);
        view! { <SelectField name=name.to_owned() label options value error id/> }.into_any()
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
        let selected: Vec<String> = self.state.values().all(name).map(ToOwned::to_owned).collect();
        let error = self.state.error(self.context, name);
        view! { <Choices name=name.to_owned() legend kind options selected error layout/> }.into_any()
    }
}
