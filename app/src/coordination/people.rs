//! `/programme/projets/{id}/personnes`: the people whom a placement would suit, without their names, and how many
//! people each condition excludes.

use domain::{application::Subject, ids::PlacementId};
use leptos::prelude::*;
use platform::{
    Error,
    rankings::{PAGE, PeoplePage, ShownAs, SuitedPerson, Tally},
};

use crate::{
    address::{self, Address},
    context::RequestContext,
    matching::{Reader, fit},
    page::{Page, PageResult},
    render,
    ui::{EmptyState, Fact, Facts, Pagination, Tab, Tabs},
    words::{plain_words, words},
};

pub(super) fn people_for_placement_page() -> AnyView {
    render::page(load_people_for_placement)
}

async fn load_people_for_placement(context: RequestContext) -> PageResult {
    let id: PlacementId = context.parameter("id")?;
    let kind = context.query("poste").parse().ok();
    let page = context.query("page").parse().unwrap_or(1);
    let found = context.platform.people_page(context.viewer()?, id, kind, page, context.language).await?;
    let subject = found.posts.first().ok_or(Error::NotFound)?;
    let title = context.t_with(
        "coordination-people-title",
        &[("placement", plain_words(context.catalogue(), &subject.spoken_title()).into())],
    );
    let file = context.href(&address::review_placement(id));
    let body = view! {
        <div class="column">
            <p><a href=file>{words(&context, &subject.spoken_title())}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("coordination-people-lead")}</p>
            {post_tabs(&context, &found)}
            <div class="split split-end">
                <div>
                    <h2>{context.t("coordination-people-ranking")}</h2>
                    {people_list(&context, &found)}
                </div>
                {figures(&context, &found.tally)}
            </div>
        </div>
    };
    Ok(Page::new(title, body))
}

/// One tab per post, if there are several.
fn post_tabs(context: &RequestContext, found: &PeoplePage) -> Option<AnyView> {
    let tab = |post: &Subject| Tab {
        label: context.t(post.kind.key()),
        href: context.href(&post_address(post, 1)),
        count: None,
        current: post.kind == found.kind,
    };
    let tabs: Vec<Tab> = found.posts.iter().map(tab).collect();
    (tabs.len() > 1).then(|| view! { <Tabs label=context.t("coordination-people-posts") tabs/> }.into_any())
}

fn post_address(post: &Subject, page: usize) -> Address {
    address::people_for_placement(post.placement).with("poste", post.kind).with("page", page)
}

fn figures(context: &RequestContext, tally: &Tally) -> AnyView {
    let number = |count: usize| context.catalogue().number(to_signed(count));
    let all = [("coordination-people-count", tally.people), ("coordination-people-eligible", tally.eligible)];
    let all = all.into_iter().map(|(key, count)| Fact::new(context.t(key), number(count))).collect::<Vec<_>>();
    let closed = tally.closed.iter().filter(|(_, count)| *count > 0);
    let closed: Vec<Fact> = closed.map(|(gate, count)| Fact::new(context.t(gate.key()), number(*count))).collect();
    let by_condition = (!closed.is_empty()).then(|| {
        view! {
            <h3>{context.t("coordination-people-closed")}</h3>
            <p class="meta">{context.t("coordination-people-closed-text")}</p>
            <Facts facts=closed column=true/>
        }
    });
    view! {
        <aside class="panel" aria-label=context.t("coordination-people-figures")>
            <h2>{context.t("coordination-people-figures")}</h2>
            <Facts facts=all column=true/>
            {by_condition}
        </aside>
    }
    .into_any()
}

fn people_list(context: &RequestContext, found: &PeoplePage) -> AnyView {
    if found.shown == 0 {
        let (title, text) = (context.t("coordination-people-none-title"), context.t("coordination-people-none"));
        return view! { <EmptyState title text/> }.into_any();
    }
    let items = found.people.iter().map(|person| person_item(context, person)).collect_view();
    let last = found.shown.min(found.before + PAGE);
    let ends = [("first", found.before + 1), ("last", last), ("total", found.shown)];
    let ends = ends.map(|(name, count)| (name, to_signed(count).into()));
    let range = context.t_with("coordination-people-range", &ends);
    let post = found.posts.iter().find(|post| post.kind == found.kind);
    let page =
        |first: usize, key| post.map(|post| (context.href(&post_address(post, first / PAGE + 1)), context.t(key)));
    let previous = (found.before > 0).then(|| page(found.before - 1, "placement-list-previous")).flatten();
    let next = (last < found.shown).then(|| page(last, "placement-list-next")).flatten();
    view! {
        <ol class="ranked">{items}</ol>
        <Pagination label=context.t("coordination-people-pages") range previous next/>
    }
    .into_any()
}

fn person_item(context: &RequestContext, person: &SuitedPerson) -> AnyView {
    let label = match &person.as_who {
        ShownAs::Application(number) => {
            context.t_with("coordination-people-applicant", &[("number", number.as_str().into())])
        }
        ShownAs::Initials(initials) => initials.clone(),
        ShownAs::Nobody => context.t("coordination-people-nameless"),
    };
    view! {
        <li class="ranked-item">
            <p class="rank">{person.rank.to_string()}</p>
            <div>
                <h3 class="ranked-title">{label}</h3>
                {fit(context, &person.explanation, Reader::Organisation)}
            </div>
        </li>
    }
    .into_any()
}

fn to_signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
