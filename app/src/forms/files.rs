//! A file that came with a refused form stays with it: the corrected form names it by a key.

use std::sync::Arc;

use domain::form::{FieldCode, FormErrors, RawForm};
use platform::Error;
use uuid::Uuid;

use super::{Posted, Upload};
use crate::context::RequestContext;

/// The beginning of the name of a hidden field with the key of a kept file; the field's name follows.
const KEY: &str = "form_file.";
/// The same, with the file's name.
const NAME: &str = "form_file_name.";
/// The same, with the name of a file that could not be kept.
const LOST: &str = "form_file_lost.";

/// A file that is kept for a field.
pub(crate) struct KeptUpload {
    /// The hidden field that names it.
    pub field: String,
    pub key: String,
    /// The field of its name, and its name.
    pub name_field: String,
    pub name: String,
}

/// The file that the form's values keep for a field.
pub(super) fn kept_upload(values: &RawForm, field: &str) -> Option<KeptUpload> {
    let (key_field, name_field) = (format!("{KEY}{field}"), format!("{NAME}{field}"));
    let (key, name) = (values.get(&key_field).to_owned(), values.get(&name_field).to_owned());
    (!key.is_empty()).then_some(KeptUpload { field: key_field, key, name_field, name })
}

/// The fields whose file must be chosen again.
pub(super) fn lost_fields(values: &RawForm) -> Vec<String> {
    values.pairs().filter_map(|(name, _)| name.strip_prefix(LOST)).map(str::to_owned).collect()
}

/// The form, saying which files came with it and are not kept.
pub(super) fn note_lost(fields: &RawForm, files: &[Upload]) -> RawForm {
    let named = files.iter().filter(|file| !file.file_name.is_empty());
    named.fold(without_files(fields), |form, file| form.with(format!("{LOST}{}", file.field), file.file_name.clone()))
}

/// The form with the files that an earlier posting of it kept, where no other was chosen.
///
/// # Errors
/// `Invalid` for one that is not there any more; the database's.
pub(super) async fn with_kept(context: &RequestContext, mut posted: Posted) -> Result<Posted, Error> {
    let Some(viewer) = &context.viewer else { return Ok(posted) };
    for (field, key) in keys(&posted.fields) {
        if posted.file(&field).is_some() {
            continue;
        }
        let kept = context.platform.kept_file(viewer, &field, key).await?;
        let Some(kept) = kept else { return Err(FormErrors::one(field, FieldCode::FileForgotten).into()) };
        posted.files.push(Upload { field, file_name: kept.name, content: Arc::new(kept.content) });
    }
    Ok(posted)
}

/// The fields of a refused form, naming its files that nothing was wrong with.
pub(super) async fn keep(context: &RequestContext, posted: &Posted, errors: &FormErrors) -> RawForm {
    let Some(viewer) = &context.viewer else { return posted.fields.clone() };
    let mut fields = without_files(&posted.fields);
    let before = keys(&posted.fields);
    for file in posted.files.iter().filter(|file| !file.content.is_empty()) {
        if errors.for_field(&file.field).is_some() {
            continue;
        }
        match context.platform.keep_file(viewer, &file.field, &file.file_name, &file.content).await {
            Ok(Some(key)) => {
                fields = fields
                    .with(format!("{KEY}{}", file.field), key.to_string())
                    .with(format!("{NAME}{}", file.field), file.file_name.clone());
            }
            Ok(None) => fields = note_lost(&fields, std::slice::from_ref(file)),
            Err(error) => {
                tracing::error!(%error, "a file of a refused form could not be kept");
                fields = note_lost(&fields, std::slice::from_ref(file));
            }
        }
    }
    for (_, key) in before {
        forget_one(context, key).await;
    }
    fields
}

/// Forgets the kept files of a form that was accepted.
pub(super) async fn forget(context: &RequestContext, fields: &RawForm) {
    for (_, key) in keys(fields) {
        forget_one(context, key).await;
    }
}

async fn forget_one(context: &RequestContext, key: Uuid) {
    let Some(viewer) = &context.viewer else { return };
    if let Err(error) = context.platform.forget_file(viewer, key).await {
        tracing::error!(%error, "a kept file was not forgotten");
    }
}

/// The fields of kept files with their keys.
fn keys(fields: &RawForm) -> Vec<(String, Uuid)> {
    let kept = fields.pairs().filter_map(|(name, key)| Some((name.strip_prefix(KEY)?.to_owned(), key.parse().ok()?)));
    kept.collect()
}

fn without_files(fields: &RawForm) -> RawForm {
    fields.filtered(|name| ![KEY, NAME, LOST].iter().any(|start| name.starts_with(start)))
}
