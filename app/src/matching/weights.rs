//! Shows the weight of each signal, in words and as bars, wherever people are ranked.

use domain::fit::{
    Signal,
    weights::{Weight, Weights},
};
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    ui::{WeightBar, WeightBars},
};

/// Millionths in a per cent.
const PER_CENT: u32 = 10_000;

/// A signal with its weight: "Langues (pèse 30 %)".
pub(super) fn signal_with_weight(context: &RequestContext, signal: Signal, per_cent: u32) -> String {
    let values = [("signal", context.t(signal.key()).into()), ("weight", per_cent.into())];
    context.t_with("weights-named", &values)
}

/// "30 %".
pub(super) fn per_cent(context: &RequestContext, weight: u8) -> String {
    context.t_with("weights-per-cent", &[("weight", u32::from(weight).into())])
}

/// The weights of a placement's side in one line.
pub(crate) fn weights_line(context: &RequestContext, weights: [Weight; 4]) -> String {
    let values = weights.map(|(signal, weight)| (signal.as_str(), u32::from(weight).into()));
    context.t_with("weights-line", &values)
}

/// Whether the weights are the published set or were adjusted, and from which set.
pub(crate) fn set_origin(context: &RequestContext, weights: &Weights) -> String {
    if weights.is_published() {
        return context.t_with("weights-as-published", &[("set", context.t(weights.set().key()).into())]);
    }
    let published = Weights::published(weights.selection());
    let line = weights_line(context, published.placement_per_cent());
    context.t_with("weights-adjusted-from", &[("published", line.into())])
}

/// The weights of a placement's side as bars.
pub(crate) fn weight_bars(context: &RequestContext, weights: &Weights) -> AnyView {
    let bar = |(signal, weight): Weight| WeightBar {
        name: context.t(signal.key()),
        millionths: u32::from(weight) * PER_CENT,
        number: per_cent(context, weight),
    };
    let weights = weights.placement_per_cent().map(bar).to_vec();
    view! { <WeightBars weights/> }.into_any()
}

/// Why a signal has its weight in the published set.
pub(crate) fn weight_reason(context: &RequestContext, weights: &Weights, signal: Signal) -> String {
    let published = Weights::published(weights.selection()).set();
    let set = published.key().trim_start_matches("weights-");
    context.t(&format!("weights-reason-{set}-{}", signal.as_str()))
}
