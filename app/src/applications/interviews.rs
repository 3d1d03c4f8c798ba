//! The interview to which a person is invited: when, in both zones, where, the file for a calendar, and the person's answer.

use domain::{
    application::{
        AnsweredInterview, ApplicationAction, ApplicationFile, CandidateFile, Interview, InterviewAnswer,
        InterviewAnswerForm, InterviewTime,
    },
    country::{CountryCode, capital_zone},
    ids::ApplicationId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    actions::{application_and_version, application_page},
    ics::CalendarEvent,
    shared,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    ui::{Button, ButtonLink, ChoiceKind, ChoiceOption, Choices, Notice, TextareaField, Tone},
};

/// The name of the form that answers.
pub(super) const FORM: &str = "interview-answer";

/// The interview as its person reads it, with the form that answers.
pub(super) fn own_interview(context: &RequestContext, file: &ApplicationFile, form: &FormState) -> AnyView {
    let Some(interview) = &file.interview else { return ().into_any() };
    let answer = interview.may_answer.then(|| answer_form(context, file, form));
    let facts = interview_facts(context, file.card.id, interview, file.residence);
    let answered = interview.answered.as_ref().map(|answered| own_answer(context, answered));
    view! {
        <Notice tone=Tone::Info title=context.t("interview-title")>{facts}{answered}</Notice>
        {answer}
    }
    .into_any()
}

/// The same as the OCI reads it, with what the person answered.
pub(super) fn candidate_interview(context: &RequestContext, file: &CandidateFile) -> AnyView {
    let Some(interview) = &file.interview else { return ().into_any() };
    let facts = interview_facts(context, file.card.id, interview, file.residence);
    let answered = interview.answered.as_ref().map(|answered| told_answer(context, file, answered));
    let unanswered = interview.answered.is_none().then(|| view! { <p>{context.t("interview-unanswered")}</p> });
    view! { <Notice tone=Tone::Info title=context.t("interview-title")>{facts}{answered}{unanswered}</Notice> }
        .into_any()
}

/// The interview among what the person must do, and that their answer is awaited.
pub(crate) fn interview_awaited(
    context: &RequestContext,
    id: ApplicationId,
    interview: &Interview,
    residence: Option<CountryCode>,
) -> AnyView {
    let awaited = interview.answered.is_none().then(|| view! { <p>{context.t("interview-awaited")}</p> });
    view! { {interview_facts(context, id, interview, residence)}{awaited} }.into_any()
}

fn interview_facts(
    context: &RequestContext,
    id: ApplicationId,
    interview: &Interview,
    residence: Option<CountryCode>,
) -> AnyView {
    let form = &interview.form;
    let there = there(context, interview, residence).map(|text| view! { <p>{text}</p> });
    let place = form.place.as_ref().map(|place| {
        view! { <p>{context.t_with("interview-where", &[("place", place.as_str().into())])}</p> }
    });
    let link = form.link.as_ref().map(|link| {
        let (href, shown) = (link.as_str().to_owned(), link.as_str().to_owned());
        view! { <p>{context.t("interview-link")} " " <a href=href rel="noopener">{shown}</a></p> }
    });
    let message =
        form.message.as_ref().map(|message| view! { <blockquote><p>{message.as_str().to_owned()}</p></blockquote> });
    let calendar = interview.begins.map(|_| {
        let href = address::interview_calendar(id).to_string();
        view! { <p><a href=href download="">{context.t("interview-calendar")}</a></p> }
    });
    view! { <p>{when(context, interview)}</p>{there}{place}{link}{message}{calendar} }.into_any()
}

/// What the person answered, in their own words.
fn own_answer(context: &RequestContext, answered: &AnsweredInterview) -> AnyView {
    let values = [
        ("answer", context.t(answered.answer.key()).into()),
        ("moment", context.catalogue().moment(answered.at).into()),
    ];
    answer_and_note(context.t_with("interview-answered", &values), answered)
}

