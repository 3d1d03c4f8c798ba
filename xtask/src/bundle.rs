//! The browser's part: the islands as wasm with their script, the stylesheet, the pictures; named by content, compressed once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{Paths, Result, cargo, stylesheet};

const TARGET: &str = "wasm32-unknown-unknown";
const NAME: &str = "passerelle";

/// Builds everything under `target/site`.
pub fn bundle(paths: &Paths) -> Result<()> {
    fs::create_dir_all(&paths.site)?;
    stylesheet::build(paths)?;
    copy_public(&paths.root.join("app/public"), &paths.site)?;
    let wasm = compile(paths)?;
    if is_current(paths, &wasm) {
        return Ok(());
    }
    let made = bind(paths, &wasm)?;
    publish(paths, &made)
}

fn compile(paths: &Paths) -> Result<PathBuf> {
    let status = cargo()
        .current_dir(&paths.root)
        .args(["build", "--quiet", "--package", "frontend", "--target", TARGET, "--profile", "browser"])
        .status()?;
    if !status.success() {
        return Err("the browser's code does not compile".into());
    }
    Ok(paths.target.join(TARGET).join("browser/frontend.wasm"))
}

/// Whether the published code was made from that file.
fn is_current(paths: &Paths, wasm: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    match (modified(wasm), modified(&paths.site.join("hash.txt"))) {
        (Some(source), Some(made)) => source <= made,
        _ => false,
    }
}

fn bind(paths: &Paths, wasm: &Path) -> Result<PathBuf> {
    let out = paths.target.join("bindgen");
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name(NAME)
        .input_path(wasm);
    bindgen.generate(&out)?;
    Ok(out)
}

fn publish(paths: &Paths, made: &Path) -> Result<()> {
    let package = paths.site.join("pkg");
    let _ = fs::remove_dir_all(&package);
    fs::create_dir_all(&package)?;
    let script = fs::read(made.join(format!("{NAME}.js")))?;
    let wasm = fs::read(made.join(format!("{NAME}_bg.wasm")))?;
    let (script_mark, wasm_mark) = (mark(&script), mark(&wasm));
    write_compressed(&package.join(format!("{NAME}.{script_mark}.js")), &script)?;
    write_compressed(&package.join(format!("{NAME}.{wasm_mark}.wasm")), &wasm)?;
    fs::write(paths.site.join("hash.txt"), format!("js: {script_mark}\nwasm: {wasm_mark}\n"))?;
    Ok(())
}

fn copy_public(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_public(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A short mark of a file's content.
pub fn mark(content: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut mark, byte| {
        write!(mark, "{byte:02x}").expect("a String takes every write");
        mark
    })
}

/// Writes a file and, beside it, its brotli form.
pub fn write_compressed(path: &Path, content: &[u8]) -> Result<()> {
    const QUALITY: i32 = 11;
    const WINDOW: i32 = 22;
    fs::write(path, content)?;
    let params = brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &params)?;
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    fs::write(name, compressed)?;
    Ok(())
}
