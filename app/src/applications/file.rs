//! A candidate's file, as the organisation reads it.

use domain::{
    application::{ApplicationAction, ApplicationState, CandidateFile, Pause},
    form::RawForm,
    step::UNDO_HOURS,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    contacts::candidate_contact,
    interviews::candidate_interview,
    profile_summary::profile_summary,
    reviews::{self, candidate_reviews},
    shared,
    terms::candidate_terms_notice,
};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    matching,
    page::Page,
    placements::{edit::undo_text, stop_notice},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, Notice, Tone, isolated},
    words::words,
};

/// Reads a file as a member of its organisation.
pub(super) async fn load_candidate_file(context: &RequestContext) -> Result<CandidateFile, Error> {
    let id = context.parameter("id")?;
    context.platform.candidate(context.viewer()?, id, context.language).await
}

/// `/oci/candidatures/{id}`.
pub(super) fn candidate_file_page() -> AnyView {
    page(|context| async move {
        let file = load_candidate_file(&context).await?;
        let title = shared::candidate_name(&context, &file.name, file.account_closed_at);
        let number = file.card.number.map(|number| number.to_string()).unwrap_or_default();
        let back = context.href(&address::candidates(file.card.subject.placement));
        // A step that asks for nothing more, or an undoing, is refused on this page.
        let state = FormState::load(&context, "decide", RawForm::default()).await?;
        let answer = FormState::load(&context, reviews::ANSWER, RawForm::default()).await?;
        let body = view! {
            <div class="column">
                <p><a href=back>{words(&context, &file.card.subject.spoken_title())}</a></p>
                <h1>{isolated(title.clone())}</h1>
                {shared::error_summary(&context, &state)}
                {shared::error_summary(&context, &answer)}
                {country_notice(&context, &file)}
                {shared::state_label(&context, file.card.state)}
                <p class="meta">{context.t("applications-number")} " " {number}</p>
                {file.on_paper.then(|| view! { <p class="meta">{context.t("candidates-on-paper")}</p> })}
                {shared::subject_facts(&context, &file.card.subject)}
                {end_notice(&context, &file)}
                {candidate_interview(&context, &file)}
                {candidate_contact(&context, &file)}
                {accommodation(&context, &file)}
                {candidate_reviews(&context, &file, &answer)}
                {unreached_notice(&context, &file)}
                {updated_line(&context, &file)}
                {eligibility_notice(&context, &file)}
                {candidate_terms_notice(&context, &file)}
                {shared::reasons_section(
                    &context,
                    file.explanation.as_ref(),
                    file.file_updated_at,
                    matching::Reader::Organisation,
                )}
                {undo_form(&context, &file)}
                {action_buttons(&context, &file)}
                {letter_and_profile(&context, &file)}
                <h2>{context.t("applications-timeline")}</h2>
                {shared::timeline(&context, &file.timeline, file.card.state)}
            </div>
        };
        Ok(Page::new(title, body))
    })
}

/// The measure that the person asked for, for those who organise the stay.
fn accommodation(context: &RequestContext, file: &CandidateFile) -> Option<AnyView> {
    let request = file.accommodation.clone()?;
    let title = context.t("candidate-accommodation");
    Some(view! { <h2>{title}</h2><blockquote><p>{request}</p></blockquote> }.into_any())
}

/// That nobody leaves for the country, and what may still be done.
fn country_notice(context: &RequestContext, file: &CandidateFile) -> Option<AnyView> {
    let text = match file.card.state {
        ApplicationState::Departed => "candidate-stop-abroad",
        _ => "candidate-stop",
    };
    let stopped = file.card.pause == Some(Pause::Country);
    stopped.then(|| stop_notice(context, file.card.subject.country, file.advice.as_ref(), context.t(text)))
}

/// What an ended application still shows and until when, and that the person closed their account.
fn end_notice(context: &RequestContext, file: &CandidateFile) -> AnyView {
    let day = |at| context.catalogue().date(platform::clock::local(at).date());
    let closed = file.account_closed_at.map(|at| {
        let values = [("date", day(at).into())];
        view! { <p>{context.t_with("candidate-closed", &values)}</p> }
    });
    let until = file.read_until.map(|until| {
        let key = match (closed.is_some(), file.may_answer_review) {
            (true, _) => "candidate-ended-closed",
            (false, true) => "candidate-ended-review",
            (false, false) => "candidate-ended",
        };
        view! { <p>{context.t_with(key, &[("date", day(until).into())])}</p> }
    });
    if closed.is_none() && until.is_none() {
        return ().into_any();
    }
    view! { <Notice title=context.t("candidate-ended-title")>{closed}{until}</Notice> }.into_any()
}

/// That the last mail did not reach the person, and how to reach them.
fn unreached_notice(context: &RequestContext, file: &CandidateFile) -> Option<AnyView> {
    let values = [("moment", context.catalogue().moment(file.unreached_at?).into())];
    let key = if file.on_paper { "candidate-unreached-paper" } else { "candidate-unreached" };
    let text = context.t_with(key, &values);
    Some(view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any())
}

/// When the person updated what they had sent.
fn updated_line(context: &RequestContext, file: &CandidateFile) -> AnyView {
    let updated = file.file_updated_at.map(|at| {
        let values = [("moment", context.catalogue().moment(at).into())];
        view! { <p class="meta">{context.t_with("candidate-updated", &values)}</p> }
    });
    updated.into_any()
}

