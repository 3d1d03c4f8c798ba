//! Structured reasons: each end has one, so that the programme learns from them. A note may be added.

use crate::choice::choices;

choices! {
    /// Why somebody withdraws, or why the organisation ends what it had offered.
    pub enum WithdrawalReason, key "withdrawal-reason" {
        /// They accepted another placement.
        OtherPlacement = "other_placement",
        /// Studies.
        Studies = "studies",
        /// Work.
        Work = "work",
        /// Family.
        Family = "family",
        /// Health; nothing more is asked.
        Health = "health",
        /// The contribution or the costs.
        Money = "money",
        /// The dates.
        Dates = "dates",
        /// The situation of the country.
        Security = "security",
        /// The visa or another paper was not granted.
        Papers = "papers",
        /// The terms changed after the person had accepted them: a withdrawal without fault.
        ConditionsChanged = "conditions_changed",
        /// The placement changed or will not take place.
        PlacementChanged = "placement_changed",
        /// They no longer answer, or did not follow the preparation.
        Engagement = "engagement",
        /// Another.
        Other = "other",
    }
}

impl WithdrawalReason {
    /// The reasons to choose from; that the terms changed is one only where they did.
    pub fn choices(terms_changed: bool) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |reason| terms_changed || *reason != Self::ConditionsChanged)
    }
}

choices! {
    /// Why the organisation did not choose a candidate. No reason concerns the person's identity.
    pub enum NotSelectedReason, key "not-selected-reason" {
        /// Others fitted the need better.
        OthersFitBetter = "others_fit_better",
        /// All seats are taken.
        Full = "full",
        /// A condition of the season or the post is not met.
        ConditionNotMet = "condition_not_met",
        /// A required language.
        Language = "language",
        /// A required skill.
        Skill = "skill",
        /// The dates do not go together.
        Dates = "dates",
        /// The interview or the selection day.
        Interview = "interview",
        /// The application is incomplete.
        Incomplete = "incomplete",
        /// The placement will not take place.
        PlacementCancelled = "placement_cancelled",
        /// People left, or the stay ended, before anybody decided.
        NoDecision = "no_decision",
        /// Another.
        Other = "other",
    }
}

choices! {
    /// Why somebody declines an offer.
    pub enum DeclineReason, key "decline-reason" {
        /// They prefer another placement.
        OtherPlacement = "other_placement",
        /// Studies or work.
        StudiesOrWork = "studies_or_work",
        /// Family or health; nothing more is asked.
        FamilyOrHealth = "family_or_health",
        /// The contribution or the costs.
        Money = "money",
        /// The dates.
        Dates = "dates",
        /// The destination or its situation.
        Destination = "destination",
        /// Another.
        Other = "other",
    }
}

choices! {
    /// Why somebody came back before the end.
    pub enum EarlyReturnReason, key "early-return-reason" {
        /// Health; nothing more is asked.
        Health = "health",
        /// Family.
        Family = "family",
        /// The situation of the country.
        Security = "security",
        /// The stay itself.
        Stay = "stay",
        /// Another.
        Other = "other",
    }
}

choices! {
    /// Why a placement takes no applications.
    pub enum NotOpen, key "not-open" {
        /// The season takes no applications yet.
        BeforeSeason = "before_season",
        /// The last day to apply has passed.
        AfterDeadline = "after_deadline",
        /// The organisation has ended applications, or people have left.
        Closed = "closed",
        /// It is stopped for a time.
        Suspended = "suspended",
        /// Nobody leaves for its country at this moment.
        Country = "country",
    }
}
