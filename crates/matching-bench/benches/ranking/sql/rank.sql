-- Ranks the best fifty people for one post, exactly: gates first, then the fits of both sides in whole millionths. Wishes that a
-- person did not say do not count, nor do their weights; without any wish, the placement's side alone counts. Parameters, in
-- order: post, inbound, earliest and latest birth date, places, statuses (empty accepts all), first day, flexibility, days,
-- country, region, its priorities, gates and shares of its languages, gates and shares of its skills, the share of the
-- best-met skill, the eight weights. The share 2 marks a required need.
--
-- Gates of languages and skills are counted with >= although = gives the same result: for an equality the planner expects a
-- handful of people, then loops over all of them for each one and takes a thousand times longer.
WITH skill_value AS MATERIALIZED (
    SELECT need, share, gate AND is_kind AND level >= wanted AS opens, concept, level,
           (worth * CASE wanted - level WHEN 1 THEN at_level * 65 / 100 WHEN 2 THEN at_level * 35 / 100 WHEN 3 THEN at_level * 15 / 100
                ELSE CASE WHEN level - wanted >= margin THEN 1000000
                     ELSE at_level + (1000000 - at_level) * (level - wanted) / margin END END
               / 1000000)::int AS value
    FROM (
        SELECT a.need, a.share, a.gate, r.is_kind, r.have AS concept, s.level::smallint AS level, a.level AS wanted,
               CASE WHEN a.share = 2 AND NOT r.is_kind THEN 350000::bigint * r.worth / 1000000 ELSE r.worth END AS worth,
               CASE WHEN a.share = 2 AND r.is_kind THEN 350000 ELSE 700000 END AS at_level, least(2, 3 - a.level) AS margin
        FROM post_skill a JOIN relation r ON r.asked = a.concept CROSS JOIN generate_series(0, 3) AS s (level)
        WHERE a.post = $1::int
    ) answer
),
able AS MATERIALIZED (
    SELECT n
    FROM (SELECT DISTINCT s.n, v.need FROM skill_value v JOIN person_skill s USING (concept, level) WHERE v.opens) gate
    GROUP BY n
    HAVING count(*) >= $15::bigint
),
candidate AS MATERIALIZED (
    SELECT p.n, p.tie, p.priorities, p.names_destination, p.names_country, p.wishes_to_learn, p.shortest, p.longest, w.spare
    FROM person p
    JOIN (
        SELECT n, max(last_day - first_day + 1 - $9::int) AS spare
        FROM person_window
        WHERE first_day <= $7::int + $8::int AND last_day >= greatest(first_day, $7::int - $8::int) + $9::int - 1
        GROUP BY n
    ) w USING (n)
    WHERE p.inbound = $2::boolean
      AND ($3::int IS NULL OR p.born >= $3)
      AND ($4::int IS NULL OR p.born <= $4)
      AND (cardinality($5::smallint[]) + cardinality($6::smallint[]) = 0 OR p.place IS NOT NULL)
      AND (cardinality($5) = 0 OR p.place = ANY ($5))
      AND (cardinality($6) = 0 OR p.status = ANY ($6))
      AND ($15 = 0 OR p.n IN (SELECT n FROM able))
      AND NOT EXISTS (SELECT FROM person_excluded e WHERE e.n = p.n AND e.country = $10::smallint)
),
language_value AS MATERIALIZED (
    SELECT l.need, l.share, l.language, s.level::smallint AS level, bool_or(l.gate AND s.level >= l.floor) AS opens,
           max(CASE WHEN s.level < l.floor THEN l.at_floor * (s.level * 1000000 / l.floor) / 1000000
                    WHEN s.level - l.floor >= l.margin THEN 1000000
                    ELSE l.at_floor + (1000000 - l.at_floor) * ((s.level - l.floor) * 1000000 / l.margin) / 1000000 END)::int AS value
    FROM (
        SELECT *, CASE WHEN gate THEN 0 ELSE 750000::bigint END AS at_floor, least(2, 6 - floor) AS margin
        FROM post_language WHERE post = $1
    ) l CROSS JOIN generate_series(1, 6) AS s (level)
    GROUP BY l.need, l.share, l.language, s.level
),
spoken AS MATERIALIZED (
    SELECT n, sum(share * value) AS total, count(*) FILTER (WHERE opens) AS gates
    FROM (
        SELECT s.n, v.need, v.share, max(v.value) AS value, bool_or(v.opens) AS opens
        FROM candidate JOIN person_language s USING (n) JOIN language_value v USING (language, level)
        GROUP BY s.n, v.need, v.share
    ) answer
    GROUP BY n
),
eligible AS MATERIALIZED (
    SELECT c.*, coalesce(spoken.total, 0) AS spoken
    FROM candidate c LEFT JOIN spoken USING (n)
    WHERE coalesce(spoken.gates, 0) >= $13::bigint
),
skilled AS MATERIALIZED (
    SELECT n, sum(share * value) AS total, max(value) AS best
    FROM (
        SELECT s.n, v.need, v.share, max(v.value) AS value
        FROM eligible JOIN person_skill s USING (n) JOIN skill_value v USING (concept, level)
        GROUP BY s.n, v.need, v.share
    ) answer
    GROUP BY n
),
learning_value AS MATERIALIZED (
    SELECT r.asked AS concept, max(r.worth) AS value
    FROM relation r
    WHERE r.have IN (SELECT concept FROM post_practice WHERE post = $1)
    GROUP BY r.asked
),
practised AS MATERIALIZED (
    SELECT l.n, sum(v.value) AS total, max(v.value) AS best
    FROM eligible JOIN person_learning l USING (n) JOIN learning_value v USING (concept)
    GROUP BY l.n
),
sides AS (
    SELECT c.n, c.tie,
        ($18::bigint * CASE WHEN $16::bigint = 0 THEN 1000000
                ELSE (coalesce(skilled.total, 0) + $17::bigint * $16 * coalesce(skilled.best, 0)) / ((1 + $17) * $16) END
            + $19::bigint * CASE WHEN $14::bigint = 0 THEN 1000000 ELSE c.spoken / $14 END
            + $20::bigint * (SELECT array_agg(placement ORDER BY levels) FROM priority_value WHERE post = $12::smallint)[c.priorities + 1]
            + $21::bigint * (100000 + CASE WHEN c.spare >= 60 THEN 900000 ELSE 900000 * (c.spare * 1000000::bigint / 60) / 1000000 END)
        ) / 1000000 AS placement,
        ($22::bigint * CASE WHEN country.n IS NOT NULL THEN 1000000
                            WHEN region.n IS NOT NULL THEN CASE WHEN c.names_country THEN 850000 ELSE 1000000 END
                            WHEN c.names_destination THEN 250000 ELSE 0 END
            + $23::bigint * (SELECT array_agg(person ORDER BY levels) FROM priority_value WHERE post = $12)[c.priorities + 1]
            + $24::bigint * CASE WHEN c.wishes_to_learn = 0 THEN 0
                ELSE (4 * coalesce(practised.total, 0) + 6 * c.wishes_to_learn * coalesce(practised.best, 0)) / (10 * c.wishes_to_learn) END
            + $25::bigint * CASE WHEN c.shortest IS NULL OR greatest(c.shortest - $9, $9 - c.longest, 0) >= 45 THEN 0
                ELSE 1000000 - greatest(c.shortest - $9, $9 - c.longest, 0) * 1000000 / 45 END
        ) / nullif(
            CASE WHEN c.names_destination THEN $22 ELSE 0 END + CASE WHEN c.priorities > 0 THEN $23 ELSE 0 END
                + CASE WHEN c.wishes_to_learn > 0 THEN $24 ELSE 0 END + CASE WHEN c.shortest IS NOT NULL THEN $25 ELSE 0 END,
            0
        ) AS person
    FROM eligible c
    LEFT JOIN skilled ON skilled.n = c.n
    LEFT JOIN practised ON practised.n = c.n
    LEFT JOIN person_country country ON country.n = c.n AND country.country = $10
    LEFT JOIN person_region region ON region.n = c.n AND region.region = $11::smallint
)
SELECT n, CASE WHEN person IS NULL THEN placement ELSE coalesce(2 * placement * person / nullif(placement + person, 0), 0) END::int AS fit
FROM sides
ORDER BY fit DESC, tie
LIMIT 50
