-- The trail of sign-ins that a person reads in their account, and the link that brings an earlier address back.

-- A sign-in, or an attempt at one that was refused, of an account that exists. No address of the client is kept.
CREATE TABLE sign_in_attempt (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('password', 'link', 'code', 'refused_password', 'refused_code')),
    -- The names of the browser and the system, NULL where they are not known.
    browser text CHECK (char_length(browser) <= 40),
    system text CHECK (char_length(system) <= 40)
);
CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account_id, at, id);
CREATE INDEX sign_in_attempt_age ON sign_in_attempt (at);

-- Networks from which an account signed in. The key is a hash of the account, the hash of its password and the network, so that a
-- new password makes all of them unknown.
CREATE TABLE familiar_origin (
    key bytea PRIMARY KEY CHECK (octet_length(key) = 32),
    seen_at timestamptz NOT NULL
);
CREATE INDEX familiar_origin_age ON familiar_origin (seen_at);

ALTER TABLE one_time_link DROP CONSTRAINT one_time_link_purpose_check;
ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_purpose_check CHECK (purpose IN
    ('confirm_address', 'sign_in', 'reset_password', 'change_address', 'undo_address', 'invitation', 'partner_confirmation',
     'nomination'));
