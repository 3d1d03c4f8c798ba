//! The skills of a placement: those chosen, each with its post, its level and how much it matters, then a row to add another with
//! the picker that volunteers have. Without scripts the row posts a phrase, and the page shows what it may mean.

use domain::{
    form::{FormErrors, RawForm},
    placement::{MAX_SKILLS, PostKind},
    skill::{Need, SkillKey, SkillLevel},
};
use leptos::prelude::*;

use super::{controls::options, fields::Fields};
use crate::{
    context::RequestContext,
    forms::group,
    profile::{not_chosen, picker, suggestions},
    ui::{Button, ButtonKind, ButtonSize, Checkbox, FieldNames, SelectOption},
};

/// The button that only looks for what a phrase may mean.
pub(super) const FIND: &str = "find-skills";

/// The rows of the skills, and the one that adds another.
pub(super) fn skill_rows(f: &Fields) -> AnyView {
    let rows = f.state.values().rows("skills");
    let (last, mut chosen) = (rows.last().map_or(0, |last| last + 1), Vec::new());
    for row in rows {
        if let Ok(skill) = SkillKey::parse(&f.value(&format!("skills.{row}.skill"))) {
            chosen.push((row, skill));
        }
    }
    let adding = adding_row(f).unwrap_or(last);
    let full = chosen.len() >= MAX_SKILLS;
    let chosen: Vec<AnyView> =
        chosen.into_iter().filter(|(row, _)| *row != adding).map(|(row, skill)| chosen_row(f, row, &skill)).collect();
    view! { {chosen}{(!full).then(|| new_row(f, adding))} }.into_any()
}

/// The row that a refused form was adding.
fn adding_row(f: &Fields) -> Option<usize> {
    f.value("adding").parse().ok().filter(|_| f.state.is_unsaved())
}

fn chosen_row(f: &Fields, row: usize, skill: &SkillKey) -> AnyView {
    let name = f.context.platform.skills().name(skill, f.context.language);
    FieldNames::note_group(&format!("skills.{row}."), &name);
    let controls = view! {
        <input type="hidden" name=format!("skills.{row}.skill") value=skill.as_str().to_owned()/>
        {menus(f, row)}
        <Checkbox
            name=format!("skills.{row}.remove")
            label=f.context.t("placement-edit-skill-remove")
            checked=f.state.values().flag(&format!("skills.{row}.remove"))
        />
    };
    group(name, controls.into_any())
}

fn new_row(f: &Fields, row: usize) -> AnyView {
    let legend = f.context.t("placement-edit-skill-new");
    FieldNames::note_group(&format!("skills.{row}."), &legend);
    let (phrase, chosen) = (f.value("phrase"), f.values("skill"));
    let found = suggestions(&f.context, &phrase, chosen, f.error("skill"));
    let controls = view! {
        <input type="hidden" name="adding" value=row.to_string()/>
        {picker(&f.context, phrase.clone(), f.error("phrase"))}
        <p>
            <Button
                label=f.context.t("profile-skill-find")
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                posts=Some(("do", FIND.to_owned()))
            />
        </p>
        {found}
        {menus(f, row)}
        <p>
            <Button
                label=f.context.t("placement-edit-skill-add")
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                posts=Some((super::save::STAY, "on".to_owned()))
            />
        </p>
    };
    group(legend, controls.into_any())
}

fn menus(f: &Fields, row: usize) -> AnyView {
    let levels: Vec<SelectOption> = options::<SkillLevel>(f);
    view! {
        {f.select(&format!("skills.{row}.post"), "post", options::<PostKind>(f))}
        <div class="field-row">
            {f.select(&format!("skills.{row}.level"), "level", levels)}
            {f.select(&format!("skills.{row}.need"), "need", options::<Need>(f))}
        </div>
    }
    .into_any()
}

/// The posted form with the skill that was picked in its row, and without the rows that were taken off.
///
/// # Errors
/// Where a phrase was typed and no skill chosen.
pub(super) fn read_skills(context: &RequestContext, fields: &RawForm) -> Result<RawForm, FormErrors> {
    let gone: Vec<String> = fields
        .rows("skills")
        .into_iter()
        .filter(|row| fields.flag(&format!("skills.{row}.remove")))
        .map(|row| format!("skills.{row}."))
        .collect();
    let kept = fields.pairs().filter(|(name, _)| !gone.iter().any(|row| name.starts_with(row.as_str())));
    let form = kept.fold(RawForm::default(), |form, (name, value)| form.with(name, value));
    let row = fields.get("adding");
    let phrase = fields.get("phrase");
    let picked = fields.get("picked");
    let chosen: Vec<&str> = if picked.is_empty() { fields.all("skill").collect() } else { vec![picked] };
    let Some(first) = chosen.first() else {
        if phrase.is_empty() {
            return Ok(form);
        }
        return Err(not_chosen(context, phrase));
    };
    let form = form.with(format!("skills.{row}.skill"), canonical(context, first));
    // Several that were ticked at once are needed alike.
    let after = fields.rows("skills").last().map_or(0, |last| last + 1);
    let more = chosen.iter().skip(1).enumerate();
    Ok(more.fold(form, |form, (at, skill)| {
        let next = after.max(row.parse().unwrap_or(0)) + 1 + at;
        ["post", "level", "need"]
            .iter()
            .fold(form.with(format!("skills.{next}.skill"), canonical(context, skill)), |form, part| {
                form.with(format!("skills.{next}.{part}"), fields.get(&format!("skills.{row}.{part}")))
            })
    }))
}

/// The key of a concept, where the posted one is another of its keys. A key that nothing has stays, to be refused.
fn canonical(context: &RequestContext, key: &str) -> String {
    let known = SkillKey::parse(key).ok().and_then(|key| context.platform.skills().canonical(&key));
    known.map_or_else(|| key.to_owned(), |known| known.as_str().to_owned())
}
