//! Addresses, telephone numbers, passwords.

use domain::{
    account::{Password, PasswordError},
    contact::{Phone, WebAddress},
    email::{Email, EmailError},
};

#[test]
fn an_address_has_the_lengths_of_smtp() {
    let local = "a".repeat(64);
    assert!(Email::parse(&format!("{local}@exemple.test")).is_ok());
    assert_eq!(Email::parse(&format!("a{local}@exemple.test")), Err(EmailError::Malformed));
    let label = "b".repeat(63);
    assert!(Email::parse(&format!("awa@{label}.test")).is_ok());
    assert_eq!(Email::parse(&format!("awa@b{label}.test")), Err(EmailError::Malformed));
    // Three labels of 63 after 64 characters and the `@`: the last one fills the address up.
    let address = |last: usize| format!("{local}@{label}.{label}.{}", "c".repeat(last));
    assert_eq!(address(61).len(), 254);
    assert!(Email::parse(&address(61)).is_ok());
    assert_eq!(Email::parse(&address(62)), Err(EmailError::TooLong));
}

#[test]
fn a_telephone_number_has_five_to_twenty_digits_among_forty_characters() {
    for (digits, passes) in [(4, false), (5, true), (20, true), (21, false)] {
        assert_eq!(Phone::parse(&"5".repeat(digits)).is_ok(), passes, "{digits} digits");
    }
    let spaced = |length: usize| format!("5{}5555", "-".repeat(length - 5));
    assert!(Phone::parse(&spaced(40)).is_ok() && Phone::parse(&spaced(41)).is_err());
}

#[test]
fn a_web_address_has_three_hundred_characters() {
    let address = |length: usize| format!("https://exemple.org/{}", "a".repeat(length - 20));
    assert!(WebAddress::parse(&address(300)).is_ok() && WebAddress::parse(&address(301)).is_err());
}

#[test]
fn a_password_has_eight_to_two_hundred_and_fifty_six_characters() {
    for (length, refused) in
        [(7, Some(PasswordError::TooShort)), (8, None), (256, None), (257, Some(PasswordError::TooLong))]
    {
        assert_eq!(Password::parse(&"é".repeat(length)).err(), refused, "{length}");
    }
}
