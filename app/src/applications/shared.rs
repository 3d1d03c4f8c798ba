//! Parts that the pages of this feature share: states, facts, timelines, letters.

use domain::{
    application::{Answer, ApplicationState, InterviewForm, InterviewTime, Subject, TimelineEvent as Happened},
    fit::Explanation,
    text::{Letter, PersonName},
};
use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    forms::FormState,
    matching,
    ui::{
        ErrorSummary, Fact, Facts, StateLabel, StateTone, SummaryRow, Timeline, TimelineEvent, TimelineState,
        WordsList, WordsRow, isolated,
    },
    words,
};

pub(super) fn error_summary(context: &RequestContext, form: &FormState) -> AnyView {
    let (title, items) = (context.t("form-errors-title"), form.summary(context));
    view! { <ErrorSummary title items/> }.into_any()
}

pub(super) fn state_label(context: &RequestContext, state: ApplicationState) -> AnyView {
    use ApplicationState as S;
    let tone = match state {
        S::Draft | S::Interview | S::Offered => StateTone::Waiting,
        S::Submitted | S::UnderReview | S::Waitlisted | S::Preparing | S::Departed => StateTone::Active,
        S::Accepted | S::Returned | S::Completed => StateTone::Good,
        S::NotSelected | S::Declined | S::OfferExpired | S::Withdrawn | S::ReturnedEarly => StateTone::Neutral,
    };
    view! { <StateLabel tone label=context.t(state.key())/> }.into_any()
}

/// A candidate's name; of a closed account there is none.
pub(super) fn candidate_name(context: &RequestContext, name: &PersonName, closed_at: Option<Timestamp>) -> String {
    closed_at.map_or_else(|| name.as_str().to_owned(), |_| context.t("candidates-closed"))
}

/// The post, the organisation, the country and the dates.
pub(super) fn subject_facts(context: &RequestContext, subject: &Subject) -> AnyView {
    let catalogue = context.catalogue();
    let country = context.t(&format!("country-{}", subject.country.as_str()));
    let (start, end) = catalogue.range_ends(subject.dates);
    let dates = context.t_with("applications-dates", &[("start", start.into()), ("end", end.into())]);
    let facts = vec![
        Fact::new(context.t("applications-post"), context.t(subject.kind.key())),
        Fact::new(context.t("applications-organisation"), subject.organisation.as_str()),
        Fact::new(context.t("applications-country"), country),
        Fact::new(context.t("applications-stay"), dates),
    ];
    view! { <Facts facts/> }.into_any()
}

/// Past events, then the next one.
pub(super) fn timeline(context: &RequestContext, events: &[Happened], now: ApplicationState) -> AnyView {
    let mut shown: Vec<TimelineEvent> = events.iter().map(|event| past_event(context, event)).collect();
    shown.push(TimelineEvent {
        state: if now.is_live() { TimelineState::Next } else { TimelineState::Done },
        title: context.t("applications-next"),
        when: context.t(&format!("applications-next-{}", now.as_str().replace('_', "-"))),
        datetime: None,
        text: None,
    });
    view! { <Timeline events=shown/> }.into_any()
}

fn past_event(context: &RequestContext, event: &Happened) -> TimelineEvent {
    let catalogue = context.catalogue();
    let when = context.t_with(
        "applications-event-when",
        &[("moment", catalogue.moment(event.at).into()), ("by", context.t(event.by.key()).into())],
    );
    let reason = event.reason.map(|reason| context.t(reason.key()));
    let note = event.note.as_ref().map(|note| note.as_str().to_owned());
    let interview = event.interview.as_ref().map(|invited| interview_line(context, invited));
    let message =
        event.interview.as_ref().and_then(|invited| invited.message.as_ref()).map(|it| it.as_str().to_owned());
    let answered = event.interview_answer.as_ref().map(|answered| {
        let values =
            [("answer", context.t(answered.answer.key()).into()), ("moment", catalogue.moment(answered.at).into())];
        context.t_with("interview-answered", &values)
    });
    let answer_note =
        event.interview_answer.as_ref().and_then(|answered| answered.note.as_ref()).map(|it| it.as_str().to_owned());
    let expires = event
        .expires_on
        .map(|day| context.t_with("applications-event-expires", &[("date", catalogue.date(day).into())]));
    let lines: Vec<String> =
        [reason, interview, message, answered, answer_note, expires, note].into_iter().flatten().collect();
    let title = context.t(&format!("applications-event-{}", event.action.as_str().replace('_', "-")));
    let title =
        if event.undoes { context.t_with("applications-event-undone", &[("step", title.into())]) } else { title };
    TimelineEvent {
        state: TimelineState::Done,
        title,
        when,
        datetime: Some(event.at.to_string()),
        text: (!lines.is_empty()).then(|| lines.join("\n")),
    }
}

/// The reasons of the fit when the application was sent, or when what was sent was updated.
pub(super) fn reasons_section(
    context: &RequestContext,
    explanation: Option<&Explanation>,
    updated_at: Option<Timestamp>,
    reader: matching::Reader,
) -> AnyView {
    let Some(explanation) = explanation else { return ().into_any() };
    let when = updated_at.map_or_else(
        || context.t("applications-reasons-when"),
        |at| context.t_with("applications-reasons-updated", &[("moment", context.catalogue().moment(at).into())]),
    );
    view! {
        <h2>{context.t("applications-reasons")}</h2>
        <p class="meta">{when}</p>
        {matching::fit(context, explanation, reader)}
    }
    .into_any()
}

/// The letter and the answers.
pub(super) fn letter_and_answers(context: &RequestContext, letter: Option<&Letter>, answers: &[Answer]) -> AnyView {
    let letter = answer_row(context.t("applications-letter"), letter.map(|it| it.as_str().to_owned()), context);
    let mut rows: Vec<WordsRow> = vec![letter.into()];
    rows.extend(answers.iter().map(|answer| {
        let asked = answer.question.for_reader(context.language).map(|asked| words::words(context, &asked));
        words_row(context, asked.into_any(), Some(isolated(answer.answer.as_str())))
    }));
    view! { <WordsList rows/> }.into_any()
}

/// A question and its answer, each in the language that it was written in, or a text that says there is no answer.
pub(super) fn words_row(context: &RequestContext, question: AnyView, answer: Option<AnyView>) -> WordsRow {
    let empty = answer.is_none();
    let answer = answer.unwrap_or_else(|| context.t("applications-nothing").into_any());
    WordsRow { question, answer, empty, change: None }
}

/// A question and its answer, or a text that says there is none.
pub(super) fn answer_row(question: String, answer: Option<String>, context: &RequestContext) -> SummaryRow {
    let empty = answer.is_none();
    SummaryRow { question, answer: answer.unwrap_or_else(|| context.t("applications-nothing")), empty, change: None }
}

/// When and where an interview is, as one line. The link can be followed in the notice of the interview.
fn interview_line(context: &RequestContext, invited: &InterviewForm) -> String {
    let catalogue = context.catalogue();
    let time = match &invited.time {
        InterviewTime::At(time) => catalogue.time_of_day(*time),
        InterviewTime::AsWritten(text) => text.clone(),
    };
    let place = invited.place.as_ref().map(|place| place.as_str().to_owned());
    let place = place.or_else(|| invited.link.as_ref().map(|link| link.as_str().to_owned())).unwrap_or_default();
    let values = [("date", catalogue.date(invited.on).into()), ("time", time.into()), ("place", place.into())];
    context.t_with("applications-event-interview", &values)
}
