//! A parser of forms, which collects every error rather than stopping at the first.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{FieldCode, FormErrors, RawForm, WHOLE_FORM, bound};
use crate::choice::Choice;
use crate::clean::clean_word;
use crate::dates::{DateRange, parse_date};
use crate::language::UiLanguage;
use crate::localised::{self, Localised};
use crate::text::{Line, Text};

/// Reads the fields of a form into parsed types.
///
/// Each method notes what is wrong and answers `None`; [`Parser::finish`] builds the value only when nothing was wrong, so
/// the closure may use `?` on every piece.
///
/// ```
/// use domain::email::Email;
/// use domain::form::{FieldCode, FormErrors, Parser, RawForm};
///
/// struct SignIn { email: Email }
///
/// impl TryFrom<&RawForm> for SignIn {
///     type Error = FormErrors;
///     fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
///         let mut p = Parser::new(form);
///         let email = p.field("email", Email::parse);
///         p.finish(|| Some(Self { email: email? }))
///     }
/// }
///
/// let form = RawForm::default().with("email", "x");
/// let errors = SignIn::try_from(&form).err().unwrap_or_default();
/// assert_eq!(errors.for_field("email"), Some(FieldCode::NotAnEmail));
/// ```
#[derive(Debug)]
pub struct Parser<'f> {
    form: &'f RawForm,
    prefix: String,
    errors: FormErrors,
}

impl<'f> Parser<'f> {
    /// A parser of a whole form.
    #[must_use]
    pub const fn new(form: &'f RawForm) -> Self {
        Self { form, prefix: String::new(), errors: FormErrors::new() }
    }

