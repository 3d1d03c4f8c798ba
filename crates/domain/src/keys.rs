//! Every catalogue key that this crate's types can ask for, so that a test proves that no language lacks one.
//!
//! Mails are absent: the renderer makes its keys from [`crate::mail::Mail::KINDS`]. So are the sentences about a fit
//! (`crate::fit`), whose parameters the interface chooses.

use crate::account::{AccountKind, ConsentPurpose, MemberRole, PasswordStrength, Role, SignInOutcome};
use crate::application::{
    Actor, ApplicationAction, ApplicationState, DeclineReason, EarlyReturnReason, InterviewAnswer, NotOpen,
    NotReviewed, NotSelectedReason, PaperNews, Pause, ReviewVerdict, WithdrawalReason,
};
use crate::choice::Choice;
use crate::country::{Region, SecurityLevel};
use crate::form::{FieldCode, KeptBecause};
use crate::language::{Cefr, UiLanguage};
use crate::organisation::{OrganisationAction, OrganisationState};
use crate::participant::{NominationState, ProfileItem, ProfileStep, Residence};
use crate::placement::{
    Covered, Format, Funding, OwnCost, PartnerVerdict, PlacementAction, PlacementActor, PlacementChange, PlacementSort,
    PlacementState, PlacementStep, PostKind, ProposalVerdict, Term, Track,
};
use crate::priority::{Priority, PriorityLevel};
use crate::season::{EligibilityProblem, LegalStatus};
use crate::skill::{Need, SkillLevel};
use crate::step::NotUndone;

fn of<T: Choice>() -> impl Iterator<Item = &'static str> {
    T::ALL.iter().map(|choice| choice.key())
}

/// The keys, in any order.
#[must_use]
pub fn all() -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = FieldCode::KEYS.to_vec();
    keys.extend(EligibilityProblem::KEYS);
    keys.extend(PriorityLevel::ALL.iter().map(|level| level.key()));
    keys.extend(of::<AccountKind>().chain(of::<MemberRole>()).chain(of::<Role>()).chain(of::<ConsentPurpose>()));
    keys.extend(of::<PasswordStrength>().chain(of::<SignInOutcome>()));
    keys.extend(of::<Actor>().chain(of::<ApplicationAction>()).chain(of::<ApplicationState>()));
    keys.extend(of::<DeclineReason>().chain(of::<EarlyReturnReason>()).chain(of::<PaperNews>()));
    keys.extend(of::<NotOpen>().chain(of::<Pause>()).chain(of::<NotSelectedReason>()).chain(of::<WithdrawalReason>()));
    keys.extend(of::<Region>().chain(of::<Cefr>()).chain(of::<UiLanguage>()));
    keys.extend(of::<OrganisationAction>().chain(of::<OrganisationState>()));
    keys.extend(of::<NominationState>());
    keys.extend(of::<ProfileItem>().chain(of::<ProfileStep>()).chain(of::<Residence>()).chain(of::<LegalStatus>()));
    keys.extend(of::<Covered>().chain(of::<Format>()).chain(of::<Funding>()).chain(of::<OwnCost>()));
    keys.extend(of::<PartnerVerdict>().chain(of::<PostKind>()).chain(of::<Track>()));
    keys.extend(of::<PlacementAction>().chain(of::<PlacementActor>()).chain(of::<PlacementChange>()));
    keys.extend(of::<PlacementState>().chain(of::<PlacementStep>()).chain(of::<PlacementSort>()));
    keys.extend(of::<Term>().chain(of::<ProposalVerdict>()));
    keys.extend(of::<Priority>().chain(of::<Need>()).chain(of::<SkillLevel>()));
    keys.extend(of::<SecurityLevel>().chain(of::<NotUndone>()));
    keys.extend(of::<KeptBecause>());
    keys.extend(of::<InterviewAnswer>().chain(of::<NotReviewed>()).chain(of::<ReviewVerdict>()));
    keys
}

#[cfg(test)]
mod tests {
    //! Keys are those of a catalogue, and none is used twice.
    use super::*;

    #[test]
    fn keys_are_well_formed_and_unique() {
        let mut keys = all();
        assert!(keys.iter().all(|key| key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')));
        let written = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), written);
    }

    #[test]
    fn every_problem_has_a_listed_key_and_a_code() {
        use EligibilityProblem as P;
        let problems = [
            P::TooYoungToApply { min: 17 },
            P::UnderAgeAtDeparture { min: 18 },
            P::TooOldAtDeadline { max: 35 },
            P::NotInQuebec,
            P::NotInProgrammeCountry,
            P::StatusNotAccepted,
            P::BirthNotSaid,
            P::ResidenceNotSaid,
            P::StatusNotSaid,
        ];
        assert_eq!(problems.map(P::key), P::KEYS);
        assert!(problems.into_iter().all(|problem| FieldCode::KEYS.contains(&FieldCode::from(problem).key())));
    }
}
