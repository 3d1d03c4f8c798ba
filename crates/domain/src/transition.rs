//! What every state machine has in common.

/// A change of state that the rules do not allow. To the person it is "this has moved on meanwhile".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{action} is not possible from {from}")]
pub struct InvalidTransition {
    /// The state's stored text.
    pub from: &'static str,
    /// The action's stored text.
    pub action: &'static str,
}
