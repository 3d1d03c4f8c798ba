//! Whom a stop or its end concerns: the counts that stand above the button.

use domain::country::Concerned;
use leptos::prelude::*;

use crate::context::RequestContext;

/// The counts, those that are zero left out.
pub(super) fn concerned_list(context: &RequestContext, concerned: Concerned) -> AnyView {
    let counts = [
        ("concerned-organisations", concerned.organisations),
        ("concerned-placements", concerned.placements),
        ("concerned-waiting", concerned.waiting),
        ("concerned-offered", concerned.offered),
        ("concerned-accepted", concerned.accepted),
        ("concerned-abroad", concerned.abroad),
    ];
    let lines = counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| {
        view! { <li>{context.t_with(key, &[("count", count.into())])}</li> }
    });
    let lines = lines.collect::<Vec<_>>();
    if lines.is_empty() {
        return view! { <p>{context.t("concerned-nobody")}</p> }.into_any();
    }
    view! { <ul>{lines}</ul> }.into_any()
}

/// The hidden field that says to the use case how many people the page counted.
pub(super) fn concerned_field(concerned: Concerned) -> AnyView {
    view! { <input type="hidden" name="concerned" value=concerned.people().to_string()/> }.into_any()
}
