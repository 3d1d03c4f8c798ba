//! Adding skills, held or to learn: the person types a phrase, picks one of five suggestions and confirms. The picker
//! does it without loading a page; the plain form loads one.

use domain::{
    participant::ProfileStep,
    skill::{SkillKey, SkillLevel},
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{frame::page_after, step_page::StepPage};
use crate::{
    context::RequestContext,
    islands::{PickerTexts, SkillPicker},
    ui::{
        Button, ButtonKind, ButtonLink, ButtonSize, ChoiceKind, ChoiceOption, Choices, EmptyState, SelectField,
        SelectOption, TextareaField,
    },
};

/// Suggestions shown for a phrase; more could not be read at a glance.
const SUGGESTIONS: usize = 5;

/// The list, the form that adds to it, and the link to the next step.
pub(super) fn skills_content(page: &StepPage) -> AnyView {
    let next = page_after(page.step, page.own.profile.track);
    view! {
        {skill_list(page)}
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
        let level = page.t(skill.level.key());
        let details = match &skill.evidence {
            Some(evidence) => page
                .context
                .t_with("profile-skill-said", &[("level", level.into()), ("evidence", evidence.as_str().into())]),
            None => level,
        };
        ListedSkill { key: skill.skill.clone(), details }
    });
    skills.collect()
}

fn skill_list(page: &StepPage) -> AnyView {
    let list = listed_skills(page);
    let title = page.t("profile-skills-chosen");
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
            {suggestions(page)}
            {with_level.then(|| level_and_evidence(page))}
            <Button label=page.t("profile-skill-add")/>
        </form>
    }
    .into_any()
}

/// The search field. It posts what was typed as `phrase` and the option chosen in the browser's list as `picked`.
fn picker(context: &RequestContext, value: String, error: Option<String>) -> AnyView {
    let texts = PickerTexts {
        label: context.t("profile-skill-phrase"),
        hint: context.t("profile-skill-phrase-hint"),
        list: context.t("profile-picker-list"),
        none: context.t("profile-picker-none"),
        one: context.t("profile-picker-one"),
        many: context.t_with("profile-picker-many", &[("count", "#".into())]),
        chosen: context.t_with("profile-picker-chosen", &[("skill", "#".into())]),
    };
    view! { <SkillPicker texts value error language=context.language.code().to_owned()/> }.into_any()
}

/// The suggestions for the phrase, to choose from.
fn suggestions(page: &StepPage) -> AnyView {
    let phrase = page.value("phrase");
    if phrase.is_empty() {
        return ().into_any();
    }
    let found = page.context.platform.skills().suggest(page.context.language, &phrase, SUGGESTIONS);
    if found.is_empty() {
        let text = page.t("profile-no-suggestion-text");
        return view! { <EmptyState title=page.t("profile-no-suggestion") text/> }.into_any();
    }
    let chosen = page.value("skill");
    let sure = found.first().filter(|first| first.is_sure());
    let selected = if chosen.is_empty() { sure.map(|first| first.key.as_str().to_owned()) } else { Some(chosen) };
    let options = found.iter().map(|found| {
        let option = ChoiceOption::new(found.key.as_str(), &found.label);
        if found.path.is_empty() { option } else { option.with_hint(&found.path) }
    });
    view! {
        <Choices
            name="skill"
            legend=page.context.t_with("profile-suggestions", &[("phrase", phrase.into())])
            kind=ChoiceKind::One
            options=options.collect()
            selected=selected.into_iter().collect()
            error=page.error("skill")
        />
    }
    .into_any()
}

fn level_and_evidence(page: &StepPage) -> AnyView {
    let levels = SkillLevel::ALL.map(|level| SelectOption::new(level.as_str(), page.t(level.key())));
    let options = std::iter::once(SelectOption::new("", page.t("profile-choose"))).chain(levels);
    view! {
        <SelectField
            name="level"
            label=page.t("profile-skill-level")
            options=options.collect()
            value=page.value("level")
            error=page.error("level")
        />
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
