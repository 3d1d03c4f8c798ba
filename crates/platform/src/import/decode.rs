//! The text of a file, in whichever encoding a spreadsheet wrote it.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::TableError;

/// Letters and signs of French, Spanish, Portuguese and Haitian Creole beyond ASCII: the encoding that gives more of them is the right one.
const USUAL: &str = "àâäáãçéèêëíîïñóòôöõúùûüÿœæÀÂÁÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜŒÆ«»’‘“”–—…°º€¿¡\u{A0}";

/// The text of a file: UTF-8, UTF-16 with its mark ("Unicode text" of Excel), Windows-1252 (CSV of Excel) or Macintosh.
///
/// # Errors
/// When the file holds signs that no text has.
pub(super) fn text_of(file: &[u8]) -> Result<String, TableError> {
    let marked = Encoding::for_bom(file).map(|(encoding, length)| (encoding, &file[length..]));
    let text = match marked {
        Some((encoding, rest)) if [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding) => decoded(encoding, rest),
        _ => std::str::from_utf8(file).map(str::to_owned).ok(),
    };
    match text {
        Some(text) => text_only(text),
        None if marked.is_some() => Err(TableError::NotText),
        None => text_only(single_byte(file)),
    }
}

fn decoded(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// Every byte is a sign in both encodings; what people write shows which one it is.
fn single_byte(file: &[u8]) -> String {
    let texts = [WINDOWS_1252, MACINTOSH].map(|encoding| encoding.decode_without_bom_handling(file).0.into_owned());
    let [windows, macintosh] = texts;
    let usual = |text: &str| text.chars().filter(|sign| USUAL.contains(*sign)).count();
    if usual(&macintosh) > usual(&windows) { macintosh } else { windows }
}

fn text_only(text: String) -> Result<String, TableError> {
    let foreign = |sign: char| sign == '\0' || (sign.is_control() && !"\n\r\t\u{B}\u{C}\u{85}".contains(sign));
    // A few such signs may be pasted into a cell; a program or a picture is full of them, and begins with them.
    let start = text.chars().take(1000);
    if text.contains('\0') || start.filter(|sign| foreign(*sign)).count() > 3 {
        Err(TableError::NotText)
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    //! One text in every encoding that a spreadsheet writes is the same text.
    use super::*;

    const TEXT: &str = "titre;pays\r\nÉcole d’été à Gao – « l’eau »;Sénégal\r\n";

    #[test]
    fn every_encoding_gives_the_same_text() {
        let utf16 = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| {
            [mark.to_vec(), TEXT.encode_utf16().flat_map(unit).collect()].concat()
        };
        for file in [
            TEXT.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(),
            utf16(u16::to_le_bytes, [0xFF, 0xFE]),
            utf16(u16::to_be_bytes, [0xFE, 0xFF]),
            WINDOWS_1252.encode(TEXT).0.into_owned(),
            MACINTOSH.encode(TEXT).0.into_owned(),
        ] {
            assert_eq!(text_of(&file).as_deref(), Ok(TEXT), "{:?}", &file[..4]);
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for file in [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), b"t\0i\0t\0r\0e\0", b"\xFF\xFE\x00\xD8"] {
            assert_eq!(text_of(file), Err(TableError::NotText), "{file:?}");
        }
    }
}
