//! The size of a form as a whole.

use domain::form::RawForm;

#[test]
fn a_form_has_five_hundred_fields() {
    let fields = |count: usize| RawForm::new(vec![("a".to_owned(), "b".to_owned()); count]);
    assert!(fields(500).is_ok() && fields(501).is_err());
}

#[test]
fn a_form_has_256_kibibytes_names_included() {
    let form = |bytes: usize| RawForm::new(vec![("name".to_owned(), "b".repeat(bytes - 4))]);
    assert!(form(256 * 1024).is_ok() && form(256 * 1024 + 1).is_err());
}

#[test]
fn a_group_has_a_hundred_rows() {
    let form = |rows: usize| (0..rows).fold(RawForm::default(), |form, row| form.with(format!("group.{row}.a"), "b"));
    assert_eq!((form(100).rows("group").len(), form(101).rows("group").len()), (100, 100));
}
