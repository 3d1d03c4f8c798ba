//! Components without data: each receives its texts and values and draws them. One file per component; the classes
//! are in `style/`.
//!
//! Nothing here reads the catalogue, the request or the database. Text fields note their labels for the page ([`FieldLabels`]). Nothing writes a `style` attribute, because the
//! pages' Content-Security-Policy blocks it. Only [`textarea`] and [`title`] write `<textarea>` and `<title>`,
//! because leptos does not escape their text.

mod art;
mod breadcrumb;
mod button;
mod card;
mod choices;
mod completeness;
mod confirmation;
mod crossing;
mod empty_state;
mod error_summary;
mod field;
mod filters;
mod fit;
mod icon;
mod labels;
mod notice;
mod pagination;
mod priority_tag;
mod qr_code;
mod reasons;
mod select;
mod state_label;
mod steps;
mod summary_list;
mod table;
mod tabs;
mod text_field;
mod textarea;
mod timeline;
mod title;
mod way_out;

#[cfg(test)]
mod tests;

pub use art::{BrokenBridge, HeroArt, Wordmark};
pub use breadcrumb::Breadcrumb;
pub use button::{Button, ButtonKind, ButtonLink, ButtonSize};
pub use card::{Card, CardHeading, Fact, Facts};
pub use choices::{Checkbox, ChoiceKind, ChoiceLayout, ChoiceOption, Choices};
pub use completeness::{Completeness, Missing};
pub use confirmation::Confirmation;
pub use crossing::Crossing;
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::FieldWidth;
pub use filters::{FilterChip, FilterChips, Filters};
pub use fit::{FitBars, FitSignal, WeightBar, WeightBars};
pub use icon::{Icon, IconKind};
pub use labels::FieldLabels;
pub use notice::{Notice, Saved, Tone};
pub use pagination::Pagination;
pub use priority_tag::{PriorityTag, PriorityTags, TaggedPriority};
pub use qr_code::QrCode;
pub use reasons::{Reason, ReasonKind, Reasons};
pub use select::{SelectField, SelectOption};
pub use state_label::{StateLabel, StateTone};
pub use steps::{Step, StepState, Steps};
pub use summary_list::{ChangeLink, SummaryList, SummaryRow};
pub use table::{Column, DataTable, SortLink, SortOrder, text_cell};
pub use tabs::{Tab, Tabs};
pub use text_field::{InputKind, TextField};
pub use textarea::TextareaField;
pub use timeline::{Timeline, TimelineEvent, TimelineState};
pub use title::DocumentTitle;
pub use way_out::{Leaving, WayOut};
