//! Mailed links of every purpose: good, used and expired. A link is named by its purpose and its state.

use domain::ids::AccountId;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tests::{TestApp, fresh_id};

/// The addresses that take a link, with its purpose.
const TAKERS: [(&str, &str); 17] = [
    ("/lien/confirmer", "confirm_address"),
    ("/lien/connexion", "sign_in"),
    ("/lien/mot-de-passe", "reset_password"),
    ("/lien/courriel", "change_address"),
    ("/lien/ancienne-adresse", "undo_address"),
    ("/lien/invitation", "invitation"),
    ("/p/", "partner_confirmation"),
    ("/n/", "nomination"),
    ("/api/account/confirm-email", "change_address"),
    ("/api/account/undo-address", "undo_address"),
    ("/api/account/confirm", "confirm_address"),
    ("/api/account/use-link", "sign_in"),
    ("/api/account/reset", "reset_password"),
    ("/api/account/accept-invitation", "invitation"),
    ("/api/partner/answer-nomination", "nomination"),
    ("/api/partner/answer", "partner_confirmation"),
    ("/api/partner/undo-answer", "partner_confirmation"),
];

/// The token that a row's thing names at an address that takes links: `good`, `used`, `expired`, a good one for `another` purpose,
/// an `unknown` one, or that of a link of its own. `None` where the address takes none.
pub fn token_at(address: &str, thing: &str) -> Option<String> {
    let (_, purpose) = TAKERS.iter().find(|(taker, _)| address.starts_with(taker))?;
    let another = if *purpose == "sign_in" { "reset_password" } else { "sign_in" };
    Some(match thing {
        "another" => token(another, "good"),
        thing => token(purpose, thing),
    })
}

/// A token that is as long as a real one and says what it is.
fn token(purpose: &str, state: &str) -> String {
    format!("{purpose}-{state}-{}", "x".repeat(43))[..43].to_owned()
}

/// A link in each state, of that purpose, about that.
pub async fn links(app: &TestApp, purpose: &str, account: Option<AccountId>, subject: &Value) {
    link(app, (purpose, "good"), account, subject).await;
    for (state, change) in [("used", "used_at = created_at"), ("expired", "expires_at = created_at")] {
        link(app, (purpose, state), account, subject).await;
        let change = format!("UPDATE one_time_link SET {change} WHERE token_hash = $1");
        let change = sqlx::query(sqlx::AssertSqlSafe(change)).bind(hash(purpose, state));
        change.execute(&app.pool).await.expect("a link that is over");
    }
}

/// A good link with a state of its own in its name.
pub async fn link(app: &TestApp, (purpose, state): (&str, &str), account: Option<AccountId>, subject: &Value) {
    sqlx::query(
        "INSERT INTO one_time_link (id, token_hash, purpose, account_id, subject, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz + interval '20 minutes')",
    )
    .bind(fresh_id())
    .bind(hash(purpose, state))
    .bind(purpose)
    .bind(account.map(AccountId::as_uuid))
    .bind(subject)
    .bind(app.clock.now().to_string())
    .execute(&app.pool)
    .await
    .expect("a link");
}

fn hash(purpose: &str, state: &str) -> Vec<u8> {
    Sha256::digest(token(purpose, state).as_bytes()).to_vec()
}

/// The links of that account.
pub async fn links_of_account(app: &TestApp, account: AccountId, unproved: AccountId) {
    links(app, "confirm_address", Some(unproved), &json!({ "claim": null })).await;
    links(app, "sign_in", Some(account), &json!({})).await;
    links(app, "reset_password", Some(account), &json!({})).await;
    links(app, "change_address", Some(account), &json!({ "email": "nouvelle.adresse@exemple.test" })).await;
    links(app, "undo_address", Some(account), &json!({ "email": "ancienne.adresse@exemple.test" })).await;
}
