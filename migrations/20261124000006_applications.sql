-- Applications, their history, offers.

CREATE TABLE application (
    id uuid PRIMARY KEY,
    -- Shown to people and read on the telephone; given at submission.
    number text UNIQUE CHECK (char_length(number) <= 20),
    post_id uuid NOT NULL REFERENCES post (id),
    participant_id uuid NOT NULL REFERENCES participant (id),
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'under_review', 'interview', 'offered', 'accepted', 'preparing',
        'departed', 'returned', 'completed', 'waitlisted', 'not_selected', 'declined', 'offer_expired', 'withdrawn',
        'returned_early')),
    version integer NOT NULL DEFAULT 1,
    asks_accepted_at timestamptz,
    letter text CHECK (char_length(letter) <= 8000),
    -- Answers to the OCI's questions, in their order.
    answers jsonb NOT NULL DEFAULT '[]',
    -- domain::fit::Explanation as it was at submission, with the engine's version.
    explanation jsonb,
    -- A structured reason and, if any, a sentence.
    reason text CHECK (char_length(reason) <= 60),
    reason_text text CHECK (char_length(reason_text) <= 2000),
    entered_by uuid REFERENCES account (id),
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    updated_at timestamptz NOT NULL,
    CHECK (state = 'draft' OR (number IS NOT NULL AND submitted_at IS NOT NULL AND asks_accepted_at IS NOT NULL))
);
CREATE UNIQUE INDEX application_live ON application (participant_id, post_id)
    WHERE state NOT IN ('not_selected', 'declined', 'offer_expired', 'withdrawn');
CREATE INDEX application_post ON application (post_id, state);
CREATE INDEX application_participant ON application (participant_id, updated_at DESC);

CREATE TABLE application_event (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    actor text NOT NULL CHECK (actor IN ('participant', 'organisation', 'system')),
    actor_account_id uuid REFERENCES account (id),
    from_state text,
    to_state text NOT NULL,
    reason text CHECK (char_length(reason) <= 60)
);
CREATE INDEX application_event_application ON application_event (application_id, at, id);

CREATE TABLE offer (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    made_by uuid NOT NULL REFERENCES account (id),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    message text CHECK (char_length(message) <= 4000),
    answered_at timestamptz,
    answer text CHECK (answer IN ('accepted', 'declined', 'expired', 'withdrawn'))
);
CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answered_at IS NULL;
