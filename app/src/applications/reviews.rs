//! Reviews of decisions: what the person asks, what somebody else answers, and what both sides read of it.

use domain::{
    application::{
        ApplicationFile, CandidateFile, DecisionReview, ReviewAnswer, ReviewFile, ReviewRequest, ReviewVerdict,
        review_answer_by,
    },
    form::RawForm,
    ids::ApplicationId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::clock::local;

use super::{
    actions::{application_and_version, application_page},
    contacts::oci_contact,
    profile_summary::profile_summary,
    shared,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    i18n::Value,
    matching,
    page::{Page, PageResult},
    render::page,
    ui::{Button, ChoiceKind, ChoiceOption, Choices, Notice, TextareaField, Tone},
    words,
};

/// The name of the form that asks.
pub(super) const ASK: &str = "review-ask";
/// The name of the form that answers.
pub(super) const ANSWER: &str = "review-answer";

/// What the person asked and was answered, and the form that asks, where they may.
pub(super) fn own_reviews(context: &RequestContext, file: &ApplicationFile, form: &FormState) -> AnyView {
    let asked = trail(context, &file.reviews);
    let ask = file.review_until.map(|until| {
        let text = context.t_with("review-ask-text", &[("date", context.catalogue().date(until).into())]);
        view! {
            <section id="reexamen">
                <h2>{context.t("review-ask-title")}</h2>
                <p>{text}</p>
                <form class="form" id=form.id() method="post" action=AskReview::PATH novalidate>
                    {form.opening(context)}
                    <input type="hidden" name="application" value=file.card.id.to_string()/>
                    <input type="hidden" name="version" value=file.card.version.to_string()/>
                    <TextareaField
                        name="request"
                        label=context.t("review-request")
                        hint=context.t("review-request-hint")
                        value=form.value("request")
                        error=form.error(context, "request")
                        required=context.t("field-required")
                        rows=4
                    />
                    <div class="button-row"><Button label=context.t("review-ask")/></div>
                </form>
            </section>
        }
    });
    view! { {asked}{ask} }.into_any()
}

/// The same as the OCI reads it, with the form that answers for those who may.
pub(super) fn candidate_reviews(context: &RequestContext, file: &CandidateFile, form: &FormState) -> AnyView {
    let open = file.reviews.last().is_some_and(DecisionReview::is_open);
    let other = (open && !file.may_answer_review).then(|| view! { <p>{context.t("review-another")}</p> });
    let answer = file.may_answer_review.then(|| answer_form(context, file.card.id, file.card.version, form));
    view! { {trail(context, &file.reviews)}{other}{answer} }.into_any()
}

/// Every review with its answer, the oldest first.
fn trail(context: &RequestContext, reviews: &[DecisionReview]) -> AnyView {
    let shown = reviews.iter().map(|review| one_review(context, review)).collect_view();
    let title = (!reviews.is_empty()).then(|| view! { <h2>{context.t("review-title")}</h2> });
    view! { {title}{shown} }.into_any()
}

fn one_review(context: &RequestContext, review: &DecisionReview) -> AnyView {
    let catalogue = context.catalogue();
    let asked = context.t_with("review-asked", &[("moment", catalogue.moment(review.asked_at).into())]);
    let request = quoted(review.request.as_ref().map(|request| request.as_str()));
    let answered = review.answered.as_ref().map(|answered| {
        let values = [
            ("verdict", context.t(answered.verdict.key()).into()),
            ("by", context.t(answered.by.key()).into()),
            ("moment", catalogue.moment(answered.at).into()),
        ];
        let reason = quoted(answered.reason.as_ref().map(|reason| reason.as_str()));
        view! { <p>{context.t_with("review-answered", &values)}</p>{reason} }
    });
    let waits = review.is_open().then(|| {
        let by = catalogue.date(review_answer_by(local(review.asked_at).date()));
        view! { <p>{context.t_with("review-waits", &[("date", by.into())])}</p> }
    });
    let lines = view! { <p>{asked}</p>{request}{answered}{waits} }.into_any();
    view! { <Notice tone=Tone::Info>{lines}</Notice> }.into_any()
}

fn quoted(text: Option<&str>) -> AnyView {
    text.map(|text| view! { <blockquote><p>{text.to_owned()}</p></blockquote> }).into_any()
}

fn answer_form(context: &RequestContext, id: ApplicationId, version: i32, form: &FormState) -> AnyView {
    let options = ReviewVerdict::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key()))).collect();
    view! {
        <form class="form" id=form.id() method="post" action=AnswerReview::PATH novalidate>
            {form.opening(context)}
            <input type="hidden" name="application" value=id.to_string()/>
            <input type="hidden" name="version" value=version.to_string()/>
            <Choices
                name="verdict"
                legend=context.t("review-verdict")
                kind=ChoiceKind::One
                options
                selected=vec![form.value("verdict")]
                error=form.error(context, "verdict")
                required=context.t("field-required")
            />
            <TextareaField
                name="reason"
                label=context.t("review-reason")
                hint=context.t("review-reason-hint")
                value=form.value("reason")
                error=form.error(context, "reason")
                required=context.t("field-required")
                rows=4
            />
            <div class="button-row"><Button label=context.t("review-answer")/></div>
        </form>
    }
    .into_any()
}

