//! One step of a placement as it was filled, and what of it may still change once people read the placement.

use super::{
    Asks, Basics, LanguagesAndSkills, PartnerStep, PlaceAndDates, PlacementDraft, PlacementStep, Post, Posts,
    Priorities, Questions, TypedWeights,
};
use crate::form::{FormErrors, RawForm};

/// A step's answers, each valid by itself. Weights are read against the placement's posts when they are saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlacementPart {
    Basics(Basics),
    PlaceAndDates(PlaceAndDates),
    Posts(Posts),
    LanguagesAndSkills(LanguagesAndSkills),
    Priorities(Priorities),
    Weights(TypedWeights),
    Partner(PartnerStep),
    Asks(Asks),
    Questions(Questions),
}

impl PlacementPart {
    /// Reads the form of a step.
    ///
    /// # Errors
    /// What is wrong with what was typed. What is missing is no error here.
    pub fn read(step: PlacementStep, form: &RawForm) -> Result<Self, FormErrors> {
        Ok(match step {
            PlacementStep::Basics => Self::Basics(form.try_into()?),
            PlacementStep::PlaceAndDates => Self::PlaceAndDates(form.try_into()?),
            PlacementStep::Posts => Self::Posts(form.try_into()?),
            PlacementStep::LanguagesAndSkills => Self::LanguagesAndSkills(form.try_into()?),
            PlacementStep::Priorities => Self::Priorities(form.try_into()?),
            PlacementStep::Weights => Self::Weights(TypedWeights::of(form)),
            PlacementStep::Partner => Self::Partner(form.try_into()?),
            PlacementStep::Asks => Self::Asks(form.try_into()?),
            PlacementStep::Questions => Self::Questions(form.try_into()?),
        })
    }

    /// The step it answers.
    #[must_use]
    pub const fn step(&self) -> PlacementStep {
        match self {
            Self::Basics(_) => PlacementStep::Basics,
            Self::PlaceAndDates(_) => PlacementStep::PlaceAndDates,
            Self::Posts(_) => PlacementStep::Posts,
            Self::LanguagesAndSkills(_) => PlacementStep::LanguagesAndSkills,
            Self::Priorities(_) => PlacementStep::Priorities,
            Self::Weights(_) => PlacementStep::Weights,
            Self::Partner(_) => PlacementStep::Partner,
            Self::Asks(_) => PlacementStep::Asks,
            Self::Questions(_) => PlacementStep::Questions,
        }
    }

    /// The part with everything that may not change in public as the placement has it; `None` where nothing of the step may.
    pub(super) fn revisable(self, stored: &PlacementDraft) -> Option<Self> {
        Some(match self {
            Self::Basics(new) => {
                let Basics { track, format, funding, .. } = stored.basics;
                Self::Basics(Basics { track, format, funding, ..new })
            }
            Self::PlaceAndDates(new) => {
                let PlaceAndDates { country, place, flexibility, .. } = stored.place.clone();
                Self::PlaceAndDates(PlaceAndDates { country, place, flexibility, ..new })
            }
            Self::Posts(new) => {
                let posts: Vec<Post> = new.into();
                let posts = posts.into_iter().map(|post| with_stored_ages(post, &stored.posts));
                Self::Posts(Posts::from_posts(posts))
            }
            Self::Partner(new) => {
                let PartnerStep { contact_name, contact_phone, translations, hosting, .. } = new;
                let hosting = stored.partner.hosting.completed_by(&hosting);
                Self::Partner(PartnerStep {
                    contact_name,
                    contact_phone,
                    translations,
                    hosting,
                    ..stored.partner.clone()
                })
            }
            // Levels enter a ranking, and the partner confirmed the sentences. A translation changes neither.
            Self::Priorities(new) => Self::Priorities(stored.priorities.translated_by(&new)),
            Self::Asks(_) | Self::Questions(_) => self,
            Self::LanguagesAndSkills(_) | Self::Weights(_) => return None,
        })
    }
}

fn with_stored_ages(post: Post, stored: &Posts) -> Post {
    let stored = stored.of(post.kind);
    Post {
        min_age_at_departure: stored.and_then(|stored| stored.min_age_at_departure),
        max_age_at_deadline: stored.and_then(|stored| stored.max_age_at_deadline),
        ..post
    }
}
