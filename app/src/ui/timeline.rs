//! A timeline: past events, the current one, and those to come.

use leptos::prelude::*;

use super::{
    icon::{Icon, IconKind},
    linked_text::LinkedText,
};

/// Whether an event is past, current or to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimelineState {
    Done,
    Now,
    Next,
}

impl TimelineState {
    const fn drawn(self) -> (&'static str, IconKind) {
        match self {
            Self::Done => ("timeline-item is-done", IconKind::Check),
            Self::Now => ("timeline-item is-now", IconKind::Dot),
            Self::Next => ("timeline-item is-next", IconKind::Dot),
        }
    }
}

/// An event of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEvent {
    pub state: TimelineState,
    pub title: String,
    /// When it happened and by whom, or when it will: "9 septembre 2026, par vous"; "À venir : 18 mai 2027".
    pub when: String,
    /// The same instant or day in ISO 8601.
    pub datetime: Option<String>,
    pub text: Option<String>,
}

/// The timeline, oldest first.
#[component]
pub fn Timeline(events: Vec<TimelineEvent>) -> impl IntoView {
    view! { <ol class="timeline">{events.into_iter().map(item).collect_view()}</ol> }
}

fn item(event: TimelineEvent) -> impl IntoView {
    let (class, icon) = event.state.drawn();
    let when = match event.datetime {
        Some(datetime) => view! { <time datetime=datetime>{event.when}</time> }.into_any(),
        None => event.when.into_any(),
    };
    view! {
        <li class=class aria-current=(event.state == TimelineState::Now).then_some("step")>
            <span class="timeline-mark" aria-hidden="true"><Icon kind=icon/></span>
            <h3 class="timeline-title">{event.title}</h3>
            <p class="timeline-when">{when}</p>
            {event.text.map(|text| view! { <p class="timeline-text"><LinkedText text/></p> })}
        </li>
    }
}
