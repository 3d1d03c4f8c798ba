//! The site's header: wordmark, languages, account, main navigation.

use domain::language::UiLanguage;
use leptos::prelude::*;

use crate::{
    accounts::MAIL_LANGUAGE,
    address::{self, Address},
    context::RequestContext,
    i18n::Catalogue,
    ui::{WayOut, Wordmark},
};

/// The header. That of a page that stands alone leads to the same page in the other languages, and nowhere else.
pub(super) fn header(context: &RequestContext, alone: bool) -> impl IntoView + use<> {
    if alone {
        return view! {
            <header class="site-header">
                <div class="site-header__band">
                    <p class="wordmark">{wordmark()}</p>
                    <div class="site-header__tools">{language_links(context)}</div>
                </div>
            </header>
        }
        .into_any();
    }
    view! {
        <header class="site-header">
            <div class="site-header__band">
                <a class="wordmark" href=context.href(&address::home())>
                    {wordmark()}
                </a>
                <div class="site-header__tools">{language_links(context)}{account_link(context)}</div>
            </div>
            <nav class="site-nav" aria-label=context.t("nav-main")>
                <ul>{navigation_links(context)}</ul>
            </nav>
        </header>
    }
    .into_any()
}

fn wordmark() -> impl IntoView + use<> {
    view! {
        <Wordmark/>
        <span class="wordmark__name">"Passerelle"</span>
    }
}

/// The same page in the other languages.
fn language_links(context: &RequestContext) -> impl IntoView + use<> {
    let current = context.language;
    // Whoever is signed in is offered their mails in that language too.
    let page = context.same_page();
    let page = if context.viewer().is_ok() { page.with(MAIL_LANGUAGE, 1) } else { page };
    let leaving = context.forms.leaving();
    let links = UiLanguage::ALL.into_iter().filter(|language| *language != current).map(|language| {
        view! {
            <li>
                <WayOut
                    href=page.in_language(language)
                    label=Catalogue(language).text("language-own-name")
                    leaving=leaving.clone()
                    lang=Some(language.code())
                />
            </li>
        }
    });
    view! {
        <nav aria-label=context.t("nav-languages")>
            <ul class="language-switch">{links.collect_view()}</ul>
        </nav>
    }
}

fn account_link(context: &RequestContext) -> impl IntoView + use<> {
    let (page, key) = if context.viewer.is_some() {
        (address::account(), "nav-account")
    } else {
        (address::sign_in(), "nav-sign-in")
    };
    let leaving = context.forms.leaving();
    view! { <WayOut class="site-header__account" href=context.href(&page) label=context.t(key) leaving/> }
}

/// The links of the main navigation, with the current one marked.
fn navigation_links(context: &RequestContext) -> impl IntoView + use<> {
    let current = context.path.clone();
    // The address of a placement or a candidate does not name its organisation. With a single membership it can only
    // be that one.
    let leaving = context.forms.leaving();
    let only = context.viewer.as_ref().is_some_and(|viewer| viewer.memberships.len() == 1);
    let entries = navigation(context).into_iter().map(|(page, key)| {
        let own_organisation = only && key == "nav-organisation" && current.starts_with(&*address::organisation(""));
        let current_page = own_organisation || current == *page || current.starts_with(&format!("{page}/"));
        let (href, label, leaving) = (context.href(&page), context.t(key), leaving.clone());
        view! { <li><WayOut href label leaving current=current_page.then_some("page")/></li> }
    });
    entries.collect_view()
}

/// The links of the main navigation with the keys of their labels, by the person's roles.
fn navigation(context: &RequestContext) -> Vec<(Address, &'static str)> {
    let mut links = vec![(address::placements(), "nav-placements")];
    if context.platform.settings().demo {
        links.push((address::mailbox(), "nav-mailbox"));
    }
    let Some(viewer) = &context.viewer else {
        links.push((address::exchanges(), "nav-exchanges"));
        return links;
    };
    if viewer.participant.is_some() {
        links.insert(0, (address::home(), "nav-own"));
        links.push((address::profile(), "nav-profile"));
        links.push((address::recommendations(), "nav-recommendations"));
        links.push((address::applications(), "nav-applications"));
    }
    for membership in &viewer.memberships {
        links.push((address::organisation(&membership.slug), "nav-organisation"));
    }
    // Who owes a second factor is led from there to where it is set up.
    if viewer.programme.is_some() || viewer.owes_second_factor {
        links.push((address::programme(), "nav-programme"));
    }
    links
}
