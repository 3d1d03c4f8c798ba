//! The site map.

use domain::{account::AccountKind, country::Region, placement::Track};
use leptos::prelude::*;

use crate::{
    address::{self, Address},
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
};

/// A link of the map: its address, the key of its words.
type Link = (Address, &'static str);

/// The parts of the map: the key of each title, then its links.
fn parts(context: &RequestContext) -> [(&'static str, Vec<Link>); 4] {
    [
        ("site-map-placements", placements()),
        ("site-map-join", join()),
        ("site-map-mine", own(context)),
        ("site-map-about", about()),
    ]
}

fn placements() -> Vec<Link> {
    let list = address::placements;
    vec![
        (list(), "site-map-all"),
        (list().with("track", Track::Outbound), "track-outbound"),
        (list().with("track", Track::Inbound), "track-inbound"),
        (list().with("region", Region::LatinAmerica), "region-latin-america"),
        (list().with("region", Region::Caribbean), "region-caribbean"),
        (list().with("region", Region::FrancophoneAfrica), "region-francophone-africa"),
    ]
}

fn join() -> Vec<Link> {
    let sign_up = |kind: AccountKind| address::sign_up().with("kind", kind);
    vec![
        (sign_up(AccountKind::Volunteer), "site-map-volunteer"),
        (sign_up(AccountKind::ExchangeParticipant), "site-map-exchange"),
        (sign_up(AccountKind::Organisation), "site-map-organisation"),
        (address::sign_in(), "nav-sign-in"),
        (address::forgotten_password(), "site-map-password"),
    ]
}

/// The person's own pages. A signed-in person without a profile has no pages of a participant.
fn own(context: &RequestContext) -> Vec<Link> {
    let participant = [
        (address::profile(), "nav-profile"),
        (address::recommendations(), "nav-recommendations"),
        (address::applications(), "nav-applications"),
    ];
    let all = [(address::organisations(), "organisation-mine-title"), (address::account(), "nav-account")];
    participant.into_iter().filter(|_| context.may_participate()).chain(all).collect()
}

fn about() -> Vec<Link> {
    vec![
        (address::home(), "site-map-home"),
        (address::exchanges(), "exchange-title"),
        (address::ranking(), "ranking-title"),
        (address::terms(), "footer-terms"),
        (address::privacy(), "footer-privacy"),
        (address::accessibility(), "footer-accessibility"),
    ]
}

/// `/plan`.
pub(super) fn site_map_page() -> AnyView {
    page(load_site_map)
}

async fn load_site_map(context: RequestContext) -> PageResult {
    let title = context.t("footer-site-map");
    let parts = parts(&context).into_iter().map(|(heading, links)| {
        let links = links.into_iter();
        let links = links.map(|(page, key)| view! { <li><a href=context.href(&page)>{context.t(key)}</a></li> });
        view! {
            <li>
                <h2 class="map-title">{context.t(heading)}</h2>
                <ul>{links.collect_view()}</ul>
            </li>
        }
    });
    let parts = parts.collect_view();
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <ul class="grid grid-2">{parts}</ul>
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("footer-about")))
}
