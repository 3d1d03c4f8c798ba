//! The page that a partner reads on a phone: who would come, how many, when, what hosting asks, the person to call; and its answer.
//! No account, no script, no web font: 30 KB in all.

use super::answer::FORM;
use domain::{
    form::RawForm,
    link::LinkToken,
    placement::{PartnerVerdict, Track},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{
    Error,
    placements::{LinkState, PartnerAsk},
};

use crate::{
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    placements::edit::title,
    render,
    ui::{
        Button, ButtonSize, ChoiceKind, ChoiceOption, Choices, ErrorSummary, Notice, SummaryList, SummaryRow,
        TextField, TextareaField, Tone,
    },
};

pub(super) fn partner_ask_page() -> AnyView {
    render::page(|context| async move { load_partner_ask(context).await })
}

async fn load_partner_ask(context: RequestContext) -> PageResult {
    let found = match LinkToken::parse(context.parameter_text("token")) {
        Ok(token) => context.platform.partner_ask(&token).await.map(|ask| (token, ask)),
        Err(_) => Err(Error::NotFound),
    };
    match found {
        Ok((token, ask)) => show(&context, &token, &ask).await,
        Err(Error::NotFound) => Ok(unknown(&context)),
        Err(other) => Err(other),
    }
}

/// The page of an unknown link, or of one that is no longer this partner's.
fn unknown(context: &RequestContext) -> Page {
    let heading = context.t("partner-unknown-title");
    let body = view! {
        <div class="column prose"><h1>{heading.clone()}</h1><p class="lead">{context.t("partner-unknown")}</p></div>
    };
    Page::new(heading, body).without_web_font().with_status(http::StatusCode::NOT_FOUND)
}

async fn show(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk) -> PageResult {
    let statement = ask.content.partner.statement.as_ref().map(ToString::to_string).unwrap_or_default();
    let stored = RawForm::default().with("statement", statement).with("person", ask.partner.contact_name.as_str());
    let state = FormState::load(context, FORM, stored).await?;
    let heading = context.t_with("partner-title", &[("organisation", ask.organisation.as_str().into())]);
    let lead = if inbound(ask) { "partner-lead-inbound" } else { "partner-lead" };
    let values = [("partner", ask.partner.name.as_str().into()), ("organisation", ask.organisation.as_str().into())];
    let closing = match ask.link {
        LinkState::Open => form(context, token, ask, &state),
        _ => ().into_any(),
    };
    let body = view! {
        <div class="column prose">
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=state.summary(context)/>
            {standing(context, ask)}
            <p class="lead">{context.t_with(lead, &values)}</p>
            <h2>{title(context, &ask.content)}</h2>
            {words(context, ask)}
            <SummaryList rows=facts(context, ask)/>
            {closing}
            <p>{call(context, ask)}</p>
            <p class="meta">{context.t("partner-share")}</p>
        </div>
    };
    Ok(Page::new(heading, body).without_web_font())
}

fn inbound(ask: &PartnerAsk) -> bool {
    ask.content.basics.track == Some(Track::Inbound)
}

/// The state of the link, where it can no longer be answered.
fn standing(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
    let (tone, key) = match ask.link {
        LinkState::Open => return None,
        LinkState::Answered => (Tone::Success, "partner-answered"),
        LinkState::Expired => (Tone::Warning, "partner-expired"),
        LinkState::MovedOn => (Tone::Info, "partner-moved-on"),
    };
    let values = [("state", context.t(ask.state.key()).into())];
    let text = context.t_with(key, &values);
    Some(view! { <Notice tone status=true><p>{text}</p></Notice> }.into_any())
}

fn call(context: &RequestContext, ask: &PartnerAsk) -> String {
    let step = &ask.content.partner;
    let name = step.contact_name.as_ref().map_or(ask.organisation.as_str(), |name| name.as_str());
    match &step.contact_phone {
        Some(phone) => {
            let values = [("name", name.into()), ("phone", phone.as_str().into())];
            context.t_with("partner-call", &values)
        }
        None => context.t_with("partner-call-organisation", &[("organisation", ask.organisation.as_str().into())]),
    }
}

fn words(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
    let basics = &ask.content.basics;
    let own = basics.text(context.language);
    let (text, lang) =
        if own.is_complete() { (own, context.language) } else { (&basics.fr, domain::language::UiLanguage::Fr) };
    let summary = text.summary.as_ref()?.to_string();
    let paragraphs: Vec<String> =
        text.description.iter().flat_map(|text| text.paragraphs().map(ToOwned::to_owned).collect::<Vec<_>>()).collect();
    let paragraphs = paragraphs.into_iter().map(|paragraph| view! { <p>{paragraph}</p> }).collect_view();
    Some(view! { <div lang=lang.code()><p>{summary}</p>{paragraphs}</div> }.into_any())
}

fn facts(context: &RequestContext, ask: &PartnerAsk) -> Vec<SummaryRow> {
    let catalogue = context.catalogue();
    let row = |key: &str, answer: String| SummaryRow { question: context.t(key), answer, empty: false, change: None };
    let posts = ask.content.posts.as_slice().iter().map(|post| {
        let values = [
            ("who", context.t(post.kind.key()).into()),
            ("min", i64::from(post.seats.min()).into()),
            ("max", i64::from(post.seats.max()).into()),
        ];
        context.t_with("partner-seats", &values)
    });
    let who = if inbound(ask) { "partner-who-inbound" } else { "partner-who" };
    let mut rows = vec![row(who, posts.collect::<Vec<_>>().join("\n"))];
    let place = &ask.content.place;
    if let Some(dates) = place.dates {
        let (start, end) = catalogue.ends(dates);
        let values = [("start", start.into()), ("end", end.into()), ("days", dates.days().into())];
        rows.push(row("partner-when", context.t_with("partner-dates", &values)));
    }
    if let (Some(country), Some(name)) = (place.country, &place.place) {
        let values = [("place", name.as_str().into()), ("country", context.t(&format!("country-{country}")).into())];
        rows.push(row("partner-where", context.t_with("partner-place", &values)));
    }
    if let Some(hosting) = &ask.content.partner.hosting {
        let key = if inbound(ask) { "partner-sending" } else { "partner-hosting" };
        rows.push(row(key, hosting.to_string()));
    }
    if let (true, Some(statement)) = (ask.link != LinkState::Open, &ask.content.partner.statement) {
        rows.push(row("partner-statement", statement.to_string()));
    }
    rows
}

fn form(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk, state: &FormState) -> AnyView {
    let verdicts = PartnerVerdict::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key())));
    let lang = ask.content.partner.statement_language.map(|language| language.code().to_owned());
    let selected: Vec<String> = Some(state.value("verdict")).filter(|value| !value.is_empty()).into_iter().collect();
    view! {
        <form class="form" method="post" action=super::answer::AnswerAsPartner::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="token" value=token.expose().to_owned()/>
            <input type="hidden" name="version" value=ask.version.to_string()/>
            <h2>{context.t("partner-your-answer")}</h2>
            <TextareaField
                name="statement"
                label=context.t("partner-statement")
                hint=context.t("partner-statement-hint")
                value=state.value("statement")
                error=state.error(context, "statement")
                lang
            />
            <Choices
                name="verdict"
                legend=context.t("partner-verdict")
                kind=ChoiceKind::One
                options=verdicts.collect()
                selected
                error=state.error(context, "verdict")
                required=context.t("field-required")
            />
            <TextareaField
                name="reason"
                label=context.t("partner-reason")
                hint=context.t("partner-reason-hint")
                value=state.value("reason")
                error=state.error(context, "reason")
                rows=3
            />
            <TextField
                name="person"
                label=context.t("partner-person")
                value=state.value("person")
                error=state.error(context, "person")
                required=context.t("field-required")
                autocomplete="name"
            />
            <Button label=context.t("partner-send") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}
