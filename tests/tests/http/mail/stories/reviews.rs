//! A review of a decision, and the answer to an interview.

use super::{
    scene::Oci,
    stage::{PRIVATE, Stage, TITLE},
};
use crate::applications::helpers::answer_at;

const REFUSED: [(&str, &str); 3] = [("action", "not_select"), ("reason", "full"), ("note", PRIVATE)];

/// Posts a form of the application with the version that is stored.
async fn posted(
    stage: &Stage,
    person: &mut tests::Person,
    id: domain::ids::ApplicationId,
    form: &str,
    fields: &[(&str, &str)],
) {
    let version = sqlx::query_scalar::<_, i32>("SELECT version FROM application WHERE id = $1").bind(id.as_uuid());
    let version = version.fetch_one(&stage.app.pool).await.expect("a version").to_string();
    answer_at(person, id, &version, form, fields).await;
}

pub async fn reviewing_a_decision(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (mut awa, id) = oci.applied(stage).await;
    oci.decide(id, &REFUSED).await;
    let mut colleague = stage.app.member(oci.organisation, "coordinator").await;
    stage.only_in_spanish(&[&colleague]).await;
    posted(stage, &mut awa, id, "ask-review", &[("request", PRIVATE)]).await;
    stage.arrives("review_asked_oci", &colleague, TITLE).await;
    stage.only_in_spanish(&[&awa, &oci.owner]).await;
    posted(stage, &mut colleague, id, "answer-review", &[("verdict", "reopened"), ("reason", PRIVATE)]).await;
    stage.arrives("review_answered", &awa, TITLE).await;
    stage.arrives("review_answered_oci", &oci.owner, TITLE).await;
}

pub async fn asking_the_programme(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (mut awa, id) = oci.applied(stage).await;
    oci.decide(id, &REFUSED).await;
    stage.only_in_spanish(&[&oci.coordinator]).await;
    posted(stage, &mut awa, id, "ask-review", &[("request", PRIVATE)]).await;
    stage.arrives("review_asked_programme", &oci.coordinator, TITLE).await;
}

pub async fn answering_an_interview(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (mut awa, id) = oci.applied(stage).await;
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", PRIVATE)];
    oci.decide(id, &interview).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    posted(stage, &mut awa, id, "answer-interview", &[("answer", "not_coming"), ("note", PRIVATE)]).await;
    stage.arrives("interview_answered_oci", &oci.owner, TITLE).await;
}