/// What the person answered, told to the OCI, with the next step where they cannot come.
fn told_answer(context: &RequestContext, file: &CandidateFile, answered: &AnsweredInterview) -> AnyView {
    let key = match answered.answer {
        InterviewAnswer::Coming => "interview-told-coming",
        InterviewAnswer::NotComing => "interview-told-not-coming",
    };
    let moment = context.catalogue().moment(answered.at);
    let name = shared::candidate_name(context, &file.name, file.account_closed_at);
    let text = context.t_with(key, &[("name", name.into()), ("moment", moment.into())]);
    let again = ApplicationAction::InviteToInterview;
    let next = (answered.answer == InterviewAnswer::NotComing && file.actions.contains(&again)).then(|| {
        let href = context.href(&address::candidate_action(file.card.id, again));
        view! { <p><ButtonLink href label=context.t("interview-another-date")/></p> }
    });
    view! { {answer_and_note(text, answered)}{next} }.into_any()
}

fn answer_and_note(text: String, answered: &AnsweredInterview) -> AnyView {
    let note = answered.note.as_ref().map(|note| view! { <blockquote><p>{note.as_str().to_owned()}</p></blockquote> });
    view! { <p>{text}</p>{note} }.into_any()
}

/// The day and the hour in Québec.
fn when(context: &RequestContext, interview: &Interview) -> String {
    let catalogue = context.catalogue();
    let time = match &interview.form.time {
        InterviewTime::At(time) => catalogue.time_of_day(*time),
        InterviewTime::AsWritten(text) => text.clone(),
    };
    let values = [("date", catalogue.date(interview.form.on).into()), ("time", time.into())];
    context.t_with("interview-when", &values)
}

/// The same by the clocks of the country where the person lives, where those differ.
fn there(context: &RequestContext, interview: &Interview, residence: Option<CountryCode>) -> Option<String> {
    let (begins, country) = (interview.begins?, residence?);
    let moment = context.catalogue().moment_in(begins, capital_zone(country)?)?;
    let country = context.t(&format!("country-{country}"));
    Some(context.t_with("interview-when-there", &[("moment", moment.into()), ("country", country.into())]))
}

fn answer_form(context: &RequestContext, file: &ApplicationFile, form: &FormState) -> AnyView {
    let options = InterviewAnswer::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key()))).collect();
    view! {
        <form class="form" id=form.id() method="post" action=AnswerInterview::PATH novalidate>
            {form.opening(context)}
            <input type="hidden" name="application" value=file.card.id.to_string()/>
            <input type="hidden" name="version" value=file.card.version.to_string()/>
            <Choices
                name="answer"
                legend=context.t("interview-your-answer")
                kind=ChoiceKind::One
                options
                selected=vec![form.value("answer")]
                error=form.error(context, "answer")
                required=context.t("field-required")
            />
            <TextareaField
                name="note"
                label=context.t("interview-note")
                hint=context.t("interview-note-hint")
                value=form.value("note")
                error=form.error(context, "note")
                rows=3
            />
            <div class="button-row"><Button label=context.t("interview-answer-send")/></div>
        </form>
    }
    .into_any()
}

/// Answers an invitation to an interview.
#[server(prefix = "/api", endpoint = "applications/answer-interview")]
pub async fn answer_interview() -> Result<(), ServerFnError> {
    submit(FORM, &application_page(address::application), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let form = InterviewAnswerForm::try_from(&posted.fields)?;
        context.platform.answer_interview(viewer, id, version, &form).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}

/// The interview of an application as a file for a calendar, in the reader's language.
///
/// # Errors
/// `SignedOut`, or `NotFound` where the viewer may not read it or there is none.
pub async fn interview_file(context: &RequestContext, application: &str) -> Result<Vec<u8>, Error> {
    let id: ApplicationId = application.parse().map_err(|_| Error::NotFound)?;
    let found = context.platform.interview_date(context.viewer()?, id).await?;
    let (title, _) = found.post.title(context.language)?;
    let form = &found.interview.form;
    let summary = context.t_with("interview-calendar-summary", &[("placement", title.as_str().into())]);
    let message = form.message.as_ref().map(|message| message.as_str().to_owned());
    let link = form.link.as_ref().map(|link| link.as_str().to_owned());
    let description: Vec<String> =
        [Some(found.post.organisation_name.as_str().to_owned()), link, message].into_iter().flatten().collect();
    let event = CalendarEvent {
        uid: format!("{id}@passerelle"),
        stamp: found.interview.invited_at,
        begins: found.begins,
        summary,
        location: form.place.as_ref().map(|place| place.as_str()),
        url: form.link.as_ref().map(|link| link.as_str()),
        description: description.join("\n"),
    };
    Ok(event.file())
}
