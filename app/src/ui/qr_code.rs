//! A QR code, drawn as SVG on the server.

use leptos::prelude::*;
use qrcodegen::{QrCode as Modules, QrCodeEcc};

/// Light modules around the code: the standard's least, without which cameras do not find it.
const QUIET: i32 = 4;

/// A QR code of a text. It is dark on light in both colour schemes, since many cameras read no other. Renders nothing where the text
/// is too long for any code.
#[component]
pub fn QrCode(
    /// What a camera reads.
    #[prop(into)]
    content: String,
    /// The alternative text.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let modules = Modules::encode_text(&content, QrCodeEcc::Medium).ok()?;
    let side = modules.size() + 2 * QUIET;
    Some(view! {
        <svg class="qr-code" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <path d=dark_path(&modules) fill="#000000" shape-rendering="crispEdges"/>
        </svg>
    })
}

/// The dark modules, a rectangle for each run of a row.
fn dark_path(modules: &Modules) -> String {
    let mut path = String::new();
    for y in 0..modules.size() {
        let mut x = 0;
        while x < modules.size() {
            let run = (x..modules.size()).take_while(|x| modules.get_module(*x, y)).map(|_| 1).sum::<i32>();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    //! The drawing has every dark module of the code and no other.
    use super::*;

    #[test]
    fn each_dark_module_is_drawn_once() {
        let modules = Modules::encode_text("otpauth://totp/Passerelle", QrCodeEcc::Medium).unwrap();
        let dark: i32 = (0..modules.size())
            .flat_map(|y| (0..modules.size()).map(move |x| (x, y)))
            .map(|(x, y)| i32::from(modules.get_module(x, y)))
            .sum();
        let path = dark_path(&modules);
        let runs = path.split('M').skip(1).map(|run| run.split(['h', 'v']).nth(1).unwrap().parse::<i32>().unwrap());
        assert_eq!(runs.sum::<i32>(), dark);
        assert!(path.starts_with("M4 4h7v1h-7z"), "the corner of every code: {path}");
    }
}
