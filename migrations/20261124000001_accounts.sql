-- Accounts, sessions, one-time links, limits, forms, mail, audit. Times come from the application's clock, never from now().

CREATE TABLE account (
    id uuid PRIMARY KEY,
    -- As written, trimmed, its domain in lower case.
    email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 120),
    -- Why the person signed up; NULL for the programme's own people.
    kind text CHECK (kind IN ('volunteer', 'exchange_participant', 'organisation')),
    language text NOT NULL CHECK (language IN ('fr', 'en', 'es')),
    -- argon2id in PHC form; NULL for a person who only ever uses links.
    password_hash text,
    programme_role text CHECK (programme_role IN ('programme_coordinator', 'ministry_reader')),
    email_confirmed_at timestamptz,
    created_at timestamptz NOT NULL,
    closed_at timestamptz,
    version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX account_email ON account (lower(email));

-- A signed-in session, or an anonymous one that only holds what somebody typed. Only the SHA-256 of its token is kept.
CREATE TABLE session (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    account_id uuid REFERENCES account (id) ON DELETE CASCADE,
    user_agent text NOT NULL CHECK (char_length(user_agent) <= 300),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

-- A form that was refused: what was typed (never a password or a file) and the codes of what is wrong.
CREATE TABLE form_echo (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    form text NOT NULL CHECK (char_length(form) <= 80),
    fields jsonb NOT NULL,
    errors jsonb NOT NULL,
    -- The key of a sentence about the whole form.
    problem text,
    expires_at timestamptz NOT NULL
);
CREATE INDEX form_echo_expiry ON form_echo (expires_at);

-- A form accepted once is not carried out again: its second posting leads where the first one led.
CREATE TABLE form_submission (
    id uuid PRIMARY KEY,
    led_to text,
    expires_at timestamptz NOT NULL
);
CREATE INDEX form_submission_expiry ON form_submission (expires_at);

-- A link sent by e-mail, good once. Only the SHA-256 of its token is kept.
CREATE TABLE one_time_link (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    purpose text NOT NULL CHECK (purpose IN
        ('confirm_address', 'sign_in', 'reset_password', 'change_address', 'invitation', 'partner_confirmation', 'nomination')),
    account_id uuid REFERENCES account (id) ON DELETE CASCADE,
    -- What it is about, by purpose: the new address, the placement, the invitation …
    subject jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX one_time_link_expiry ON one_time_link (expires_at);

-- Attempts counted by a key that holds no personal data in clear (a hash of an address, of an account).
CREATE TABLE rate_limit (
    key bytea NOT NULL CHECK (octet_length(key) = 32),
    window_start timestamptz NOT NULL,
    attempts integer NOT NULL CHECK (attempts > 0),
    PRIMARY KEY (key, window_start)
);

CREATE TABLE consent (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    purpose text NOT NULL CHECK (char_length(purpose) <= 60),
    text_version text NOT NULL CHECK (char_length(text_version) <= 20),
    given_at timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consent_live ON consent (account_id, purpose) WHERE withdrawn_at IS NULL;

-- Append only: who did what to what. Ids only, no personal data.
CREATE TABLE audit_event (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_account_id uuid,
    -- account, organisation, placement, application …
    subject_kind text NOT NULL CHECK (char_length(subject_kind) <= 40),
    subject_id uuid,
    action text NOT NULL CHECK (char_length(action) <= 60),
    detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_event_subject ON audit_event (subject_kind, subject_id, at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append only';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Mail written in the transaction that caused it; a worker sends it.
CREATE TABLE outbox_mail (
    id uuid PRIMARY KEY,
    recipient text NOT NULL CHECK (char_length(recipient) BETWEEN 3 AND 254),
    language text NOT NULL CHECK (language IN ('fr', 'en', 'es')),
    kind text NOT NULL CHECK (char_length(kind) <= 60),
    -- A typed mail of the domain.
    mail jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    sent_at timestamptz,
    dead_at timestamptz,
    -- The server's reply at the last attempt.
    last_error text CHECK (char_length(last_error) <= 1000)
);
CREATE INDEX outbox_mail_due ON outbox_mail (next_try_at) WHERE sent_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_mail_dead ON outbox_mail (dead_at) WHERE dead_at IS NOT NULL;
