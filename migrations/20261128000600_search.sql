-- Full-text search of published placements, in three languages.
--
-- The server folds every text itself (domain::fold: lower case, without marks and punctuation, ligatures spelt out) and PostgreSQL
-- stems the folded words. So texts and searches are folded by the same function, no extension is needed (a database of somebody
-- else's may not have contrib installed), and the vector is computed by a trigger: no writer can forget it.
--
-- What a placement says is stemmed in all three languages, whatever its own: a reader searches in theirs. Titles and places weigh
-- most. There is no index on the vector: a search reads the few thousand published rows anyway, since a word may also be found in
-- a name, a country or a skill.

ALTER TABLE placement
    -- Titles and places, folded; NULL until the server writes it.
    ADD COLUMN search_title text,
    -- The keys of the skills that it asks for.
    ADD COLUMN skills text[] NOT NULL DEFAULT '{}';
ALTER TABLE placement ADD COLUMN search tsvector NOT NULL DEFAULT '';
CREATE FUNCTION placement_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search := setweight(to_tsvector('pg_catalog.french', COALESCE(NEW.search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.english', COALESCE(NEW.search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.spanish', COALESCE(NEW.search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.french', NEW.search_text), 'C')
        || setweight(to_tsvector('pg_catalog.english', NEW.search_text), 'C')
        || setweight(to_tsvector('pg_catalog.spanish', NEW.search_text), 'C');
    RETURN NEW;
END $$;
CREATE TRIGGER placement_search BEFORE INSERT OR UPDATE OF search_title, search_text ON placement
    FOR EACH ROW EXECUTE FUNCTION placement_search();
COMMENT ON COLUMN placement.search_text IS 'What its page says beside titles and places, folded.';

-- The name and the place of a partner as searches compare them; the server fills what is missing once this migration has run.
ALTER TABLE partner ADD COLUMN folded_name text;
