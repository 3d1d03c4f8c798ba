//! The weights by which people are ranked for a placement, on its public page.

use domain::{fit::weights::Weights, placement::PostKind};
use leptos::prelude::*;
use platform::public::PublicPlacement;

use crate::{
    context::RequestContext,
    matching::{how_link, weights},
};

/// The weights of each post.
pub(super) fn weights_section(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let several = placement.weights.len() > 1;
    let posts = placement.weights.iter().map(|(kind, weights)| post_weights(context, *kind, weights, several));
    view! {
        <h2 id="classement">{context.t("ranking-here-title")}</h2>
        <p>{context.t("ranking-here-text")} " " {how_link(context)}</p>
        {posts.collect_view()}
    }
    .into_any()
}

fn post_weights(context: &RequestContext, kind: PostKind, of: &Weights, several: bool) -> AnyView {
    let heading = several.then(|| view! { <h3>{context.t(kind.key())}</h3> });
    view! {
        {heading}
        {weights::weight_bars(context, of)}
        <p class="meta">{weights::set_origin(context, of)}</p>
    }
    .into_any()
}
