//! Components without data: each receives its texts and values and draws them. One file per component; the classes
//! are in `style/`.
//!
//! Nothing here reads the catalogue, the request or the database. Nothing writes a `style` attribute, because the
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
mod field_names;
mod filters;
mod fit;
mod icon;
mod isolated;
mod linked_text;
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
pub use field_names::FieldNames;
pub use filters::{FilterChip, FilterChips, Filters};
pub use fit::{FitBars, FitSignal, WeightBar, WeightBars};
pub use icon::{Icon, IconKind};
pub use isolated::isolated;
pub use linked_text::LinkedText;
pub(crate) use linked_text::telephone_address;
pub use notice::{Notice, Saved, Tone};
pub use pagination::Pagination;
pub use priority_tag::{PriorityTag, PriorityTags, TaggedPriority};
pub use qr_code::QrCode;
pub use reasons::{Reason, ReasonKind, Reasons};
pub use select::{SelectField, SelectOption};
pub use state_label::{StateLabel, StateTone};
pub use steps::{Step, StepState, Steps};
pub use summary_list::{ChangeLink, SummaryList, SummaryRow, WordsList, WordsRow};
pub use table::{Column, DataTable, SortLink, SortOrder, text_cell};
pub use tabs::{Tab, Tabs};
pub use text_field::{InputKind, TextField};
pub use textarea::TextareaField;
pub use timeline::{Timeline, TimelineEvent, TimelineState};
pub use title::DocumentTitle;
pub use way_out::{Leaving, WayOut};
