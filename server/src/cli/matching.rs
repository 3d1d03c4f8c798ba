//! `passerelle match`: a ranking with its reasons, as JSON.

use clap::{ArgGroup, Args};
use domain::{
    fit::{
        Explanation,
        weights::{Weight, Weights},
    },
    ids::{ParticipantId, PlacementId, PostId},
};
use matching::Ranking;
use platform::Platform;
use serde_json::{Value, json};

use crate::{
    config::Config,
    database::with_platform,
    error::{Error, Result},
};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("of").required(true).args(["placement", "participant"]))]
pub(super) struct Match {
    /// Rank the people of its track for each post of this placement.
    #[arg(long, value_name = "ID")]
    placement: Option<String>,
    /// Rank the posts that take applications today for this participant.
    #[arg(long, value_name = "ID")]
    participant: Option<String>,
    /// The most entries in each list.
    #[arg(long, default_value_t = 50)]
    limit: usize,
    /// Answer as JSON. There is no other form yet.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(command: Match, config: &Config) -> Result {
    let answer = with_platform(config, async |platform| {
        platform.load_taxonomy().await?;
        answer(platform, &command).await
    })
    .await?;
    print(&answer);
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn print(answer: &Value) {
    println!("{answer}");
}

async fn answer(platform: &Platform, command: &Match) -> Result<Value> {
    match (&command.placement, &command.participant) {
        (Some(id), _) => Ok(placement(platform, id, command.limit).await?),
        (None, Some(id)) => Ok(participant(platform, id, command.limit).await?),
        (None, None) => Err("name a placement or a participant".into()),
    }
}

/// The people of a placement's track, ranked for each of its posts.
///
/// # Errors
/// A sentence for the operator where no placement has that identifier.
pub async fn placement(platform: &Platform, id: &str, limit: usize) -> Result<Value> {
    let unknown = || format!("no placement has the identifier {id}");
    let placement: PlacementId = id.parse().map_err(|_| unknown())?;
    let posts = platform.match_placement(placement).await.map_err(|error| missing(error, unknown))?;
    let posts: Vec<Value> = posts
        .iter()
        .map(|ranked| {
            let entry = |id: &ParticipantId| json!({ "participant": id });
            let (eligible, not_eligible) = lists(&ranked.ranking, limit, entry);
            let (post, kind) = (ranked.post, ranked.kind.as_str());
            let seed = ranked.ranking.seed.0;
            let weights = weights(&ranked.weights);
            json!({
                "post": post,
                "kind": kind,
                "weights": weights,
                "seed": seed,
                "eligible": eligible,
                "not_eligible": not_eligible,
            })
        })
        .collect();
    Ok(json!({ "placement": placement, "posts": posts }))
}

/// The posts that take applications today, ranked for a participant.
///
/// # Errors
/// A sentence for the operator where no participant has that identifier.
pub async fn participant(platform: &Platform, id: &str, limit: usize) -> Result<Value> {
    let unknown = || format!("no participant has the identifier {id}");
    let participant: ParticipantId = id.parse().map_err(|_| unknown())?;
    let ranked = platform.match_participant(participant).await.map_err(|error| missing(error, unknown))?;
    let entry = |id: &PostId| {
        let of = ranked.posts.get(id);
        json!({
            "post": id,
            "placement": of.map(|of| of.placement),
            "kind": of.map(|of| of.kind.as_str()),
            "weights": of.map(|of| weights(&of.weights)),
        })
    };
    let (eligible, not_eligible) = lists(&ranked.ranking, limit, entry);
    let seed = ranked.ranking.seed.0;
    Ok(json!({ "participant": participant, "seed": seed, "eligible": eligible, "not_eligible": not_eligible }))
}

fn missing(error: platform::Error, unknown: impl Fn() -> String) -> Error {
    match error {
        platform::Error::NotFound => unknown().into(),
        other => other.into(),
    }
}

fn lists<Id>(ranking: &Ranking<Id>, limit: usize, entry: impl Fn(&Id) -> Value) -> (Vec<Value>, Vec<Value>) {
    let list = |ranked: &[matching::Ranked<Id>]| {
        ranked.iter().take(limit).map(|one| with_reasons(entry(&one.id), &one.explanation)).collect()
    };
    (list(&ranking.eligible), list(&ranking.not_eligible))
}

/// The name of the applied weights, and the weight of each signal in whole per cents.
fn weights(of: &Weights) -> Value {
    let side = |weights: [Weight; 4]| {
        let named = weights.into_iter().map(|(signal, weight)| (signal.as_str().to_owned(), json!(weight)));
        named.collect::<serde_json::Map<_, _>>()
    };
    json!({ "set": of.set(), "placement": side(of.placement_per_cent()), "person": side(of.person_per_cent()) })
}

fn with_reasons(mut entry: Value, explanation: &Explanation) -> Value {
    entry["fit"] = json!(explanation.fit);
    entry["explanation"] = json!(explanation);
    entry
}
