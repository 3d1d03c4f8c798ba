//! `/p/{token}`: a partner reads who would come, how many, when, what hosting asks and whom to call, and answers. The
//! page needs no account, has no script and no web font, and takes 30 KB in all, for phones on slow networks.

use super::answer::FORM;
use domain::{
    form::RawForm,
    link::LinkToken,
    localised::Spoken,
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
    placements::edit::marked_title,
    render,
    ui::{
        Button, ButtonSize, ChoiceKind, ChoiceOption, Choices, ErrorSummary, Notice, TextField, TextareaField, Tone,
        WordsList, WordsRow, isolated,
    },
    words,
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
        Ok((token, ask)) => ask_page(&context, &token, &ask).await,
        Err(Error::NotFound) => Ok(unknown_link_page(&context)),
        Err(other) => Err(other),
    }
}

/// The page of an unknown link, or of one that no longer belongs to this partner.
fn unknown_link_page(context: &RequestContext) -> Page {
    let heading = context.t("partner-unknown-title");
    let body = view! {
        <div class="column prose"><h1>{heading.clone()}</h1><p class="lead">{context.t("partner-unknown")}</p></div>
    };
    Page::new(heading, body).without_web_font().with_status(http::StatusCode::NOT_FOUND)
}

async fn ask_page(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk) -> PageResult {
    let statement = ask.content.partner.statement.as_ref().map(ToString::to_string).unwrap_or_default();
    let stored = RawForm::default().with("statement", statement).with("person", ask.partner.contact_name.as_str());
    let state = FormState::load(context, FORM, stored).await?;
    let heading = context.t_with("partner-title", &[("organisation", ask.organisation.as_str().into())]);
    let lead = if inbound(ask) { "partner-lead-inbound" } else { "partner-lead" };
    let values = [("partner", ask.partner.name.as_str().into()), ("organisation", ask.organisation.as_str().into())];
    let closing = match ask.link {
        LinkState::Open => answer_form(context, token, ask, &state),
        _ => ().into_any(),
    };
    let body = view! {
        <div class="column prose">
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=state.summary(context)/>
            {link_notice(context, ask)}
            <p class="lead">{context.t_with(lead, &values)}</p>
            <h2>{marked_title(context, &ask.content)}</h2>
            {description(context, ask)}
            <WordsList rows=facts(context, ask)/>
            {closing}
            <p>{contact_text(context, ask)}</p>
            <p class="meta">{context.t("partner-share")}</p>
        </div>
    };
    Ok(Page::new(heading, body).without_web_font())
}

fn inbound(ask: &PartnerAsk) -> bool {
    ask.content.basics.track == Some(Track::Inbound)
}

/// Why the link takes no answer any more.
fn link_notice(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
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

fn contact_text(context: &RequestContext, ask: &PartnerAsk) -> String {
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

fn description(context: &RequestContext, ask: &PartnerAsk) -> Option<AnyView> {
    let (text, language) = ask.content.basics.for_reader(context.language);
    let language = language.into();
    let summary = Spoken { text: text.summary.as_ref()?, language };
    let summary = words::words(context, &summary);
    let description = text.description.as_ref().map(|text| words::passage(context, &Spoken { text, language }));
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
    let row = |key: &str, answer: String| worded(key, isolated(answer));
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
        rows.push(worded(key, words::words(context, &hosting)));
    }
    if let (true, Some(statement)) = (ask.link != LinkState::Open, ask.content.partner.words(context.language)) {
        rows.push(worded("partner-statement", words::words(context, &statement)));
    }
    rows
}

fn answer_form(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk, state: &FormState) -> AnyView {
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
