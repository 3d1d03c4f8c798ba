//! What a partner answered, what follows, and the button that undoes it.

use domain::{
    link::LinkToken,
    placement::{PartnerConfirmation, PartnerVerdict, PlacementState},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::{GivenAnswer, LinkState, PartnerAsk};

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{Button, ButtonKind, Notice, Tone},
};

/// Why the link takes no answer any more, or that an answer was undone.
pub(super) fn link_notice(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
    let (tone, key) = match ask.link {
        LinkState::Open if context.query("annule") == "1" => (Tone::Success, "partner-undone"),
        LinkState::Open => return None,
        LinkState::Answered if ask.answer.is_some() => return None,
        LinkState::Expired => (Tone::Warning, "partner-expired"),
        LinkState::Answered | LinkState::MovedOn => (Tone::Info, "partner-moved-on"),
    };
    let values = [("state", context.t(ask.state.key()).into())];
    let text = context.t_with(key, &values);
    Some(view! { <Notice tone status=true><p>{text}</p></Notice> }.into_any())
}

/// What was answered by this link, by whom and when, what follows, and how it is undone.
pub(super) fn given_answer(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk) -> Option<AnyView> {
    let answer = ask.answer.as_ref().filter(|_| ask.link == LinkState::Answered)?;
    let reason = answer.reason.clone().map(|reason| {
        view! { <p>{context.t("partner-reason-given")}</p><blockquote class="keeps-lines">{reason}</blockquote> }
    });
    let follows = what_follows(context, ask, answer).map(|text| view! { <p>{text}</p> });
    let undo = ask.undo_until.map(|until| {
        let values = [("moment", context.catalogue().moment(until).into())];
        let text = context.t_with("partner-undo-text", &values);
        view! {
            <form class="form" method="post" action=super::answer::UndoPartnerAnswer::PATH>
                {FormState::hidden(context)}
                <input type="hidden" name="token" value=token.expose().to_owned()/>
                <input type="hidden" name="version" value=ask.version.to_string()/>
                <p>{text}</p>
                <Button label=context.t("partner-undo") kind=ButtonKind::Secondary/>
            </form>
        }
    });
    let text = answered_text(context, ask, answer);
    let notice = view! { <Notice tone=Tone::Success status=true><p>{text}</p>{reason}{follows}</Notice> };
    Some(view! { {notice}{undo} }.into_any())
}

fn answered_text(context: &RequestContext, ask: &PartnerAsk, answer: &GivenAnswer) -> String {
    let (PartnerConfirmation::ByLink { person, on, .. } | PartnerConfirmation::Oral { person, on, .. }) = &answer.given;
    let key = match answer.verdict {
        PartnerVerdict::Confirm => "partner-answered-confirm",
        PartnerVerdict::Refuse => "partner-answered-refuse",
    };
    let values = [
        ("person", person.as_str().into()),
        ("date", context.catalogue().date(*on).into()),
        ("partner", ask.partner.name.as_str().into()),
        ("state", context.t(ask.state.key()).into()),
    ];
    context.t_with(key, &values)
}

/// What happens next, while it has not happened.
fn what_follows(context: &RequestContext, ask: &PartnerAsk, answer: &GivenAnswer) -> Option<String> {
    let key = match (answer.verdict, ask.state) {
        (PartnerVerdict::Confirm, PlacementState::AwaitingReview) => "partner-follows-confirm",
        (PartnerVerdict::Refuse, PlacementState::Draft) => "partner-follows-refuse",
        _ => return None,
    };
    Some(context.t_with(key, &[("organisation", ask.organisation.as_str().into())]))
}
