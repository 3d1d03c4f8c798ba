//! The fields of each step.

mod background;
mod destinations;
mod identity;
mod rows;

use domain::{participant::ProfileStep, priority::Priority, priority::PriorityLevel};
use leptos::prelude::*;

use super::step_page::StepPage;
use crate::ui::{ChoiceKind, ChoiceLayout, ChoiceOption, Choices, TextareaField};

pub(super) use background::stored_cv;

/// The fields of a step's form. The skills and learning steps have none: [`super::skills`] shows them.
pub(super) fn fields(page: &StepPage) -> AnyView {
    match page.step {
        ProfileStep::Identity => identity::fields(page),
        ProfileStep::Availability => rows::availability(page),
        ProfileStep::Languages => rows::languages(page),
        ProfileStep::Priorities => priorities(page),
        ProfileStep::Destinations => destinations::fields(page),
        ProfileStep::Background => background::fields(page),
        ProfileStep::Motivation => motivation(page),
        ProfileStep::Skills | ProfileStep::Learning => ().into_any(),
    }
}

fn priorities(page: &StepPage) -> AnyView {
    let groups = Priority::ALL.map(|priority| {
        let (level, sentence) = (format!("{}_level", priority.as_str()), format!("{}_sentence", priority.as_str()));
        let options = PriorityLevel::ALL.map(|level| {
            let label = format!("{} – {}", level.get(), page.t(level.key()));
            ChoiceOption::new(level.get().to_string(), label)
        });
        view! {
            <Choices
                name=level.clone()
                legend=page.t(priority.key())
                kind=ChoiceKind::One
                layout=ChoiceLayout::Inline
                options=options.to_vec()
                selected=vec![page.value(&level)]
                error=page.error(&level)
            />
            <TextareaField
                name=sentence.clone()
                label=page.context.t_with("profile-priority-sentence", &[("priority", page.t(priority.key()).into())])
                hint=page.t("profile-priority-sentence-hint")
                rows=2
                value=page.value(&sentence)
                error=page.error(&sentence)
            />
        }
    });
    groups.collect_view().into_any()
}

fn motivation(page: &StepPage) -> AnyView {
    view! {
        <TextareaField
            name="motivation"
            label=page.t("profile-motivation")
            hint=page.t("profile-motivation-hint")
            rows=12
            value=page.value("motivation")
            error=page.error("motivation")
        />
    }
    .into_any()
}
