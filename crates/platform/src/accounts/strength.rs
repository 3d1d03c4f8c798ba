//! How soon a new password would be guessed. Passwords that are guessed among the first are refused.

use domain::{
    account::{Password, PasswordStrength},
    form::{FieldCode, FormErrors},
};

use crate::Result;

/// Guesses that a new password must withstand at least: some minutes for somebody who stole its hash and tries ten thousand a second.
/// On the site, limits let all guessers together try a few thousand a day and account.
const LEAST_GUESSES: u64 = 1_000_000;
/// Guesses that a strong password withstands: at ten thousand a second, three years.
const STRONG_GUESSES: u64 = 1_000_000_000_000;
/// Words that people of the programme choose first, beside those of zxcvbn's own lists, which know English.
const COMMON: &[&str] = &[
    "motdepasse",
    "mot de passe",
    "azerty",
    "azertyuiop",
    "qwertz",
    "bonjour",
    "soleil",
    "doudou",
    "chouchou",
    "loulou",
    "jetaime",
    "je t'aime",
    "marseille",
    "quebec",
    "québec",
    "montreal",
    "montréal",
    "canada",
    "canadiens",
    "nordiques",
    "hockey",
    "tabarnak",
    "contraseña",
    "contrasena",
    "clave",
    "hola",
    "teamo",
    "te amo",
    "mexico",
    "colombia",
    "peru",
    "bolivia",
    "haiti",
    "senegal",
    "afrique",
    "america",
    "solidarite",
    "solidarité",
    "volontaire",
    "voluntario",
    "volunteer",
    "passerelle",
    "frontieres",
    "sans",
    "qsf",
    "stage",
    "projet",
    "bienvenue",
    "bienvenido",
    "coucou",
    "amour",
    "chocolat",
    "princesse",
    "princesa",
    "estrella",
];

/// Rates a new password. Easy to guess is what is common in a language of the site, or made from the person's own name or address
/// (whole, or a word of it).
///
/// # Errors
/// `Invalid` for a password that is too easy.
pub(super) fn accept(password: &Password, known: &[&str]) -> Result<PasswordStrength> {
    match strength(password, known) {
        PasswordStrength::TooEasy => Err(FormErrors::one("password", FieldCode::PasswordCommon).into()),
        strength => Ok(strength),
    }
}

fn strength(password: &Password, known: &[&str]) -> PasswordStrength {
    let words = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).filter(|word| word.len() > 2);
    let words: Vec<&str> = COMMON.iter().copied().chain(known.iter().copied()).chain(words).collect();
    match zxcvbn::zxcvbn(password.expose(), &words).guesses() {
        ..LEAST_GUESSES => PasswordStrength::TooEasy,
        LEAST_GUESSES..STRONG_GUESSES => PasswordStrength::CouldBeStronger,
        STRONG_GUESSES.. => PasswordStrength::Strong,
    }
}

#[cfg(test)]
mod tests {
    //! Common passwords of three languages, and those made from the person's name or address, are refused. Phrases are accepted, and
    //! long ones are strong.
    use super::*;

    const KNOWN: [&str; 2] = ["Awa Fictive", "awa.fictive@exemple.test"];

    fn rated(password: &str) -> PasswordStrength {
        strength(&Password::parse(password).expect("long enough"), &KNOWN)
    }

    fn is_refused(password: &str) -> bool {
        accept(&Password::parse(password).expect("long enough"), &KNOWN).is_err()
    }

    #[test]
    fn common_passwords_and_ones_own_name_are_refused() {
        for password in [
            "password",
            "12345678",
            "motdepasse",
            "azertyuiop",
            "contraseña",
            "aaaaaaaa",
            "qwertyuiop",
            "bonjour1",
            "Quebec2026",
            "passerelle",
            "awafictive",
            "Awa Fictive",
            "awa.fictive@exemple.test",
            "Fictive2026",
            "p@ssw0rd",
            "20260101",
        ] {
            assert!(is_refused(password), "{password}");
        }
    }

    #[test]
    fn phrases_and_random_ones_pass() {
        for password in [
            "quatre girafes lisent dehors",
            "une phrase de passe assez longue",
            "x7#Kq9!vB2",
            "éèêëàâçùzd",
            "tabla-nieve-rio-73",
        ] {
            assert!(!is_refused(password), "{password}");
        }
    }

    #[test]
    fn phrases_are_strong_and_short_ones_could_be_stronger() {
        for (password, expected) in [
            ("password", PasswordStrength::TooEasy),
            ("x7#Kq9!vB2", PasswordStrength::CouldBeStronger),
            ("girafe73", PasswordStrength::CouldBeStronger),
            ("quatre girafes lisent dehors", PasswordStrength::Strong),
            ("une phrase de passe assez longue", PasswordStrength::Strong),
        ] {
            assert_eq!(rated(password), expected, "{password}");
        }
    }
}