    /// The first value of a field, trimmed.
    #[must_use]
    pub fn value(&self, name: &str) -> &'f str {
        self.form.get(&self.full(name))
    }

    /// Whether a field holds nothing.
    #[must_use]
    pub fn is_blank(&self, name: &str) -> bool {
        self.value(name).is_empty()
    }

    /// Whether a checkbox was ticked.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.form.flag(&self.full(name))
    }

    /// Notes that something is wrong with a field.
    pub fn fail(&mut self, name: &str, code: FieldCode) {
        let field = self.full(name);
        self.errors.add(field, code);
    }

    /// Notes what is wrong with a field that could be read, so that it is told with the errors of the other fields.
    pub fn check<T>(&mut self, name: &str, read: Option<&T>, check: impl FnOnce(&T) -> Result<(), FieldCode>) {
        if let Some(Err(code)) = read.map(check) {
            self.fail(name, code);
        }
    }

    /// A field that must be filled.
    pub fn field<T, E: Into<FieldCode>>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
        if self.is_blank(name) {
            self.fail(name, FieldCode::Required);
            return None;
        }
        self.parsed(name, parse)
    }

    /// A field that may be left out: blank is `None` without an error.
    pub fn optional<T, E: Into<FieldCode>>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        if self.is_blank(name) {
            return None;
        }
        match parse(self.value(name)).map_err(Into::into) {
            Ok(value) => Some(value),
            // Invisible signs alone are nothing.
            Err(FieldCode::Required) => None,
            Err(code) => {
                self.fail(name, code);
                None
            }
        }
    }

    /// A field read exactly as typed, spaces included; for passwords.
    pub fn untrimmed<T, E: Into<FieldCode>>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.form.raw(&self.full(name));
        match parse(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(name, error.into());
                None
            }
        }
    }

    /// A line that must be filled.
    pub fn line<const MAX: usize>(&mut self, name: &str) -> Option<Line<MAX>> {
        self.field(name, Line::parse)
    }

    /// A line that may be left out.
    pub fn optional_line<const MAX: usize>(&mut self, name: &str) -> Option<Line<MAX>> {
        self.optional(name, Line::parse)
    }

    /// A name that must be filled: a line without an address, since names greet people in mails, where an address becomes a link.
    pub fn name<const MAX: usize>(&mut self, name: &str) -> Option<Line<MAX>> {
        self.field(name, name_of)
    }

    /// A name that may be left out.
    pub fn optional_name<const MAX: usize>(&mut self, name: &str) -> Option<Line<MAX>> {
        self.optional(name, name_of)
    }

    /// A text that must be filled.
    pub fn text<const MAX: usize>(&mut self, name: &str) -> Option<Text<MAX>> {
        self.field(name, Text::parse)
    }

    /// A text that may be left out.
    pub fn optional_text<const MAX: usize>(&mut self, name: &str) -> Option<Text<MAX>> {
        self.optional(name, Text::parse)
    }

    /// A text that may be left out, in three languages: `name`, `name_en`, `name_es`.
    pub fn localised<T, E: Into<FieldCode>>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Localised<T> {
        Localised::each(|language| self.optional(&localised::field(name, language), &parse))
    }

    /// A list of texts in three languages, each row of inputs a text: the n-th values of `name`, `name_en` and `name_es` belong
    /// together. Blank rows and repeated ones are left out; at most `max` remain.
    pub fn localised_list<T: PartialEq, E: Into<FieldCode>>(
        &mut self,
        name: &str,
        max: usize,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<Localised<T>> {
        let columns = UiLanguage::ALL.map(|language| self.column(&localised::field(name, language), &parse));
        let rows = columns.iter().map(Vec::len).max().unwrap_or_default();
        let mut columns = columns.map(Vec::into_iter);
        let mut texts: Vec<Localised<T>> = Vec::new();
        for _ in 0..rows {
            let mut cells = columns.each_mut().map(|column| column.next().flatten()).into_iter();
            let text = Localised::each(|_| cells.next().flatten());
            if !text.is_blank() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        if texts.len() > max {
            self.fail(name, FieldCode::TooMany { max: bound(max) });
        }
        texts
    }

    /// Every value of a name in order, blank ones as `None`.
    fn column<T, E: Into<FieldCode>>(&mut self, name: &str, parse: impl Fn(&str) -> Result<T, E>) -> Vec<Option<T>> {
        let field = self.full(name);
        let mut values = Vec::new();
        for (_, text) in self.form.pairs().filter(|(other, _)| *other == field) {
            let text = text.trim();
            match (!text.is_empty()).then(|| parse(text).map_err(Into::into)) {
                None | Some(Err(FieldCode::Required)) => values.push(None),
                Some(Ok(value)) => values.push(Some(value)),
                Some(Err(code)) => {
                    self.errors.add(field.as_str(), code);
                    values.push(None);
                }
            }
        }
        values
    }

    /// A date that must be filled.
    pub fn date(&mut self, name: &str) -> Option<Date> {
        self.field(name, parse_date)
    }

    /// A date that may be left out.
    pub fn optional_date(&mut self, name: &str) -> Option<Date> {
        self.optional(name, parse_date)
    }

    /// A range of two dates that must be filled; an end before the start is an error of the end.
    pub fn range(&mut self, start: &str, end: &str) -> Option<DateRange> {
        let (from, to) = (self.date(start), self.date(end));
        self.in_order(end, from?, to?)
    }

    /// A range that may be left out, both dates together.
    pub fn optional_range(&mut self, start: &str, end: &str) -> Option<DateRange> {
        if self.is_blank(start) && self.is_blank(end) { None } else { self.range(start, end) }
    }

    /// A whole number within bounds that must be filled.
    pub fn number<T>(&mut self, name: &str, bounds: RangeInclusive<T>) -> Option<T>
    where
        T: Copy + PartialOrd + TryFrom<i64> + Into<i64>,
    {
        self.field(name, |text| bounded_number(text, &bounds))
    }

    /// A whole number within bounds that may be left out.
    pub fn optional_number<T>(&mut self, name: &str, bounds: RangeInclusive<T>) -> Option<T>
    where
        T: Copy + PartialOrd + TryFrom<i64> + Into<i64>,
    {
        self.optional(name, |text| bounded_number(text, &bounds))
    }

    /// One of a closed list that must be chosen.
    pub fn choice<T: Choice>(&mut self, name: &str) -> Option<T> {
        self.field(name, str::parse::<T>)
    }

    /// One of a closed list that may be left out.
    pub fn optional_choice<T: Choice>(&mut self, name: &str) -> Option<T> {
        self.optional(name, str::parse::<T>)
    }

    /// Any number of values of one name (checkboxes), each once, at most `max`.
    pub fn many<T: PartialEq, E: Into<FieldCode>>(
        &mut self,
        name: &str,
        max: usize,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<T> {
        let field = self.full(name);
        let mut values = Vec::new();
        for text in self.form.all(&field) {
            match parse(text) {
                Ok(value) if values.contains(&value) => {}
                Ok(value) => values.push(value),
                Err(error) => self.errors.add(field.as_str(), error.into()),
            }
        }
        if values.len() > max {
            self.errors.add(field, FieldCode::TooMany { max: bound(max) });
        }
        values
    }

    /// A box that must be ticked.
    pub fn accepted(&mut self, name: &str) -> Option<()> {
        if self.flag(name) {
            return Some(());
        }
        self.fail(name, FieldCode::NotAccepted);
        None
    }

    /// The rows of a repeated group (`group.0.field`), blank ones skipped, at most `max`. Inside, names are the row's own.
    pub fn rows<T>(&mut self, group: &str, max: usize, mut parse: impl FnMut(&mut Parser<'f>) -> Option<T>) -> Vec<T> {
        let group = self.full(group);
        let rows = self.form.rows(&group);
        if rows.len() > max {
            self.errors.add(group.as_str(), FieldCode::TooMany { max: bound(max) });
        }
        let mut items = Vec::new();
        for row in rows.into_iter().take(max) {
            let errors = std::mem::take(&mut self.errors);
            let mut inner = Parser { form: self.form, prefix: format!("{group}.{row}."), errors };
            items.extend(parse(&mut inner));
            self.errors = inner.errors;
        }
        items
    }

    /// Builds the value when nothing was wrong.
    ///
    /// # Errors
    /// Everything noted so far; or, should the closure miss a piece that noted nothing, that the form is incomplete.
    pub fn finish<T>(self, build: impl FnOnce() -> Option<T>) -> Result<T, FormErrors> {
        self.errors.into_result()?;
        build().ok_or_else(|| FormErrors::one(WHOLE_FORM, FieldCode::Required))
    }

    fn full(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    fn parsed<T, E: Into<FieldCode>>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
        match parse(self.value(name)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(name, error.into());
                None
            }
        }
    }

    fn in_order(&mut self, end: &str, from: Date, to: Date) -> Option<DateRange> {
        match DateRange::new(from, to) {
            Ok(range) => Some(range),
            Err(error) => {
                self.fail(end, error.into());
                None
            }
        }
    }
}

fn bounded_number<T>(text: &str, bounds: &RangeInclusive<T>) -> Result<T, FieldCode>
where
    T: Copy + PartialOrd + TryFrom<i64> + Into<i64>,
{
    let out_of_range = FieldCode::OutOfRange { min: (*bounds.start()).into(), max: (*bounds.end()).into() };
    let number: i64 = without_groups(&clean_word(text)).parse().map_err(|_| FieldCode::NotANumber)?;
    T::try_from(number).ok().filter(|n| bounds.contains(n)).ok_or(out_of_range)
}

/// A number without the spaces between its thousands: "2 000" as French writes it.
fn without_groups(text: &str) -> String {
    let mut groups = text.split(' ');
    let first = groups.next().unwrap_or_default();
    if groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit())) && first.len() <= 3 {
        text.replace(' ', "")
    } else {
        text.to_owned()
    }
}

