-- What changed of what rankings compare, for the servers that keep people and posts in memory.
--
-- A server asks "what has committed since I last asked?". Numbers drawn from a sequence do not answer that: 8 may commit before
-- 7, and who has read up to 8 never sees 7. Here each change carries its transaction (changed_in), and a reader keeps the
-- snapshot of its last reading. The next reading takes the rows whose transaction that snapshot did not see: exactly what has
-- committed since, in whichever order (store::changes).
--
-- One row a thing, the last writer's. Two transactions that change the same thing meet at its row here, as they met at the thing
-- itself: the second waits for the first. So for whoever has not seen all of its changes, the last writer is among those unseen,
-- and nothing is lost by keeping one row. A row says only that something changed: readers read the thing itself, and reading it
-- once more does no harm. The row of a deleted thing stays: that is how its end is seen.
--
-- The rows are written by triggers, in the writer's own transaction, so that a correction made by hand counts as well. They fire
-- once a statement and read its transition table: 100,000 people put in at once are as many rows here, and no more statements.
-- A notification says "look now"; it holds nothing, and who misses it looks a moment later all the same.
--
-- After a dump was restored elsewhere, transactions are counted anew and old rows may seem to come from the future. Readers leave
-- them out (nothing visible can be younger than the snapshot), and begin with everything anyway.

CREATE TABLE match_change (
    kind text NOT NULL CHECK (kind IN ('participant', 'account', 'placement', 'organisation', 'season', 'country')),
    -- The thing's own identifier, as text: a country has a code.
    id text NOT NULL CHECK (char_length(id) <= 36),
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (kind, id)
);
CREATE INDEX match_change_since ON match_change (changed_in);

-- Notes what a statement changed. Arguments: the kind, and the column that identifies the thing. In the order of identifiers, so
-- that two statements on many things never wait for each other in a circle.
CREATE FUNCTION note_match_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    noted bigint;
BEGIN
    EXECUTE format(
        'INSERT INTO match_change (kind, id) SELECT %L, id FROM (SELECT DISTINCT %I::text AS id FROM changed) AS things ORDER BY id
         ON CONFLICT (kind, id) DO UPDATE SET changed_in = EXCLUDED.changed_in',
        TG_ARGV[0], TG_ARGV[1]);
    GET DIAGNOSTICS noted = ROW_COUNT;
    IF noted > 0 THEN
        PERFORM pg_notify('match_change', '');
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER participant_match_insert AFTER INSERT ON participant REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('participant', 'id');
CREATE TRIGGER participant_match_update AFTER UPDATE ON participant REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('participant', 'id');
CREATE TRIGGER participant_match_delete AFTER DELETE ON participant REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('participant', 'id');

-- Of accounts only their end counts: who closed theirs is ranked no more. Their other changes are none of a ranking's business.
CREATE FUNCTION note_match_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO match_change (kind, id) VALUES ('account', NEW.id::text)
    ON CONFLICT (kind, id) DO UPDATE SET changed_in = EXCLUDED.changed_in;
    PERFORM pg_notify('match_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER account_match_update AFTER UPDATE OF closed_at ON account
    FOR EACH ROW WHEN (OLD.closed_at IS DISTINCT FROM NEW.closed_at) EXECUTE FUNCTION note_match_account();

CREATE TRIGGER placement_match_insert AFTER INSERT ON placement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('placement', 'id');
CREATE TRIGGER placement_match_update AFTER UPDATE ON placement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('placement', 'id');
CREATE TRIGGER placement_match_delete AFTER DELETE ON placement REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('placement', 'id');

-- A post's seats change with every answer to an offer and count in no ranking: that it is there does.
CREATE TRIGGER post_match_insert AFTER INSERT ON post REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('placement', 'placement_id');
CREATE TRIGGER post_match_delete AFTER DELETE ON post REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('placement', 'placement_id');

-- Organisations, seasons and countries change rarely and concern many placements. Which ones is decided by who reads: a trigger
-- would not see a placement that another transaction is adding at this moment.
CREATE TRIGGER organisation_match_update AFTER UPDATE ON organisation REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('organisation', 'id');
CREATE TRIGGER season_match_update AFTER UPDATE ON season REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('season', 'id');
CREATE TRIGGER country_security_match_insert AFTER INSERT ON country_security REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('country', 'country');
CREATE TRIGGER country_security_match_update AFTER UPDATE ON country_security REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('country', 'country');
CREATE TRIGGER country_security_match_delete AFTER DELETE ON country_security REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_match_change('country', 'country');
