-- What identifies an imported placement in its OCI's own files, and files that wait for their confirmation.

ALTER TABLE placement
    -- The value of the column that the mapping names as its key.
    ADD COLUMN import_key text CHECK (char_length(import_key) BETWEEN 1 AND 120),
    -- SHA-256 of the row as it was imported last.
    ADD COLUMN import_key_hash bytea CHECK (octet_length(import_key_hash) = 32),
    -- The version that the import wrote. A placement of another version has been edited since.
    ADD COLUMN import_version integer,
    ADD CONSTRAINT placement_import_key UNIQUE (organisation_id, import_key),
    ADD CONSTRAINT placement_import_whole
        CHECK ((import_key IS NULL) = (import_key_hash IS NULL) AND (import_key IS NULL) = (import_version IS NULL));

-- One a person and OCI: sending another takes its place.
CREATE TABLE staged_import (
    organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    id uuid NOT NULL,
    file_name text NOT NULL CHECK (char_length(file_name) <= 200),
    content bytea NOT NULL CHECK (octet_length(content) <= 5242880),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX staged_import_expires ON staged_import (expires_at);
