//! The folder of the built site: stylesheet, browser code, pictures.

use std::path::{Path, PathBuf};

use leptos::config::LeptosOptions;

/// The name of the browser's code, as `xtask bundle` writes it.
const OUTPUT_NAME: &str = "passerelle";

const STYLESHEET: &str = "passerelle.css";

/// The operator named a folder without a built site.
#[derive(Debug, thiserror::Error)]
#[error("PASSERELLE_SITE_DIR is “{}”, where there is no {STYLESHEET}. Build the site with `make site` and name its folder, or leave it out.", .0.display())]
pub struct NoSite(PathBuf);

/// The built site.
#[derive(Debug, Clone)]
pub struct Site {
    pub dir: PathBuf,
    /// A hash of the stylesheet's content.
    pub version: String,
}

impl Site {
    /// The given folder, or `site` beside the binary, or the one that `xtask bundle` writes.
    ///
    /// # Errors
    /// Where the given folder holds no built site.
    pub fn find(given: Option<&Path>) -> Result<Self, NoSite> {
        let beside = std::env::current_exe().ok().and_then(|binary| Some(binary.parent()?.join("site")));
        let built = std::env::current_exe().ok().and_then(|binary| Some(binary.parent()?.parent()?.join("site")));
        let dir = given
            .map(Path::to_path_buf)
            .or_else(|| [beside, built].into_iter().flatten().find(|dir| dir.join(STYLESHEET).exists()))
            .unwrap_or_else(|| PathBuf::from("target/site"));
        let version = std::fs::read_to_string(dir.join("version.txt")).unwrap_or_default().trim().to_owned();
        let site = Self { dir, version };
        if given.is_some() && !site.has_stylesheet() {
            return Err(NoSite(site.dir));
        }
        Ok(site)
    }

    /// Whether it was built.
    #[must_use]
    pub fn has_stylesheet(&self) -> bool {
        self.dir.join(STYLESHEET).is_file()
    }

    /// The options with which leptos writes the script of the islands.
    #[must_use]
    pub fn leptos_options(&self) -> LeptosOptions {
        // leptos would look for a relative path beside the binary.
        let hashes = absolute(&self.dir.join("hash.txt"));
        LeptosOptions::builder()
            .output_name(OUTPUT_NAME)
            .site_root(self.dir.to_string_lossy().into_owned())
            .site_pkg_dir("pkg")
            // Without the browser's code, pages work as they do without JavaScript.
            .hash_files(hashes.exists())
            .hash_file(hashes.to_string_lossy().into())
            .build()
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}
