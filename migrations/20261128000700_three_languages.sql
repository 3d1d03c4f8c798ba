-- Texts of OCIs in three languages: {"fr": "…", "en": "…"} (domain::localised::Localised) where a plain text was. What was written keeps
-- its words, in the language that its placement was written in.

-- A text as an object; an object stays, nothing is an empty object.
CREATE FUNCTION pg_temp.localised(value jsonb, language text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE jsonb_typeof(value) WHEN 'string' THEN jsonb_build_object(language, value)
                                    WHEN 'object' THEN value ELSE '{}' END
$$;

-- An object with some of its texts localised, where it has them.
CREATE FUNCTION pg_temp.with_localised(value jsonb, names text[], language text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'object' THEN value || COALESCE(
        (SELECT jsonb_object_agg(name, pg_temp.localised(value -> name, language)) FROM unnest(names) AS name WHERE value ? name), '{}')
    ELSE value END
$$;

-- The terms that changed, with their words and places localised.
CREATE FUNCTION pg_temp.localised_terms(terms jsonb, language text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT COALESCE(jsonb_agg(term
               || jsonb_build_object('before', pg_temp.with_localised(term -> 'before', '{words,place}', language),
                                     'after', pg_temp.with_localised(term -> 'after', '{words,place}', language)) ORDER BY at), '[]')
    FROM jsonb_array_elements(terms) WITH ORDINALITY AS x (term, at)
$$;

-- The language that a placement was written in: French where its title or description is in French, else the first that it has.
CREATE FUNCTION pg_temp.written_in(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT COALESCE((SELECT language FROM unnest('{fr,en,es}'::text[]) WITH ORDINALITY AS x (language, at)
                     WHERE COALESCE(content #>> ARRAY['basics', language, 'title'], content #>> ARRAY['basics', language, 'description'])
                           IS NOT NULL ORDER BY at LIMIT 1), 'fr')
$$;

CREATE FUNCTION pg_temp.localised_content(content jsonb, language text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    asks text[] := '{other_costs,commitment,other_covered}';
    changed jsonb := content;
BEGIN
    IF changed ? 'place' THEN
        changed := jsonb_set(changed, '{place}', pg_temp.with_localised(changed -> 'place', '{preparation_place}', language));
    END IF;
    IF changed ? 'partner' THEN
        changed := jsonb_set(changed, '{partner}', pg_temp.with_localised(changed -> 'partner', '{hosting}', language));
    END IF;
    IF changed ? 'asks' THEN
        changed := jsonb_set(changed, '{asks}', pg_temp.with_localised(changed -> 'asks', asks, language));
    END IF;
    IF jsonb_typeof(changed -> 'priorities') = 'array' THEN
        changed := jsonb_set(changed, '{priorities}', COALESCE((
            SELECT jsonb_agg(pg_temp.with_localised(claim, '{sentence}', language) ORDER BY at)
            FROM jsonb_array_elements(changed -> 'priorities') WITH ORDINALITY AS x (claim, at)), '[]'));
    END IF;
    IF jsonb_typeof(changed -> 'questions') = 'array' THEN
        changed := jsonb_set(changed, '{questions}', COALESCE((
            SELECT jsonb_agg(pg_temp.localised(question, language) ORDER BY at)
            FROM jsonb_array_elements(changed -> 'questions') WITH ORDINALITY AS x (question, at)), '[]'));
    END IF;
    IF jsonb_typeof(changed -> 'proposal') = 'object' THEN
        changed := jsonb_set(changed, '{proposal}', (changed -> 'proposal') || jsonb_build_object(
            'place', pg_temp.with_localised(changed #> '{proposal,place}', '{preparation_place}', language),
            'asks', pg_temp.with_localised(changed #> '{proposal,asks}', asks, language)));
    END IF;
    IF jsonb_typeof(changed -> 'revisions') = 'array' THEN
        changed := jsonb_set(changed, '{revisions}', COALESCE((
            SELECT jsonb_agg(CASE WHEN jsonb_typeof(revision -> 'terms') = 'array'
                                  THEN jsonb_set(revision, '{terms}', pg_temp.localised_terms(revision -> 'terms', language))
                                  ELSE revision END ORDER BY at)
            FROM jsonb_array_elements(changed -> 'revisions') WITH ORDINALITY AS x (revision, at)), '[]'));
    END IF;
    RETURN changed;
END $$;

-- The questions as they were asked of those who applied, before the placement's own change.
UPDATE application a SET answers = (
    SELECT jsonb_agg(answer || jsonb_build_object('question',
               pg_temp.localised(answer -> 'question', pg_temp.written_in(p.content))) ORDER BY at)
    FROM jsonb_array_elements(a.answers) WITH ORDINALITY AS x (answer, at))
FROM post t JOIN placement p ON p.id = t.placement_id
WHERE t.id = a.post_id AND jsonb_typeof(a.answers) = 'array' AND a.answers <> '[]';

UPDATE placement SET content = pg_temp.localised_content(content, pg_temp.written_in(content));

-- Mails that wait, or that a coordinator may send again.
UPDATE outbox_mail SET mail = jsonb_set(mail, '{terms}', pg_temp.localised_terms(mail -> 'terms', language))
WHERE jsonb_typeof(mail -> 'terms') = 'array';

-- What an OCI says of itself.
ALTER TABLE organisation DROP CONSTRAINT organisation_description_check;
ALTER TABLE organisation ALTER COLUMN description TYPE jsonb USING jsonb_build_object('fr', description);
ALTER TABLE organisation ADD CONSTRAINT organisation_description_check
    CHECK (jsonb_typeof(description) = 'object' AND description ?| '{fr,en,es}');
