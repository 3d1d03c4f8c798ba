//! The notice on every page of the exchange track.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    ui::{Notice, Tone},
};

/// The notice that nobody may ask for money, and that selection gives no right to enter Canada.
pub(crate) fn exchange_notice(context: &RequestContext) -> AnyView {
    let (money, entry) = (context.t("profile-exchange-money"), context.t("profile-exchange-entry"));
    view! {
        <Notice tone=Tone::Warning title=context.t("profile-exchange-title")>
            <p>{money}</p>
            <p>{entry}</p>
        </Notice>
    }
    .into_any()
}
