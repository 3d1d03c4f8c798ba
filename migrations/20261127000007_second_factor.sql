-- The second factor of accounts: an authenticator app and recovery codes.

CREATE TABLE second_factor (
    account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    -- What the person's app knows too. Codes cannot be compared with a hash of it.
    secret bytea NOT NULL CHECK (octet_length(secret) = 20),
    -- The 30 seconds whose code was accepted last: neither that code nor an earlier one counts again.
    last_step bigint NOT NULL,
    set_up_at timestamptz NOT NULL
);

-- Only the SHA-256 of a code is kept.
CREATE TABLE recovery_code (
    account_id uuid NOT NULL REFERENCES second_factor (account_id) ON DELETE CASCADE,
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    used_at timestamptz,
    PRIMARY KEY (account_id, code_hash)
);

-- A second factor before its first right code. Only the session in which it was begun shows it.
CREATE TABLE second_factor_setup (
    session_id uuid PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    secret bytea NOT NULL CHECK (octet_length(secret) = 20),
    -- The recovery codes are made from it, so that the page can show them again. It goes with the row.
    recovery_seed bytea NOT NULL CHECK (octet_length(recovery_seed) = 32),
    expires_at timestamptz NOT NULL
);
CREATE INDEX second_factor_setup_expiry ON second_factor_setup (expires_at);

-- A sign-in whose password or link was right, and whose code is still to come. It belongs to a session without an account, and ends
-- with that session or with the second factor.
CREATE TABLE pending_sign_in (
    session_id uuid PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES second_factor (account_id) ON DELETE CASCADE,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 5),
    expires_at timestamptz NOT NULL
);
CREATE INDEX pending_sign_in_account ON pending_sign_in (account_id, expires_at);
