-- Participants: the profile that selects, and apart from it what must never select.

CREATE TABLE participant (
    id uuid PRIMARY KEY,
    -- NULL for a candidate whom an OCI entered from paper.
    account_id uuid UNIQUE REFERENCES account (id),
    entered_by uuid REFERENCES organisation (id),
    track text NOT NULL CHECK (track IN ('outbound', 'inbound')),
    -- domain::participant::Profile
    profile jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK (account_id IS NOT NULL OR entered_by IS NOT NULL)
);

-- Kept apart from selection: read by who organises the stay, after an offer.
CREATE TABLE accommodation_request (
    participant_id uuid PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
    request text NOT NULL CHECK (char_length(request) BETWEEN 1 AND 4000),
    updated_at timestamptz NOT NULL
);

CREATE TABLE cv (
    id uuid PRIMARY KEY,
    participant_id uuid NOT NULL UNIQUE REFERENCES participant (id) ON DELETE CASCADE,
    file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 5242880),
    uploaded_at timestamptz NOT NULL
);

-- The exchange track: a partner organisation stands for one of its members.
CREATE TABLE nomination (
    participant_id uuid PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
    partner_id uuid REFERENCES partner (id),
    -- As the person named it, before it is known to be one of ours.
    partner_name text NOT NULL CHECK (char_length(partner_name) BETWEEN 1 AND 160),
    partner_email text CHECK (char_length(partner_email) BETWEEN 3 AND 254),
    state text NOT NULL CHECK (state IN ('asked', 'confirmed', 'refused')),
    asked_at timestamptz NOT NULL,
    answered_at timestamptz
);
