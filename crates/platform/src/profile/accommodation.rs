//! The request for accommodation: sensitive, stored with express consent in its own table, never used for selection.

use domain::{account::Viewer, form::RawForm, ids::ConsentId, participant::AccommodationRequest};
use store::fresh;

use crate::{Platform, Result, audit};

/// What the consent is for.
const PURPOSE: &str = "accommodation";
/// The wording that the page shows; a new wording asks again.
const TEXT_VERSION: &str = "2026-11";

/// The request as its owner sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnAccommodation {
    pub request: Option<String>,
}

impl OwnAccommodation {
    /// The form filled with what was saved. The consent lasts as long as the request.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        RawForm::default().with_some("request", self.request.as_ref()).with_flag("consent", self.request.is_some())
    }
}

impl Platform {
    /// The person's own request.
    ///
    /// # Errors
    /// `NotFound` when the person is no participant.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_accommodation(&self, viewer: &Viewer) -> Result<OwnAccommodation> {
        super::track(viewer)?;
        let mut connection = self.pool.acquire().await?;
        let request = match viewer.participant {
            Some(participant) => store::participants::accommodation(&mut connection, participant).await?,
            None => None,
        };
        Ok(OwnAccommodation { request })
    }

    /// Saves it with its consent; blank withdraws both.
    ///
    /// # Errors
    /// What is wrong with it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn save_accommodation(&self, viewer: &Viewer, form: &AccommodationRequest) -> Result<()> {
        let AccommodationRequest { request } = form;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let participant = super::ensure(&mut transaction, viewer, now).await?;
        store::participants::put_accommodation(&mut transaction, participant, request.as_ref(), now).await?;
        let action = if request.is_some() {
            let id = ConsentId::from_uuid(fresh());
            store::accounts::consents::give(&mut transaction, id, viewer.account, PURPOSE, TEXT_VERSION, now).await?;
            "accommodation_saved"
        } else {
            store::accounts::consents::withdraw(&mut transaction, viewer.account, PURPOSE, now).await?;
            "accommodation_withdrawn"
        };
        let event = audit::Event::new("participant", participant.as_uuid(), action);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
