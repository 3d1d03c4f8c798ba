//! Mail: the outbox, a real SMTP conversation, the pages that show mails, and every mail as it is sent.

mod bounced;
mod delivery;
mod pages;
mod stories;
mod texts;
