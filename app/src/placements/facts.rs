//! The facts of a placement's page: dates, what it asks, what is covered, languages, skills, priorities, goals.

use domain::{
    country::{CountryCode, SecurityLevel, SecurityNote},
    localised::Spoken,
    placement::{Asks, LanguageRequirement, PartnerConfirmation, PlacementPage},
    priority::PriorityLevel,
    skill::Need,
    text::Paragraph,
};
use leptos::prelude::*;
use platform::public::PublicPlacement;

use super::{
    cards::{country_name, dates_text, priority_tags},
    filters::{language_name, sdg_name},
};
use crate::{
    address,
    context::RequestContext,
    i18n::format::capitalised,
    ui::{Fact, Notice, PriorityTag, Tone, WordsList, WordsRow},
    words,
};

/// Place, dates and deadline.
pub(super) fn key_facts(context: &RequestContext, page: &PlacementPage) -> Vec<Fact> {
    let card = &page.card;
    let where_ = format!("{}, {}", card.place, country_name(context, card.country));
    vec![
        Fact::new(context.t("placement-page-where"), where_),
        Fact::new(context.t("placement-list-when"), dates_text(context, card.dates)),
        Fact::new(context.t("placement-list-deadline"), deadline(context, page)),
    ]
}

/// Practical facts: length, format, preparation.
pub(super) fn practical_facts(context: &RequestContext, page: &PlacementPage) -> Vec<Fact> {
    let days = i64::from(page.card.dates.days());
    let mut facts = vec![
        Fact::new(context.t("placement-page-length"), context.t_with("placement-page-days", &[("count", days.into())])),
        Fact::new(context.t("placement-list-format"), context.t(page.card.format.key())),
    ];
    let shift = i64::from(page.flexibility.days());
    if shift > 0 {
        let value = context.t_with("placement-page-flexible", &[("count", shift.into())]);
        facts.push(Fact::new(context.t("placement-page-flexibility"), value));
    }
    if let Some(preparation) = page.preparation {
        facts.push(Fact::new(context.t("placement-page-preparation"), dates_text(context, preparation)));
    }
    if let Some(place) = page.preparation_place.for_reader(context.language) {
        let label = words::language_label(context.catalogue(), place.language);
        let language = label.map(|label| (place.language.to_string(), label));
        let name = context.t("placement-page-preparation-place");
        facts.push(Fact::new(name, place.text.as_str()).in_language(language));
    }
    facts
}

fn deadline(context: &RequestContext, page: &PlacementPage) -> String {
    let date = context.catalogue().date(page.card.deadline);
    context.t_with("placement-page-deadline", &[("date", date.into())])
}

/// How the partner confirmed.
pub(super) fn confirmation(context: &RequestContext, confirmation: Option<&PartnerConfirmation>) -> String {
    let (key, on) = match confirmation {
        Some(PartnerConfirmation::ByLink { on, .. }) => ("placement-page-confirmed-link", on),
        Some(PartnerConfirmation::Oral { on, .. }) => ("placement-page-confirmed-oral", on),
        None => return String::new(),
    };
    context.t_with(key, &[("date", context.catalogue().date(*on).into())])
}

/// The priorities with their evidence, then the goals.
pub(super) fn priorities(context: &RequestContext, page: &PlacementPage) -> AnyView {
    let claims = page.claims.iter().filter(|claim| claim.level > PriorityLevel::NONE).map(|claim| {
        let tag = priority_tags(context, &[(claim.priority, claim.level)]).into_iter().next();
        let sentence = claim.sentence.for_reader(context.language);
        let sentence = sentence.map(|spoken| view! { <p class="words">{words::words(context, &spoken)}</p> });
        view! { <li>{tag.map(|priority| view! { <PriorityTag priority/> })} {sentence}</li> }
    });
    let goals = page.card.sdgs.iter().map(|sdg| {
        let href = context.href(&address::placements().with("sdg", sdg));
        view! { <li><a href=href>{sdg_name(context, *sdg)}</a></li> }
    });
    view! {
        <h2>{context.t("placement-page-priorities")}</h2>
        <ul class="grid">{claims.collect_view()}</ul>
        <h3>{context.t("placement-page-goals")}</h3>
        <ul>{goals.collect_view()}</ul>
    }
    .into_any()
}

/// What the placement asks of a person, and what is covered.
pub(super) fn asks(context: &RequestContext, asks: &Asks) -> AnyView {
    let (own, covered) = (asks.own_costs.iter().map(|it| it.key()), asks.covered.iter().map(|it| it.key()));
    let count = |key: &str, number: Option<i64>| number.map(|number| context.t_with(key, &[("count", number.into())]));
    let number = |text: Option<String>| text.map(IntoAny::into_any);
    let reader = context.language;
    let asked = [
        ("contribution", number(asks.contribution_cad.map(|amount| contribution(context, amount)))),
        ("own-costs", lines(context, own, asks.other_costs.for_reader(reader))),
        ("weekends", number(count("placement-page-weekends-count", asks.weekends.map(i64::from)))),
        ("hours", number(count("placement-page-hours-count", asks.training_hours.map(i64::from)))),
        ("months", number(count("placement-page-months-count", asks.commitment_months.map(i64::from)))),
        ("commitment", asks.commitment.for_reader(reader).map(|spoken| words::words(context, &spoken))),
    ];
    let received = [("covered", lines(context, covered, asks.other_covered.for_reader(reader)))];
    view! {
        <h2>{context.t("placement-page-asks")}</h2>
        <WordsList rows=answer_rows(context, asked)/>
        <h2>{context.t("placement-page-receives")}</h2>
        <WordsList rows=answer_rows(context, received)/>
    }
    .into_any()
}

