//! The site map.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    page::{Page, PageResult, page},
};

/// A part of the map: the key of its title, then addresses and the keys of their words.
type Part = (&'static str, &'static [(&'static str, &'static str)]);

const PARTS: [Part; 4] = [
    (
        "site-map-placements",
        &[
            ("/placements", "site-map-all"),
            ("/placements?track=outbound", "track-outbound"),
            ("/placements?track=inbound", "track-inbound"),
            ("/placements?region=latin_america", "region-latin-america"),
            ("/placements?region=caribbean", "region-caribbean"),
            ("/placements?region=francophone_africa", "region-francophone-africa"),
        ],
    ),
    (
        "site-map-join",
        &[
            ("/inscription?kind=volunteer", "site-map-volunteer"),
            ("/inscription?kind=exchange_participant", "site-map-exchange"),
            ("/inscription?kind=organisation", "site-map-organisation"),
            ("/connexion", "nav-sign-in"),
            ("/mot-de-passe-oublie", "site-map-password"),
        ],
    ),
    (
        "site-map-mine",
        &[
            ("/profil", "nav-profile"),
            ("/recommandations", "nav-recommendations"),
            ("/candidatures", "nav-applications"),
            ("/oci", "organisation-mine-title"),
            ("/compte", "nav-account"),
        ],
    ),
    (
        "site-map-about",
        &[
            ("/", "site-map-home"),
            ("/reciprocite", "exchange-title"),
            ("/classement", "ranking-title"),
            ("/conditions", "footer-terms"),
            ("/confidentialite", "footer-privacy"),
            ("/accessibilite", "footer-accessibility"),
        ],
    ),
];

/// Pages that somebody signed in without a profile does not have.
const PARTICIPANTS: [&str; 3] = ["/profil", "/recommandations", "/candidatures"];

/// `/plan`.
pub(super) fn view() -> AnyView {
    page(load)
}

async fn load(context: RequestContext) -> PageResult {
    let title = context.t("footer-site-map");
    let parts = PARTS.into_iter().map(|(heading, links)| {
        let theirs = links.iter().filter(|(path, _)| context.may_participate() || !PARTICIPANTS.contains(path));
        let links = theirs.map(|(path, key)| view! { <li><a href=context.href(path)>{context.t(key)}</a></li> });
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
