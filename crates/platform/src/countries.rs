//! How safe the programme's countries are. Placement pages show it, and it is one of the engine's gates.

use std::collections::BTreeMap;

use domain::{
    account::Viewer,
    country::{CountryCode, NoteSecurity, SecurityLevel, SecurityNote, programme_countries},
};
use serde_json::json;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// The level of each country of which there is a note.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn security_levels(&self, viewer: &Viewer) -> Result<BTreeMap<CountryCode, SecurityLevel>> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        Ok(store::countries::levels(&mut connection).await?)
    }

    /// All that was noted of a country of the programme, the last first.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, and for another country.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %country))]
    pub async fn security_notes(&self, viewer: &Viewer, country: CountryCode) -> Result<Vec<SecurityNote>> {
        viewer.coordinates_programme()?;
        of_programme(country)?;
        let mut connection = self.pool.acquire().await?;
        Ok(store::countries::notes(&mut connection, country).await?)
    }

    /// Notes a country's level from today.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, and for a country outside it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn note_security(&self, viewer: &Viewer, note: &NoteSecurity) -> Result<()> {
        viewer.coordinates_programme()?;
        of_programme(note.country)?;
        let clock = self.clock();
        let mut transaction = self.pool.begin().await?;
        store::countries::note(&mut transaction, note, clock.today(), viewer.account).await?;
        let detail = json!({ "country": note.country.as_str(), "level": note.level.as_str() });
        let event = Event::about("country", "security_noted").with_detail(detail);
        audit::record(&mut transaction, clock.now(), Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

fn of_programme(country: CountryCode) -> Result<()> {
    if programme_countries().any(|(_, known)| known == country) { Ok(()) } else { Err(Error::NotFound) }
}
