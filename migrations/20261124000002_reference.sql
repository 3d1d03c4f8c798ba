-- Seasons, countries, the taxonomy of skills.

CREATE TABLE season (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
    applications_open_on date NOT NULL,
    applications_close_on date NOT NULL,
    ranking_opens_on date,
    ranking_closes_on date,
    assignment_on date,
    publication_on date,
    -- domain::season::EligibilityRule
    eligibility jsonb NOT NULL,
    current boolean NOT NULL DEFAULT false,
    CHECK (applications_open_on <= applications_close_on)
);
CREATE UNIQUE INDEX season_current ON season (current) WHERE current;

-- The first season, with the defaults of a group stage; its rules are data.
INSERT INTO season (id, name, applications_open_on, applications_close_on, eligibility, current)
VALUES ('01930000-0000-7000-8000-000000000001', '2027', DATE '2026-08-15', DATE '2027-09-30', '{}', true);

-- Security as the programme knows it: with its source, its date and its history.
CREATE TABLE country_security (
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    noted_on date NOT NULL,
    level text NOT NULL CHECK (level IN ('normal', 'caution', 'avoid_non_essential', 'avoid_all')),
    source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
    noted_by uuid REFERENCES account (id),
    PRIMARY KEY (country, noted_on)
);

CREATE TABLE skill (
    -- qsf:… for the built-in taxonomy, the concept's address for ESCO. A built-in concept with an ESCO address is that concept.
    key text PRIMARY KEY CHECK (char_length(key) BETWEEN 1 AND 200),
    source text NOT NULL CHECK (source IN ('builtin', 'esco')),
    esco_uri text UNIQUE
);

CREATE TABLE skill_label (
    skill_key text NOT NULL REFERENCES skill (key) ON DELETE CASCADE,
    source text NOT NULL CHECK (source IN ('builtin', 'esco')),
    language text NOT NULL CHECK (language IN ('fr', 'en', 'es')),
    preferred boolean NOT NULL,
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 500),
    PRIMARY KEY (skill_key, language, label)
);
CREATE UNIQUE INDEX skill_label_preferred ON skill_label (skill_key, language) WHERE preferred;

CREATE TABLE skill_relation (
    skill_key text NOT NULL REFERENCES skill (key) ON DELETE CASCADE,
    source text NOT NULL CHECK (source IN ('builtin', 'esco')),
    kind text NOT NULL CHECK (kind IN ('broader', 'related')),
    other_key text NOT NULL REFERENCES skill (key) ON DELETE CASCADE,
    PRIMARY KEY (skill_key, kind, other_key),
    CHECK (skill_key <> other_key)
);

-- What was loaded last from where: the built-in file is read again only where it changed, and a node sees that another imported.
CREATE TABLE skill_source (
    source text PRIMARY KEY CHECK (source IN ('builtin', 'esco')),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    loaded_at timestamptz NOT NULL
);
