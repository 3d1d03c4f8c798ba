//! The three cross-cutting (transversal) priorities of the programme, and how important each is to a placement or a person.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::clean::clean_word;
use crate::skill::UnknownChoice;

/// A cross-cutting priority of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    Environment,
    WomensRights,
    YouthEngagement,
}

impl Priority {
    pub const ALL: [Self; 3] = [Self::Environment, Self::WomensRights, Self::YouthEngagement];

    /// The word of the database, of JSON and of addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::WomensRights => "womens_rights",
            Self::YouthEngagement => "youth_engagement",
        }
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Environment => "priority-environment",
            Self::WomensRights => "priority-womens-rights",
            Self::YouthEngagement => "priority-youth-engagement",
        }
    }
}

impl FromStr for Priority {
    type Err = UnknownChoice;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|priority| priority.as_str() == word).ok_or(UnknownChoice)
    }
}

/// How important a priority is: 0 not at all, 1 a little, 2 much, 3 central.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct PriorityLevel(u8);

impl PriorityLevel {
    pub const NONE: Self = Self(0);
    pub const MAX: Self = Self(3);
    pub const ALL: [Self; 4] = [Self(0), Self(1), Self(2), Self(3)];

    /// Checks a number.
    ///
    /// # Errors
    /// [`PriorityLevelError`] above 3.
    pub const fn new(level: u8) -> Result<Self, PriorityLevelError> {
        if level <= Self::MAX.0 { Ok(Self(level)) } else { Err(PriorityLevelError) }
    }

    /// 0 to 3.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self.0 {
            0 => "priority-level-0",
            1 => "priority-level-1",
            2 => "priority-level-2",
            _ => "priority-level-3",
        }
    }
}

/// A number above 3, or a text that is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a priority's level is a whole number from 0 to 3")]
pub struct PriorityLevelError;

impl PriorityLevelError {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        "error-priority-level"
    }
}

impl TryFrom<u8> for PriorityLevel {
    type Error = PriorityLevelError;
    fn try_from(level: u8) -> Result<Self, Self::Error> {
        Self::new(level)
    }
}

impl From<PriorityLevel> for u8 {
    fn from(level: PriorityLevel) -> Self {
        level.0
    }
}

impl FromStr for PriorityLevel {
    type Err = PriorityLevelError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        clean_word(text).parse::<u8>().map_err(|_| PriorityLevelError).and_then(Self::new)
    }
}

/// The three levels of a placement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Priorities {
    pub environment: PriorityLevel,
    pub womens_rights: PriorityLevel,
    pub youth_engagement: PriorityLevel,
}

impl Priorities {
    #[must_use]
    pub const fn level(&self, priority: Priority) -> PriorityLevel {
        match priority {
            Priority::Environment => self.environment,
            Priority::WomensRights => self.womens_rights,
            Priority::YouthEngagement => self.youth_engagement,
        }
    }

    /// The same, with one level changed.
    #[must_use]
    pub const fn with(mut self, priority: Priority, level: PriorityLevel) -> Self {
        match priority {
            Priority::Environment => self.environment = level,
            Priority::WomensRights => self.womens_rights = level,
            Priority::YouthEngagement => self.youth_engagement = level,
        }
        self
    }

    /// Each priority with its level, in the programme's order.
    pub fn iter(&self) -> impl Iterator<Item = (Priority, PriorityLevel)> + '_ {
        Priority::ALL.into_iter().map(|priority| (priority, self.level(priority)))
    }
}

/// What a person answered about each priority. `None` is not answered yet, which is not the same as 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct PriorityAnswers {
    pub environment: Option<PriorityLevel>,
    pub womens_rights: Option<PriorityLevel>,
    pub youth_engagement: Option<PriorityLevel>,
}

impl PriorityAnswers {
    #[must_use]
    pub const fn level(&self, priority: Priority) -> Option<PriorityLevel> {
        match priority {
            Priority::Environment => self.environment,
            Priority::WomensRights => self.womens_rights,
            Priority::YouthEngagement => self.youth_engagement,
        }
    }

    /// The same, with one answer changed.
    #[must_use]
    pub const fn with(mut self, priority: Priority, level: Option<PriorityLevel>) -> Self {
        match priority {
            Priority::Environment => self.environment = level,
            Priority::WomensRights => self.womens_rights = level,
            Priority::YouthEngagement => self.youth_engagement = level,
        }
        self
    }

    /// Each priority with its answer, in the programme's order.
    pub fn iter(&self) -> impl Iterator<Item = (Priority, Option<PriorityLevel>)> + '_ {
        Priority::ALL.into_iter().map(|priority| (priority, self.level(priority)))
    }
}

impl From<Priorities> for PriorityAnswers {
    /// Every priority answered.
    fn from(levels: Priorities) -> Self {
        Self {
            environment: Some(levels.environment),
            womens_rights: Some(levels.womens_rights),
            youth_engagement: Some(levels.youth_engagement),
        }
    }
}

#[cfg(test)]
mod tests {
    //! A level is 0 to 3, in code, in text and in JSON; words read back; a change touches one priority.
    use super::*;

    #[test]
    fn levels_are_bounded() {
        assert_eq!(PriorityLevel::new(3), Ok(PriorityLevel::MAX));
        assert_eq!(PriorityLevel::new(4), Err(PriorityLevelError));
        assert_eq!(" 2 ".parse::<PriorityLevel>().map(PriorityLevel::get), Ok(2));
        assert_eq!("-1".parse::<PriorityLevel>(), Err(PriorityLevelError));
        assert!(serde_json::from_str::<PriorityLevel>("7").is_err());
    }

    #[test]
    fn words_read_back() {
        for priority in Priority::ALL {
            assert_eq!(priority.as_str().parse(), Ok(priority));
        }
    }

    #[test]
    fn a_change_touches_one_priority() {
        let changed = Priorities::default().with(Priority::WomensRights, PriorityLevel::MAX);
        let levels: Vec<u8> = changed.iter().map(|(_, level)| level.get()).collect();
        assert_eq!(levels, [0, 3, 0]);
    }
}
