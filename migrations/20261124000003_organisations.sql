-- OCIs, their members, their partner organisations.

CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
    city text NOT NULL CHECK (char_length(city) BETWEEN 1 AND 120),
    description text NOT NULL CHECK (char_length(description) BETWEEN 1 AND 4000),
    website text CHECK (char_length(website) <= 300),
    -- Where the programme and candidates write; none for an organisation that was not registered by a person.
    contact_name text CHECK (char_length(contact_name) BETWEEN 1 AND 120),
    contact_email text CHECK (char_length(contact_email) BETWEEN 3 AND 254),
    contact_phone text CHECK (char_length(contact_phone) <= 60),
    state text NOT NULL CHECK (state IN ('registered', 'approved', 'suspended', 'refused')),
    state_reason text CHECK (char_length(state_reason) <= 2000),
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL
);

CREATE TABLE membership (
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('owner', 'coordinator', 'reader')),
    since timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX membership_account ON membership (account_id);

CREATE TABLE invitation (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    role text NOT NULL CHECK (role IN ('owner', 'coordinator', 'reader')),
    invited_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL,
    accepted_at timestamptz,
    revoked_at timestamptz
);
CREATE UNIQUE INDEX invitation_open ON invitation (organisation_id, lower(email))
    WHERE accepted_at IS NULL AND revoked_at IS NULL;

CREATE TABLE partner (
    id uuid PRIMARY KEY,
    -- The OCI that described it.
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    place text NOT NULL CHECK (char_length(place) BETWEEN 1 AND 160),
    description text NOT NULL CHECK (char_length(description) <= 4000),
    contact_name text NOT NULL CHECK (char_length(contact_name) BETWEEN 1 AND 120),
    contact_email text CHECK (char_length(contact_email) BETWEEN 3 AND 254),
    contact_phone text CHECK (char_length(contact_phone) <= 60),
    language text NOT NULL CHECK (language IN ('fr', 'en', 'es')),
    -- The agreement on personal data (s. 70.1, P-39.1 s. 17), once recorded.
    agreement_recorded_on date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    CHECK (contact_email IS NOT NULL OR contact_phone IS NOT NULL)
);
CREATE INDEX partner_organisation ON partner (organisation_id);
