//! The form of an action on a placement.

use leptos::prelude::*;
use platform::placements::OciPlacement;

use crate::context::RequestContext;
use crate::forms::FormState;

/// A form with its hidden fields: the placement and the version that was read.
pub(super) fn act_form(
    context: &RequestContext,
    placement: &OciPlacement,
    address: &'static str,
    controls: AnyView,
) -> AnyView {
    view! {
        <form class="form" method="post" action=address novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="placement" value=placement.id.to_string()/>
            <input type="hidden" name="version" value=placement.version.to_string()/>
            {controls}
        </form>
    }
    .into_any()
}
