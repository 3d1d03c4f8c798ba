//! `xtask bundle`: everything that the browser loads, under `target/site`.
//!
//! The islands as wasm with their script, the stylesheet, the pictures.

use std::{
    fs,
    path::{Path, PathBuf},
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    files::{content_hash, write_compressed},
    stylesheet,
    workspace::{Paths, Result, cargo},
};

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

/// Whether the published code is newer than that file.
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
    let (script_hash, wasm_hash) = (content_hash(&script), content_hash(&wasm));
    write_compressed(&package.join(format!("{NAME}.{script_hash}.js")), &script)?;
    write_compressed(&package.join(format!("{NAME}.{wasm_hash}.wasm")), &wasm)?;
    fs::write(paths.site.join("hash.txt"), format!("js: {script_hash}\nwasm: {wasm_hash}\n"))?;
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
