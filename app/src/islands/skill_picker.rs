//! The skill picker: a text field that becomes a combobox with suggestions once the browser's code runs (the ARIA
//! combobox pattern: the focus stays in the field). Without scripts the form posts the field, and the next page shows
//! the suggestions.

use std::time::Duration;

use leptos::{ev, html, leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};

use super::suggestions::{Suggestion, suggestions};

/// How long typing must pause before the browser asks the server for suggestions.
const TYPING_PAUSE: Duration = Duration::from_millis(180);
/// The shortest phrase that is sent, in characters.
const MIN_LETTERS: usize = 2;
/// The field's id and name.
const FIELD: &str = "phrase";

/// The picker's texts in the reader's language. `#` stands for a number or a name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PickerTexts {
    pub label: String,
    pub hint: String,
    pub list: String,
    pub none: String,
    pub one: String,
    pub many: String,
    pub chosen: String,
}

/// The picker's state.
#[derive(Clone, Copy)]
struct Picker {
    /// Whether the browser's code runs. Until then the picker is a plain text field.
    hydrated: RwSignal<bool>,
    found: RwSignal<Vec<Suggestion>>,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    picked: RwSignal<String>,
    status: RwSignal<String>,
    texts: StoredValue<PickerTexts>,
    language: StoredValue<String>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    /// Counts the changes of the text, so that a late answer to an earlier phrase is dropped.
    changes: StoredValue<u32>,
    input: NodeRef<html::Input>,
}

/// The field and its list.
#[island]
pub fn SkillPicker(
    texts: PickerTexts,
    /// The initial text.
    value: String,
    error: Option<String>,
    /// The code of the reader's language.
    language: String,
) -> impl IntoView {
    let described = if error.is_some() { "phrase-hint phrase-error" } else { "phrase-hint" };
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field has-error" } else { "field" };
    let (label, hint, list) = (texts.label.clone(), texts.hint.clone(), texts.list.clone());
    let picker = Picker::new(texts, language);
    Effect::new(move |_| picker.hydrated.set(true));
    let hydrated = move |word: &'static str| move || picker.hydrated.get().then_some(word);
    view! {
        <div class=class>
            <label class="label" for=FIELD>{label}</label>
            <p class="hint" id="phrase-hint">{hint}</p>
            {error.map(|error| view! { <p class="field-error" id="phrase-error"><span>{error}</span></p> })}
            <div class="combobox">
                <input
                    class="input"
                    id=FIELD
                    name=FIELD
                    type="text"
                    autocomplete="off"
                    value=value
                    node_ref=picker.input
                    aria-describedby=described
                    aria-invalid=invalid
                    role=hydrated("combobox")
                    aria-autocomplete=hydrated("list")
                    aria-controls=hydrated("phrase-list")
                    aria-expanded=move || picker.hydrated.get().then(|| picker.open.get().to_string())
                    aria-activedescendant=move || picker.active.get().map(option_id)
                    on:input=move |event| picker.on_input(event_target_value(&event))
                    on:keydown=move |event| picker.on_key(&event)
                    on:blur=move |_| picker.close()
                />
                <input type="hidden" name="picked" value=move || picker.picked.get()/>
                <ul
                    class="combobox-list"
                    id="phrase-list"
                    role="listbox"
                    aria-label=list
                    hidden=move || !picker.open.get()
                >
                    {move || picker.options()}
                </ul>
            </div>
            <p class="combobox-status" role="status">{move || picker.status.get()}</p>
        </div>
    }
}

fn option_id(index: usize) -> String {
    format!("phrase-option-{index}")
}

impl Picker {
    fn new(texts: PickerTexts, language: String) -> Self {
        Self {
            hydrated: RwSignal::new(false),
            found: RwSignal::new(Vec::new()),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            picked: RwSignal::new(String::new()),
            status: RwSignal::new(String::new()),
            texts: StoredValue::new(texts),
            language: StoredValue::new(language),
            waiting: StoredValue::new(None),
            changes: StoredValue::new(0),
            input: NodeRef::new(),
        }
    }

    fn options(self) -> Vec<AnyView> {
        let option = |(index, found): (usize, Suggestion)| {
            let path = (!found.path.is_empty()).then(|| view! { <span class="combobox-path">{found.path}</span> });
            view! {
                <li
                    class="combobox-option"
                    id=option_id(index)
                    role="option"
                    aria-selected=move || (self.active.get() == Some(index)).to_string()
                    // Keeps the focus in the field: losing it would close the list before the click.
                    on:mousedown=|event: ev::MouseEvent| event.prevent_default()
                    on:click=move |_| self.choose(index)
                >
                    {found.label}
                    {path}
                </li>
            }
            .into_any()
        };
        self.found.get().into_iter().enumerate().map(option).collect()
    }

    fn on_input(self, phrase: String) {
        self.picked.set(String::new());
        self.changes.update_value(|count| *count = count.wrapping_add(1));
        if let Some(waiting) = self.waiting.get_value() {
            waiting.clear();
        }
        // Several phrases are looked up by the button, which the list would cover.
        let several = phrase.contains([',', ';']);
        if several || phrase.trim().chars().count() < MIN_LETTERS {
            self.show(Vec::new());
            self.status.set(String::new());
            return;
        }
        let change = self.changes.get_value();
        let fetch = move || spawn_local(self.fetch(phrase, change));
        self.waiting.set_value(set_timeout_with_handle(fetch, TYPING_PAUSE).ok());
    }

    async fn fetch(self, phrase: String, change: u32) {
        let language = self.language.get_value();
        let found = suggestions(&language, &phrase).await;
        if self.changes.get_value() != change {
            return;
        }
        let status = self.texts.with_value(|texts| match found.len() {
            0 => texts.none.clone(),
            1 => texts.one.clone(),
            count => texts.many.replace('#', &count.to_string()),
        });
        self.status.set(status);
        self.show(found);
    }

    fn show(self, found: Vec<Suggestion>) {
        self.active.set(None);
        self.open.set(!found.is_empty());
        self.found.set(found);
    }

    fn close(self) {
        self.active.set(None);
        self.open.set(false);
    }

    fn on_key(self, event: &ev::KeyboardEvent) {
        match (event.key().as_str(), self.active.get_untracked()) {
            ("ArrowDown", active) => self.activate(event, active.map_or(0, |at| at + 1)),
            ("ArrowUp", Some(0) | None) => self.activate(event, self.found.with_untracked(Vec::len).saturating_sub(1)),
            ("ArrowUp", Some(at)) => self.activate(event, at - 1),
            ("Enter", Some(at)) if self.open.get_untracked() => {
                event.prevent_default();
                self.choose(at);
            }
            ("Escape", _) if self.open.get_untracked() => {
                event.prevent_default();
                self.close();
            }
            _ => {}
        }
    }

    /// Activates the option at `at`, or the first one if there is none.
    fn activate(self, event: &ev::KeyboardEvent, at: usize) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        event.prevent_default();
        self.open.set(true);
        self.active.set(Some(if at < count { at } else { 0 }));
    }

    fn choose(self, index: usize) {
        let Some(found) = self.found.with_untracked(|found| found.get(index).cloned()) else { return };
        if let Some(input) = self.input.get_untracked() {
            input.set_value(&found.label);
        }
        self.status.set(self.texts.with_value(|texts| texts.chosen.replace('#', &found.label)));
        self.picked.set(found.key);
        self.close();
    }
}
