-- How the two sides of an application reach each other; what a person answers to an interview; reviews of decisions.

-- When the person agreed that the OCI reads their address and telephone: by sending the application, or by accepting a place. Those sent
-- before have not agreed. A candidate on paper gave the OCI what it knows.
ALTER TABLE application ADD COLUMN contact_shared_at timestamptz;
UPDATE application SET contact_shared_at = submitted_at WHERE entered_by IS NOT NULL;

-- The person's answer, where the event invites to an interview.
ALTER TABLE application_event
    ADD COLUMN interview_answer text CHECK (interview_answer IN ('coming', 'not_coming')),
    ADD COLUMN interview_note text CHECK (char_length(interview_note) <= 1000),
    ADD COLUMN interview_answered_at timestamptz,
    ADD CHECK ((interview_answer IS NULL) = (interview_answered_at IS NULL));

-- A person who was refused asks that somebody else look at the decision: once a decision. Who decided does not answer.
CREATE TABLE decision_review (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    decided_at timestamptz NOT NULL,
    decided_by uuid NOT NULL REFERENCES account (id),
    asked_at timestamptz NOT NULL,
    -- NULL once it was erased; so is the reason.
    request text CHECK (char_length(request) <= 1000),
    answered_at timestamptz,
    answered_by uuid REFERENCES account (id),
    answered_as text CHECK (answered_as IN ('organisation', 'programme')),
    verdict text CHECK (verdict IN ('upheld', 'reopened')),
    reason text CHECK (char_length(reason) <= 1000),
    UNIQUE (application_id, decided_at),
    CHECK (answered_by <> decided_by),
    CHECK ((answered_at IS NULL) = (verdict IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)
           AND (answered_at IS NULL) = (answered_as IS NULL))
);
CREATE INDEX decision_review_open ON decision_review (asked_at) WHERE answered_at IS NULL;
