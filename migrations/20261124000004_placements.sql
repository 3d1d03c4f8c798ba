-- Placements and their posts.

CREATE TABLE placement (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    partner_id uuid REFERENCES partner (id),
    season_id uuid NOT NULL REFERENCES season (id),
    state text NOT NULL CHECK (state IN ('draft', 'awaiting_partner', 'awaiting_review', 'published', 'closed', 'underway',
        'completed', 'suspended', 'cancelled')),
    state_before_suspension text,
    -- Why it came back to a draft, was suspended or cancelled: a sentence by a named person.
    state_reason text CHECK (char_length(state_reason) <= 2000),
    version integer NOT NULL DEFAULT 1,
    -- domain::placement::PlacementDraft, whole; the columns below repeat what lists filter and sort by.
    content jsonb NOT NULL,
    track text CHECK (track IN ('outbound', 'inbound')),
    format text CHECK (format IN ('group', 'individual')),
    country text CHECK (country ~ '^[A-Z]{2}$'),
    region text CHECK (region IN ('latin_america', 'caribbean', 'francophone_africa', 'quebec')),
    starts_on date,
    ends_on date,
    -- Levels 0 to 3.
    environment smallint NOT NULL DEFAULT 0 CHECK (environment BETWEEN 0 AND 3),
    womens_rights smallint NOT NULL DEFAULT 0 CHECK (womens_rights BETWEEN 0 AND 3),
    youth_engagement smallint NOT NULL DEFAULT 0 CHECK (youth_engagement BETWEEN 0 AND 3),
    sdgs smallint[] NOT NULL DEFAULT '{}',
    -- The languages that people are asked to speak, required or wished.
    languages text[] NOT NULL DEFAULT '{}',
    -- Title, summary and place in every language of the placement, folded (no accents, lower case).
    search_text text NOT NULL DEFAULT '',
    -- The partner's own words and its confirmation.
    partner_statement text CHECK (char_length(partner_statement) <= 4000),
    partner_confirmed_at timestamptz,
    -- domain::placement::Confirmation: by link, or oral (who, when, in what language).
    partner_confirmation jsonb,
    -- SHA-256 of the imported row, so that a second import brings nothing twice.
    import_hash bytea CHECK (octet_length(import_hash) = 32),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    published_at timestamptz,
    CHECK (ends_on IS NULL OR starts_on <= ends_on),
    -- What leaves the draft is complete and is somebody's.
    CONSTRAINT placement_complete CHECK (state IN ('draft', 'cancelled') OR
        (partner_id IS NOT NULL AND track IS NOT NULL AND format IS NOT NULL AND country IS NOT NULL AND starts_on IS NOT NULL
         AND ends_on IS NOT NULL)),
    CONSTRAINT placement_confirmed CHECK (state NOT IN ('awaiting_review', 'published', 'closed', 'underway', 'completed')
        OR partner_confirmed_at IS NOT NULL),
    CONSTRAINT placement_suspension CHECK ((state = 'suspended') = (state_before_suspension IS NOT NULL)),
    UNIQUE (organisation_id, import_hash)
);
CREATE INDEX placement_public ON placement (starts_on, id) WHERE state = 'published';
CREATE INDEX placement_organisation ON placement (organisation_id, updated_at DESC);

CREATE TABLE post (
    id uuid PRIMARY KEY,
    placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('participant', 'team_leader')),
    seats_min integer NOT NULL CHECK (seats_min >= 0),
    seats_max integer NOT NULL CHECK (seats_max > 0 AND seats_min <= seats_max),
    -- Raised and lowered under the row's lock, by accepting and withdrawing; the last guard against one seat too many.
    seats_taken integer NOT NULL DEFAULT 0 CHECK (seats_taken BETWEEN 0 AND seats_max),
    UNIQUE (placement_id, kind)
);
