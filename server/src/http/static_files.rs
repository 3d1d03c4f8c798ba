//! The built site's files (stylesheet, browser code, font, icon), read once and served from memory. Each has a name or a query that
//! changes with its content.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    PlainRoute,
    content::{Coding, Content},
};

const FOR_A_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// What is served: these files, and everything in these folders.
const FILES: [&str; 2] = ["passerelle.css", "favicon.svg"];
const FOLDERS: [&str; 2] = ["pkg", "fonts"];

/// The files by their address.
#[derive(Clone)]
pub struct StaticFiles(Arc<HashMap<String, Content>>);

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![
        ("/pkg/{*file}", get(serve)),
        ("/fonts/{*file}", get(serve)),
        ("/passerelle.css", get(serve)),
        ("/favicon.svg", get(serve)),
    ]
}

async fn serve(State(files): State<StaticFiles>, uri: Uri, headers: HeaderMap) -> Response {
    match files.0.get(uri.path()) {
        Some(file) => file.answer(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl StaticFiles {
    /// Reads them from the folder of the built site. What was not built is not served: pages work without it.
    pub fn read(site: &Path) -> Self {
        let mut paths: Vec<PathBuf> = FILES.iter().map(|file| site.join(file)).collect();
        for folder in FOLDERS {
            if let Err(error) = list(&site.join(folder), &mut paths) {
                tracing::warn!(folder, %error, "a folder of the built site is not served");
            }
        }
        let files = paths.iter().filter_map(|path| Some((address(site, path)?, content(path)?)));
        Self(Arc::new(files.collect()))
    }
}

/// Adds a folder's files, but for the compressed forms that lie beside them.
fn list(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), paths)?;
        } else if !matches!(extension(&entry.path()), "br" | "gz") {
            paths.push(entry.path());
        }
    }
    Ok(())
}

fn address(site: &Path, path: &Path) -> Option<String> {
    Some(format!("/{}", path.strip_prefix(site).ok()?.to_str()?))
}

fn content(path: &Path) -> Option<Content> {
    let plain = match fs::read(path) {
        Ok(plain) => plain,
        Err(error) => {
            tracing::warn!(file = %path.display(), %error, "a file of the built site is not served");
            return None;
        }
    };
    let (kind, compressible) = kind(path);
    let headers = HeaderMap::from_iter([
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, FOR_A_YEAR),
        (header::VARY, HeaderValue::from_static("accept-encoding")),
    ]);
    let content = Content::new(headers, plain.into());
    if !compressible {
        return Some(content.incompressible());
    }
    // The build writes them, smaller than the server would make them.
    let built = [(Coding::Brotli, "br"), (Coding::Gzip, "gz")];
    Some(built.into_iter().fold(content, |content, (coding, suffix)| match fs::read(beside(path, suffix)) {
        Ok(form) => content.with(coding, Bytes::from(form)),
        Err(_) => content,
    }))
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// A file's type, and whether it gets smaller by compression.
fn kind(path: &Path) -> (&'static str, bool) {
    match extension(path) {
        "css" => ("text/css; charset=utf-8", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "woff2" => ("font/woff2", false),
        _ => ("application/octet-stream", false),
    }
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}
