//! Configuration: nothing needs to be set; a wrong value is refused with a sentence that names its variable, and a value that may
//! hold a password is not repeated.

use std::{ffi::OsString, os::unix::ffi::OsStringExt};

use domain::second_factor::SecondFactorPolicy;
use server::{
    config::{Config, ConfigError},
    http::TrustedProxies,
};

fn read(name: &str, value: impl Into<OsString>) -> Result<Config, ConfigError> {
    let value = value.into();
    Config::read(&|asked| (asked == name).then(|| value.clone()))
}

#[test]
fn every_variable_has_a_default_and_blank_means_unset() {
    let config = Config::read(&|_| None).expect("the defaults");
    assert_eq!(
        (config.listen.to_string().as_str(), config.base_url.as_str()),
        ("127.0.0.1:3000", "http://127.0.0.1:3000")
    );
    assert_eq!(config.second_factor, SecondFactorPolicy::Offered);
    assert!(config.database_url.is_none() && config.smtp_url.is_none() && config.trusted_proxies.is_empty());
    for name in ["PASSERELLE_LISTEN", "PASSERELLE_SMTP_URL", "DATABASE_URL", "RUST_LOG"] {
        let blank = read(name, "  ").expect("a blank value");
        assert_eq!((blank.listen, blank.log), (config.listen, config.log.clone()), "{name}");
        assert!(blank.database_url.is_none() && blank.smtp_url.is_none(), "{name}");
    }
}

#[test]
fn a_value_is_parsed() {
    assert_eq!(read("PASSERELLE_LISTEN", "[::1]:80").expect("an address").base_url, "http://[::1]:80");
    assert_eq!(read("PASSERELLE_BASE_URL", "https://a.example/").expect("an address").base_url, "https://a.example");
    let proxies = read("PASSERELLE_TRUSTED_PROXIES", "10.0.0.1, ::1,").expect("two addresses").trusted_proxies;
    assert_eq!(proxies.len(), 2);
    let ranges =
        read("PASSERELLE_TRUSTED_PROXIES", "10.0.0.0/8, fd00::/8, ::ffff:192.0.2.1").expect("ranges").trusted_proxies;
    let ranges = TrustedProxies(ranges.into());
    for (address, trusted) in
        [("10.255.0.1", true), ("11.0.0.1", false), ("fd00::1", true), ("192.0.2.1", true), ("::ffff:10.1.1.1", true)]
    {
        assert_eq!(ranges.trusts(address.parse().expect("an address")), trusted, "{address}");
    }
    for (value, policy) in [("required", SecondFactorPolicy::Required), ("offered", SecondFactorPolicy::Offered)] {
        assert_eq!(read("PASSERELLE_SECOND_FACTOR", value).expect("a policy").second_factor, policy);
    }
    assert_eq!(read("PATH", "/fictif/bin").expect("a path").search_path, Some("/fictif/bin".into()));
}

#[test]
fn a_wrong_value_is_refused_by_its_name() {
    for (name, value) in [
        ("PASSERELLE_LISTEN", "3000"),
        ("PASSERELLE_BASE_URL", "passerelle.example"),
        ("PASSERELLE_BASE_URL", "https://passerelle.example/chemin"),
        ("PASSERELLE_MAIL_FROM", "personne"),
        ("PASSERELLE_TRUSTED_PROXIES", "10.0.0.1,mandataire"),
        ("PASSERELLE_TRUSTED_PROXIES", "10.0.0.0/33"),
        ("PASSERELLE_SECOND_FACTOR", "yes"),
        ("RUST_LOG", "server=beaucoup"),
    ] {
        let sentence = read(name, value).expect_err(value).to_string();
        assert!(sentence.starts_with(name) && sentence.ends_with("Correct it or leave it out."), "{sentence}");
    }
    let sentence = read("DATABASE_URL", OsString::from_vec(vec![0xff])).expect_err("no Unicode").to_string();
    assert!(sentence.starts_with("DATABASE_URL is not valid Unicode"), "{sentence}");
}

#[test]
fn a_password_is_not_repeated() {
    for (name, value) in
        [("PASSERELLE_SMTP_URL", "courriel://personne:secret@h"), ("DATABASE_URL", "mysql://personne:secret@h/base")]
    {
        let sentence = read(name, value).expect_err(name).to_string();
        assert!(sentence.starts_with(name) && !sentence.contains("secret"), "{sentence}");
    }
}
