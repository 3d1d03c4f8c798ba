//! The server's log, as a test reads it.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex, Once, PoisonError},
};

use serde_json::Value;
use tracing::subscriber::DefaultGuard;

/// What the server logs on the thread of the test, while the value exists.
pub struct CapturedLog {
    written: Written,
    _guard: DefaultGuard,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl CapturedLog {
    /// Begins to capture what `filter` lets pass.
    #[must_use]
    pub fn start(filter: &str) -> Self {
        everything_is_worth_a_look();
        let written = Written::default();
        let writer = written.clone();
        let subscriber = server::log::subscriber(filter, move || writer.clone());
        Self { written, _guard: tracing::subscriber::set_default(subscriber) }
    }

    /// The lines so far.
    ///
    /// # Panics
    /// When a line is not JSON.
    #[must_use]
    pub fn lines(&self) -> Vec<Value> {
        let written = self.written.0.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&written);
        text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    }
}

/// Gives the threads without a captured log one that nobody reads. Where a thread without any log met a statement first, tracing might
/// remember that nobody wants it, for the thread that captures too.
fn everything_is_worth_a_look() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let unread = server::log::subscriber("warn,server=info,platform=info,app=info", io::sink);
        tracing::subscriber::set_global_default(unread).expect("tests have one log");
    });
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
