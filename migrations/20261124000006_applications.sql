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
    letter text CHECK (char_length(letter) <= 4000),
    -- What a draft answers to the OCI's questions, in their order; null where an answer is still missing.
    draft_answers jsonb NOT NULL DEFAULT '[]',
    -- Each question with its answer, as both stood at submission (domain::application::Answer).
    answers jsonb NOT NULL DEFAULT '[]',
    -- domain::fit::Explanation as it was at submission, with the engine's version.
    explanation jsonb,
    -- For a candidate on paper: the member who entered it, and where to write to the person, if they have an address.
    entered_by uuid REFERENCES account (id),
    paper_email text CHECK (char_length(paper_email) BETWEEN 3 AND 254),
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    updated_at timestamptz NOT NULL,
    CHECK (state = 'draft' OR (number IS NOT NULL AND submitted_at IS NOT NULL AND asks_accepted_at IS NOT NULL))
);
CREATE UNIQUE INDEX application_live ON application (participant_id, post_id)
    WHERE state NOT IN ('not_selected', 'declined', 'offer_expired', 'withdrawn', 'returned_early', 'completed');
CREATE INDEX application_post ON application (post_id, state);
CREATE INDEX application_participant ON application (participant_id, updated_at DESC);

CREATE TABLE application_event (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    actor text NOT NULL CHECK (actor IN ('participant', 'organisation', 'programme', 'system')),
    actor_account_id uuid REFERENCES account (id),
    action text NOT NULL CHECK (char_length(action) <= 60),
    from_state text NOT NULL,
    to_state text NOT NULL,
    -- domain::application::Reason, and the sentence added for the other side.
    reason jsonb,
    note text CHECK (char_length(note) <= 1000),
    -- domain::application::InterviewForm, where the action invites to one.
    interview jsonb,
    -- The last day to answer, where the action offers a place.
    expires_on date
);
CREATE INDEX application_event_application ON application_event (application_id, at, id);

CREATE TABLE offer (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    made_by uuid NOT NULL REFERENCES account (id),
    made_at timestamptz NOT NULL,
    -- The last day to answer, in Québec.
    expires_on date NOT NULL,
    message text CHECK (char_length(message) <= 1000),
    answered_at timestamptz,
    answer text CHECK (answer IN ('accepted', 'declined', 'expired', 'withdrawn'))
);
CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE answered_at IS NULL;
CREATE INDEX offer_expiry ON offer (expires_on) WHERE answered_at IS NULL;
