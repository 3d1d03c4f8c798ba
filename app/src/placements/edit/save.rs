//! Forms that write: a placement begun, copied, a step saved.

use domain::placement::{PlacementPart, PlacementStep};
use leptos::prelude::*;
use platform::{Error, placements::Saved};

use super::{page_of, step, target, weights};
use crate::forms::{Outcome, Posted, submit};

/// Begins a placement.
#[server(prefix = "/api", endpoint = "placements/create")]
pub async fn create_placement() -> Result<(), ServerFnError> {
    let slug = Posted::current().fields.get("organisation").to_owned();
    let page = domain::organisation::Slug::parse(&slug)
        .map_or_else(|_| "/".to_owned(), |slug| format!("/oci/{}/projets", slug.as_str()));
    submit("placement-new", &page, |context, _| async move {
        let id = context.platform.begin_placement(context.viewer()?, &slug).await?;
        Ok(Outcome::to(format!("/oci/projets/{id}/{}", PlacementStep::Basics)))
    })
    .await
}

/// Copies a placement into a new draft.
#[server(prefix = "/api", endpoint = "placements/duplicate")]
pub async fn duplicate_placement() -> Result<(), ServerFnError> {
    let page = page_of(&Posted::current().fields, "/oci/projets");
    submit("placement-act", &page, |context, posted| async move {
        let (id, _) = target(&posted.fields)?;
        let copy = context.platform.duplicate_placement(context.viewer()?, id).await?;
        Ok(Outcome::to(format!("/oci/projets/{copy}")))
    })
    .await
}

/// Saves a step, and leads to the next.
#[server(prefix = "/api", endpoint = "placements/save")]
pub async fn save_placement() -> Result<(), ServerFnError> {
    let fields = Posted::current().fields;
    let above = page_of(&fields, "/oci/projets");
    let page = match fields.get("step").parse::<PlacementStep>() {
        Ok(step) if above != "/" => format!("{above}/{step}"),
        _ => above,
    };
    submit(step::FORM, &page, |context, posted| async move {
        let (id, version) = target(&posted.fields)?;
        let step: PlacementStep = posted.fields.get("step").parse().map_err(|_| Error::NotFound)?;
        let viewer = context.viewer()?;
        let part = PlacementPart::read(step, &posted.fields)?;
        if context.platform.save_placement_step(viewer, id, version, part).await? == Saved::Revised {
            return Ok(Outcome::to(format!("/oci/projets/{id}?modifie=1")));
        }
        if posted.fields.flag(weights::STAY) {
            return Ok(Outcome::to(format!("/oci/projets/{id}/{step}")));
        }
        let next = PlacementStep::ALL.iter().skip_while(|other| **other != step).nth(1);
        Ok(Outcome::to(next.map_or_else(|| format!("/oci/projets/{id}"), |next| format!("/oci/projets/{id}/{next}"))))
    })
    .await
}
