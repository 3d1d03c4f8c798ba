//! What stops a command: one sentence for the person who typed it.

pub type Error = Box<dyn std::error::Error + Send + Sync>;

pub type Result<T = ()> = std::result::Result<T, Error>;
