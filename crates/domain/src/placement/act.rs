//! An action on a placement as a form: `action`, `reason`.

use super::PlacementAction;
use crate::form::{FormErrors, Parser, RawForm};
use crate::text::Paragraph;

/// An action with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementActionForm {
    pub action: PlacementAction,
    pub reason: Option<Paragraph>,
}

impl PlacementAction {
    /// Whether the people it concerns must be told why.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Cancel | Self::Return | Self::Suspend)
    }
}

impl TryFrom<&RawForm> for PlacementActionForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let action: Option<PlacementAction> = p.choice("action");
        let reason = if action.is_some_and(PlacementAction::needs_reason) {
            p.field("reason", Paragraph::parse)
        } else {
            p.optional("reason", Paragraph::parse)
        };
        p.finish(|| Some(Self { action: action?, reason }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::FieldCode;

    #[test]
    fn who_stops_a_placement_says_why() {
        for action in PlacementAction::ALL {
            let form = RawForm::default().with("action", action.as_str());
            let read = PlacementActionForm::try_from(&form);
            if action.needs_reason() {
                assert_eq!(read.unwrap_err().for_field("reason"), Some(FieldCode::Required), "{action}");
                assert!(PlacementActionForm::try_from(&form.with("reason", "Le terrain est inondé.")).is_ok());
            } else {
                assert_eq!(read.unwrap(), PlacementActionForm { action: *action, reason: None });
            }
        }
    }
}