/// Common endings that mail programs make links of, even behind a capital letter (`X.com`).
const ENDINGS: [&str; 14] = [
    ".com", ".ca", ".org", ".net", ".info", ".io", ".xyz", ".ru", ".top", ".link", ".click", ".site", ".online",
    ".quebec",
];

fn name_of<const MAX: usize>(raw: &str) -> Result<Line<MAX>, FieldCode> {
    let name = Line::parse(raw)?;
    let lower = name.as_str().to_lowercase();
    let mut words = name.as_str().split(|c: char| !(c.is_alphanumeric() || "./-".contains(c)));
    let holds_address = ["://", "www.", "@"].iter().any(|sign| lower.contains(sign)) || words.any(is_address);
    if holds_address { Err(FieldCode::NotAName) } else { Ok(name) }
}

/// Whether a word has the shape of a site's address: letters behind a point without a space, after anything but an initial.
fn is_address(word: &str) -> bool {
    let word = word.trim_end_matches(['.', '-']);
    let (site, path) = word.split_once('/').map_or((word, false), |(site, _)| (site, true));
    let Some((label, ending)) = site.rsplit_once('.') else { return false };
    let initial = label
        .rsplit(['.', '-'])
        .next()
        .is_some_and(|last| last.chars().count() == 1 && last.chars().all(char::is_uppercase));
    let is_ending = ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
    let common = ENDINGS.iter().any(|known| site.to_lowercase().ends_with(known));
    path || common || (is_ending && !initial && !label.is_empty())
}
