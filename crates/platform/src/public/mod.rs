//! What anybody may read: published placements, found by a search and one by one.

mod follow;
mod view;

use domain::{
    country::{CountryCode, SecurityNote},
    fit::weights::Weights,
    ids::PlacementId,
    language::{Language, UiLanguage},
    placement::{Cursor, PlacementCard, PlacementPage, PlacementSearch, PostKind, SearchWord},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::placements::public::Detail;

use crate::{Error, Platform, Result};
pub(crate) use follow::Editions;
pub use follow::{Edition, EditionFollower};

/// A page of a list of placements.
#[derive(Debug, Clone)]
pub struct PlacementList {
    pub cards: Vec<PlacementCard>,
    /// How many the search finds.
    pub total: i64,
    /// The rank of the first one shown, from 1.
    pub first: i64,
    pub previous: Option<Cursor>,
    pub next: Option<Cursor>,
}

/// What the filters offer.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    pub countries: Vec<CountryCode>,
    pub languages: Vec<Language>,
}

/// A placement's page and what stands around it.
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
    /// By which weights people are ranked for each post.
    pub weights: Vec<(PostKind, Weights)>,
}

/// An OCI in the words of its own page.
#[derive(Debug, Clone)]
pub struct PublicOrganisation {
    pub name: String,
    pub city: String,
    pub description: String,
    pub website: Option<String>,
}

impl Platform {
    /// A page of the published placements that a search finds, at most `limit`; the first page where the search's cursor leads beyond
    /// the list.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn search_placements(
        &self,
        search: &PlacementSearch,
        words: &[SearchWord],
        limit: i64,
        language: UiLanguage,
    ) -> Result<PlacementList> {
        let mut connection = self.pool.acquire().await?;
        let mut found = store::placements::public::search(&mut connection, search, words, limit).await?;
        if found.is_empty() && search.position != domain::placement::PagePosition::Start {
            let start = search.clone().at(domain::placement::PagePosition::Start);
            found = store::placements::public::search(&mut connection, &start, words, limit).await?;
        }
        let ids: Vec<PlacementId> = found.iter().map(|row| row.id).collect();
        let mut cards = cards(&mut connection, &ids, language).await?;
        cards.sort_by_key(|card| ids.iter().position(|id| *id == card.id));
        let (first, last) = (found.first(), found.last());
        let cursor = |row: &store::placements::public::Found| Cursor { key: row.key, id: row.id };
        Ok(PlacementList {
            cards,
            total: first.map_or(0, |row| row.total),
            first: first.map_or(0, |row| row.rank),
            previous: first.filter(|row| row.rank > 1).map(cursor),
            next: last.filter(|row| row.rank < row.total).map(cursor),
        })
    }

    /// The countries and languages of published placements.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn placement_facets(&self) -> Result<Facets> {
        let mut connection = self.pool.acquire().await?;
        let (countries, languages) = store::placements::public::facets(&mut connection).await?;
        Ok(Facets { countries, languages })
    }

    /// The published placements and when each last changed, the last published first; no more than `limit`.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn listed_placements(&self, limit: i64) -> Result<Vec<(PlacementId, Timestamp)>> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::placements::public::listed(&mut connection, limit).await?)
    }

    /// A placement that is or was public.
    ///
    /// # Errors
    /// `NotFound` for any other.
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

async fn cards(connection: &mut PgConnection, ids: &[PlacementId], language: UiLanguage) -> Result<Vec<PlacementCard>> {
    let rows = store::placements::public::by_ids(connection, ids, Detail::Card).await?;
    let posts = store::placements::posts(connection, ids).await?;
    rows.iter().map(|row| view::card(row, &posts, language)).collect()
}
