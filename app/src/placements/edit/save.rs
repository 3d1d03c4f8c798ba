//! The server functions that create, copy and save a placement.

use domain::{
    form::FormErrors,
    placement::{PlacementPart, PlacementStep},
};
use leptos::prelude::*;
use platform::{Error, placements::Saved};

use super::{
    page_of_form, placement_and_version,
    skill_rows::{FIND, read_skills},
};
use crate::{
    address,
    forms::{Outcome, Posted, submit},
};

/// The name of a step's form.
pub(super) const FORM: &str = "placement-step";
/// The field that makes saving return to the same step.
pub(super) const STAY: &str = "stay";

/// Creates a placement.
#[server(prefix = "/api", endpoint = "placements/create")]
pub async fn create_placement() -> Result<(), ServerFnError> {
    let slug = Posted::current().fields.get("organisation").to_owned();
    let page = domain::organisation::Slug::parse(&slug)
        .map_or_else(|_| address::home(), |slug| address::organisation_placements(slug.as_str()));
    let slug = &slug;
    submit("placement-new", &page, |context, _| async move {
        let id = context.platform.begin_placement(context.viewer()?, slug).await?;
        Ok(Outcome::to(address::placement_step(id, PlacementStep::Basics)))
    })
    .await
}

/// Copies a placement into a new draft.
#[server(prefix = "/api", endpoint = "placements/duplicate")]
pub async fn duplicate_placement() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit("placement-act", &page, |context, posted| async move {
        let (id, _) = placement_and_version(&posted.fields)?;
        let copy = context.platform.duplicate_placement(context.viewer()?, id).await?;
        Ok(Outcome::to(address::edit_placement(copy)))
    })
    .await
}

/// Saves a step and leads to the next one.
#[server(prefix = "/api", endpoint = "placements/save")]
pub async fn save_placement() -> Result<(), ServerFnError> {
    let fields = Posted::current().fields;
    let page = page_of_form(&fields, |id| match fields.get("step").parse() {
        Ok(step) => address::placement_step(id, step),
        Err(_) => address::edit_placement(id),
    });
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let step: PlacementStep = posted.fields.get("step").parse().map_err(|_| Error::NotFound)?;
        let viewer = context.viewer()?;
        let part = if step == PlacementStep::LanguagesAndSkills {
            if posted.fields.get("do") == FIND {
                // Nothing is saved; the page shows what was typed and what it may mean.
                return Err(FormErrors::new().into());
            }
            let read = read_skills(&context, &posted.fields)?;
            PlacementPart::read(step, &read)?
        } else {
            PlacementPart::read(step, &posted.fields)?
        };
        match context.platform.save_placement_step(viewer, id, version, part).await? {
            Saved::Revised => return Ok(Outcome::to(address::edit_placement(id).with("modifie", "1"))),
            Saved::Proposed => return Ok(Outcome::to(address::edit_placement(id).with("modifie", "propose"))),
            Saved::Draft => {}
        }
        if posted.fields.flag(STAY) {
            return Ok(Outcome::to(address::placement_step(id, step)));
        }
        let next = PlacementStep::ALL.iter().skip_while(|other| **other != step).nth(1);
        Ok(Outcome::to(next.map_or_else(|| address::edit_placement(id), |next| address::placement_step(id, *next))))
    })
    .await
}
