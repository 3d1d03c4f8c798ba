//! Applying, in three pages: what the placement asks, the letter and the answers, the review.

use domain::{
    application::ApplyPage,
    form::RawForm,
    ids::PlacementId,
    placement::{Asks, PostKind},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    obstacles::{nomination_notice, obstacles},
    shared::{self, answer_row, words_row},
};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::FormState,
    i18n::Value,
    matching,
    page::{Page, PageResult},
    profile::travel_notice,
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, ChangeLink, Checkbox, Leaving, Notice, Saved, Step, StepState, Steps,
        SummaryRow, TextareaField, Tone, WordsList, WordsRow, isolated,
    },
    words,
};

/// The address of a page of applying to a post.
type ApplyAddress = fn(PlacementId, PostKind) -> Address;

/// The three pages: their addresses and the keys of their names.
const STEPS: [(ApplyAddress, &str); 3] = [
    (address::apply, "apply-step-asks"),
    (address::apply_letter, "apply-step-letter"),
    (address::apply_review, "apply-step-review"),
];

pub(super) fn apply_asks_page() -> AnyView {
    apply_page(0)
}

pub(super) fn apply_letter_page() -> AnyView {
    apply_page(1)
}

pub(super) fn apply_review_page() -> AnyView {
    apply_page(2)
}

fn apply_page(step: usize) -> AnyView {
    page(move |context| load_apply(context, step))
}

async fn load_apply(context: RequestContext, step: usize) -> PageResult {
    let (placement, kind): (PlacementId, PostKind) = (context.parameter("id")?, context.parameter("post")?);
    let apply = context.platform.apply_page(context.viewer()?, placement, kind, context.language).await?;
    if apply.is_sent() {
        return Ok(already_applied_page(&context, &apply));
    }
    // The first page comes first until the person accepts what the placement asks.
    let step = if apply.asks_accepted() { step } else { 0 };
    let body = match step {
        0 => asks_step(&context, &apply).await?,
        1 => letter_step(&context, &apply).await?,
        _ => review_step(&context, &apply).await?,
    };
    let leaving = context.forms.leaving();
    let title = context.t_with(
        "apply-title",
        &[("placement", words::plain_words(context.catalogue(), &apply.subject.spoken_title()).into())],
    );
    let shown = view! {
        <div class="column">
            {step_list(&context, &apply, step, leaving)}
            <h1>{title.clone()}</h1>
            {travel_notice(&context, apply.subject.track)}
            {shared::subject_facts(&context, &apply.subject)}
            {obstacles(&context, &apply)}
            {(step < 2).then(|| nomination_notice(&context, &apply))}
            {body}
        </div>
    };
    Ok(Page::new(title, shown))
}

fn already_applied_page(context: &RequestContext, apply: &ApplyPage) -> Page {
    let title = context.t("apply-already-title");
    let href = apply.application.as_ref().map(|application| address::application(application.id));
    let href = context.href(&href.unwrap_or_else(address::applications));
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("apply-already")}</p>
            <p><ButtonLink href label=context.t("apply-already-follow")/></p>
        </div>
    };
    Page::new(title, body)
}

fn step_list(context: &RequestContext, apply: &ApplyPage, now: usize, leaving: Option<Leaving>) -> AnyView {
    let steps = STEPS.iter().enumerate().map(|(at, (page, name))| {
        let answered = match at {
            0 => apply.asks_accepted(),
            1 => apply.draft.complete(&apply.questions).is_ok(),
            _ => false,
        };
        let (state, word) = match answered {
            _ if at == now => (StepState::Now, "apply-step-now"),
            true => (StepState::Done, "apply-step-done"),
            false => (StepState::ToDo, "apply-step-to-do"),
        };
        let reachable = at == 0 || apply.asks_accepted();
        let href = reachable.then(|| context.href(&page(apply.subject.placement, apply.subject.kind)));
        Step { name: context.t(name), href, state, state_word: context.t(word) }
    });
    let number = i64::try_from(now + 1).unwrap_or(1);
    let now = context.t_with("apply-steps-now", &[("step", Value::from(number))]);
    view! {
        <Steps label=context.t("apply-steps") now show_all=context.t("apply-steps-all") steps=steps.collect() leaving/>
    }
    .into_any()
}

fn subject_fields(hidden: AnyView, apply: &ApplyPage) -> AnyView {
    let version = apply.application.as_ref().map_or(0, |application| application.version);
    view! {
        {hidden}
        <input type="hidden" name="placement" value=apply.subject.placement.to_string()/>
        <input type="hidden" name="post" value=apply.subject.kind.as_str()/>
        <input type="hidden" name="version" value=version.to_string()/>
    }
    .into_any()
}

async fn asks_step(context: &RequestContext, apply: &ApplyPage) -> Result<AnyView, Error> {
    let stored = RawForm::default().with_flag("asks_accepted", apply.asks_accepted());
    let form = FormState::load(context, "apply-asks", stored).await?;
    let checked = form.values().flag("asks_accepted");
    let error = form.error(context, "asks_accepted");
    let send = (!apply.is_blocked()).then(|| {
        view! {
            <form class="form" method="post" action=super::actions::AcceptAsks::PATH novalidate>
                {subject_fields(FormState::hidden(context), apply)}
                <Checkbox name="asks_accepted" label=context.t("apply-asks-accept") checked error/>
                <div class="button-row"><Button label=context.t("apply-continue")/></div>
            </form>
        }
    });
    // The placement changed after the person accepted what it asks.
    let changed = (apply.application.is_some() && !apply.asks_accepted()).then(|| {
        let text = context.t("apply-asks-anew");
        view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }
    });
    Ok(view! {
        {shared::error_summary(context, &form)}
        {changed}
        <h2>{context.t("apply-asks-title")}</h2>
        <WordsList rows=asks_rows(context, &apply.asks)/>
        {send}
    }
    .into_any())
}

