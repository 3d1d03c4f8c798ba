//! Somebody of the exchange track names a partner, which says whether they belong to it.

use super::{scene::PARTNER, stage::Stage};
use crate::profile::save;

pub async fn naming_a_partner(stage: &mut Stage) {
    let organisation = stage.app.organisation("deux-rives").await;
    let partner = stage.app.partner(organisation).await.to_string();
    stage.run("UPDATE partner SET language = 'es'").await;
    for (verdict, kind, shown) in [
        ("confirm", "nomination_confirmed", "track=inbound"),
        ("refuse", "nomination_refused", "/es/profil/nomination"),
    ] {
        let mut ama = stage.app.exchange_participant("Ama Fictive").await;
        save(&mut ama.browser, "identity", &[("name", "Ama Fictive"), ("country", "SN")]).await;
        stage.only_in_spanish(&[]).await;
        ama.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
        let link = stage.arrives("partner_nomination", stage.stranger(PARTNER), "Ama Fictive").await;
        let token = link.rsplit('/').next().expect("a token");
        stage.only_in_spanish(&[&ama]).await;
        stage.app.browser().post("/api/partner/answer-nomination", &[("token", token), ("verdict", verdict)]).await;
        stage.arrives(kind, &ama, shown).await;
    }
}
