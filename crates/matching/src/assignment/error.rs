//! The errors of an invalid instance.

/// The first fault found in an instance. Its message names the identifiers concerned.
#[derive(Debug, thiserror::Error)]
pub enum InstanceError {
    #[error("the instance is not the JSON that is expected: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("{kind} {id} is there twice")]
    Duplicate { kind: Kind, id: String },
    #[error("{kind} {owner} names {other} {id}, which the instance does not have", other = kind.other())]
    UnknownPreference { kind: Kind, owner: String, id: String },
    #[error("{kind} {owner} names {id} twice")]
    PreferenceTwice { kind: Kind, owner: String, id: String },
    #[error("placement {id} has {seats} seats; a number from 1 to 4294967295 is expected")]
    Seats { id: String, seats: i64 },
    #[error("quota {group} names {id}, which is no {kind}")]
    QuotaUnknown { group: String, id: String, kind: Kind },
    #[error("quota {group} names {id} twice")]
    QuotaTwice { group: String, id: String },
    #[error("quota {group} asks for at least {min} and at most {max}")]
    QuotaBounds { group: String, min: i64, max: i64 },
    #[error("{} identifiers stand where two travel together: {}", .0.len(), .0.join(", "))]
    TogetherNotTwo(Vec<String>),
    #[error("{0}, who would travel together with another, is no applicant")]
    TogetherUnknown(String),
    #[error("{0} would travel together with more than one person, or with themselves")]
    TogetherTwice(String),
    #[error("a fit is given for {a} and {p}, of whom {unknown} is unknown")]
    FitUnknown { a: String, p: String, unknown: String },
    #[error("the fit of {a} and {p} is given twice")]
    FitTwice { a: String, p: String },
    #[error("the fit of {a} and {p} is {fit}; millionths from 0 to 1000000 are expected")]
    FitBounds { a: String, p: String, fit: i64 },
    #[error("the instance has more than 4294967294 entries, or as many letters in its identifiers")]
    TooLarge,
}

/// The side that a fault concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Applicant,
    Placement,
}

impl Kind {
    const fn other(self) -> Self {
        match self {
            Self::Applicant => Self::Placement,
            Self::Placement => Self::Applicant,
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(match self {
            Self::Applicant => "applicant",
            Self::Placement => "placement",
        })
    }
}
