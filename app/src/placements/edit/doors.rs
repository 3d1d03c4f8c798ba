//! What an OCI does with a placement once it was published: its candidates, its seats, its public page. They stand before the
//! links that edit it.

use domain::placement::{PlacementState, PlacementStep};
use leptos::prelude::*;
use platform::placements::OciPlacement;

use crate::{
    address,
    context::RequestContext,
    i18n::Value,
    ui::{ButtonKind, ButtonLink, Fact, Facts},
};

/// Whether the placement has been published, whatever became of it.
pub(super) fn was_published(placement: &OciPlacement) -> bool {
    let public = placement.state.is_public() || placement.state == PlacementState::Suspended;
    public || placement.passages.iter().any(|passage| passage.to == PlacementState::Published)
}

/// The candidates, the seats and the public page.
pub(super) fn doors(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    if !was_published(placement) {
        return None;
    }
    let candidates = context.href(&address::candidates(placement.id));
    let label = context.t_with("placement-edit-candidates", &[("count", placement.candidates.into())]);
    let public = placement.state.is_public().then(|| {
        let (href, label) = (context.href(&address::placement(placement.id)), context.t("placement-edit-public-page"));
        view! { <ButtonLink href label kind=ButtonKind::Secondary/> }
    });
    let seats = placement.can_edit && placement.state.may_be_revised();
    let seats = seats.then(|| {
        let href = context.href(&address::placement_step(placement.id, PlacementStep::Posts));
        view! { <ButtonLink href label=context.t("placement-edit-change-seats") kind=ButtonKind::Secondary/> }
    });
    let section = view! {
        <section>
            <Facts facts=facts(context, placement)/>
            <div class="button-row">
                <ButtonLink href=candidates label/>
                {public}
                {seats}
            </div>
        </section>
    };
    Some(section.into_any())
}

/// The seats of each post: taken, offered, in all.
fn facts(context: &RequestContext, placement: &OciPlacement) -> Vec<Fact> {
    let fact = |(kind, fullness): &(domain::placement::PostKind, domain::application::Fullness)| {
        let number = |value: u16| Value::from(u32::from(value));
        let values = [
            ("taken", number(fullness.taken)),
            ("seats", number(fullness.seats)),
            ("offered", number(fullness.offered)),
        ];
        Fact::new(context.t(kind.key()), context.t_with("candidates-fullness", &values))
    };
    placement.seats.iter().map(fact).collect()
}
