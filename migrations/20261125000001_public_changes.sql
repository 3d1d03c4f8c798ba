-- What public pages show and rankings do not compare: seats, partners, names of skills. match_change notes the rest of what they
-- show (placements, organisations, seasons, security of countries). Servers that keep public pages look at both tables.
--
-- The rows work as those of match_change: one a thing, written by a trigger in the writer's own transaction, found by who keeps the
-- snapshot of its last reading. The writer of a row here holds the row of the thing itself already, so that no new order of locks
-- arises: a post's seats are noted under the post, not under its placement, which two writers of two posts would share.

CREATE TABLE public_change (
    kind text NOT NULL CHECK (kind IN ('post', 'partner', 'skills')),
    id text NOT NULL CHECK (char_length(id) <= 36),
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (kind, id)
);
CREATE INDEX public_change_since ON public_change (changed_in);

-- Notes what a statement changed. Arguments: the kind, and the column that identifies the thing. In the order of identifiers, so
-- that two statements on many things never wait for each other in a circle.
CREATE FUNCTION note_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO public_change (kind, id) SELECT %L, %I::text FROM changed ORDER BY 2
         ON CONFLICT (kind, id) DO UPDATE SET changed_in = EXCLUDED.changed_in',
        TG_ARGV[0], TG_ARGV[1]);
    RETURN NULL;
END $$;

-- A post that is added or removed is noted in match_change, under its placement.
CREATE TRIGGER post_public_update AFTER UPDATE ON post REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_public_change('post', 'id');
-- A new partner is on no page before a placement names it.
CREATE TRIGGER partner_public_update AFTER UPDATE ON partner REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_public_change('partner', 'id');
-- Names of skills change by an import, which notes its source in the same transaction.
CREATE TRIGGER skill_source_public_insert AFTER INSERT ON skill_source REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_public_change('skills', 'source');
CREATE TRIGGER skill_source_public_update AFTER UPDATE ON skill_source REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION note_public_change('skills', 'source');
