//! How complete a profile is: a footbridge with the planks that are laid and those that are missing.

use leptos::prelude::*;

/// Something missing, the page to fill it, and why it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub label: String,
    pub href: String,
    pub why: String,
}

/// The footbridge, then what is missing.
#[component]
pub fn Completeness(
    /// In words: "Votre profil : 5 sections sur 8".
    #[prop(into)]
    title: String,
    done: u16,
    total: u16,
    missing: Vec<Missing>,
) -> impl IntoView {
    let items = missing.into_iter().map(|missing| {
        view! { <li><a href=missing.href>{missing.label}</a><br/>{missing.why}</li> }
    });
    let items = items.collect::<Vec<_>>();
    let list = (!items.is_empty()).then(|| view! { <ul class="completeness-missing">{items}</ul> });
    view! {
        <section class="completeness">
            <h2 class="completeness-title">{title}</h2>
            {footbridge(done, total)}
            {list}
        </section>
    }
}

/// A drawing of 300 by 52: ropes from post to post, a plank a section under them.
fn footbridge(done: u16, total: u16) -> impl IntoView {
    let count = f32::from(total.max(1));
    let width = 272.0 / count - 3.0;
    let planks = (0..total).map(|plank| {
        let at = (f32::from(plank) + 0.5) / count;
        let (x, y) = (curve(14.0, 150.0, 286.0, at) - width / 2.0, curve(30.0, 46.0, 30.0, at) - 3.0);
        let class = if plank < done { "completeness-plank is-laid" } else { "completeness-plank" };
        view! { <rect class=class x=format!("{x:.1}") y=format!("{y:.1}") width=format!("{width:.1}") height="6"/> }
    });
    let hangers: String = (1..total)
        .map(|hanger| {
            let at = f32::from(hanger) / count;
            let (x, rope, deck) =
                (curve(10.0, 150.0, 290.0, at), curve(8.0, 38.0, 8.0, at), curve(30.0, 46.0, 30.0, at));
            format!("M{x:.1} {rope:.1}V{deck:.1}")
        })
        .collect();
    view! {
        <svg class="completeness-art" viewBox="0 0 300 52" aria-hidden="true" focusable="false">
            <path class="completeness-rope" d="M2 34H10V6M298 34H290V6M10 8Q150 38 290 8"/>
            <path class="completeness-hanger" d=hangers/>
            {planks.collect_view()}
        </svg>
    }
}

/// A quadratic curve from `start` to `end` drawn towards `pull`, at `at` in 0..1.
fn curve(start: f32, pull: f32, end: f32, at: f32) -> f32 {
    let rest = 1.0 - at;
    rest * rest * start + 2.0 * at * rest * pull + at * at * end
}
