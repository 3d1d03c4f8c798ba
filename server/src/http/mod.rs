//! HTTP: from a request to a page, a server function or a file, through the same few layers.
//!
//! From the outside in: request id and log, headers of security, panics caught, language taken off the path, public pages answered
//! from memory, foreign origins refused, body read within its bounds, person identified, route.

mod body;
mod content;
mod file_turns;
mod files;
mod health;
mod hosts;
mod identify;
mod language;
mod listing;
mod pace;
mod problem;
mod public_pages;
mod rankings;
mod response;
mod security;
mod skills;
mod static_files;

use std::{net::IpAddr, sync::Arc, time::Duration};

use app::{App, CardMemory, RequestContext, SiteVersion};
use axum::{
    Router,
    extract::{FromRef, Request},
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state, map_response},
    response::IntoResponse,
    routing::{MethodRouter, post},
};
use ipnet::IpNet;
use leptos::config::LeptosOptions;
use leptos::prelude::provide_context;
use leptos_axum::{LeptosRoutes, generate_route_list, handle_server_fns_with_context};
use platform::Platform;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

pub use public_pages::{Counts, Pages};

use crate::{site::Site, space::Space};
use hosts::Hosts;
use static_files::StaticFiles;

/// No request takes longer, once its body has been read.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// What every request may need.
#[derive(Clone)]
pub struct AppState {
    pub platform: Platform,
    pub site: Site,
    pub leptos: LeptosOptions,
    pub proxies: TrustedProxies,
    space: Space,
    pages: Pages,
    cards: CardMemory,
    files: StaticFiles,
}

impl FromRef<AppState> for StaticFiles {
    fn from_ref(state: &AppState) -> Self {
        state.files.clone()
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}

impl FromRef<AppState> for Platform {
    fn from_ref(state: &AppState) -> Self {
        state.platform.clone()
    }
}

/// A route that is neither a page nor a form: its address, with the names of its parameters in braces, and what answers it.
type PlainRoute = (&'static str, MethodRouter<AppState>);

/// Networks of proxies whose `X-Forwarded-For` is believed.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(pub Arc<[IpNet]>);

impl TrustedProxies {
    /// Whether one of them has that address. An IPv4 address written as IPv6 counts as IPv4.
    #[must_use]
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address.to_canonical()))
    }
}

/// The whole server as one router.
pub fn router(platform: Platform, site: Site, proxies: TrustedProxies, pages: Pages, space: Space) -> Router {
    let leptos = site.leptos_options();
    let files = StaticFiles::read(&site.dir);
    let state = AppState { platform, site, leptos, proxies, space, pages, cards: CardMemory::default(), files };
    let hosts = Hosts::of(&state.platform.settings().base_url);
    let secure = state.platform.settings().base_url.starts_with("https://");
    let pages_and_forms = leptos_pages(&state).merge(server_functions(&state));
    let routed = plain_routes()
        .into_iter()
        .fold(pages_and_forms, |router, (address, handler)| router.route(address, handler))
        .layer(from_fn_with_state(state.clone(), identify::identify))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST_TIMEOUT))
        .layer(from_fn_with_state(state.clone(), problem::explain))
        .layer(from_fn_with_state(state.clone(), body::read))
        .layer(from_fn_with_state(state.clone(), security::refuse_foreign_origins))
        .with_state(state.clone());
    // Rewriting an address only counts before routing: the routed service stands behind a router of its own.
    Router::new()
        .fallback_service(routed)
        .layer(from_fn_with_state(state, public_pages::serve))
        .layer(from_fn(language::take_off_prefix))
        .layer(CatchPanicLayer::custom(|_| response::plain_error()))
        .layer(from_fn_with_state(hosts, hosts::refuse_unknown))
        .layer(security::headers(secure))
        .layer(CompressionLayer::new().compress_when(content::not_chosen_yet()))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(response::span)
                .on_request(())
                .on_response(response::note_answer)
                .on_failure(()),
        )
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(from_fn(response::only_our_ids))
}

/// The address of every page, with the names of its parameters in braces; for tests that walk them all.
#[must_use]
pub fn page_addresses() -> Vec<String> {
    generate_route_list(App).iter().map(|route| route.path().to_owned()).collect()
}

/// The address of every form; for tests that walk them all.
#[must_use]
pub fn form_addresses() -> Vec<String> {
    leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect()
}

/// The address of everything else, such as a file; for tests that walk them all.
#[must_use]
pub fn plain_addresses() -> Vec<&'static str> {
    plain_routes().into_iter().map(|(address, _)| address).collect()
}

fn plain_routes() -> Vec<PlainRoute> {
    [static_files::routes(), files::routes(), skills::routes(), rankings::routes(), listing::routes(), health::routes()]
        .concat()
}

fn leptos_pages(state: &AppState) -> Router<AppState> {
    let routes = generate_route_list(App);
    let options = state.leptos.clone();
    let version = SiteVersion(state.site.version.clone());
    Router::new()
        .leptos_routes_with_context(
            state,
            routes,
            move || {
                provide_request(&version);
                provide_context(options.clone());
            },
            App,
        )
        .layer(map_response(response::with_sentence))
        .layer(from_fn(response::whole_page))
        .layer(from_fn(response::for_one_person))
}

fn server_functions(state: &AppState) -> Router<AppState> {
    let version = SiteVersion(state.site.version.clone());
    let handler = move |request: Request| {
        let version = version.clone();
        async move { handle_server_fns_with_context(move || provide_request(&version), request).await.into_response() }
    };
    Router::new().route("/api/{*function}", post(handler.clone()).get(handler))
}

/// Hands the request's context, which `identify` made, to leptos.
fn provide_request(version: &SiteVersion) {
    provide_context(version.clone());
    let context = leptos::prelude::use_context::<axum::http::request::Parts>()
        .and_then(|parts| parts.extensions.get::<RequestContext>().cloned());
    if let Some(context) = context {
        provide_context(context);
    }
}
