//! The steps of a long form: a bar of planks and the list of steps.

use leptos::prelude::*;

use super::{
    icon::{Icon, IconKind},
    way_out::{Leaving, WayOut},
};

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

/// A step: its name, its page, and its state in words ("Fait", "En cours", "À faire").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub name: String,
    /// `None` where the person may not go there yet.
    pub href: Option<String>,
    pub state: StepState,
    pub state_word: String,
}

/// The list of steps: open on a wide screen, folded on a phone.
#[component]
pub fn Steps(
    /// The list's name: "Étapes du profil".
    #[prop(into)]
    label: String,
    /// The current step: "Étape 4 sur 8".
    #[prop(into)]
    now: String,
    /// The label that unfolds the list on a phone: "Voir toutes les étapes".
    #[prop(into)]
    show_all: String,
    steps: Vec<Step>,
    /// The page's form, which is kept on the way to another step.
    #[prop(optional_no_strip)]
    leaving: Option<Leaving>,
) -> impl IntoView {
    let deck = deck(&steps);
    let items = steps.into_iter().enumerate().map(|(index, step)| item(index, step, leaving.clone())).collect_view();
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

/// One plank per step, 12 units wide.
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

fn item(index: usize, step: Step, leaving: Option<Leaving>) -> impl IntoView {
    let mark = match step.state {
        StepState::Done => view! { <Icon kind=IconKind::Check/> }.into_any(),
        StepState::Now | StepState::ToDo => (index + 1).to_string().into_any(),
    };
    let current = (step.state == StepState::Now).then_some("step");
    let name = match step.href {
        Some(href) => view! { <WayOut class="step-name" href label=step.name leaving current/> }.into_any(),
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
