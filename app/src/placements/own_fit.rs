//! A signed-in person's own fit on a placement's page.

use domain::placement::PlacementCard;
use leptos::prelude::*;
use platform::{Error, rankings::RankedPost};

use crate::{
    context::RequestContext,
    matching::{Reader, fit, how_link},
};

/// The fit of the person who reads the page with each post that they may look for; nothing for anybody else, and nothing where
/// nobody may apply.
pub(super) async fn own_fit(context: &RequestContext, card: &PlacementCard) -> Result<AnyView, Error> {
    let participant = context.viewer.as_ref().filter(|viewer| viewer.participant.is_some());
    let open = card.is_open(context.platform.clock().today());
    let Some(viewer) = participant.filter(|_| open) else { return Ok(().into_any()) };
    let posts: Vec<_> = card.posts.iter().map(|post| post.id).collect();
    let fits = context.platform.own_fits(viewer, &posts, context.language).await?;
    if fits.is_empty() {
        return Ok(().into_any());
    }
    let several = fits.len() > 1;
    let each = fits.iter().map(|found| post_fit(context, found, several));
    Ok(view! {
        <section class="own-fit">
            <h2>{context.t("placement-page-own-fit")}</h2>
            {each.collect_view()}
            <p class="meta">{how_link(context)}</p>
        </section>
    }
    .into_any())
}

/// One post; of several, each is folded, so that the description is not pushed away.
fn post_fit(context: &RequestContext, found: &RankedPost, several: bool) -> AnyView {
    let reasons = fit(context, &found.explanation, Reader::Person);
    let name = context.t(found.subject.kind.key());
    if several {
        view! { <details class="fold"><summary>{name}</summary>{reasons}</details> }.into_any()
    } else {
        reasons
    }
}
