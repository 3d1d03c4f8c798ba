//! The partner's answer by voice, recorded by its OCI: who answered, when, in what language, and why not.

use domain::{
    account::Viewer,
    ids::PlacementId,
    placement::{OralAnswerForm, PartnerVerdict, PlacementAction, PlacementActor},
    text::Paragraph,
};

use super::{
    edit::{editable_by, read_at},
    life::tell_confirmed,
    partner_link::tell_returned,
    passage::{self, Act},
};
use crate::{Error, Platform, Result};

impl Platform {
    /// Records it: a confirmation goes to the programme, a refusal makes the placement a draft again, with its reason.
    ///
    /// # Errors
    /// When its day has not come; `MovedOn` where nothing is asked of the partner any more.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn record_oral_answer(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        form: &OralAnswerForm,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let mut stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        let (action, reason) = match form.verdict {
            PartnerVerdict::Confirm => (PlacementAction::PartnerConfirms, None),
            PartnerVerdict::Refuse => (PlacementAction::PartnerRefuses, form.reason.as_ref().map(Paragraph::as_str)),
        };
        let to = stored.state.after(action, PlacementActor::Oci).map_err(|_| Error::MovedOn)?;
        stored.content.keep_answer(form.verdict, form.given(self.clock().today())?);
        passage::save(&mut transaction, &mut stored, now).await?;
        let act = Act { action, by: PlacementActor::Oci, account: Some(viewer.account), to, reason };
        passage::pass(&mut transaction, &stored, &act, now).await?;
        match form.verdict {
            PartnerVerdict::Confirm => tell_confirmed(&mut transaction, &stored, now).await?,
            PartnerVerdict::Refuse => tell_returned(&mut transaction, &stored, now).await?,
        }
        Ok(transaction.commit().await?)
    }
}
