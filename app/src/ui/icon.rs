//! Icons. They always stand beside a word, so they are hidden from assistive technology.

use leptos::{prelude::*, tachys::html::InertElement};

/// The drawing of an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconKind {
    Check,
    Cross,
    Up,
    Dot,
    Gate,
    Info,
    Warning,
    Error,
    Clock,
    Print,
    Download,
    Share,
    Environment,
    WomensRights,
    YouthEngagement,
}

impl IconKind {
    /// The path of the strokes, in a square of 24 units.
    const fn path(self) -> &'static str {
        match self {
            Self::Check => "M4 13l5 5L20 6",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Up => "M12 20V5M5 12l7-7 7 7",
            Self::Dot => "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
            Self::Gate => "M5 21V6h14v15M5 11h14M9 6v15M15 6v15",
            Self::Info => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5M12 7.5v.1",
            Self::Warning => "M12 3L2 20h20zM12 10v4M12 17v.1",
            Self::Error => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v6M12 16.5v.1",
            Self::Clock => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 3",
            Self::Print => "M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z",
            Self::Download => "M12 3v12M6 10l6 6 6-6M4 21h16",
            Self::Share => {
                "M8 12l8-6M8 12l8 6M3.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M15.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M15.5 19a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"
            }
            Self::Environment => "M4 20C4 9 10 4 20 4c0 11-5 16-14 14M4 20l8-8",
            Self::WomensRights => "M6.5 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M12 14v8M8.5 18.5h7",
            Self::YouthEngagement => "M12 2v5M12 17v5M2 12h5M17 12h5M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3",
        }
    }

    pub(super) fn markup(self) -> String {
        let class = if self == Self::Dot { "icon icon-solid" } else { "icon" };
        let path = self.path();
        format!(r#"<svg class="{class}" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>"#)
    }
}

/// An icon in the size and colour of the text.
#[component]
pub fn Icon(kind: IconKind) -> impl IntoView {
    InertElement::new(kind.markup())
}