/// The problems that the season's rule finds. A named person decides about them.
fn eligibility_notice(context: &RequestContext, file: &CandidateFile) -> AnyView {
    if file.eligibility.is_empty() {
        return ().into_any();
    }
    let items = file.eligibility.iter().map(|problem| {
        let params = domain::form::FieldCode::from(*problem).params();
        let values: Vec<_> = params.iter().map(|(name, number)| (*name, (*number).into())).collect();
        view! { <li>{context.t_with(problem.key(), &values)}</li> }
    });
    let items = items.collect_view();
    let help = context.t("candidate-conditions-help");
    view! {
        <Notice tone=Tone::Warning title=context.t("candidate-conditions")>
            <ul>{items}</ul>
            <p>{help}</p>
        </Notice>
    }
    .into_any()
}

fn action_buttons(context: &RequestContext, file: &CandidateFile) -> AnyView {
    // The notice of the country stands at the top.
    let pause = file.pause.filter(|pause| *pause != Pause::Country).map(|pause| context.t(pause.key()));
    let pause = pause.map(|text| view! { <Notice tone=Tone::Warning>{text}</Notice> });
    let notes = step_notes(context, file);
    if file.actions.is_empty() && notes.is_empty() {
        return pause.into_any();
    }
    let buttons = file.actions.iter().map(|action| action_button(context, file, *action)).collect_view();
    let notes = notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view();
    view! {
        <section class="no-print">
            <h2>{context.t("candidate-actions")}</h2>
            {pause}
            <ul class="meta">{notes}</ul>
            <div class="button-row">{buttons}</div>
        </section>
    }
    .into_any()
}

fn action_button(context: &RequestContext, file: &CandidateFile, action: ApplicationAction) -> AnyView {
    let label = context.t(action.key());
    let main = ApplicationAction::main_of(&file.actions) == Some(action);
    let kind = if main { ButtonKind::Primary } else { ButtonKind::Secondary };
    if action.asks_first() {
        let href = context.href(&address::candidate_action(file.card.id, action));
        return view! { <ButtonLink href label kind/> }.into_any();
    }
    view! {
        <form method="post" action=super::actions::DecideApplication::PATH>
            {subject_fields(FormState::hidden(context), file)}
            <Button label kind posts=Some(("action", action.as_str().to_owned()))/>
        </form>
    }
    .into_any()
}

/// What the buttons do and to whom, and from which day the other steps are possible.
fn step_notes(context: &RequestContext, file: &CandidateFile) -> Vec<String> {
    let at_once = file.actions.iter().filter(|action| !action.asks_first());
    let effects = at_once.map(|action| {
        let effect = effect_text(context, file, *action);
        context.t_with("candidate-step-note", &[("step", context.t(action.key()).into()), ("note", effect.into())])
    });
    let undone = file.actions.iter().any(|action| action.may_be_undone());
    let undone = undone.then(|| context.t_with("step-undo-hint", &[("hours", UNDO_HOURS.into())]));
    let ahead = file.ahead.iter().map(|(action, day)| {
        let from = context.t_with("placement-step-from", &[("day", context.catalogue().date(*day).into())]);
        context.t_with("candidate-step-note", &[("step", context.t(action.key()).into()), ("note", from.into())])
    });
    effects.chain(undone).chain(ahead).collect()
}

/// What a decision does that asks for nothing more. A person without an account sees nothing here.
pub(super) fn effect_text(context: &RequestContext, file: &CandidateFile, action: ApplicationAction) -> String {
    use ApplicationAction as Do;
    if file.on_paper && matches!(action, Do::StartReview | Do::Prepare | Do::Depart | Do::Return) {
        return context.t("candidate-effect-paper");
    }
    context.t(&format!("candidate-effect-{}", action.as_str().replace('_', "-")))
}

/// The last step, where the reader may undo it.
fn undo_form(context: &RequestContext, file: &CandidateFile) -> Option<AnyView> {
    let undo = file.undo?;
    let text = undo_text(context, &undo, context.t(undo.action.key()));
    let form = view! {
        <form class="form" method="post" action=super::actions::UndoApplicationStep::PATH>
            {subject_fields(FormState::hidden(context), file)}
            <Button label=context.t("step-undo") kind=ButtonKind::Secondary/>
        </form>
    };
    let form = form.into_any();
    Some(view! { <Notice tone=Tone::Info><p>{text}</p>{form}</Notice> }.into_any())
}

/// The hidden fields of a form about a candidate.
pub(super) fn subject_fields(hidden: AnyView, file: &CandidateFile) -> AnyView {
    view! {
        {hidden}
        <input type="hidden" name="application" value=file.card.id.to_string()/>
        <input type="hidden" name="version" value=file.card.version.to_string()/>
    }
    .into_any()
}

fn letter_and_profile(context: &RequestContext, file: &CandidateFile) -> AnyView {
    if !file.may_read {
        return view! { <p class="meta">{context.t("candidate-reader")}</p> }.into_any();
    }
    let Some(profile) = file.profile.as_ref() else { return letter_after_end(context, file) };
    let cv = file.has_cv.then(|| {
        let href = address::sent_cv(file.card.id).to_string();
        view! { <p><a href=href download="">{context.t("candidate-cv")}</a></p> }
    });
    view! {
        <h2>{context.t("applications-written")}</h2>
        {shared::letter_and_answers(context, file.letter.as_ref(), &file.answers)}
        <h2>{context.t("candidate-profile")}</h2>
        {profile_summary(context, file.card.subject.track, &file.nomination, profile)}
        {cv}
    }
    .into_any()
}

/// The letter and the answers, where they account for the decision.
fn letter_after_end(context: &RequestContext, file: &CandidateFile) -> AnyView {
    if file.letter.is_none() && file.answers.is_empty() {
        return ().into_any();
    }
    view! {
        <h2>{context.t("applications-written")}</h2>
        {shared::letter_and_answers(context, file.letter.as_ref(), &file.answers)}
    }
    .into_any()
}
