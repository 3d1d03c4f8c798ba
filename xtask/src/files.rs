//! Files of the build: hashes of their content, compressed forms, times.

use std::{fmt::Write, fs, path::Path, time::SystemTime};

use sha2::{Digest, Sha256};

use crate::workspace::Result;

/// A short hash of a file's content, in hexadecimal.
pub fn content_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a String takes every write");
        hash
    })
}

/// Makes a file newer than every build.
#[expect(
    clippy::disallowed_methods,
    reason = "the build tool's home of the time; cargo compares files with the system's clock"
)]
pub fn touch(path: &Path) -> Result<()> {
    Ok(fs::File::options().append(true).open(path)?.set_modified(SystemTime::now())?)
}

/// Writes a file and its brotli form, `NAME.br`.
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
