//! Mail: the outbox, a real SMTP conversation, and the pages that show mails.

mod delivery;
mod pages;
mod texts;
