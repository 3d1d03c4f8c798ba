//! "Not for me": a placement leaves a person's ranked list, or comes back.

use domain::{form::RawForm, ids::PlacementId};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, rankings::PlacementRanking};

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    ui::{Button, ButtonKind, ButtonSize, Notice, Tone},
};

/// The query parameter that names what was just set aside.
const JUST_NOW: &str = "ecarte";

fn placement_of(fields: &RawForm) -> Result<PlacementId, Error> {
    fields.get("placement").parse().map_err(|_| Error::NotFound)
}

#[server(prefix = "/api", endpoint = "matching/set-aside")]
pub async fn post_set_aside() -> Result<(), ServerFnError> {
    submit("set-aside", &address::recommendations(), |context, posted| async move {
        let placement = placement_of(&posted.fields)?;
        context.platform.set_aside(context.viewer()?, placement).await?;
        Ok(Outcome::to(address::recommendations().with(JUST_NOW, placement)))
    })
    .await
}

#[server(prefix = "/api", endpoint = "matching/put-back")]
pub async fn post_put_back() -> Result<(), ServerFnError> {
    submit("put-back", &address::recommendations(), |context, posted| async move {
        context.platform.put_back(context.viewer()?, placement_of(&posted.fields)?).await?;
        Ok(Outcome::to(address::recommendations()))
    })
    .await
}

fn form(context: &RequestContext, path: &'static str, key: &str, placement: PlacementId, name: String) -> AnyView {
    view! {
        <form method="post" action=path class="no-print">
            {FormState::hidden(context)}
            <input type="hidden" name="placement" value=placement.to_string()/>
            <Button label=context.t(key) kind=ButtonKind::Plain size=ButtonSize::Small context=name/>
        </form>
    }
    .into_any()
}

/// The button of a placement in the list.
pub(super) fn set_aside_form(context: &RequestContext, placement: PlacementId, name: String) -> AnyView {
    form(context, PostSetAside::PATH, "matching-set-aside", placement, name)
}

fn put_back_form(context: &RequestContext, placement: PlacementId, name: String) -> AnyView {
    form(context, PostPutBack::PATH, "matching-put-back", placement, name)
}

/// What was set aside a moment ago, with the way back.
pub(super) fn just_now(context: &RequestContext, ranking: &PlacementRanking) -> Option<AnyView> {
    let placement: PlacementId = context.query(JUST_NOW).parse().ok()?;
    let found = ranking.set_aside.iter().find(|one| one.subject.placement == placement)?;
    let name = found.subject.title.as_str().to_owned();
    let said = context.t_with("matching-set-aside-done", &[("placement", name.clone().into())]);
    let back = put_back_form(context, placement, name);
    Some(view! { <Notice tone=Tone::Success><p>{said}</p>{back}</Notice> }.into_any())
}

/// Everything that was set aside, folded.
pub(super) fn set_aside_list(context: &RequestContext, ranking: &PlacementRanking) -> Option<AnyView> {
    if ranking.set_aside.is_empty() {
        return None;
    }
    let mut placements: Vec<(PlacementId, String, Option<&'static str>)> = Vec::new();
    for one in &ranking.set_aside {
        let lang = (one.subject.title_language != context.language).then(|| one.subject.title_language.code());
        if !placements.iter().any(|(placement, ..)| *placement == one.subject.placement) {
            placements.push((one.subject.placement, one.subject.title.as_str().to_owned(), lang));
        }
    }
    let count = u32::try_from(placements.len()).unwrap_or(u32::MAX);
    let items = placements.into_iter().map(|(placement, name, lang)| {
        let href = context.href(&address::placement(placement));
        let back = put_back_form(context, placement, name.clone());
        view! { <li><a href=href lang=lang>{name}</a>{back}</li> }
    });
    let items = items.collect_view();
    Some(
        view! {
            <details class="fold">
                <summary>{context.t_with("matching-aside-title", &[("count", count.into())])}</summary>
                <p>{context.t("matching-aside-text")}</p>
                <ul>{items}</ul>
            </details>
        }
        .into_any(),
    )
}
