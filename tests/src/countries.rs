//! The level of a country in the tests, noted through the pages.

use crate::{Reply, TestApp};

const FORM: &str = "/api/programme/note-security";

impl TestApp {
    /// Notes the level of Senegal as a programme coordinator, and confirms it where the page asks: after it has counted whom it
    /// concerns.
    pub async fn note_level(&self, level: &str, source: &str) -> Reply {
        let mut coordinator = self.coordinator().await;
        let fields = [("country", "SN"), ("level", level), ("source", source)];
        let page = coordinator.browser.submit(FORM, &fields).await;
        let Some(concerned) = page.field("concerned") else { return page };
        let confirmed = [("confirmed", "on"), ("concerned", concerned.as_str())];
        coordinator.browser.submit(FORM, &[fields.as_slice(), &confirmed].concat()).await
    }
}
