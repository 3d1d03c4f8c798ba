//! A fit as bars: one bar per signal, ten planks per bar.

use leptos::prelude::*;

/// Planks of a full bar, and the millionths that a plank stands for.
const PLANKS: u32 = 10;
const MILLIONTHS_A_PLANK: u32 = 100_000;
/// The width of a plank and the distance from one plank to the next, in units of the drawing.
const PLANK_WIDTH: u32 = 18;
const PITCH: u32 = 20;

/// A signal of a fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitSignal {
    pub name: String,
    /// From 0 to 1,000,000.
    pub millionths: u32,
    /// The same in words: "8,3 sur 10".
    pub number: String,
    /// The facts behind it, one sentence each: "Français C2, le projet demande B1."
    pub why: Vec<String>,
}

/// One side's fit: its total, then one bar per signal with its value and its facts.
#[component]
pub fn FitBars(
    /// Whose fit: "Vous, pour ce projet".
    #[prop(into)]
    title: String,
    /// "7,4 sur 10".
    #[prop(into)]
    total: String,
    signals: Vec<FitSignal>,
) -> impl IntoView {
    let rows = signals.into_iter().map(|signal| {
        let why = signal.why.into_iter().map(|sentence| view! { <dd class="fit-why">{sentence}</dd> });
        view! {
            <div class="fit-row">
                <dt>{signal.name}</dt>
                <dd class="fit-number">{signal.number}</dd>
                <dd class="fit-bar-cell">{bar(signal.millionths)}</dd>
                {why.collect_view()}
            </div>
        }
    });
    view! {
        <section class="fit">
            <h3 class="fit-title">{title} " " <span class="fit-number">{total}</span></h3>
            <dl class="fit-list">{rows.collect_view()}</dl>
        </section>
    }
}

/// A signal and its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightBar {
    pub name: String,
    /// From 0 to 1,000,000.
    pub millionths: u32,
    /// The same in words: "35 %".
    pub number: String,
}

/// The weights, one bar per signal.
#[component]
pub fn WeightBars(weights: Vec<WeightBar>) -> impl IntoView {
    let rows = weights.into_iter().map(|weight| {
        view! {
            <div class="fit-row">
                <dt>{weight.name}</dt>
                <dd class="fit-number">{weight.number}</dd>
                <dd class="fit-bar-cell">{bar(weight.millionths)}</dd>
            </div>
        }
    });
    view! { <dl class="fit-list weight-list">{rows.collect_view()}</dl> }
}

fn bar(millionths: u32) -> impl IntoView {
    let planks = (0..PLANKS).map(move |plank| {
        let laid = millionths.saturating_sub(plank * MILLIONTHS_A_PLANK).min(MILLIONTHS_A_PLANK);
        let x = (plank * PITCH).to_string();
        let value = (laid > 0).then(|| {
            let width = hundredths(laid * PLANK_WIDTH / (MILLIONTHS_A_PLANK / 100));
            view! { <rect class="fit-value" x=x.clone() y="0" width=width height="10"/> }
        });
        view! { <rect class="fit-track" x=x y="0" width=PLANK_WIDTH.to_string() height="10"/> {value} }
    });
    let view_box = format!("0 0 {} 10", PLANKS * PITCH - (PITCH - PLANK_WIDTH));
    view! {
        <svg class="fit-bar" viewBox=view_box preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {planks.collect_view()}
        </svg>
    }
}

/// Hundredths as a decimal number.
fn hundredths(value: u32) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}
