-- Placements that somebody took off their own ranked list: "not for me". Nobody else reads it, and it counts nowhere.
CREATE TABLE set_aside (
    account_id uuid NOT NULL REFERENCES account (id),
    placement_id uuid NOT NULL REFERENCES placement (id),
    at timestamptz NOT NULL,
    PRIMARY KEY (account_id, placement_id)
);
CREATE INDEX set_aside_by_placement ON set_aside (placement_id);
