//! Connections: clients that send nothing or slowly are cut off, and they take nothing from the others; a stop waits for nobody.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::{Router, routing::get};
use server::{
    connections::{Bounds, raise_file_limit, serve},
    http::TrustedProxies,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};

/// Longer than anything here takes, unless it is never done.
const LONG: Duration = Duration::from_secs(20);
const BOUNDS: Bounds = Bounds {
    most: 4,
    head: Duration::from_millis(300),
    head_of_proxy: LONG,
    unread: LONG,
    grace: Duration::from_millis(300),
};

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Server {
    async fn start(bounds: Bounds, proxies: TrustedProxies) -> Self {
        let app = Router::new().route("/", get(|| async { "here" }).post(|body: String| async move { body })).route(
            "/slow",
            get(|| async {
                sleep(Duration::from_secs(1)).await;
                "at last"
            }),
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async { drop(stopped.await) };
        let task = tokio::spawn(serve(listener, app, proxies, bounds, stopped));
        Self { address, stop, task }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// What the server answers to these bytes on a new connection.
    async fn answer(&self, request: &str) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request.as_bytes()).await.unwrap();
        rest(&mut stream).await
    }
}

/// All that comes until the server closes the connection.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A connection that is cut off may be reset.
    let _ = timeout(LONG, stream.read_to_end(&mut bytes)).await.expect("the server closes the connection");
    String::from_utf8(bytes).unwrap()
}

const GET: &str = "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_head_that_comes_slowly_is_cut_off() {
    let server = Server::start(BOUNDS, TrustedProxies::default()).await;
    let mut stream = server.connect().await;
    let mut closed = false;
    for byte in GET.bytes().cycle().take(200) {
        sleep(Duration::from_millis(50)).await;
        if stream.write_all(&[byte]).await.is_err() {
            closed = true;
            break;
        }
        // Never the end of a head.
        let mut buffer = [0; 64];
        if let Ok(Ok(0) | Err(_)) = timeout(Duration::from_millis(1), stream.read(&mut buffer)).await {
            closed = true;
            break;
        }
    }
    assert!(closed);
}

#[tokio::test]
async fn an_idle_connection_is_closed_before_and_after_a_request() {
    let server = Server::start(BOUNDS, TrustedProxies::default()).await;
    assert_eq!(rest(&mut server.connect().await).await, "");
    let mut kept = server.connect().await;
    kept.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    assert!(rest(&mut kept).await.ends_with("here"));
}

#[tokio::test]
async fn a_trusted_proxy_keeps_its_connections_longer() {
    let here = TrustedProxies(vec!["127.0.0.0/8".parse().unwrap()].into());
    let server = Server::start(BOUNDS, here).await;
    let mut kept = server.connect().await;
    sleep(BOUNDS.head * 3).await;
    kept.write_all(GET.as_bytes()).await.unwrap();
    assert!(rest(&mut kept).await.ends_with("here"));
}

#[tokio::test]
async fn many_silent_connections_keep_nobody_out_and_end_no_request() {
    let patient = Bounds { head: LONG, ..BOUNDS };
    let server = Server::start(patient, TrustedProxies::default()).await;
    let mut at_work = server.connect().await;
    at_work.write_all(b"GET /slow HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
    sleep(Duration::from_millis(100)).await;
    let mut silent = Vec::new();
    for _ in 0..20 {
        silent.push(server.connect().await);
    }
    let mut half = server.connect().await;
    half.write_all(b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf").await.unwrap();
    for _ in 0..8 {
        assert!(server.answer(GET).await.ends_with("here"));
    }
    assert!(rest(&mut at_work).await.ends_with("at last"));
}

#[tokio::test]
async fn a_posted_body_arrives_whole() {
    let server = Server::start(BOUNDS, TrustedProxies::default()).await;
    let body = "x".repeat(100_000);
    let length = body.len();
    let request = format!("POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    assert!(server.answer(&request).await.ends_with(&body));
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    let server = Server::start(BOUNDS, TrustedProxies::default()).await;
    let head = format!("GET / HTTP/1.1\r\nhost: a\r\ncookie: {}\r\n\r\n", "c".repeat(1_000_000));
    let mut stream = server.connect().await;
    // The server may close before all of it is sent.
    let _ = stream.write_all(head.as_bytes()).await;
    let answer = rest(&mut stream).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test]
async fn a_stop_waits_for_no_half_open_connection() {
    let server = Server::start(Bounds { head: LONG, ..BOUNDS }, TrustedProxies::default()).await;
    let _silent = server.connect().await;
    let mut half = server.connect().await;
    half.write_all(b"GET / HT").await.unwrap();
    let mut slow = server.connect().await;
    slow.write_all(b"GET /slow HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    sleep(Duration::from_millis(100)).await;
    let asked = Instant::now();
    server.stop.send(()).unwrap();
    timeout(LONG, server.task).await.expect("it stops").unwrap();
    assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
}

#[test]
fn connections_are_fewer_than_the_files_of_the_process() {
    assert_eq!(Bounds::of(1_024).most, 768);
    assert_eq!(Bounds::of(1_000_000).most, 4_096);
    assert_eq!(Bounds::of(64).most, 16);
    assert!(raise_file_limit() >= 256);
}
