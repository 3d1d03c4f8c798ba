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
    form_with(FormState::hidden(context), None, placement, address, controls)
}

/// The same for a form in which something is typed.
pub(super) fn typed_act_form(
    context: &RequestContext,
    state: &FormState,
    placement: &OciPlacement,
    address: &'static str,
    controls: AnyView,
) -> AnyView {
    form_with(state.opening(context), Some(state.id()), placement, address, controls)
}

fn form_with(
    hidden: AnyView,
    id: Option<String>,
    placement: &OciPlacement,
    address: &'static str,
    controls: AnyView,
) -> AnyView {
    view! {
        <form class="form" id=id method="post" action=address novalidate>
            {hidden}
            <input type="hidden" name="placement" value=placement.id.to_string()/>
            <input type="hidden" name="version" value=placement.version.to_string()/>
            {controls}
        </form>
    }
    .into_any()
}
