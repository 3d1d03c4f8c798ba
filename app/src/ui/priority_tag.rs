//! The tags of the three cross-cutting priorities: the same colour, icon and label everywhere.

use domain::priority::Priority;
use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// A priority as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaggedPriority {
    pub priority: Priority,
    /// Its name in the reader's language.
    pub label: String,
    /// The level from 0 to 3 with its label ("2 sur 3"), on pages that show levels.
    pub level: Option<(u8, String)>,
}

/// The highest level of a priority.
const LEVELS: u8 = 3;

fn drawn(priority: Priority) -> (&'static str, IconKind) {
    match priority {
        Priority::Environment => ("tag tag-environment", IconKind::Environment),
        Priority::WomensRights => ("tag tag-women", IconKind::WomensRights),
        Priority::YouthEngagement => ("tag tag-youth", IconKind::YouthEngagement),
    }
}

/// A priority's tag.
#[component]
pub fn PriorityTag(priority: TaggedPriority) -> impl IntoView {
    let (class, icon) = drawn(priority.priority);
    let level = priority.level.map(|(level, words)| {
        let pips = (0..LEVELS).map(|pip| {
            let class = (pip < level).then_some("is-on");
            view! { <circle class=class cx=(4 + 8 * u16::from(pip)).to_string() cy="4" r="2.75"/> }
        });
        view! {
            " "
            <svg class="pips" viewBox="0 0 24 8" aria-hidden="true" focusable="false">{pips.collect_view()}</svg>
            <span class="tag-level">{words}</span>
        }
    });
    view! { <span class=class><Icon kind=icon/>{priority.label}{level}</span> }
}

/// Priorities side by side.
#[component]
pub fn PriorityTags(priorities: Vec<TaggedPriority>) -> impl IntoView {
    if priorities.is_empty() {
        return ().into_any();
    }
    let tags = priorities.into_iter().map(|priority| view! { <li><PriorityTag priority/></li> });
    view! { <ul class="tags">{tags.collect_view()}</ul> }.into_any()
}
