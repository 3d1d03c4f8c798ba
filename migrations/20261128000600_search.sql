-- Full-text search of published placements, in three languages.
--
-- The server folds every text itself (domain::fold: lower case, without marks and punctuation, ligatures spelt out) and PostgreSQL
-- stems the folded words. So texts and searches are folded by the same function, no extension is needed (a database of somebody
-- else's may not have contrib installed), and the vector is computed by the table: no writer can forget it.
--
-- What a placement says is stemmed in all three languages, whatever its own: a reader searches in theirs. Titles and places weigh
-- most. There is no index on the vector: a search reads the few thousand published rows anyway, since a word may also be found in
-- a name, a country or a skill.

ALTER TABLE placement
    -- Titles and places, folded; NULL until the server writes it.
    ADD COLUMN search_title text,
    -- The keys of the skills that it asks for.
    ADD COLUMN skills text[] NOT NULL DEFAULT '{}';
ALTER TABLE placement
    ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('pg_catalog.french', COALESCE(search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.english', COALESCE(search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.spanish', COALESCE(search_title, '')), 'A')
        || setweight(to_tsvector('pg_catalog.french', search_text), 'C')
        || setweight(to_tsvector('pg_catalog.english', search_text), 'C')
        || setweight(to_tsvector('pg_catalog.spanish', search_text), 'C')) STORED;
COMMENT ON COLUMN placement.search_text IS 'What its page says beside titles and places, folded.';

-- The name and the place of a partner as searches compare them; the server fills what is missing once this migration has run.
ALTER TABLE partner ADD COLUMN folded_name text;
