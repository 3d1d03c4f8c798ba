//! Third step: how many people, and of which age.

use serde::{Deserialize, Serialize};

use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::placement::{Post, PostKind, Seats, SeatsError};

/// Ages that a post may ask for.
const AGES: std::ops::RangeInclusive<u8> = 16..=99;

/// For each kind of post: `participant_seats_min`, `participant_seats_max`, `participant_age_min`, `participant_age_max`; the
/// same with `team_leader`. A kind without a maximum of seats is no post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Post>", into = "Vec<Post>")]
pub struct Posts(Vec<Post>);

impl Posts {
    /// The posts, at most one of each kind, the participants' first.
    #[must_use]
    pub fn as_slice(&self) -> &[Post] {
        &self.0
    }

    /// The post of a kind.
    #[must_use]
    pub fn of(&self, kind: PostKind) -> Option<&Post> {
        self.0.iter().find(|post| post.kind == kind)
    }

    /// Posts that an import made; the first of each kind is kept.
    #[must_use]
    pub fn from_posts(posts: impl IntoIterator<Item = Post>) -> Self {
        let mut kept: Vec<Post> = Vec::new();
        for post in posts {
            if kept.iter().all(|other| other.kind != post.kind) {
                kept.push(post);
            }
        }
        kept.sort_by_key(|post| post.kind);
        Self(kept)
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().fold(RawForm::default(), |form, post| {
            let kind = post.kind;
            form.with(format!("{kind}_seats_min"), post.seats.min().to_string())
                .with(format!("{kind}_seats_max"), post.seats.max().to_string())
                .with_some(format!("{kind}_age_min"), post.min_age_at_departure)
                .with_some(format!("{kind}_age_max"), post.max_age_at_deadline)
        })
    }
}

impl TryFrom<&RawForm> for Posts {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let posts: Vec<Post> = PostKind::ALL.iter().filter_map(|kind| post(&mut p, *kind)).collect();
        p.finish(|| Some(Self(posts)))
    }
}

fn post(p: &mut Parser<'_>, kind: PostKind) -> Option<Post> {
    let (min_name, max_name) = (format!("{kind}_seats_min"), format!("{kind}_seats_max"));
    if p.is_blank(&min_name) && p.is_blank(&max_name) {
        return None;
    }
    let min = p.optional_number(&min_name, 0..=Seats::MAX);
    let max = p.number(&max_name, 0..=Seats::MAX);
    let min_age_at_departure = p.optional_number(&format!("{kind}_age_min"), AGES);
    let max_age_at_deadline = p.optional_number(&format!("{kind}_age_max"), AGES);
    match (min_age_at_departure, max_age_at_deadline) {
        (Some(min), Some(max)) if min > max => p.fail(&format!("{kind}_age_max"), FieldCode::MinimumAboveMaximum),
        _ => {}
    }
    match Seats::new(min.unwrap_or(1), max?) {
        Ok(seats) => Some(Post { kind, seats, min_age_at_departure, max_age_at_deadline }),
        Err(error) => {
            p.fail(&max_name, error.into());
            None
        }
    }
}

impl From<Vec<Post>> for Posts {
    fn from(posts: Vec<Post>) -> Self {
        Self::from_posts(posts)
    }
}

impl From<Posts> for Vec<Post> {
    fn from(posts: Posts) -> Self {
        posts.0
    }
}

impl From<SeatsError> for FieldCode {
    fn from(error: SeatsError) -> Self {
        match error {
            SeatsError::Zero => Self::ZeroSeats,
            SeatsError::TooMany => Self::OutOfRange { min: 1, max: Seats::MAX.into() },
            SeatsError::MinimumAboveMaximum => Self::MinimumAboveMaximum,
        }
    }
}
