//! The sections of the home page that only speak.

use domain::{account::AccountKind, priority::Priority};
use leptos::prelude::*;

use crate::{
    address::{self, Address},
    context::RequestContext,
    ui::{ButtonKind, ButtonLink, PriorityTag, TaggedPriority},
};

/// The kinds of visitors, as their texts are named, and the next step of each. A partner has none: it receives a link.
fn ways_in() -> [(&'static str, Option<Address>); 4] {
    [
        ("volunteer", Some(address::sign_up().with("kind", AccountKind::Volunteer))),
        ("exchange", Some(address::exchanges())),
        ("oci", Some(address::sign_up().with("kind", AccountKind::Organisation))),
        ("partner", None),
    ]
}

const STEPS: [&str; 5] = ["profile", "match", "apply", "prepare", "return"];
const PROMISES: [&str; 4] = ["person", "money", "privacy", "equal"];

/// The four ways in.
pub(super) fn ways(context: &RequestContext) -> impl IntoView + use<> {
    let ways = ways_in().into_iter().map(|(who, path)| {
        let action = path.map(|path| {
            let (href, label) = (context.href(&path), context.t(&format!("home-way-{who}-action")));
            view! { <ButtonLink href label kind=ButtonKind::Secondary/> }
        });
        view! {
            <li class="way">
                <h3>{context.t(&format!("home-way-{who}-title"))}</h3>
                <p>{context.t(&format!("home-way-{who}-text"))}</p>
                {action}
            </li>
        }
    });
    let ways = ways.collect_view();
    view! {
        <section class="section">
            <h2>{context.t("home-ways-title")}</h2>
            <ul class="ways">{ways}</ul>
        </section>
    }
}

/// The programme's three cross-cutting priorities.
pub(super) fn priorities(context: &RequestContext) -> impl IntoView + use<> {
    let items = Priority::ALL.into_iter().map(|priority| {
        let tagged = TaggedPriority { priority, label: context.t(priority.key()), level: None };
        let href = context.href(&address::placements().with("priority", priority.as_str()));
        let key = format!("home-{}", priority.key());
        view! {
            <li>
                <h3 class="tag-title"><PriorityTag priority=tagged/></h3>
                <p>{context.t(&key)}</p>
                <p><a href=href>{context.t(&format!("{key}-link"))}</a></p>
            </li>
        }
    });
    let items = items.collect_view();
    view! {
        <section class="section section-sand">
            <h2>{context.t("home-priorities-title")}</h2>
            <p class="lead">{context.t("home-priorities-text")}</p>
            <ul class="grid grid-3">{items}</ul>
        </section>
    }
}

/// From a profile to what one brings home.
pub(super) fn journey(context: &RequestContext) -> impl IntoView + use<> {
    let steps = STEPS.into_iter().map(|step| {
        view! {
            <li>
                <h3>{context.t(&format!("home-step-{step}-title"))}</h3>
                <p>{context.t(&format!("home-step-{step}-text"))}</p>
            </li>
        }
    });
    let steps = steps.collect_view();
    view! {
        <section class="section section-sand">
            <h2>{context.t("home-steps-title")}</h2>
            <ol class="journey">{steps}</ol>
        </section>
    }
}

/// What people may count on.
pub(super) fn promises(context: &RequestContext) -> impl IntoView + use<> {
    let promises = PROMISES.into_iter().map(|promise| {
        view! {
            <li>
                <h3>{context.t(&format!("home-promise-{promise}-title"))}</h3>
                <p>{context.t(&format!("home-promise-{promise}-text"))}</p>
            </li>
        }
    });
    let promises = promises.collect_view();
    view! {
        <section class="section">
            <h2>{context.t("home-promises-title")}</h2>
            <ul class="grid grid-2 promises">{promises}</ul>
        </section>
    }
}
