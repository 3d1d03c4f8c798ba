//! The outcome: the placement of each applicant.

use super::instance::{Choice, Instance};

/// A placement or `None` for each applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matching {
    places: Vec<Option<u32>>,
}

impl Matching {
    /// An outcome in which nobody is placed.
    pub(super) fn empty(instance: &Instance) -> Self {
        Self { places: vec![None; instance.applicants() as usize] }
    }

    /// An outcome made elsewhere, by applicant's number. Not validated here; [`check`](super::check) does that.
    #[must_use]
    pub const fn from_places(places: Vec<Option<u32>>) -> Self {
        Self { places }
    }

    /// The number of an applicant's placement.
    #[must_use]
    pub fn place(&self, applicant: u32) -> Option<u32> {
        self.places[applicant as usize]
    }

    /// Everybody's placement, by applicant's number.
    #[must_use]
    pub fn places(&self) -> &[Option<u32>] {
        &self.places
    }

    /// How many applicants are placed.
    #[must_use]
    pub fn matched(&self) -> u32 {
        self.places.iter().flatten().count() as u32
    }

    pub(super) fn set(&mut self, applicant: u32, place: Option<u32>) {
        self.places[applicant as usize] = place;
    }

    /// The tier of an applicant's placement in their own list; `None` without a placement.
    #[must_use]
    pub fn tier(&self, instance: &Instance, applicant: u32) -> Option<u32> {
        let place = self.place(applicant)?;
        instance.choices(applicant).iter().find(|choice| choice.placement == place).map(|choice| choice.tier)
    }

    /// The choices that an applicant strictly prefers to what they have, among placements that list them.
    pub(super) fn wishes<'i>(&self, instance: &'i Instance, applicant: u32) -> impl Iterator<Item = &'i Choice> {
        let place = self.place(applicant);
        let list = instance.choices(applicant);
        let end = list.iter().position(|choice| Some(choice.placement) == place).unwrap_or(list.len());
        let tier = list.get(end).map(|choice| choice.tier);
        list[..end].iter().filter(move |choice| Some(choice.tier) != tier && choice.is_acceptable())
    }
}
