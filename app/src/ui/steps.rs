//! The steps of a long form: planks laid one by one, and the list of all.

use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// The state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    Done,
    Now,
    ToDo,
}

impl StepState {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "step is-done",
            Self::Now => "step is-now",
            Self::ToDo => "step",
        }
    }

    const fn plank(self) -> &'static str {
        match self {
            Self::Done => "is-done",
            Self::Now => "is-now",
            Self::ToDo => "",
        }
    }
}

/// A step: its name, its page, and the word for its state ("Fait", "En cours", "À faire").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub name: String,
    /// `None` where the person may not go yet.
    pub href: Option<String>,
    pub state: StepState,
    pub state_word: String,
}

/// The list of steps, open on a wide screen and folded on a phone.
#[component]
pub fn Steps(
    /// The list's name: "Étapes du profil".
    #[prop(into)]
    label: String,
    /// Where we are: "Étape 4 sur 8".
    #[prop(into)]
    now: String,
    /// What unfolds the list on a phone: "Voir toutes les étapes".
    #[prop(into)]
    show_all: String,
    steps: Vec<Step>,
) -> impl IntoView {
    let deck = deck(&steps);
    let items = steps.into_iter().enumerate().map(|(index, step)| item(index, step)).collect_view();
    view! {
        <nav class="steps" aria-label=label>
            <p class="steps-now">{now}</p>
            {deck}
            <details class="steps-all">
                <summary>{show_all}</summary>
                <ol class="steps-list">{items}</ol>
            </details>
        </nav>
    }
}

/// A plank a step, in a drawing of 12 units a plank.
fn deck(steps: &[Step]) -> impl IntoView + use<> {
    let planks = steps.iter().enumerate().map(|(index, step)| {
        view! { <rect class=step.state.plank() x=(index * 12).to_string() y="0" width="11" height="10"/> }
    });
    let view_box = format!("0 0 {} 10", (steps.len() * 12).saturating_sub(1));
    view! {
        <svg class="steps-deck" viewBox=view_box preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {planks.collect_view()}
        </svg>
    }
}

fn item(index: usize, step: Step) -> impl IntoView {
    let mark = match step.state {
        StepState::Done => view! { <Icon kind=IconKind::Check/> }.into_any(),
        StepState::Now | StepState::ToDo => (index + 1).to_string().into_any(),
    };
    let current = (step.state == StepState::Now).then_some("step");
    let name = match step.href {
        Some(href) => view! { <a class="step-name" href=href aria-current=current>{step.name}</a> }.into_any(),
        None => view! { <span class="step-name" aria-current=current>{step.name}</span> }.into_any(),
    };
    view! {
        <li class=step.state.class()>
            <span class="step-mark" aria-hidden="true">{mark}</span>
            {name}
            <span class="step-state">{step.state_word}</span>
        </li>
    }
}
