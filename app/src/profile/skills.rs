//! Adding skills, held or to learn: the person types a phrase or several, ticks what is meant and confirms. The picker
//! does it without loading a page; the plain form loads one.

use domain::{
    form::{FieldCode, FormErrors},
    participant::{Practice, PracticeUnit, ProfileStep, phrases},
    skill::{SkillKey, SkillLevel},
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    frame::page_after,
    step::{none_button, none_said},
    step_page::StepPage,
};
use crate::{
    context::RequestContext,
    islands::{PickerTexts, SkillPicker},
    ui::{
        Button, ButtonKind, ButtonLink, ButtonSize, ChoiceKind, ChoiceOption, Choices, EmptyState, FieldNames,
        FieldWidth, InputKind, SelectField, SelectOption, TextField, TextareaField,
    },
};

/// Suggestions shown for a phrase; more could not be read at a glance.
const SUGGESTIONS: usize = 5;

/// The list, the form that adds to it, and the link to the next step.
pub(super) fn skills_content(page: &StepPage) -> AnyView {
    let next = page_after(page.step, page.own.profile.track);
    view! {
        {skill_list(page)}
        {none_form(page)}
        {add_form(page)}
        <p><ButtonLink href=page.context.href(&next) label=page.t("profile-continue") kind=ButtonKind::Secondary/></p>
    }
    .into_any()
}

/// A skill of the list, with its level and evidence as text.
struct ListedSkill {
    key: SkillKey,
    details: String,
}

fn listed_skills(page: &StepPage) -> Vec<ListedSkill> {
    let profile = &page.own.profile;
    if page.step == ProfileStep::Learning {
        return profile
            .learning
            .as_slice()
            .iter()
            .map(|key| ListedSkill { key: key.clone(), details: String::new() })
            .collect();
    }
    let skills = profile.skills.as_slice().iter().map(|skill| {
        let said = [
            Some(page.t(skill.level.key())),
            skill.weeks.map(|practice| practice_text(&page.context, practice)),
            skill.evidence.as_ref().map(|evidence| evidence.as_str().to_owned()),
        ];
        let details = said.into_iter().flatten().collect::<Vec<_>>().join(" – ");
        ListedSkill { key: skill.skill.clone(), details }
    });
    skills.collect()
}

/// How long a skill was practised: "3 mois".
pub(crate) fn practice_text(context: &RequestContext, practice: Practice) -> String {
    let (count, unit) = practice.spoken();
    context.t_with(&format!("practice-{unit}"), &[("count", u32::from(count).into())])
}

/// The form that says that there is none, or that it was said.
fn none_form(page: &StepPage) -> Option<AnyView> {
    let said = none_said(page);
    let form = none_button(page).map(|button| {
        view! {
            <form method="post" action=super::save::PostSave::PATH>
                {page.hidden()}
                {button}
            </form>
        }
    });
    (said.is_some() || form.is_some()).then(|| view! { {said}{form} }.into_any())
}

fn skill_list(page: &StepPage) -> AnyView {
    let list = listed_skills(page);
    let title = page.t("profile-skills-chosen");
    if list.is_empty() && page.own.profile.said_none(page.step) {
        return ().into_any();
    }
    if list.is_empty() {
        let text = page.t(&format!("profile-none-{}", page.step.as_str()));
        return view! { <h2>{title}</h2><p>{text}</p> }.into_any();
    }
    let skills = page.context.platform.skills();
    let items = list.into_iter().map(|chosen| {
        let name = skills.name(&chosen.key, page.context.language);
        view! {
            <li>
                <div>
                    <span class="picked-name">{name.clone()}</span>
                    <div class="meta">{chosen.details}</div>
                </div>
                <form method="post" action=super::save::PostRemoveSkill::PATH>
                    {page.hidden()}
                    <input type="hidden" name="skill" value=chosen.key.as_str().to_owned()/>
                    <Button
                        label=page.t("profile-skill-remove")
                        kind=ButtonKind::Plain
                        size=ButtonSize::Small
                        context=name
                    />
                </form>
            </li>
        }
    });
    view! { <h2>{title}</h2><ul class="picked">{items.collect_view()}</ul> }.into_any()
}

fn add_form(page: &StepPage) -> AnyView {
    let with_level = page.step == ProfileStep::Skills;
    view! {
        <h2>{page.t("profile-skill-add-title")}</h2>
        <form class="form" id=page.state.id() method="post" action=super::save::PostAddSkill::PATH novalidate>
            {page.opening()}
            {picker(&page.context, page.value("phrase"), page.error("phrase"))}
            <p>
                <button class="button button-secondary button-small" type="submit" formaction=super::save::PostFindSkills::PATH>
                    {page.t("profile-skill-find")}
                </button>
            </p>
            {suggestions(&page.context, &page.value("phrase"), page.values("skill"), page.error("skill"))}
            {with_level.then(|| level_and_evidence(page))}
            <Button label=page.t("profile-skill-add")/>
        </form>
    }
    .into_any()
}