fn contribution(context: &RequestContext, amount: u32) -> String {
    if amount == 0 { context.t("placement-page-no-contribution") } else { context.catalogue().dollars(amount.into()) }
}

/// Choices and the OCI's words, one per line.
pub(crate) fn lines(
    context: &RequestContext,
    keys: impl Iterator<Item = &'static str>,
    other: Option<Spoken<&Paragraph>>,
) -> Option<AnyView> {
    words::choices_and_words(context, keys.map(|key| context.t(key)), other)
}

fn answer_rows<const N: usize>(context: &RequestContext, answers: [(&str, Option<AnyView>); N]) -> Vec<WordsRow> {
    let row = |(name, answer): (&str, Option<AnyView>)| {
        answer.map(|answer| WordsRow {
            question: context.t(&format!("placement-page-{name}")).into_any(),
            answer,
            empty: false,
            change: None,
        })
    };
    answers.into_iter().filter_map(row).collect()
}

/// Languages and skills, required or desired.
pub(super) fn needs(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let needs = &placement.page.needs;
    let several = placement.page.card.posts.len() > 1;
    let languages = needs.languages.iter().map(|it| view! { <li>{language(context, it)}</li> }).collect_view();
    let skills = needs.skills.iter().zip(&placement.skill_names).map(|(need, (post, name))| {
        let text = context.t_with(
            "placement-page-skill",
            &[
                ("skill", capitalised(name).into()),
                ("level", context.t_with("reason-skill-level", &[("level", need.level.as_str().into())]).into()),
                ("need", need.need.as_str().into()),
                ("post", if several { context.t(post.key()) } else { "none".to_owned() }.into()),
            ],
        );
        view! { <li>{text}</li> }
    });
    let skills = skills.collect::<Vec<_>>();
    let skills = if skills.is_empty() {
        view! { <p>{context.t("placement-page-no-skill")}</p> }.into_any()
    } else {
        view! { <ul>{skills}</ul> }.into_any()
    };
    let languages = if needs.languages.is_empty() {
        view! { <p>{context.t("placement-page-no-language")}</p> }.into_any()
    } else {
        view! { <ul>{languages}</ul> }.into_any()
    };
    view! {
        <h2>{context.t("placement-page-needs")}</h2>
        <h3>{context.t("placement-page-languages")}</h3>
        {languages}
        <h3>{context.t("placement-page-skills")}</h3>
        {skills}
    }
    .into_any()
}

fn language(context: &RequestContext, requirement: &LanguageRequirement) -> String {
    let names: Vec<String> =
        requirement.any_of.iter().map(|language| language_name(context, language.code())).collect();
    let key = match (names.len(), requirement.need) {
        (0 | 1, Need::Required) => "placement-page-language-required",
        (0 | 1, Need::Desired) => "placement-page-language-desired",
        (_, Need::Required) => "placement-page-language-any-required",
        (_, Need::Desired) => "placement-page-language-any-desired",
    };
    let level = context.t(requirement.floor.key());
    capitalised(&context.t_with(key, &[("languages", names.join(", ").into()), ("level", level.into())]))
}

/// The OCI's questions, so that people can prepare.
pub(super) fn questions(context: &RequestContext, page: &PlacementPage) -> AnyView {
    if page.questions.is_empty() {
        return ().into_any();
    }
    let items = page.questions.iter().filter_map(|question| question.for_reader(context.language));
    let items = items.map(|spoken| view! { <li>{words::words(context, &spoken)}</li> }).collect_view();
    view! {
        <h2>{context.t("placement-page-questions")}</h2>
        <ol>{items}</ol>
    }
    .into_any()
}

/// The programme's note on the country's security.
pub(super) fn security(context: &RequestContext, note: Option<&SecurityNote>, country: CountryCode) -> AnyView {
    // A level that stops travel has the first notice of the page.
    let shown = |note: &&SecurityNote| note.level != SecurityLevel::Normal && !note.level.stops_travel();
    let Some(note) = note.filter(shown) else { return ().into_any() };
    let title = context.t_with("placement-page-security", &[("country", country_name(context, country).into())]);
    let text = context.t_with(
        "placement-page-security-source",
        &[("source", (&note.source).into()), ("date", context.catalogue().date(note.noted_on).into())],
    );
    let level = context.t(note.level.key());
    view! {
        <div class="security">
            <Notice tone=Tone::Warning title=title>
                <p>{level}</p>
                <p class="meta">{text}</p>
            </Notice>
        </div>
    }
    .into_any()
}
