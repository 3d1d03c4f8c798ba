-- How a partner's link was handed to it, and what became of it. The link itself is a row of one_time_link, by its hash.
CREATE TABLE partner_link (
    link_id uuid PRIMARY KEY REFERENCES one_time_link (id) ON DELETE CASCADE,
    placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
    partner_id uuid NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    -- By mail, or handed on by a member of the OCI.
    way text NOT NULL CHECK (way IN ('mail', 'hand')),
    opened_at timestamptz,
    -- Another link took its place, or it was taken back. An answered link has none.
    ended_at timestamptz,
    -- The statement that the answer replaced: undoing the answer brings it back.
    statement_before text CHECK (char_length(statement_before) <= 1500)
);
CREATE INDEX partner_link_placement ON partner_link (placement_id, link_id);

INSERT INTO partner_link (link_id, placement_id, partner_id, way)
SELECT l.id, p.id, r.id, 'mail' FROM one_time_link l
    JOIN placement p ON p.id = (l.subject->>'placement')::uuid
    JOIN partner r ON r.id = (l.subject->>'partner')::uuid
WHERE l.purpose = 'partner_confirmation';

-- A link that a member asked for, sealed with the server's key: shown in the session in which it was made, for half an hour.
CREATE TABLE shown_link (
    link_id uuid PRIMARY KEY REFERENCES one_time_link (id) ON DELETE CASCADE,
    session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    token bytea NOT NULL CHECK (octet_length(token) <= 100),
    expires_at timestamptz NOT NULL
);
CREATE INDEX shown_link_session ON shown_link (session_id);
CREATE INDEX shown_link_expiry ON shown_link (expires_at);
