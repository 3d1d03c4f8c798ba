-- A priority was saved as 0 wherever nobody chose: the page had chosen it before them. It cannot be told from an answer, and neither
-- side of a fit counts it, so it becomes what it was for nearly everybody: not answered yet.
UPDATE participant
SET profile = jsonb_set(profile, '{priorities}', (
        SELECT jsonb_agg(CASE WHEN said ->> 'level' = '0' THEN said || '{"level": null}' ELSE said END ORDER BY place)
        FROM jsonb_array_elements(profile -> 'priorities') WITH ORDINALITY AS each (said, place)))
WHERE jsonb_typeof(profile -> 'priorities') = 'array' AND jsonb_array_length(profile -> 'priorities') > 0;
