//! The stylesheet: the files of `style/` in the order of `style/order.txt`.

use std::fs;

use crate::{
    files::{content_hash, write_compressed},
    workspace::{Paths, Result},
};

/// Concatenates and minifies the files, writes the sheet compressed, and its version beside it.
pub fn build(paths: &Paths) -> Result<()> {
    let style = paths.root.join("style");
    let mut sheet = String::new();
    for name in fs::read_to_string(style.join("order.txt"))?.lines().map(str::trim).filter(|name| !name.is_empty()) {
        let source = fs::read_to_string(style.join(name)).map_err(|error| format!("style/{name}: {error}"))?;
        sheet.push_str(&minify(&source));
    }
    write_compressed(&paths.site.join("passerelle.css"), sheet.as_bytes())?;
    fs::write(paths.site.join("version.txt"), content_hash(sheet.as_bytes()))?;
    Ok(())
}

/// Removes comments and indentation. Line ends stay: they cost little and keep the browser's error messages readable.
fn minify(source: &str) -> String {
    let mut rest = source;
    let mut plain = String::with_capacity(source.len());
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut sheet = String::with_capacity(plain.len());
    for line in plain.lines().map(str::trim).filter(|line| !line.is_empty()) {
        sheet.push_str(line);
        sheet.push('\n');
    }
    sheet
}
