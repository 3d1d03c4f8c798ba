//! The partner's link as its OCI handles it: what became of it, sent again, handed on, taken back. `/oci/projets/{id}/lien` shows a link
//! to hand on, to whoever made it.

use domain::{
    ids::PlacementId,
    language::UiLanguage,
    link::{LinkToken, LinkWay},
    placement::PlacementState,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::{LinkToHand, OciPlacement, SentLink, SentLinkState};

use super::{act, act_form::act_form};
use crate::{
    address::{self, query_value},
    context::RequestContext,
    forms::FormState,
    i18n::Catalogue,
    page::{Page, PageResult},
    render,
    ui::{Button, ButtonKind, ButtonLink, ErrorSummary, Notice, QrCode, TextField, TextareaField, Tone},
};

/// The section of a placement that waits for its partner.
pub(super) fn partner_link_section(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    if placement.state != PlacementState::AwaitingPartner {
        return None;
    }
    let has_address = placement.partner.as_ref().is_some_and(|partner| partner.email.is_some());
    let buttons = placement.can_edit.then(|| {
        let form = |path: &'static str, key: &str| {
            let button = view! { <Button label=context.t(key) kind=ButtonKind::Secondary/> };
            act_form(context, placement, path, button.into_any())
        };
        let open = placement.link.filter(|link| !matches!(link.state, SentLinkState::Ended | SentLinkState::Expired));
        view! {
            {has_address.then(|| form(act::SendPartnerLink::PATH, "send-again"))}
            {form(act::HandPartnerLink::PATH, "placement-link-hand")}
            {open.map(|_| form(act::RevokePartnerLink::PATH, "placement-link-revoke"))}
        }
    });
    let view = view! {
        <section>
            <h2>{context.t("placement-link-title")}</h2>
            {progress(context, placement, has_address)}
            {buttons}
        </section>
    };
    Some(view.into_any())
}

/// What became of the last link, in sentences.
fn progress(context: &RequestContext, placement: &OciPlacement, has_address: bool) -> AnyView {
    let Some(link) = placement.link else {
        let text = context.t(if has_address { "placement-link-none" } else { "placement-link-by-hand" });
        return view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any();
    };
    let unreached = (link.state == SentLinkState::Unreached).then(|| unreached_notice(context, placement));
    let lines = lines(context, &link).into_iter().map(|line| view! { <li>{line}</li> });
    view! { {unreached}<ul>{lines.collect_view()}</ul> }.into_any()
}

fn lines(context: &RequestContext, link: &SentLink) -> Vec<String> {
    let line = |key: &str, at| context.t_with(key, &[("moment", context.catalogue().moment(at).into())]);
    let last_day = |key: &str| context.t_with(key, &[("day", context.catalogue().date(link.expires_on).into())]);
    let made = match link.way {
        LinkWay::Mail => "placement-link-mailed",
        LinkWay::Hand => "placement-link-handed",
    };
    let opened =
        link.opened_at.map_or_else(|| context.t("placement-link-unopened"), |at| line("placement-link-opened", at));
    if link.state == SentLinkState::Leaving {
        return vec![context.t("placement-link-leaving")];
    }
    let mut lines = vec![line(made, link.made_at)];
    match link.state {
        SentLinkState::Ended => lines.push(context.t("placement-link-ended")),
        SentLinkState::Expired => lines.extend([opened, last_day("placement-link-expired")]),
        SentLinkState::Waiting => lines.extend([opened, last_day("placement-link-expires")]),
        SentLinkState::Leaving | SentLinkState::Unreached | SentLinkState::Answered => {}
    }
    lines
}

/// That the mail was refused, with the page where the address is corrected.
fn unreached_notice(context: &RequestContext, placement: &OciPlacement) -> AnyView {
    let partner = placement.content.partner.partner;
    let correct = partner.filter(|_| placement.can_edit).map(|partner| {
        let href = context.href(&address::edit_partner(&placement.organisation_slug, partner));
        view! { <p><a href=href>{context.t("placement-link-correct")}</a></p> }
    });
    let text = context.t("placement-link-unreached");
    view! { <Notice tone=Tone::Warning><p>{text}</p>{correct}</Notice> }.into_any()
}

