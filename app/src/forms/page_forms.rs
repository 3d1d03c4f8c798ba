//! What the forms of one page share while it is made: what was typed on it before, and which form shows what of it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::form::{KeptForm, RawForm};
use platform::Error;
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::keep;
use crate::{context::RequestContext, ui::Leaving};

/// The forms of the page of one request. Clones share it.
#[derive(Clone, Default)]
pub struct PageForms(Arc<Shared>);

#[derive(Default)]
struct Shared {
    kept: OnceCell<Vec<KeptForm>>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// What is stored of each form that was loaded, by its name.
    stored: BTreeMap<String, RawForm>,
    /// The keys of the forms that the page shows.
    opened: Vec<Uuid>,
    /// The id of the page's first form with texts of its own.
    long: Option<String>,
}

/// Something that was typed on a page and not saved, as the page tells of it.
pub(crate) struct Kept<'a> {
    pub form: &'a KeptForm,
    /// What is stored of the same form, where the page has it.
    pub stored: Option<RawForm>,
    /// Whether a form of the page shows it already.
    pub is_shown: bool,
}

impl PageForms {
    /// What the signed-in person typed on this page and did not save, the latest first.
    pub(super) async fn kept(&self, context: &RequestContext) -> Result<&[KeptForm], Error> {
        let Some(viewer) = context.viewer.as_ref().filter(|_| context.has_drafts) else { return Ok(&[]) };
        let read = || context.platform.kept_forms(viewer, &context.path);
        Ok(self.0.kept.get_or_try_init(read).await?)
    }

    /// Notes what is stored of a form.
    pub(super) fn note_stored(&self, form: &str, stored: &RawForm) {
        self.seen().stored.insert(form.to_owned(), stored.clone());
    }

    /// Notes a form that the page shows, and its id.
    pub(super) fn note_opened(&self, key: Uuid, id: String) {
        let mut seen = self.seen();
        seen.opened.push(key);
        seen.long.get_or_insert(id);
    }

    /// The page's first form in which something is typed, once its body is made.
    pub(crate) fn leaving(&self) -> Option<Leaving> {
        self.seen().long.clone().map(keep::leaving)
    }

    /// What was typed and not saved, once the page's body is made; nothing of it where it says what is stored.
    pub(crate) async fn to_tell(&self, context: &RequestContext) -> Result<Vec<Kept<'_>>, Error> {
        let kept = self.kept(context).await?;
        let seen = self.seen();
        let told = kept.iter().map(|form| Kept {
            form,
            stored: seen.stored.get(&form.form).cloned(),
            is_shown: seen.opened.contains(&form.key),
        });
        Ok(told.filter(|kept| kept.is_shown || kept.is_new()).collect())
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept<'_> {
    fn is_new(&self) -> bool {
        self.stored.as_ref().is_none_or(|stored| self.form.fields.typed_beside(stored).next().is_some())
    }
}
