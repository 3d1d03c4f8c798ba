//! Rows on their way to the database, a list a table, as JSON records that PostgreSQL takes apart in one statement each.

use serde_json::Value;

/// What is inserted together, in this order.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub accounts: Vec<Value>,
    pub organisations: Vec<Value>,
    pub memberships: Vec<Value>,
    pub partners: Vec<Value>,
    pub placements: Vec<Value>,
    pub posts: Vec<Value>,
    pub participants: Vec<Value>,
    pub nominations: Vec<Value>,
    pub applications: Vec<Value>,
    pub events: Vec<Value>,
    pub offers: Vec<Value>,
    pub links: Vec<Value>,
    pub mails: Vec<Value>,
    pub security: Vec<Value>,
}
