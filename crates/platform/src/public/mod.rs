//! Public reads: search of published placements, and a placement's page.

mod follow;
mod memory;
mod search;
mod view;

use std::sync::Arc;

use domain::{
    country::{CountryCode, SecurityNote},
    fit::weights::Weights,
    ids::PlacementId,
    language::{Language, UiLanguage},
    placement::{PlacementCard, PlacementPage, PostKind},
};
use jiff::Timestamp;
use store::placements::public::Detail;

use crate::{Error, Platform, Result};
pub(crate) use follow::Editions;
pub use follow::{Edition, EditionFollower};
pub use memory::EditionMemory;
pub use search::{Answer, Asked, PlacementList};

/// The values that the search filters offer.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    pub countries: Vec<CountryCode>,
    pub languages: Vec<Language>,
}

/// All data of a placement's public page.
#[derive(Debug, Clone)]
pub struct PublicPlacement {
    pub page: PlacementPage,
    pub organisation: PublicOrganisation,
    /// Where the partner works.
    pub partner_place: Option<String>,
    pub partner_country: Option<CountryCode>,
    /// Why it is suspended or cancelled.
    pub reason: Option<String>,
    /// The names of the skills it asks for, in the order of its needs: `(post, name)`.
    pub skill_names: Vec<(PostKind, String)>,
    pub security: Option<SecurityNote>,
    /// The ranking weights of each post.
    pub weights: Vec<(PostKind, Weights)>,
}

/// What a placement's page shows of its OCI.
#[derive(Debug, Clone)]
pub struct PublicOrganisation {
    pub name: String,
    pub city: String,
    pub description: String,
    pub website: Option<String>,
}

impl Platform {
    /// The cards of these placements, in no particular order. Leaves out those that were never public.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn placement_cards(&self, ids: &[PlacementId], language: UiLanguage) -> Result<Vec<PlacementCard>> {
        let mut connection = self.pool.acquire().await?;
        let rows = store::placements::public::by_ids(&mut connection, ids, Detail::Card).await?;
        let posts = store::placements::posts(&mut connection, ids).await?;
        rows.iter().map(|row| view::card(row, &posts, language)).collect()
    }

    /// The countries and languages of published placements.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn placement_facets(&self) -> Result<Arc<Facets>> {
        let edition = self.edition();
        if let Some(facets) = self.facets.get(edition, &()) {
            return Ok(facets);
        }
        let mut connection = self.pool.acquire().await?;
        let (countries, languages) = store::placements::public::facets(&mut connection).await?;
        let facets = Arc::new(Facets { countries, languages });
        self.facets.keep(edition, (), Arc::clone(&facets));
        Ok(facets)
    }

    /// At most `limit` published placements, newest first, each with the time of its last change.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn listed_placements(&self, limit: i64) -> Result<Vec<(PlacementId, Timestamp)>> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::placements::public::listed(&mut connection, limit).await?)
    }

    /// A placement that is or was public.
    ///
    /// # Errors
    /// `NotFound` if it was never public.
    #[tracing::instrument(skip_all, fields(placement = %id))]
    pub async fn public_placement(&self, id: PlacementId, language: UiLanguage) -> Result<PublicPlacement> {
        let mut connection = self.pool.acquire().await?;
        let row = store::placements::public::by_ids(&mut connection, &[id], Detail::Whole)
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        let posts = store::placements::posts(&mut connection, &[id]).await?;
        let country = row.content.place.country;
        let security = match country {
            Some(country) => store::countries::last_note(&mut connection, country).await?,
            None => None,
        };
        let keys: Vec<String> = row.content.needs.skills.iter().map(|need| need.skill.as_str().to_owned()).collect();
        let names = store::placements::public::skill_names(&mut connection, &keys, language).await?;
        view::whole(row, &posts, &names, security, language)
    }
}
