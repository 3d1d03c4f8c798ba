//! `/p/{token}`: a partner reads who would come, how many, when, what hosting asks and whom to call, and answers. The
//! page needs no account, has no script, no web font and no navigation, and takes 30 KB in all, for phones on slow networks.

use super::{
    answer::{FORM, UNDO_FORM},
    answer_form::answer_form,
    given::{given_answer, link_notice},
};
use domain::{form::RawForm, link::LinkToken, localised::Spoken, placement::Track};
use leptos::prelude::*;
use platform::{
    Error,
    placements::{LinkState, PartnerAsk},
};

use crate::{
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    placements::edit::marked_title,
    render,
    ui::{ErrorSummary, WordsList, WordsRow, telephone_address},
    words,
};

/// How programs that open links for people name themselves.
const PREVIEWERS: [&str; 6] = ["bot", "whatsapp", "facebookexternalhit", "preview", "crawler", "spider"];

pub(super) fn partner_ask_page() -> AnyView {
    render::page(|context| async move { load_partner_ask(context).await })
}

async fn load_partner_ask(context: RequestContext) -> PageResult {
    let found = match LinkToken::parse(context.parameter_text("token")) {
        Ok(token) => context.platform.partner_ask(&token, is_read_by_a_partner(&context)).await.map(|ask| (token, ask)),
        Err(_) => Err(Error::NotFound),
    };
    match found {
        Ok((token, ask)) => ask_page(&context, &token, &ask).await,
        Err(Error::NotFound) => Ok(unknown_link_page(&context)),
        Err(other) => Err(other),
    }
}

/// Whether the visit is a partner's: not that of somebody with an account, who looks at what they sent, and not that of a program that
/// draws a preview in a conversation.
fn is_read_by_a_partner(context: &RequestContext) -> bool {
    let agent = context.user_agent.to_lowercase();
    context.viewer.is_none() && !PREVIEWERS.iter().any(|previewer| agent.contains(previewer))
}

/// The page of an unknown link, or of one that no longer belongs to this partner.
fn unknown_link_page(context: &RequestContext) -> Page {
    let heading = context.t("partner-unknown-title");
    let body = view! {
        <div class="column prose"><h1>{heading.clone()}</h1><p class="lead">{context.t("partner-unknown")}</p></div>
    };
    Page::new(heading, body).without_web_font().alone().with_status(http::StatusCode::NOT_FOUND)
}

async fn ask_page(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk) -> PageResult {
    let statement = ask.content.partner.statement.as_ref().map(ToString::to_string).unwrap_or_default();
    // Who answers says their own name: it may be another person than the one whom the OCI knows.
    let stored = RawForm::default().with("statement", statement);
    let state = FormState::load(context, FORM, stored).await?;
    let heading = context.t_with("partner-title", &[("organisation", ask.organisation.as_str().into())]);
    let lead = if inbound(ask) { "partner-lead-inbound" } else { "partner-lead" };
    let values = [("partner", ask.partner.name.as_str().into()), ("organisation", ask.organisation.as_str().into())];
    let closing = match ask.link {
        LinkState::Open => answer_form(context, token, ask, &state),
        _ => ().into_any(),
    };
    let mut problems = state.summary(context);
    problems.extend(FormState::load(context, UNDO_FORM, RawForm::default()).await?.summary(context));
    let body = view! {
        <div class="column prose">
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=problems/>
            {link_notice(context, ask)}
            {given_answer(context, token, ask)}
            <p class="lead">{context.t_with(lead, &values)}</p>
            <h2>{marked_title(context, &ask.content)}</h2>
            {description(context, ask)}
            <WordsList rows=facts(context, ask)/>
            {closing}
            {contact_text(context, ask)}
            <p class="meta">{context.t("partner-share")}</p>
        </div>
    };
    Ok(Page::new(heading, body).without_web_font().alone())
}

fn inbound(ask: &PartnerAsk) -> bool {
    ask.content.basics.track == Some(Track::Inbound)
}

/// Whom to call or to write to: by a link.
fn contact_text(context: &RequestContext, ask: &PartnerAsk) -> AnyView {
    let step = &ask.content.partner;
    let organisation = ask.organisation.as_str();
    let name = step.contact_name.as_ref().map_or(organisation, |name| name.as_str());
    let (text, shown, href) = match (&step.contact_phone, &ask.organisation_email) {
        (Some(phone), _) => {
            let values = [("name", name.into()), ("phone", phone.as_str().into())];
            let text = context.t_with("partner-call", &values);
            (text, phone.as_str().to_owned(), telephone_address(phone.as_str()))
        }
        (None, Some(email)) => {
            let values = [("organisation", organisation.into()), ("email", email.into())];
            (context.t_with("partner-write-organisation", &values), email.clone(), format!("mailto:{email}"))
        }
        (None, None) => {
            let text = context.t_with("partner-call-organisation", &[("organisation", organisation.into())]);
            return view! { <p>{text}</p> }.into_any();
        }
    };
    match text.split_once(&shown) {
        Some((before, after)) => {
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { <p>{before}<a href=href>{shown}</a>{after}</p> }.into_any()
        }
        None => view! { <p>{text}</p> }.into_any(),
    }
}

fn description(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
    let (text, language) = ask.content.basics.for_reader(context.language);
    let language = language.into();
    let summary = Spoken { text: text.summary.as_ref()?, language };
    let summary = words::linked_words(context, &summary);
    let description = text.description.as_ref().map(|text| words::linked_words(context, &Spoken { text, language }));
    let description = description.map(|text| view! { <p>{text}</p> });
    Some(view! { <p>{summary}</p> {description} }.into_any())
}

fn facts(context: &RequestContext, ask: &PartnerAsk) -> Vec<WordsRow> {
    let catalogue = context.catalogue();
    let worded = |key: &str, answer: AnyView| WordsRow {
        question: context.t(key).into_any(),
        answer,
        empty: false,
        change: None,
    };
    let row = |key: &str, answer: String| worded(key, words::linked(&answer));
    let posts = ask.content.posts.as_slice().iter().map(|post| {
        let values = [
            ("who", context.t(post.kind.key()).into()),
            ("min", i64::from(post.seats.min()).into()),
            ("max", i64::from(post.seats.max()).into()),
        ];
        let exact = post.seats.min() == post.seats.max();
        context.t_with(if exact { "partner-seats-exact" } else { "partner-seats" }, &values)
    });
    let who = if inbound(ask) { "partner-who-inbound" } else { "partner-who" };
    let mut rows = vec![row(who, posts.collect::<Vec<_>>().join("\n"))];
    let place = &ask.content.place;
    if let Some(dates) = place.dates {
        let (start, end) = catalogue.range_ends(dates);
        let values = [("start", start.into()), ("end", end.into()), ("days", dates.days().into())];
        rows.push(row("partner-when", context.t_with("partner-dates", &values)));
    }
    if let (Some(country), Some(name)) = (place.country, &place.place) {
        let values = [("place", name.as_str().into()), ("country", context.t(&format!("country-{country}")).into())];
        rows.push(row("partner-where", context.t_with("partner-place", &values)));
    }
    if let Some(hosting) = ask.content.partner.hosting.for_reader(context.language) {
        let key = if inbound(ask) { "partner-sending" } else { "partner-hosting" };
        rows.push(worded(key, words::linked_words(context, &hosting)));
    }
    if let (true, Some(statement)) = (ask.link != LinkState::Open, ask.content.partner.words(context.language)) {
        rows.push(worded("partner-statement", words::linked_words(context, &statement)));
    }
    rows
}
