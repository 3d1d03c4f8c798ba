//! One change of an application's state, computed once and then written.

use super::{Actor, ApplicationAction, ApplicationState};
use crate::transition::InvalidTransition;

/// A change of state that the rules allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateChange {
    action: ApplicationAction,
    by: Actor,
    from: ApplicationState,
    to: ApplicationState,
    undoes: bool,
}

impl StateChange {
    /// The change that takes `action` back.
    pub(super) const fn undoing(
        action: ApplicationAction,
        by: Actor,
        from: ApplicationState,
        to: ApplicationState,
    ) -> Self {
        Self { action, by, from, to, undoes: true }
    }

    /// Whether it takes the action back.
    #[must_use]
    pub const fn undoes(self) -> bool {
        self.undoes
    }

    /// What was done.
    #[must_use]
    pub const fn action(self) -> ApplicationAction {
        self.action
    }

    /// Who did it.
    #[must_use]
    pub const fn by(self) -> Actor {
        self.by
    }

    /// The state before.
    #[must_use]
    pub const fn from(self) -> ApplicationState {
        self.from
    }

    /// The state after.
    #[must_use]
    pub const fn to(self) -> ApplicationState {
        self.to
    }
}

impl ApplicationState {
    /// The change that `action` by this actor makes from this state.
    ///
    /// # Errors
    /// When the action is not possible from this state, or not by this actor.
    pub const fn change(self, action: ApplicationAction, by: Actor) -> Result<StateChange, InvalidTransition> {
        match self.after(action, by) {
            Ok(to) => Ok(StateChange { action, by, from: self, to, undoes: false }),
            Err(error) => Err(error),
        }
    }
}
