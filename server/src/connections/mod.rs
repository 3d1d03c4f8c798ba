//! Connections: how many may be open, how long each may keep the server waiting, and their end when the server stops.
//!
//! A client that sends nothing, or sends slowly, costs the others nothing: it is cut off after a while, or at once where its place is
//! needed.

mod body;
mod table;

use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{ConnectInfo, Request},
    response::Response,
    serve::Listener,
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};
use tower::ServiceExt;

use crate::http::TrustedProxies;
use table::{Entry, Table};

/// What connections may take.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Connections open at the same time.
    pub most: usize,
    /// How long a client may take to send the head of a request, and to begin the next one.
    pub head: Duration,
    /// The same for a trusted proxy, which keeps connections for its next requests: longer than the 60 s that proxies usually keep them,
    /// so that it is not the server that closes one just as it is used.
    pub head_of_proxy: Duration,
    /// How long a client may leave an answer unread that fills its window.
    pub unread: Duration,
    /// How long requests under way may take to end when the server stops.
    pub grace: Duration,
}

impl Bounds {
    /// For a process that may open that many files.
    #[must_use]
    pub fn of(files: usize) -> Self {
        Self {
            most: files.saturating_sub(FILES_OF_THE_REST).clamp(16, MOST),
            head: Duration::from_secs(15),
            head_of_proxy: Duration::from_secs(75),
            unread: Duration::from_secs(30),
            grace: GRACE,
        }
    }
}

/// How long requests under way may take to end when the server stops.
pub(crate) const GRACE: Duration = Duration::from_secs(1);
/// Files that a server has open besides its connections: the database's, the mailer's, those that it reads.
const FILES_OF_THE_REST: usize = 256;
/// An idle connection takes some 10 KB.
const MOST: usize = 4096;
/// The largest head of a request. The longest address of the site has some 2 KB; cookies of a shared domain come on top.
const MOST_HEAD: usize = 64 * 1024;

/// Allows the process as many open files as the system lets it, up to what it can use; returns how many it may open now.
#[must_use]
pub fn raise_file_limit() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let wanted = u64::try_from(MOST + FILES_OF_THE_REST).unwrap_or(u64::MAX);
    let allowed = limit.maximum.map_or(wanted, |most| most.min(wanted));
    let now = limit.current.unwrap_or(wanted);
    let raised =
        now < allowed && setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum: limit.maximum }).is_ok();
    usize::try_from(if raised { allowed } else { now }).unwrap_or(usize::MAX)
}

/// Serves until `stopped` ends. Requests under way have a moment to end; then every connection is closed.
pub async fn serve(
    mut listener: TcpListener,
    app: Router,
    proxies: TrustedProxies,
    bounds: Bounds,
    stopped: impl Future<Output = ()>,
) {
    let table = Table::new(bounds.most);
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    tokio::pin!(stopped);
    loop {
        let accepted = async {
            table.room().await;
            // It waits a second where the system refuses, and tries again.
            Listener::accept(&mut listener).await
        };
        let (stream, client) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stopped => break,
        };
        let head = if proxies.trusts(client.ip()) { bounds.head_of_proxy } else { bounds.head };
        prepare(&stream, bounds.unread);
        let entry = table.enter(client);
        let connection = connection(stream, client, app.clone(), head, Arc::clone(&entry), &graceful);
        connections.spawn(async move {
            tokio::select! {
                // A client that goes away, or sends what is no request, concerns nobody else.
                _ = connection => {}
                () = entry.given_up() => {}
            }
        });
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    if tokio::time::timeout(bounds.grace, graceful.shutdown()).await.is_err() {
        tracing::info!(connections = connections.len(), "connections were cut off at the stop");
    }
}

fn connection(
    stream: TcpStream,
    client: SocketAddr,
    app: Router,
    head: Duration,
    entry: Arc<Entry>,
    graceful: &GracefulShutdown,
) -> impl Future<Output = hyper::Result<()>> + use<> {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let (app, entry) = (app.clone(), Arc::clone(&entry));
        async move {
            let mut request: Request = request.map(|body| body::of_request(body, Arc::clone(&entry)));
            request.extensions_mut().insert(ConnectInfo(client));
            let response: Response = match app.oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            Ok::<_, Infallible>(response.map(|body| body::of_answer(body, entry)))
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(MOST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    graceful.watch(connection)
}

/// Sets TCP_NODELAY: without it the second packet of an answer waits up to 40 ms for the client's delayed acknowledgement. Sets
/// TCP_USER_TIMEOUT: the system closes a connection whose client takes nothing any more.
fn prepare(stream: &TcpStream, unread: Duration) {
    let milliseconds = u32::try_from(unread.as_millis()).unwrap_or(u32::MAX);
    let set =
        stream.set_nodelay(true).and_then(|()| Ok(rustix::net::sockopt::set_tcp_user_timeout(stream, milliseconds)?));
    if let Err(error) = set {
        tracing::debug!(%error, "an option of a connection was not set");
    }
}
