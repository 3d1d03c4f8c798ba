//! What pages say of a placement for whose country nobody may leave: the label of its card, the notice above everything that could
//! be done, the tasks of a desk.

use domain::{
    country::{CountryCode, PausedPlacement, SecurityNote},
    ids::PlacementId,
};
use leptos::prelude::*;

use super::cards::country_name;
use crate::{
    address::Address,
    context::RequestContext,
    ui::{Notice, StateLabel, StateTone, Tone},
    words::plain_title,
};

/// The label of a card.
pub(super) fn stop_label(context: &RequestContext) -> AnyView {
    let lang = context.language.code();
    view! { <p lang=lang><StateLabel tone=StateTone::Waiting label=context.t("placement-stop-label")/></p> }.into_any()
}

/// The notice of a page: that nobody leaves, what that means for this reader, and the source of the advice.
pub(crate) fn stop_notice(
    context: &RequestContext,
    country: CountryCode,
    advice: Option<&SecurityNote>,
    text: String,
) -> AnyView {
    let title = context.t_with("placement-stop-title", &[("country", country_name(context, country).into())]);
    let source = advice.map(|note| {
        let values = [
            ("level", context.t(note.level.key()).into()),
            ("source", note.source.as_str().into()),
            ("date", context.catalogue().date(note.noted_on).into()),
        ];
        view! { <p class="meta">{context.t_with("placement-stop-source", &values)}</p> }
    });
    view! { <Notice tone=Tone::Warning title=title><p>{text}</p>{source}</Notice> }.into_any()
}

/// Placements for which nobody may leave, as the items of a list of tasks.
pub(crate) fn stop_tasks(
    context: &RequestContext,
    paused: &[PausedPlacement],
    page: fn(PlacementId) -> Address,
) -> Vec<AnyView> {
    let item = |placement: &PausedPlacement| {
        let href = context.href(&page(placement.id));
        let title = plain_title(context.catalogue(), &placement.titles);
        let country = country_name(context, placement.country);
        let values = [("placement", title.into()), ("country", country.into())];
        let candidates = context.t_with("placement-stop-candidates", &[("count", placement.candidates.into())]);
        let abroad = context.t_with("placement-stop-abroad", &[("count", placement.abroad.into())]);
        let organisation = placement.organisation.clone();
        view! {
            <li>
                <a href=href>{context.t_with("placement-stop-task", &values)}</a>
                <p class="meta">{organisation} <br/> {candidates} <br/> {abroad}</p>
            </li>
        }
        .into_any()
    };
    paused.iter().map(item).collect()
}
