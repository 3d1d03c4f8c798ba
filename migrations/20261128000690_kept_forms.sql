-- What was typed and is not saved yet. The texts are sealed with the server's key.

-- What somebody signed in typed, beside what is stored: one row for each form that was opened, known by the form's key.
CREATE TABLE typed_draft (
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key uuid NOT NULL,
    form text NOT NULL CHECK (char_length(form) <= 80),
    -- The path of the form's page, without its language and query.
    page text NOT NULL CHECK (char_length(page) <= 300),
    because text NOT NULL CHECK (because IN ('typed', 'session_over', 'conflict')),
    sealed bytea NOT NULL CHECK (octet_length(sealed) <= 132096),
    saved_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX typed_draft_expiry ON typed_draft (expires_at);

-- A form that was posted after its session had ended. It waits for the sign-in in the session without an account of that browser,
-- and ends with it.
CREATE TABLE posted_form (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    -- For whom its page was made: nobody else gets it back.
    account_id uuid REFERENCES account (id) ON DELETE CASCADE,
    key uuid NOT NULL,
    form text NOT NULL CHECK (char_length(form) <= 80),
    page text NOT NULL CHECK (char_length(page) <= 300),
    sealed bytea NOT NULL CHECK (octet_length(sealed) <= 132096),
    posted_at timestamptz NOT NULL
);
CREATE INDEX posted_form_session ON posted_form (session_id);

-- A file of a form of which another field was refused. Its name is sealed with it.
CREATE TABLE kept_file (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    field text NOT NULL CHECK (char_length(field) <= 80),
    sealed bytea NOT NULL CHECK (octet_length(sealed) <= 5244928),
    expires_at timestamptz NOT NULL
);
CREATE INDEX kept_file_account ON kept_file (account_id);
CREATE INDEX kept_file_expiry ON kept_file (expires_at);
