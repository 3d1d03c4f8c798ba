//! The weights step: four numbers per post, beside the published ones with their bounds and reasons.

use domain::{
    fit::{
        Signal,
        weights::{PlacementWeights, Weights},
    },
    placement::{PlacementStep, PostKind, PostWeights},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::OciPlacement;

use super::{fields::Fields, save::STAY};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, group},
    matching::{how_link, weights},
    ui::{Button, ButtonKind, FieldNames, FieldWidth, InputKind, Notice, Tone},
};

/// Four fields for each post of the placement.
pub(super) fn weight_controls(f: &Fields, placement: &OciPlacement) -> AnyView {
    let context = &f.context;
    let posts = post_kinds(placement);
    if posts.is_empty() {
        let href = context.href(&address::placement_step(placement.id, PlacementStep::Posts));
        let (text, label) = (context.t("weights-no-post"), context.t(PlacementStep::Posts.key()));
        return view! { <Notice tone=Tone::Info><p>{text} " " <a href=href>{label}</a></p></Notice> }.into_any();
    }
    let posts = posts.into_iter().map(|kind| post_weights(f, kind, &placement.content.weights_of(kind)));
    view! {
        <p>{context.t("weights-lead")} " " {how_link(context)}</p>
        {posts.collect_view()}
    }
    .into_any()
}

/// The weights, for people who may not change them.
pub(super) fn weights_read_only(context: &RequestContext, placement: &OciPlacement) -> AnyView {
    let post = |kind: PostKind| {
        let of = placement.content.weights_of(kind);
        view! {
            <section>
                <h2 class="legend legend-large">{context.t(kind.key())}</h2>
                {weights::weight_bars(context, &of)}
                <p class="meta">{weights::set_origin(context, &of)}</p>
            </section>
        }
    };
    post_kinds(placement).into_iter().map(post).collect_view().into_any()
}

/// One form per post with adjusted weights, which restores the published ones for that post alone.
pub(super) fn reset_forms(context: &RequestContext, placement: &OciPlacement) -> AnyView {
    let own = post_kinds(placement).into_iter().filter(|kind| placement.content.weights.has_own(*kind));
    own.map(|kind| reset_form(context, placement, kind)).collect_view().into_any()
}

fn reset_form(context: &RequestContext, placement: &OciPlacement, kind: PostKind) -> AnyView {
    let stored = placement.content.form(PlacementStep::Weights);
    let post_fields = PlacementWeights::SIGNALS.map(|signal| PostWeights::field(kind, signal));
    let others = stored.pairs().filter(|(name, _)| !post_fields.iter().any(|field| field == name));
    let label = context.t_with("weights-reset", &[("post", context.t(kind.key()).into())]);
    let others =
        others.map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> });
    view! {
        <form class="form" method="post" action=super::save::SavePlacement::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="placement" value=placement.id.to_string()/>
            <input type="hidden" name="version" value=placement.version.to_string()/>
            <input type="hidden" name="step" value=PlacementStep::Weights.as_str()/>
            <input type="hidden" name=STAY value="on"/>
            {others.collect_view()}
            <div class="button-row">
                <Button label kind=ButtonKind::Secondary/>
            </div>
        </form>
    }
    .into_any()
}

fn post_kinds(placement: &OciPlacement) -> Vec<PostKind> {
    placement.content.posts.as_slice().iter().map(|post| post.kind).collect()
}

fn post_weights(f: &Fields, kind: PostKind, of: &Weights) -> AnyView {
    let context = &f.context;
    let published = Weights::published(of.selection());
    let fields =
        published.placement_per_cent().map(|(signal, weight)| weight_field(f, kind, &published, signal, weight));
    let set = context.t(published.set().key());
    let line = weights::weights_line(context, published.placement_per_cent());
    let values = [("set", set.into()), ("weights", line.into())];
    let controls = view! {
        <p class="meta">{context.t_with("weights-published-line", &values)}</p>
        {fields.collect_view()}
    };
    let legend = context.t(kind.key());
    FieldNames::note_group(&format!("{kind}_"), &legend);
    group(legend, controls.into_any())
}

fn weight_field(f: &Fields, kind: PostKind, published: &Weights, signal: Signal, weight: u8) -> AnyView {
    let context = &f.context;
    let (low, high) = Weights::bounds(published.selection(), signal);
    let label = context.t_with("weights-field", &[("signal", context.t(signal.key()).into())]);
    let number = |number: u8| u32::from(number).into();
    let values = [
        ("published", number(weight)),
        ("low", number(low)),
        ("high", number(high)),
        ("reason", weights::weight_reason(context, published, signal).into()),
    ];
    let hint = Some(context.t_with("weights-hint", &values));
    f.labelled(&PostWeights::field(kind, signal), label, hint, InputKind::Number, FieldWidth::Tiny)
}
