-- What was sent with an application stays as it was: the profile and the CV are copied when it is submitted, and again when its
-- person updates them. An OCI reads the copies only.

-- The bytes of CVs that were sent. The same file is kept once; it goes with the last application that refers to it.
CREATE TABLE cv_content (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 5242880),
    CHECK (hash = sha256(content))
);

CREATE TABLE application_copy (
    application_id uuid PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
    -- domain::participant::Profile
    profile jsonb NOT NULL,
    cv_hash bytea REFERENCES cv_content (hash),
    cv_name text CHECK (char_length(cv_name) BETWEEN 1 AND 200),
    taken_at timestamptz NOT NULL,
    -- When the person last updated it after the submission.
    updated_at timestamptz,
    CHECK ((cv_hash IS NULL) = (cv_name IS NULL))
);
CREATE INDEX application_copy_cv ON application_copy (cv_hash);

-- Locks the file before it looks for other references, so that of two applications that let go of it at once, the second deletes it.
CREATE FUNCTION forget_cv_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM cv_content WHERE hash = OLD.cv_hash FOR UPDATE;
    DELETE FROM cv_content WHERE hash = OLD.cv_hash AND NOT EXISTS (SELECT FROM application_copy WHERE cv_hash = OLD.cv_hash);
    RETURN NULL;
END $$;
CREATE TRIGGER application_copy_delete AFTER DELETE ON application_copy
    FOR EACH ROW WHEN (OLD.cv_hash IS NOT NULL) EXECUTE FUNCTION forget_cv_content();
CREATE TRIGGER application_copy_update AFTER UPDATE OF cv_hash ON application_copy
    FOR EACH ROW WHEN (OLD.cv_hash IS DISTINCT FROM NEW.cv_hash AND OLD.cv_hash IS NOT NULL)
    EXECUTE FUNCTION forget_cv_content();

-- Applications sent before get today's profile and CV, the best that is left. Those of closed accounts have none.
INSERT INTO cv_content (hash, content)
SELECT DISTINCT sha256(v.content), v.content
FROM cv v JOIN application a ON a.participant_id = v.participant_id WHERE a.number IS NOT NULL;
INSERT INTO application_copy (application_id, profile, cv_hash, cv_name, taken_at)
SELECT a.id, p.profile, sha256(v.content), v.file_name, a.submitted_at
FROM application a JOIN participant p ON p.id = a.participant_id
     LEFT JOIN account c ON c.id = p.account_id LEFT JOIN cv v ON v.participant_id = p.id
WHERE a.number IS NOT NULL AND c.closed_at IS NULL;

-- Whom a mail names or was meant for, where its address does not say so: a partner asked about a person, an invitation's sender, an
-- address that the account no longer has. Closing the account deletes it.
ALTER TABLE outbox_mail ADD COLUMN about_account_id uuid REFERENCES account (id);
CREATE INDEX outbox_mail_sent ON outbox_mail (sent_at) WHERE sent_at IS NOT NULL;
UPDATE outbox_mail m SET about_account_id = p.account_id
FROM participant p
WHERE m.kind = 'partner_nomination' AND m.sent_at IS NOT NULL AND p.account_id IS NOT NULL
  AND m.mail ->> 'person' = p.profile -> 'identity' ->> 'name';
UPDATE outbox_mail m SET about_account_id = a.id
FROM account a
WHERE m.kind = 'oci_invitation' AND m.sent_at IS NOT NULL AND m.mail ->> 'invited_by' = a.display_name;