pub(super) fn hand_link_page() -> AnyView {
    render::page(|context| async move { load_hand_link(context).await })
}

async fn load_hand_link(context: RequestContext) -> PageResult {
    let id: PlacementId = context.parameter("id")?;
    let link = context.platform.link_to_hand(context.viewer()?, context.session, id).await?;
    let state = FormState::load(&context, act::FORM, domain::form::RawForm::default()).await?;
    let heading = context.t_with("placement-hand-title", &[("partner", link.partner.as_str().into())]);
    let back = context.href(&address::edit_placement(id));
    let content = match &link.token {
        Some(token) => shown_link(&context, &link, token),
        None => {
            let text = context.t("placement-hand-hidden");
            view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any()
        }
    };
    let body = view! {
        <div class="column">
            <p class="no-print"><a href=back>{context.t("placement-hand-back")}</a></p>
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=state.summary(&context)/>
            {content}
            {another_form(&context, &link)}
        </div>
    };
    Ok(Page::new(heading, body))
}

fn another_form(context: &RequestContext, link: &LinkToHand) -> AnyView {
    view! {
        <form class="form no-print" method="post" action=act::HandPartnerLink::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name="placement" value=link.placement.to_string()/>
            <input type="hidden" name="version" value=link.version.to_string()/>
            <p>{context.t("placement-hand-another-text")}</p>
            <Button label=context.t("placement-link-hand") kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

/// The link to copy, in a message to send, and as a code to print.
fn shown_link(context: &RequestContext, link: &LinkToHand, token: &LinkToken) -> AnyView {
    let url = partner_url(context, link.language, token);
    let message = message(link, &url);
    let encoded = query_value(&message);
    let (whatsapp, sms) = (format!("https://wa.me/?text={encoded}"), format!("sms:?body={encoded}"));
    let expires = context.catalogue().date(link.expires_on);
    let title = link.title.as_ref().map(|title| title.as_str().to_owned()).unwrap_or_default();
    view! {
        <p class="lead no-print">{context.t_with("placement-hand-lead", &[("date", expires.into())])}</p>
        <div class="no-print">
            <TextField name="link" label=context.t("placement-hand-link") value=url.clone() read_only=true/>
            <TextareaField
                name="message"
                label=context.t("placement-hand-message")
                hint=context.t("placement-hand-message-hint")
                value=message
                lang=link.language.code().to_owned()
            />
            <div class="button-row">
                <ButtonLink href=whatsapp label=context.t("placement-hand-whatsapp")/>
                <ButtonLink href=sms label=context.t("placement-hand-sms") kind=ButtonKind::Secondary/>
            </div>
        </div>
        <h2>{context.t("placement-hand-code")}</h2>
        <p class="no-print">{context.t("placement-hand-code-text")}</p>
        <p lang=link.language.code()>{title}</p>
        <QrCode content=url label=context.t("placement-hand-code-label")/>
    }
    .into_any()
}

fn partner_url(context: &RequestContext, language: UiLanguage, token: &LinkToken) -> String {
    format!("{}{}", context.platform.settings().base_url, address::partner_ask(token).in_language(language))
}

/// The message in the partner's language.
fn message(link: &LinkToHand, url: &str) -> String {
    let catalogue = Catalogue(link.language);
    let title = link.title.as_ref().map(|title| title.as_str()).unwrap_or_default();
    let values = [
        ("organisation", link.organisation.as_str().into()),
        ("partner", link.partner.as_str().into()),
        ("placement", title.into()),
        ("date", catalogue.date(link.expires_on).into()),
        ("url", url.into()),
    ];
    catalogue.text_with("placement-hand-text", &values)
}
