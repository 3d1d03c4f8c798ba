//! A mail server on a loopback port. It answers as its script says, and keeps the mails that it accepts.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    sync::Notify,
};

/// How the server answers in one conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Accept,
    /// Refuses the recipient with that reply.
    Refuse(&'static str),
    /// Takes the whole message, then closes without a reply.
    CloseAfterData,
    /// Takes the whole message and never replies.
    HangAfterData,
    /// Answers nothing, not even a greeting.
    Hang,
}

/// A message as the server received it.
#[derive(Debug, Clone)]
pub struct Received {
    pub from: String,
    pub to: String,
    /// Headers and body as they travelled.
    pub data: String,
}

impl Received {
    /// The value of a header that has one line.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let head = self.data.split("\r\n\r\n").next().unwrap_or_default();
        head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// The server. It stops when the runtime of the test ends.
pub struct SmtpServer {
    port: u16,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    script: Mutex<VecDeque<Answer>>,
    received: Mutex<Vec<Received>>,
    conversations: Mutex<usize>,
    /// Notified whenever the server hangs.
    hanging: Notify,
}

impl SmtpServer {
    /// Starts a server that answers its conversations in that order, then accepts everything.
    pub async fn start(script: &[Answer]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a loopback port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(State { script: Mutex::new(script.iter().copied().collect()), ..State::default() });
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let answer = lock(&shared.script).pop_front().unwrap_or(Answer::Accept);
                *lock(&shared.conversations) += 1;
                tokio::spawn(converse(stream, answer, Arc::clone(&shared)));
            }
        });
        Self { port, state }
    }

    /// Its address, without TLS.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The complete messages that it received, in order, also those that it did not confirm.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state.received).clone()
    }

    /// The number of conversations that clients began.
    #[must_use]
    pub fn conversations(&self) -> usize {
        *lock(&self.state.conversations)
    }

    /// Waits until the server hangs.
    pub async fn hangs(&self) {
        self.state.hanging.notified().await;
    }
}

/// Returns `None` where the client goes away, which is no failure.
async fn converse(stream: TcpStream, answer: Answer, state: Arc<State>) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    if answer == Answer::Hang {
        return hang(&state).await;
    }
    say(&mut writer, "220 courriel.exemple.test").await?;
    let (mut from, mut to) = (String::new(), String::new());
    while let Some(line) = lines.next_line().await.ok()? {
        let verb = line.get(..4).unwrap_or(&line).to_ascii_uppercase();
        match (verb.as_str(), answer) {
            ("EHLO", _) => say(&mut writer, "250-courriel.exemple.test\r\n250 8BITMIME").await?,
            ("MAIL", _) => {
                from = address(&line);
                say(&mut writer, "250 2.1.0 OK").await?;
            }
            ("RCPT", Answer::Refuse(reply)) => say(&mut writer, reply).await?,
            ("RCPT", _) => {
                to = address(&line);
                say(&mut writer, "250 2.1.5 OK").await?;
            }
            ("DATA", _) => {
                say(&mut writer, "354 Go ahead").await?;
                let data = read_data(&mut lines).await?;
                lock(&state.received).push(Received { from: from.clone(), to: to.clone(), data });
                match answer {
                    Answer::CloseAfterData => return None,
                    Answer::HangAfterData => return hang(&state).await,
                    Answer::Accept | Answer::Refuse(_) | Answer::Hang => say(&mut writer, "250 2.0.0 Taken").await?,
                }
            }
            ("QUIT", _) => {
                say(&mut writer, "221 Bye").await?;
                return Some(());
            }
            _ => say(&mut writer, "500 What?").await?,
        }
    }
    Some(())
}

async fn hang(state: &State) -> Option<()> {
    state.hanging.notify_one();
    std::future::pending().await
}

async fn say(writer: &mut OwnedWriteHalf, reply: &str) -> Option<()> {
    writer.write_all(format!("{reply}\r\n").as_bytes()).await.ok()
}

/// The lines before the line with a single dot.
async fn read_data(lines: &mut Lines<BufReader<OwnedReadHalf>>) -> Option<String> {
    let mut data = String::new();
    loop {
        let line = lines.next_line().await.ok()??;
        if line == "." {
            return Some(data);
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
        data.push_str("\r\n");
    }
}

fn address(line: &str) -> String {
    let start = line.find('<').map_or(0, |at| at + 1);
    let end = line.find('>').unwrap_or(line.len());
    line[start..end].to_owned()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
