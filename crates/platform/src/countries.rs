//! How safe the programme's countries are. Placement pages show it, it is one of the engine's gates, and the highest level stops
//! what leads people there.

use std::collections::BTreeMap;

use domain::{
    account::Viewer,
    application::Pause,
    country::{
        Concerned, CountryCode, NoteSecurity, PausedPlacement, SecurityLevel, SecurityNote, programme_countries,
    },
    form::{FieldCode, FormErrors},
    mail::Mail,
    organisation::Slug,
    text::OrganisationName,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::concerned::Scope;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    mail,
    stops::{Stop, Turn, whom},
};

/// Placements that a desk lists; those with people abroad come first.
const PAUSED_SHOWN: i64 = 50;

/// A country as the programme keeps it.
#[derive(Debug, Clone)]
pub struct CountrySecurity {
    /// All that was noted, the last first.
    pub notes: Vec<SecurityNote>,
    /// Whom a stop, or its end, would concern today.
    pub concerned: Concerned,
}

impl CountrySecurity {
    /// Whether nobody may leave for it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.notes.first().is_some_and(|note| note.level.stops_travel())
    }
}

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

    /// What was noted of a country of the programme, and whom a stop concerns.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, and for another country.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %country))]
    pub async fn country_security(&self, viewer: &Viewer, country: CountryCode) -> Result<CountrySecurity> {
        viewer.coordinates_programme()?;
        of_programme(country)?;
        let mut connection = self.pool.acquire().await?;
        let notes = store::countries::notes(&mut connection, country).await?;
        Ok(CountrySecurity { notes, concerned: whom(&mut connection, Scope::Country(country)).await? })
    }

    /// Notes a country's level from today. A level that begins or ends a stop is confirmed by who has read whom it concerns; the OCIs,
    /// the candidates and the people who have left are written to.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, and for a country outside it; the confirmation that is missing;
    /// `MovedOn` where more people are concerned by now.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn note_security(&self, viewer: &Viewer, note: &NoteSecurity) -> Result<()> {
        viewer.coordinates_programme()?;
        of_programme(note.country)?;
        let clock = self.clock();
        let now = clock.now();
        let mut transaction = self.pool.begin().await?;
        // Before the level is read: of two notes at once, the second one finds the first.
        store::concerned::lock(&mut transaction, Scope::Country(note.country)).await?;
        let was = store::countries::level(&mut transaction, note.country).await?;
        let stop = turn(was, note.level).map(|turn| Stop {
            scope: Scope::Country(note.country),
            cause: Pause::Country,
            turn,
            now,
        });
        let mut detail = json!({ "country": note.country.as_str(), "level": note.level.as_str() });
        if let Some(stop) = &stop {
            let said = note.confirmed.ok_or_else(|| FormErrors::one("confirmed", FieldCode::NotAccepted))?;
            detail["concerned"] = json!(stop.counted(&mut transaction, said).await?);
        }
        store::countries::note(&mut transaction, note, clock.today(), viewer.account).await?;
        let event = Event::about("country", "security_noted").with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        if let Some(stop) = &stop {
            tell_organisations(&mut transaction, note.country, stop.turn, now).await?;
            stop.tell_people(&mut transaction).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// The placements of an OCI for which nobody may leave because of their country.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn oci_placements_paused(&self, viewer: &Viewer, slug: &str) -> Result<Vec<PausedPlacement>> {
        let organisation = viewer.member_of_slug(slug)?.organisation;
        let mut connection = self.pool.acquire().await?;
        Ok(store::concerned::paused_by_country(&mut connection, Some(organisation), PAUSED_SHOWN).await?)
    }

    /// The same of every OCI.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn placements_paused(&self, viewer: &Viewer) -> Result<Vec<PausedPlacement>> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        Ok(store::concerned::paused_by_country(&mut connection, None, PAUSED_SHOWN).await?)
    }
}

fn of_programme(country: CountryCode) -> Result<()> {
    if programme_countries().any(|(_, known)| known == country) { Ok(()) } else { Err(Error::NotFound) }
}

/// Whether a new level begins or ends a stop.
fn turn(was: Option<SecurityLevel>, now: SecurityLevel) -> Option<Turn> {
    match (was.is_some_and(SecurityLevel::stops_travel), now.stops_travel()) {
        (false, true) => Some(Turn::Begins),
        (true, false) => Some(Turn::Ends),
        _ => None,
    }
}

/// What the programme noted of a country, where nobody may leave for it.
pub(crate) async fn advice(
    connection: &mut PgConnection,
    country: Option<CountryCode>,
) -> Result<Option<SecurityNote>> {
    let Some(country) = country else { return Ok(None) };
    Ok(store::countries::last_note(connection, country).await?.filter(|note| note.level.stops_travel()))
}

/// Writes to the members who decide of each OCI with a placement there that is not over. A suspended OCI is not told of the end:
/// nothing goes on there.
async fn tell_organisations(
    connection: &mut PgConnection,
    country: CountryCode,
    turn: Turn,
    now: Timestamp,
) -> Result<()> {
    for (id, _) in store::concerned::organisations(connection, Scope::Country(country)).await? {
        let Some(found) = store::organisations::find(connection, id).await? else { continue };
        if turn == Turn::Ends && !found.state.may_act() {
            continue;
        }
        let organisation = OrganisationName::parse(&found.name).map_err(Error::internal)?;
        let slug: Slug = found.slug.parse().map_err(Error::internal)?;
        let letter = match turn {
            Turn::Begins => Mail::CountryPausedOci { organisation, country, slug },
            Turn::Ends => Mail::CountryResumedOci { organisation, country, slug },
        };
        for member in store::recipients::organisation_coordinators(connection, id).await? {
            mail::enqueue(connection, &member.email, member.language, &letter, now).await?;
        }
    }
    Ok(())
}
