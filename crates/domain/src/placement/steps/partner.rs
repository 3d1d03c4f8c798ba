//! Sixth step: with whom; and what the partner answers.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::contact::Phone;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::ids::PartnerId;
use crate::language::{Language, UiLanguage};
use crate::localised::{Localised, Spoken};
use crate::placement::PartnerConfirmation;
use crate::text::{Paragraph, PersonName, Statement};

/// `partner`, `statement`, `statement_language`, `translation`, `hosting` (these two also with `_en` and `_es`), `contact_name`,
/// `contact_phone`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerStep {
    /// The partner organisation.
    pub partner: Option<PartnerId>,
    /// The priority that it states, in its own words.
    pub statement: Option<Statement>,
    /// The language of these words.
    pub statement_language: Option<Language>,
    /// The same words for readers of the other languages.
    pub translations: Localised<Statement>,
    /// What hosting asks of it.
    pub hosting: Localised<Paragraph>,
    /// The person whom it may call at the OCI.
    pub contact_name: Option<PersonName>,
    /// At which number.
    pub contact_phone: Option<Phone>,
}

choices! {
    /// What the partner answers.
    pub enum PartnerVerdict, key "partner-verdict" {
        /// It is our priority; come.
        Confirm = "confirm",
        /// Not so, or not now.
        Refuse = "refuse",
    }
}

/// The partner's answer by its link: `verdict`, `person`, `statement` (corrected as it likes; needed to confirm), `reason`
/// (needed to refuse).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerAnswer {
    /// Yes or no.
    pub verdict: PartnerVerdict,
    /// Who answers.
    pub person: PersonName,
    /// Its own statement of its priority.
    pub statement: Option<Statement>,
    /// Why not.
    pub reason: Option<Paragraph>,
}

/// The partner's answer by voice, recorded by the OCI: `verdict`, `person`, `answered_on`, `language`, `reason` (needed to
/// refuse).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OralAnswerForm {
    /// Yes or no.
    pub verdict: PartnerVerdict,
    /// The person who spoke for the partner.
    pub person: PersonName,
    /// When.
    pub on: Date,
    /// In what language.
    pub language: Language,
    /// Why not.
    pub reason: Option<Paragraph>,
}

impl PartnerStep {
    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default()
            .with_some("partner", self.partner)
            .with_some("statement", self.statement.as_ref())
            .with_some("statement_language", self.statement_language);
        let form = self.translations.fill(form, "translation");
        self.hosting
            .fill(form, "hosting")
            .with_some("contact_name", self.contact_name.as_ref())
            .with_some("contact_phone", self.contact_phone.as_ref().map(Phone::as_str))
    }
}

impl PartnerStep {
    /// The partner's words for a reader: its own where they read that language, else the translation for them, else its own.
    #[must_use]
    pub fn words(&self, reader: UiLanguage) -> Option<Spoken<&Statement>> {
        Some(words_for(reader, self.statement.as_ref()?, self.statement_language?, &self.translations))
    }

    /// The languages that the partner's words are not given in; none where it has not said anything.
    pub fn untranslated_words(&self) -> impl Iterator<Item = UiLanguage> {
        let said = self.statement.is_some();
        let own = self.statement_language;
        let is_missing = move |language: &UiLanguage| {
            said && own != Some((*language).into()) && self.translations.get(*language).is_none()
        };
        UiLanguage::ALL.into_iter().filter(is_missing)
    }

    /// Keeps the words as the partner corrected them. Translations of other words go.
    pub fn correct(&mut self, statement: &Statement) {
        if self.statement.as_ref() != Some(statement) {
            self.statement = Some(statement.clone());
            self.translations = Localised::default();
        }
    }
}

/// Words in one language, or their translation for a reader of another.
#[must_use]
pub fn words_for<'a>(
    reader: UiLanguage,
    own: &'a Statement,
    language: Language,
    translations: &'a Localised<Statement>,
) -> Spoken<&'a Statement> {
    let translated = translations.get(reader).filter(|_| language != reader.into());
    let spoken = translated.map(|text| Spoken { text, language: reader.into() });
    spoken.unwrap_or(Spoken { text: own, language })
}

impl PartnerAnswer {
    /// The answer as it is kept, in the page's language and on that day in Québec.
    #[must_use]
    pub fn given(&self, on: Date, language: UiLanguage) -> PartnerConfirmation {
        PartnerConfirmation::ByLink { person: self.person.clone(), on, language }
    }
}

impl OralAnswerForm {
    /// The answer as it is kept.
    ///
    /// # Errors
    /// When its day is in the future.
    pub fn given(&self, today: Date) -> Result<PartnerConfirmation, FormErrors> {
        if self.on > today {
            return Err(FormErrors::one("answered_on", FieldCode::InTheFuture));
        }
        Ok(PartnerConfirmation::Oral { person: self.person.clone(), on: self.on, language: self.language })
    }
}

impl TryFrom<&RawForm> for PartnerStep {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let step = Self {
            partner: p.optional("partner", str::parse),
            statement: p.optional_text("statement"),
            statement_language: p.optional("statement_language", Language::parse),
            translations: p.localised("translation", Statement::parse),
            hosting: p.localised("hosting", Paragraph::parse),
            contact_name: p.optional_line("contact_name"),
            contact_phone: p.optional("contact_phone", Phone::parse),
        };
        p.finish(|| Some(step))
    }
}

impl TryFrom<&RawForm> for PartnerAnswer {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let verdict = p.choice("verdict");
        let person = p.line("person");
        let (statement, reason) = match verdict {
            Some(PartnerVerdict::Confirm) => (p.text("statement"), None),
            Some(PartnerVerdict::Refuse) => (p.optional_text("statement"), p.text("reason")),
            None => (p.optional_text("statement"), p.optional_text("reason")),
        };
        p.finish(|| Some(Self { verdict: verdict?, person: person?, statement, reason }))
    }
}

impl TryFrom<&RawForm> for OralAnswerForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let verdict = p.choice("verdict");
        let person = p.line("person");
        let on = p.date("answered_on");
        let language = p.field("language", Language::parse);
        let reason = match verdict {
            Some(PartnerVerdict::Refuse) => p.text("reason"),
            _ => p.optional_text("reason"),
        };
        p.finish(|| Some(Self { verdict: verdict?, person: person?, on: on?, language: language?, reason }))
    }
}
