//! Every bound of what people type: the last value that is allowed passes, the first that is not is refused. The numbers are written
//! out here, so that a bound changes in two places or not at all. `tests/tests/catalogue/bounds.txt` says where each constant is
//! tested.

mod account;
mod days;
mod dirty;
mod form;
mod placement;
mod profile;
mod texts;

use domain::form::{FieldCode, FormErrors, RawForm};

/// A form with these fields.
fn form<N: Into<String>, V: Into<String>>(fields: impl IntoIterator<Item = (N, V)>) -> RawForm {
    fields.into_iter().fold(RawForm::default(), |form, (name, value)| form.with(name, value))
}

/// What is wrong with that field, if anything is.
fn refusal<T>(read: &RawForm, field: &str) -> Option<FieldCode>
where
    T: for<'f> TryFrom<&'f RawForm, Error = FormErrors>,
{
    T::try_from(read).err().and_then(|errors| errors.for_field(field))
}

/// Checks that a field takes whole numbers from `low` to `high`.
fn assert_whole_numbers<T>(field: &str, low: i64, high: i64)
where
    T: for<'f> TryFrom<&'f RawForm, Error = FormErrors>,
{
    for (number, passes) in [(low - 1, false), (low, true), (high, true), (high + 1, false)] {
        let refused = refusal::<T>(&form([(field, number.to_string())]), field);
        assert_eq!(refused.is_none(), passes, "{field}: {number}: {refused:?}");
    }
}

/// Checks that a form takes `most` of something that `with` writes so many times.
fn assert_most<T>(field: &str, most: u16, with: impl Fn(u16) -> RawForm)
where
    T: for<'f> TryFrom<&'f RawForm, Error = FormErrors>,
{
    assert!(T::try_from(&with(most)).is_ok(), "{field}: {most}");
    assert_eq!(refusal::<T>(&with(most + 1), field), Some(FieldCode::TooMany { max: most.into() }), "{field}");
}
