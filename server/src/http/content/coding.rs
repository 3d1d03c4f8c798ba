//! Which compressed form a client takes (`Accept-Encoding`, RFC 9110 §12.5.3), and how the forms are made.

use std::io::Write;

use axum::http::{HeaderMap, header};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// A compressed form of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Coding {
    Gzip,
    Brotli,
}

/// How much time a compressed form is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Effort {
    /// Answered many times.
    Kept,
    /// Answered once.
    Once,
}

impl Effort {
    /// Measured on pages of 17 and 290 kB: level 5 is 5 to 10 % smaller than level 4 and takes 60 to 90 % longer; above it little
    /// is gained.
    const fn brotli_quality(self) -> i32 {
        match self {
            Self::Kept => 5,
            Self::Once => 4,
        }
    }
}

impl Coding {
    /// Bits of the widest window that we use: 4 MiB, more than any page.
    const WIDEST: u32 = 22;
    /// Bits of the narrowest that is worth its saving: beside it, what the encoder takes for itself counts more.
    const NARROWEST: u32 = 16;

    /// The client's first choice, none for the plain body; where it likes several as much, the smallest.
    pub fn preferred(headers: &HeaderMap) -> Option<Self> {
        let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        let (mut gzip, mut brotli, mut any, mut identity) = (None, None, None, None);
        for (name, quality) in accepted.flat_map(|value| value.split(',')).filter_map(named_quality) {
            let named = match name {
                name if name.eq_ignore_ascii_case("br") => &mut brotli,
                name if name.eq_ignore_ascii_case("gzip") => &mut gzip,
                name if name.eq_ignore_ascii_case("identity") => &mut identity,
                "*" => &mut any,
                _ => continue,
            };
            *named = Some(quality);
        }
        let (gzip, brotli) = (gzip.or(any).unwrap_or(0), brotli.or(any).unwrap_or(0));
        // Unless the client says otherwise, the plain body is its last choice.
        let identity = identity.unwrap_or(0);
        match (gzip, brotli) {
            (0, 0) => None,
            (gzip, brotli) if identity > gzip.max(brotli) => None,
            (gzip, brotli) if gzip > brotli => Some(Self::Gzip),
            _ => Some(Self::Brotli),
        }
    }

    /// The value of `Content-Encoding`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }

    /// Bits of the least window about as wide as a body of that length. A wider one costs the encoder memory, and so time, for nothing.
    fn window(length: usize) -> i32 {
        let bits = length.next_power_of_two().ilog2().clamp(Self::NARROWEST, Self::WIDEST);
        i32::try_from(bits).expect("at most 22")
    }

    /// Compresses a body.
    ///
    /// # Errors
    /// None: what is written to lies in memory.
    pub fn encode(self, plain: &[u8], effort: Effort) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
                encoder.write_all(plain)?;
                encoder.finish()
            }
            Self::Brotli => {
                let params = BrotliEncoderParams {
                    quality: effort.brotli_quality(),
                    lgwin: Self::window(plain.len()),
                    size_hint: plain.len(),
                    ..Default::default()
                };
                let mut encoded = Vec::new();
                brotli::BrotliCompress(&mut &plain[..], &mut encoded, &params)?;
                Ok(encoded)
            }
        }
    }
}

/// A coding and its quality in thousandths, 1,000 where none is given; nothing for what does not read.
fn named_quality(coding: &str) -> Option<(&str, u16)> {
    let Some((name, parameter)) = coding.split_once(';') else { return Some((coding.trim(), 1000)) };
    let quality = parameter.trim().strip_prefix("q=").or_else(|| parameter.trim().strip_prefix("Q="))?;
    let quality: f32 = quality.trim().parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1,000")]
    Some((name.trim(), (quality * 1000.0) as u16))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn preferred(accepted: &[&'static str]) -> Option<Coding> {
        let mut headers = HeaderMap::new();
        for value in accepted {
            headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
        }
        Coding::preferred(&headers)
    }

    #[test]
    fn the_window_follows_the_length_within_its_bounds() {
        for (length, bits) in [(0, 16), (65_536, 16), (65_537, 17), (290_000, 19), (100_000_000, 22)] {
            assert_eq!(Coding::window(length), bits, "{length}");
        }
    }

    #[test]
    fn the_clients_first_choice_is_taken() {
        for (accepted, expected) in [
            (&[] as &[_], None),
            (&[""], None),
            (&["gzip, deflate, br, zstd"], Some(Coding::Brotli)),
            (&["gzip", "BR"], Some(Coding::Brotli)),
            (&["gzip"], Some(Coding::Gzip)),
            (&["br;q=0.5, gzip;q=0.8"], Some(Coding::Gzip)),
            (&["br; q=0, gzip"], Some(Coding::Gzip)),
            (&["gzip;q=0, br;q=0.0"], None),
            (&["*"], Some(Coding::Brotli)),
            (&["br;q=0, *;q=0.1"], Some(Coding::Gzip)),
            (&["identity, gzip;q=0.5"], None),
            (&["identity;q=0.1, gzip;q=0.5"], Some(Coding::Gzip)),
            (&["deflate, zstd"], None),
            (&["br;q=high, gzip"], Some(Coding::Gzip)),
            (&["br;q=7, gzip"], Some(Coding::Gzip)),
        ] {
            assert_eq!(preferred(accepted), expected, "{accepted:?}");
        }
    }
}
