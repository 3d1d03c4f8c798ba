//! A browser without JavaScript: it keeps its cookie, sends its origin and follows redirections.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::ConnectInfo,
};
use futures_util::{StreamExt, stream};
use http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::{BASE_URL, TestApp};

/// A browser with its session.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookie: Option<String>,
    peer: Option<IpAddr>,
    user_agent: Option<&'static str>,
}

/// The server's answer.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
}

impl Browser {
    pub(crate) const fn new(router: Router) -> Self {
        Self { router, cookie: None, peer: None, user_agent: None }
    }

    /// The same browser with that session's cookie.
    #[must_use]
    pub fn with_session(self, token: &str) -> Self {
        Self { cookie: Some(format!("__Host-session={token}")), ..self }
    }

    /// The same browser on a network with that address. Others come from this machine.
    ///
    /// # Panics
    /// When it is no IP address.
    #[must_use]
    pub fn from_address(self, peer: &str) -> Self {
        Self { peer: Some(peer.parse().expect("an IP address")), ..self }
    }

    /// The same browser with that description of itself.
    #[must_use]
    pub fn calling_itself(self, user_agent: &'static str) -> Self {
        Self { user_agent: Some(user_agent), ..self }
    }

    /// The same session at another server.
    #[must_use]
    pub fn at(&self, app: &TestApp) -> Self {
        Self { cookie: self.cookie.clone(), ..app.browser() }
    }

    /// Opens an address.
    pub async fn get(&mut self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path), Body::empty()).await
    }

    /// Posts a form, without following.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, BASE_URL)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Posts a form with a file, without following.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Reply {
        const BOUNDARY: &str = "passerelle-boundary";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let (field, file_name, content) = file;
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{file_name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(content);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, BASE_URL)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.send(request, in_pieces(body.into())).await
    }

    /// Posts a form and opens the page it leads to.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let reply = self.post(path, fields).await;
        self.follow(reply).await
    }

    /// The version of a candidate's file, from the page of an act that has one, or from the file.
    pub async fn file_version(&mut self, application: impl std::fmt::Display, action: &str) -> String {
        let file = format!("/oci/candidatures/{application}");
        let page = match self.get(&format!("{file}/{action}")).await {
            page if page.status.is_success() => page,
            _ => self.get(&file).await,
        };
        page.field("version").expect("a version")
    }

    /// Signs in with a password, without following.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> Reply {
        self.post_in_turn("/api/account/sign-in", &[("email", email), ("password", password)]).await
    }

    /// Posts a form with a password, again while the server is busy with those of other tests: all share its queue.
    pub async fn post_in_turn(&mut self, action: &str, fields: &[(&str, &str)]) -> Reply {
        for _ in 0..100 {
            let reply = self.post(action, fields).await;
            if reply.status != StatusCode::SERVICE_UNAVAILABLE {
                return reply;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("the server is busy for ten seconds");
    }

    /// Opens the page that a redirection leads to.
    pub async fn follow(&mut self, reply: Reply) -> Reply {
        let location =
            reply.location().unwrap_or_else(|| panic!("no redirection: {} {}", reply.status, reply.text())).to_owned();
        self.get(&location).await
    }

    /// Sends any request.
    pub async fn send(&mut self, request: http::request::Builder, body: Body) -> Reply {
        let request = request.body(body).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes().to_vec();
        self.keep_cookie(&parts.headers);
        Reply { status: parts.status, headers: parts.headers, body }
    }

    /// A request with this browser's cookie.
    #[must_use]
    pub fn request(&self, method: Method, path: &str) -> http::request::Builder {
        let path = path.strip_prefix(BASE_URL).unwrap_or(path);
        let request = Request::builder()
            .method(method)
            .uri(if path.is_empty() { "/" } else { path })
            .header(header::HOST, "passerelle.test")
            .header(header::ACCEPT, "text/html");
        let request = match self.peer {
            Some(peer) => request.extension(ConnectInfo(SocketAddr::new(peer, 40_000))),
            None => request,
        };
        let request = match self.user_agent {
            Some(user_agent) => request.header(header::USER_AGENT, user_agent),
            None => request,
        };
        match &self.cookie {
            Some(cookie) => request.header(header::COOKIE, cookie),
            None => request,
        }
    }

    fn keep_cookie(&mut self, headers: &http::HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie in ASCII");
            let pair = cookie.split(';').next().unwrap_or_default().to_owned();
            self.cookie = (!cookie.contains("Max-Age=0")).then_some(pair);
        }
    }
}

impl Reply {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Where a redirection leads.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.headers.get(header::LOCATION).map(|location| location.to_str().expect("an address in ASCII"))
    }

    /// Whether a form was refused: its page shows why, or the sign-in keeps what it said.
    #[must_use]
    pub fn is_sent_back(&self) -> bool {
        self.location()
            .is_some_and(|to| to.contains("echo=") || (to.starts_with("/connexion?") && to.contains("etat=texte")))
    }

    /// Whether a redirection leads to that path, whatever its query says of a new password.
    #[must_use]
    pub fn leads_to(&self, path: &str) -> bool {
        let to = self.location().unwrap_or_default();
        to.split_once("force=").map_or(to, |(before, _)| before.trim_end_matches(['?', '&'])) == path
    }

    /// Whether the page's source contains that text, written as in HTML.
    #[must_use]
    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }
}

/// A body as a line brings it: piece by piece, each some time after the one before.
fn in_pieces(mut body: Bytes) -> Body {
    const PIECE: usize = 64 * 1024;
    let mut pieces = Vec::new();
    while !body.is_empty() {
        pieces.push(Ok::<_, Infallible>(body.split_to(PIECE.min(body.len()))));
    }
    Body::from_stream(stream::iter(pieces.into_iter().enumerate()).then(|(at, piece)| async move {
        if at > 0 {
            tokio::task::yield_now().await;
        }
        piece
    }))
}
