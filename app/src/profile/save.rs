//! The server functions of the profile's forms.

use domain::{
    form::{FieldCode, FormErrors, RawForm},
    participant::{
        AccommodationRequest, AddSkill, CvFile, NominationForm, ProfilePart, ProfileStep, RemoveSkill, SkillList,
    },
};
use leptos::prelude::*;
use platform::{Error, profile::version_of};

use super::{
    frame::{form_name, page_after},
    skills::not_chosen,
};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{Outcome, Posted, submit},
};

/// The button that answers a step with "none". Where something was typed, that counts.
pub(super) const NONE: &str = "none";

/// The step that the posted form names, if it exists.
fn posted_step() -> Option<ProfileStep> {
    Posted::current().fields.get("step").parse().ok()
}

fn form_and_page(step: Option<ProfileStep>) -> (String, Address) {
    step.map_or_else(
        || ("profile".to_owned(), address::profile()),
        |step| (form_name(step), address::profile_step(step)),
    )
}

/// The refusal without errors: nothing is saved, and the page shows again what was typed.
fn as_typed() -> Error {
    FormErrors::new().into()
}

#[server(prefix = "/api", endpoint = "profile/save")]
pub async fn post_save() -> Result<(), ServerFnError> {
    let step = posted_step();
    let (form, page) = form_and_page(step);
    submit(&form, &page, |context, posted| async move {
        let step = step.ok_or(Error::NotFound)?;
        let viewer = context.viewer()?;
        let button = posted.fields.get("do");
        if button == "add-row" {
            return Err(as_typed());
        }
        let version = version_of(&posted.fields)?;
        let cv = posted.file("cv").map(|file| CvFile::parse(&file.file_name, file.content.to_vec())).transpose()?;
        let part = ProfilePart::read(step, &posted.fields, context.platform.clock().today())?;
        if button == NONE && cv.is_none() && part.is_none() {
            context.platform.say_none(viewer, version, step).await?;
        } else {
            context.platform.save_profile_step(viewer, version, part, cv).await?;
        }
        let track = context.platform.own_profile(viewer).await?.profile.track;
        Ok(Outcome::to(if button == "stay" { address::profile_step(step) } else { page_after(step, track) }))
    })
    .await
}

/// Where a phrase brings nothing to choose from, the error is the phrase's.
fn at_the_phrase(context: &RequestContext, fields: &RawForm, errors: FormErrors) -> FormErrors {
    let unchosen = errors.for_field("skill") == Some(FieldCode::Required);
    if unchosen { not_chosen(context, fields.get("phrase")) } else { errors }
}

#[server(prefix = "/api", endpoint = "profile/find-skills")]
pub async fn post_find_skills() -> Result<(), ServerFnError> {
    let (form, page) = form_and_page(posted_step());
    submit(&form, &page, |context, posted| async move {
        context.viewer()?;
        if posted.fields.get("phrase").is_empty() {
            return Err(FormErrors::one("phrase", FieldCode::Required).into());
        }
        Err(as_typed())
    })
    .await
}

#[server(prefix = "/api", endpoint = "profile/add-skill")]
pub async fn post_add_skill() -> Result<(), ServerFnError> {
    let step = posted_step();
    let (form, page) = form_and_page(step);
    submit(&form, &page, |context, posted| async move {
        let viewer = context.viewer()?;
        let (list, version) = (skill_list_of(step)?, version_of(&posted.fields)?);
        let new =
            AddSkill::read(list, &posted.fields).map_err(|errors| at_the_phrase(&context, &posted.fields, errors))?;
        context.platform.add_skills(viewer, version, list, new).await?;
        Ok(Outcome::to(address::profile_step(list.step())))
    })
    .await
}

#[server(prefix = "/api", endpoint = "profile/remove-skill")]
pub async fn post_remove_skill() -> Result<(), ServerFnError> {
    let step = posted_step();
    let (form, page) = form_and_page(step);
    submit(&form, &page, |context, posted| async move {
        let viewer = context.viewer()?;
        let (list, version) = (skill_list_of(step)?, version_of(&posted.fields)?);
        let removed = RemoveSkill::try_from(&posted.fields)?;
        context.platform.remove_skill(viewer, version, list, &removed).await?;
        Ok(Outcome::to(address::profile_step(list.step())))
    })
    .await
}

fn skill_list_of(step: Option<ProfileStep>) -> Result<SkillList, Error> {
    match step {
        Some(ProfileStep::Skills) => Ok(SkillList::Held),
        Some(ProfileStep::Learning) => Ok(SkillList::Learning),
        _ => Err(Error::NotFound),
    }
}

#[server(prefix = "/api", endpoint = "profile/remove-cv")]
pub async fn post_remove_cv() -> Result<(), ServerFnError> {
    let (form, page) = form_and_page(Some(ProfileStep::Background));
    submit(&form, &page, |context, posted| async move {
        context.platform.remove_cv(context.viewer()?, version_of(&posted.fields)?).await?;
        Ok(Outcome::to(address::profile_step(ProfileStep::Background)))
    })
    .await
}

#[server(prefix = "/api", endpoint = "profile/save-accommodation")]
pub async fn post_save_accommodation() -> Result<(), ServerFnError> {
    submit("profile-accommodation", &address::accommodation(), |context, posted| async move {
        let request = AccommodationRequest::try_from(&posted.fields)?;
        context.platform.save_accommodation(context.viewer()?, &request).await?;
        Ok(Outcome::to(address::accommodation().with("saved", "1")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "profile/nominate")]
pub async fn post_nominate() -> Result<(), ServerFnError> {
    submit("profile-nomination", &address::nomination(), |context, posted| async move {
        let form = NominationForm::try_from(&posted.fields)?;
        context.platform.nominate(context.viewer()?, form).await?;
        Ok(Outcome::to(address::nomination()))
    })
    .await
}

#[server(prefix = "/api", endpoint = "profile/resend-nomination")]
pub async fn post_resend_nomination() -> Result<(), ServerFnError> {
    submit("profile-nomination", &address::nomination(), |context, _| async move {
        context.platform.send_nomination_again(context.viewer()?).await?;
        Ok(Outcome::to(address::nomination().with("renvoye", 1)))
    })
    .await
}
