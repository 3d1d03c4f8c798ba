//! The sentences of reasons, in the second person to the person assessed and by the name of the thing to an organisation.

use domain::fit::{Bearing, Change, DestinationWish, FactDetail, Signal, WhatIf};

use super::{
    Reader,
    explain::{NONE, Words, number},
    headings::Told,
};
use crate::i18n::{Value, format::capitalised};

impl Words<'_> {
    /// The sentence of a fact that is told.
    pub(super) fn reason(&self, told: &Told<'_>, reader: Reader) -> String {
        let key = format!("reason-{}-{}-{}", reader.word(), word(told.bearing), kind(told));
        capitalised(&self.context.t_with(&key, &self.values(told)))
    }

    /// The change that would help most, if it is one that can be arranged before the deadline: free days.
    pub(super) fn arrangement(&self, what_if: Option<&WhatIf>) -> Option<String> {
        let what_if = what_if.filter(|found| matches!(found.change, Change::Availability { .. }))?;
        Some(self.what_if(what_if))
    }

    fn values(&self, told: &Told<'_>) -> Vec<(&'static str, Value<'static>)> {
        match told.detail {
            FactDetail::NothingAsked | FactDetail::NotAnswered => Vec::new(),
            FactDetail::Skill { asked, need, want, nearest } => {
                let skill = nearest.as_ref().map_or_else(|| NONE.to_owned(), |found| self.skill_name(&found.skill));
                let have = nearest.as_ref().map_or_else(|| NONE.to_owned(), |found| self.level(found.have));
                let relation = nearest.as_ref().map_or(NONE, |found| found.relation.as_str());
                vec![
                    ("asked", self.skill_name(asked).into()),
                    ("need", need.as_str().into()),
                    ("want", self.level(*want).into()),
                    ("relation", relation.into()),
                    ("skill", skill.into()),
                    ("have", have.into()),
                ]
            }
            FactDetail::Language { any_of, best, .. } => {
                let best = best.as_ref().map_or_else(|| NONE.to_owned(), |best| self.language_and_level(best));
                vec![("any_of", self.any_of(any_of).into()), ("best", best.into())]
            }
            FactDetail::Priority { priority, person, post } => vec![
                ("priority", self.context.t(priority.key()).into()),
                ("person", number(person.map_or(0, domain::priority::PriorityLevel::get))),
                ("post", number(post.get())),
            ],
            FactDetail::Availability { spare_days, .. } => vec![("spare_days", number(*spare_days))],
            FactDetail::Destination { country, wish } => {
                let wish = if *wish == DestinationWish::Country { "country" } else { "region" };
                vec![("country", self.country(*country).into()), ("wish", wish.into())]
            }
            FactDetail::Learning { wished, nearest, relation } => {
                let nearest = nearest.as_ref().map_or_else(|| NONE.to_owned(), |skill| self.skill_name(skill));
                vec![
                    ("wished", self.skill_name(wished).into()),
                    ("nearest", nearest.into()),
                    ("relation", relation.as_str().into()),
                ]
            }
            FactDetail::Duration { days, shortest, longest } => {
                vec![("days", number(*days)), ("shortest", number(*shortest)), ("longest", number(*longest))]
            }
        }
    }
}

impl Reader {
    const fn word(self) -> &'static str {
        match self {
            Self::Person => "you",
            Self::Organisation => "file",
        }
    }
}

const fn word(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::SpeaksFor => "speaks",
        Bearing::CanAdd | Bearing::Silent => "add",
        Bearing::NotOffered => "not-offered",
    }
}

/// What a fact is about. A question that was not answered is named by its signal.
const fn kind(told: &Told<'_>) -> &'static str {
    match told.detail {
        FactDetail::NotAnswered | FactDetail::NothingAsked => match told.signal {
            Signal::Languages => "languages",
            Signal::Availability => "days",
            _ => "skills",
        },
        FactDetail::Skill { .. } => "skill",
        FactDetail::Language { .. } => "language",
        FactDetail::Priority { .. } => "priority",
        FactDetail::Availability { .. } => "availability",
        FactDetail::Destination { .. } => "destination",
        FactDetail::Learning { .. } => "learning",
        FactDetail::Duration { .. } => "duration",
    }
}