/// `/programme/reexamens`.
pub(super) fn programme_reviews_page() -> AnyView {
    page(load_programme_reviews)
}

async fn load_programme_reviews(context: RequestContext) -> PageResult {
    let found = context.platform.review_to_answer(context.viewer()?, context.language).await?;
    let form = FormState::load(&context, ANSWER, RawForm::default()).await?;
    let title = context.t("review-programme-title");
    let errors = shared::error_summary(&context, &form);
    let shown = match found {
        Some((file, others)) => review_section(&context, &file, others, &form),
        None => view! { <p>{context.t("review-programme-none")}</p> }.into_any(),
    };
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {errors}
            <p class="lead">{context.t("review-programme-lead")}</p>
            {shown}
        </div>
    };
    Ok(Page::new(title, body))
}

fn review_section(context: &RequestContext, file: &ReviewFile, others: usize, form: &FormState) -> AnyView {
    let others = u32::try_from(others).unwrap_or(u32::MAX);
    let waiting = context.t_with("review-programme-others", &[("count", Value::from(others))]);
    let reason = file.reason.map(|reason| view! { <p>{context.t(reason.key())}</p> });
    let number = file.number.map(|number| number.to_string()).unwrap_or_default();
    view! {
        <p class="meta">{waiting}</p>
        <h2>{words::words(context, &file.subject.spoken_title())}</h2>
        <p class="meta">{context.t("applications-number")} " " {number}</p>
        {shared::subject_facts(context, &file.subject)}
        {trail(context, std::slice::from_ref(&file.review))}
        <h2>{context.t("review-decision")}</h2>
        {reason}
        {quoted(file.note.as_ref().map(|note| note.as_str()))}
        <h2>{context.t("applications-written")}</h2>
        {shared::letter_and_answers(context, file.letter.as_ref(), &file.answers)}
        {read_by_decider(context, file)}
        <h2>{context.t("applications-contact")}</h2>
        {oci_contact(context, &file.contact)}
        {answer_form(context, file.application, file.version, form)}
    }
    .into_any()
}

/// The reasons of the fit and the profile, as who decided read them.
fn read_by_decider(context: &RequestContext, file: &ReviewFile) -> AnyView {
    let reader = matching::Reader::Organisation;
    let reasons = shared::reasons_section(context, file.explanation.as_ref(), file.file_updated_at, reader);
    let profile = file.profile.as_ref().map(|profile| {
        let summary = profile_summary(context, file.subject.track, &file.nomination, profile);
        view! { <h2>{context.t("candidate-profile")}</h2>{summary} }
    });
    view! { {reasons}{profile} }.into_any()
}

/// Asks that somebody else look at a decision.
#[server(prefix = "/api", endpoint = "applications/ask-review")]
pub async fn ask_review() -> Result<(), ServerFnError> {
    submit(ASK, &application_page(address::application), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let request = ReviewRequest::try_from(&posted.fields)?;
        context.platform.ask_review(viewer, id, version, &request).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}

/// Answers a review: another member of the OCI on the candidate's file, the programme on its own page.
#[server(prefix = "/api", endpoint = "applications/answer-review")]
pub async fn answer_review() -> Result<(), ServerFnError> {
    let programme = RequestContext::current().viewer().is_ok_and(|viewer| viewer.coordinates_programme().is_ok());
    let page = if programme { address::programme_reviews() } else { application_page(address::candidate) };
    submit(ANSWER, &page, |context, posted| {
        let next = page.clone();
        async move {
            let (id, version) = application_and_version(&posted.fields)?;
            let viewer = context.viewer()?;
            let answer = ReviewAnswer::try_from(&posted.fields)?;
            context.platform.answer_review(viewer, id, version, &answer).await?;
            Ok(Outcome::to(next))
        }
    })
    .await
}
