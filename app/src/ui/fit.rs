//! A fit as bars: one bar per signal, ten planks per bar.

use html_escape::encode_text as escaped;
use leptos::{prelude::*, tachys::html::InertElement};

/// Planks of a full bar, and the millionths that a plank stands for.
const PLANKS: u32 = 10;
const MILLIONTHS_A_PLANK: u32 = 100_000;
/// The width of a plank and the distance from one plank to the next, in units of the drawing.
const PLANK_WIDTH: u32 = 18;
const PITCH: u32 = 20;
/// From the beginning of the first plank to the end of the last.
const FULL_BAR: u32 = PLANKS * PITCH - (PITCH - PLANK_WIDTH);

/// A signal of a fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitSignal {
    pub name: String,
    /// From 0 to 1,000,000.
    pub millionths: u32,
    /// The same in words: "8,3 sur 10".
    pub number: String,
    /// The facts behind it, one sentence each: "Français C2, le projet demande B1."
    pub why: Vec<String>,
}

/// One side's fit: its total, then one bar per signal with its value and its facts. Written as one text: a ranked list has some two
/// hundred bars, and each element of a view costs.
#[component]
pub fn FitBars(
    /// Whose fit: "Vous, pour ce projet".
    #[prop(into)]
    title: String,
    /// "7,4 sur 10".
    #[prop(into)]
    total: String,
    signals: Vec<FitSignal>,
) -> impl IntoView {
    let rows: String = signals.iter().map(row).collect();
    InertElement::new(format!(
        r#"<section class="fit"><h3 class="fit-title">{} <span class="fit-number">{}</span></h3><dl class="fit-list">{rows}</dl></section>"#,
        escaped(&title),
        escaped(&total),
    ))
}

fn row(signal: &FitSignal) -> String {
    let why = signal.why.iter().map(|sentence| format!(r#"<dd class="fit-why">{}</dd>"#, escaped(sentence)));
    format!(
        r#"<div class="fit-row"><dt>{}</dt><dd class="fit-number">{}</dd><dd class="fit-bar-cell">{}</dd>{}</div>"#,
        escaped(&signal.name),
        escaped(&signal.number),
        bar(signal.millionths),
        why.collect::<String>(),
    )
}

/// A signal and its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightBar {
    pub name: String,
    /// From 0 to 1,000,000.
    pub millionths: u32,
    /// The same in words: "35 %".
    pub number: String,
}

/// The weights, one bar per signal.
#[component]
pub fn WeightBars(weights: Vec<WeightBar>) -> impl IntoView {
    let rows = weights.into_iter().map(|weight| {
        view! {
            <div class="fit-row">
                <dt>{weight.name}</dt>
                <dd class="fit-number">{weight.number}</dd>
                <dd class="fit-bar-cell" inner_html=bar(weight.millionths)></dd>
            </div>
        }
    });
    view! { <dl class="fit-list weight-list">{rows.collect_view()}</dl> }
}

/// The markup of a bar: two lines; the dashes of `style/fit.css` make planks of them.
fn bar(millionths: u32) -> String {
    let value = if millionths > 0 {
        format!(r#"<path class="fit-value" d="M0 5h{}"/>"#, reach(millionths))
    } else {
        String::new()
    };
    format!(
        r#"<svg class="fit-bar" viewBox="0 0 {FULL_BAR} 10" preserveAspectRatio="none" aria-hidden="true"><path class="fit-track" d="M0 5h{FULL_BAR}"/>{value}</svg>"#
    )
}

/// How far a bar is laid, in units of the drawing, two decimals. The gaps between planks carry no value; the drawing ends before the
/// gap behind the last plank.
fn reach(millionths: u32) -> String {
    let whole = millionths / MILLIONTHS_A_PLANK;
    let begun = millionths % MILLIONTHS_A_PLANK * PLANK_WIDTH / (MILLIONTHS_A_PLANK / 100);
    let hundredths = whole * PITCH * 100 + begun;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::reach;

    #[test]
    fn the_style_sheet_dashes_as_the_drawing_counts() {
        let sheet = include_str!("../../../style/fit.css");
        let dashes = format!("stroke-dasharray: {} {};", super::PLANK_WIDTH, super::PITCH - super::PLANK_WIDTH);
        assert!(sheet.contains(&dashes), "{dashes}");
    }

    #[test]
    fn a_bar_is_laid_plank_by_plank() {
        assert_eq!(reach(0), "0.00");
        assert_eq!(reach(50_000), "9.00");
        assert_eq!(reach(100_000), "20.00");
        assert_eq!(reach(850_000), "169.00");
        assert_eq!(reach(1_000_000), "200.00");
    }
}
