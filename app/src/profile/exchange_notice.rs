//! The notice on every page of the exchange track.

use domain::placement::Track;
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    ui::{Notice, Tone},
};

/// The notice of a track: who enters Canada is told about entering Canada, who leaves Québec about their own documents.
pub(crate) fn travel_notice(context: &RequestContext, track: Track) -> AnyView {
    match track {
        Track::Inbound => exchange_notice(context),
        Track::Outbound => {
            let text = context.t("profile-outbound");
            view! { <Notice tone=Tone::Info title=context.t("profile-outbound-title")><p>{text}</p></Notice> }
                .into_any()
        }
    }
}

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