/// What the placement asks, and what is covered.
fn asks_rows(context: &RequestContext, asks: &Asks) -> Vec<WordsRow> {
    let catalogue = context.catalogue();
    let reader = context.language;
    let number = |value: Option<i64>| value.map(|value| catalogue.number(value).into_any());
    let own_costs = asks.own_costs.iter().map(|cost| context.t(cost.key()));
    let costs = words::choices_and_words(context, own_costs, asks.other_costs.for_reader(reader));
    let received = asks.covered.iter().map(|covered| context.t(covered.key()));
    let covered = words::choices_and_words(context, received, asks.other_covered.for_reader(reader));
    let commitment = asks.commitment.for_reader(reader).map(|spoken| words::words(context, &spoken));
    [
        ("apply-asks-contribution", asks.contribution_cad.map(|amount| catalogue.dollars(amount.into()).into_any())),
        ("apply-asks-costs", costs),
        ("apply-asks-weekends", number(asks.weekends.map(i64::from))),
        ("apply-asks-hours", number(asks.training_hours.map(i64::from))),
        ("apply-asks-months", number(asks.commitment_months.map(i64::from))),
        ("apply-asks-commitment", commitment),
        ("apply-asks-covered", covered),
    ]
    .into_iter()
    .map(|(key, answer)| words_row(context, context.t(key).into_any(), answer))
    .collect()
}

async fn letter_step(context: &RequestContext, apply: &ApplyPage) -> Result<AnyView, Error> {
    let form = FormState::load(context, "apply-letter", apply.draft.to_raw()).await?;
    let required = context.t("field-required");
    let questions = apply.questions.iter().enumerate().map(|(at, question)| {
        let name = format!("answer.{at}");
        let (value, error) = (form.value(&name), form.error(context, &name));
        let asked = question.for_reader(context.language);
        let label = asked.map(|asked| asked.text.to_string()).unwrap_or_default();
        let hint = asked.and_then(|asked| words::language_label(context.catalogue(), asked.language));
        let label_lang = asked.and_then(|asked| words::lang_of(context, &asked));
        view! { <TextareaField name label label_lang hint value error required=required.clone()/> }
    });
    let questions = questions.collect_view();
    let saved = apply.application.as_ref().filter(|_| context.query("enregistre") == "1" && !form.is_unsaved()).map(
        |application| {
            let time = context.catalogue().time(application.updated_at);
            view! { <Saved text=context.t_with("apply-saved", &[("time", time.into())])/> }
        },
    );
    let (value, error) = (form.value("letter"), form.error(context, "letter"));
    Ok(view! {
        {shared::error_summary(context, &form)}
        {saved}
        <form class="form" id=form.id() method="post" action=super::actions::SaveLetter::PATH novalidate>
            {subject_fields(form.opening(context), apply)}
            <TextareaField
                name="letter"
                label=context.t("applications-letter")
                hint=context.t("apply-letter-hint")
                value
                error
                required=required.clone()
                rows=14
            />
            {questions}
            <p>{context.t(if apply.has_cv { "apply-cv-there" } else { "apply-cv-none" })}</p>
            <div class="button-row">
                <Button label=context.t("apply-to-review") posts=Some(("next", "review".to_owned()))/>
                <Button label=context.t("apply-save") kind=ButtonKind::Secondary posts=Some(("next", "stay".to_owned()))/>
            </div>
        </form>
    }
    .into_any())
}

async fn review_step(context: &RequestContext, apply: &ApplyPage) -> Result<AnyView, Error> {
    let form = FormState::load(context, "apply-review", RawForm::default()).await?;
    let letter_page = context.href(&address::apply_letter(apply.subject.placement, apply.subject.kind));
    let change = |field: &str, what: String| ChangeLink {
        href: format!("{letter_page}#{field}"),
        label: context.t("apply-change"),
        context: what,
    };
    let letter = apply.draft.letter.as_ref().map(|it| it.as_str().to_owned());
    let name = context.t("applications-letter");
    let letter = SummaryRow { change: Some(change("letter", name.clone())), ..answer_row(name, letter, context) };
    let mut rows: Vec<WordsRow> = vec![letter.into()];
    rows.extend(apply.questions.iter().enumerate().map(|(at, question)| {
        let answer = apply.draft.answers.get(at).and_then(Option::as_ref).map(|it| isolated(it.as_str()));
        let asked = question.for_reader(context.language);
        let named = asked.map(|asked| asked.text.to_string()).unwrap_or_default();
        let asked = asked.map(|asked| words::words(context, &asked)).unwrap_or_else(|| ().into_any());
        WordsRow { change: Some(change(&format!("answer.{at}"), named)), ..words_row(context, asked, answer) }
    }));
    let fit = apply.explanation.as_ref().map(|explanation| {
        view! {
            <h2>{context.t("apply-review-fit")}</h2>
            <p>{context.t("apply-review-fit-help")}</p>
            {matching::fit(context, explanation, matching::Reader::Person)}
        }
    });
    let send = apply.may_send().then(|| {
        view! {
            <form class="form" method="post" action=super::actions::SendApplication::PATH novalidate>
                {subject_fields(FormState::hidden(context), apply)}
                <p>{context.t("apply-review-note")}</p>
                <p>{context.t("apply-contact-note")}</p>
                <div class="button-row"><Button label=context.t("application-action-submit")/></div>
            </form>
        }
    });
    Ok(view! {
        {shared::error_summary(context, &form)}
        <h2>{context.t("apply-step-review")}</h2>
        <WordsList rows/>
        {fit}
        {nomination_notice(context, apply)}
        {send}
    }
    .into_any())
}