/// The search field. It posts what was typed as `phrase` and the option chosen in the browser's list as `picked`.
pub(crate) fn picker(context: &RequestContext, value: String, error: Option<String>) -> AnyView {
    let texts = PickerTexts {
        label: context.t("profile-skill-phrase"),
        hint: context.t("profile-skill-phrase-hint"),
        list: context.t("profile-picker-list"),
        none: context.t("profile-picker-none"),
        one: context.t("profile-picker-one"),
        many: context.t_with("profile-picker-many", &[("count", "#".into())]),
        chosen: context.t_with("profile-picker-chosen", &[("skill", "#".into())]),
    };
    FieldNames::note("phrase", &texts.label);
    view! { <SkillPicker texts value error language=context.language.code().to_owned()/> }.into_any()
}

/// What is wrong where a phrase was typed and no skill ticked: nothing was found, or nothing was chosen.
pub(crate) fn not_chosen(context: &RequestContext, typed: &str) -> FormErrors {
    let skills = context.platform.skills();
    let found =
        phrases(typed).first().is_some_and(|phrase| !skills.suggest_near(context.language, phrase, 1).is_empty());
    if found {
        FormErrors::one("skill", FieldCode::Required)
    } else {
        FormErrors::one("phrase", FieldCode::UnknownSkill)
    }
}

/// The suggestions for what was typed, to tick: one group for each phrase between commas. `chosen` are those ticked before.
pub(crate) fn suggestions(
    context: &RequestContext,
    typed: &str,
    chosen: Vec<String>,
    error: Option<String>,
) -> AnyView {
    let groups = phrases(typed).into_iter().enumerate().map(|(at, phrase)| {
        // The error summary leads to the first group.
        let error = error.clone().filter(|_| at == 0);
        suggestions_for(context, at, phrase, &chosen, error)
    });
    groups.collect_view().into_any()
}

fn suggestions_for(
    context: &RequestContext,
    at: usize,
    phrase: &str,
    chosen: &[String],
    error: Option<String>,
) -> AnyView {
    let found = context.platform.skills().suggest_near(context.language, phrase, SUGGESTIONS);
    let values = [("phrase", phrase.into())];
    if found.is_empty() {
        let text = context.t("profile-no-suggestion-text");
        return view! { <EmptyState title=context.t_with("profile-no-suggestion", &values) text/> }.into_any();
    }
    let sure = found.first().filter(|first| first.is_sure());
    let selected = if chosen.is_empty() {
        sure.map(|first| first.key.as_str().to_owned()).into_iter().collect()
    } else {
        chosen.to_vec()
    };
    let options = found.iter().map(|found| {
        let option = ChoiceOption::new(found.key.as_str(), &found.label);
        if found.path.is_empty() { option } else { option.with_hint(&found.path) }
    });
    let id = if at == 0 { "skill".to_owned() } else { format!("skill-{at}") };
    view! {
        <Choices
            name="skill"
            id
            legend=context.t_with("profile-suggestions", &values)
            kind=ChoiceKind::Several
            options=options.collect()
            selected
            error
        />
    }
    .into_any()
}

fn level_and_evidence(page: &StepPage) -> AnyView {
    let levels = SkillLevel::ALL.map(|level| SelectOption::new(level.as_str(), page.t(level.key())));
    let choose = || std::iter::once(SelectOption::new("", page.t("profile-choose")));
    let options = choose().chain(levels);
    let units = PracticeUnit::ALL.iter().map(|unit| SelectOption::new(unit.as_str(), page.t(unit.key())));
    let units = choose().chain(units);
    view! {
        <SelectField
            name="level"
            label=page.t("profile-skill-level")
            options=options.collect()
            value=page.value("level")
            error=page.error("level")
        />
        <div class="field-row">
            <TextField
                name="practice"
                label=page.t("profile-skill-practice")
                hint=page.t("profile-skill-practice-hint")
                kind=InputKind::Number
                width=FieldWidth::Tiny
                value=page.value("practice")
                error=page.error("practice")
            />
            <SelectField
                name="practice_unit"
                label=page.t("profile-skill-practice-unit")
                options=units.collect()
                value=page.value("practice_unit")
                error=page.error("practice_unit")
            />
        </div>
        <TextareaField
            name="evidence"
            label=page.t("profile-skill-evidence")
            hint=page.t("profile-skill-evidence-hint")
            rows=2
            value=page.value("evidence")
            error=page.error("evidence")
        />
    }
    .into_any()
}
