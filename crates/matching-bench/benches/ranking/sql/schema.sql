-- People as rows, posts' needs as rows, and two tables of fixed values. Days are counted from 1970, as in the other engines. The
-- values that would cost PostgreSQL most at query time are precomputed: the tie under the run's seed, whether somebody named a
-- destination and a country, the number of learning wishes. A priority that a person has not answered is stored as level 0: both
-- have the same effect on a fit.
CREATE TABLE person (
    n int NOT NULL,
    id uuid NOT NULL,
    tie bigint NOT NULL,
    inbound boolean NOT NULL,
    born int,
    place smallint,
    status smallint,
    priorities smallint NOT NULL,
    names_destination boolean NOT NULL,
    names_country boolean NOT NULL,
    wishes_to_learn smallint NOT NULL,
    shortest smallint,
    longest smallint
);
CREATE TABLE person_window (n int NOT NULL, first_day int NOT NULL, last_day int NOT NULL);
CREATE TABLE person_language (n int NOT NULL, language smallint NOT NULL, level smallint NOT NULL);
CREATE TABLE person_skill (n int NOT NULL, concept smallint NOT NULL, level smallint NOT NULL);
CREATE TABLE person_country (n int NOT NULL, country smallint NOT NULL);
CREATE TABLE person_region (n int NOT NULL, region smallint NOT NULL);
CREATE TABLE person_excluded (n int NOT NULL, country smallint NOT NULL);
CREATE TABLE person_learning (n int NOT NULL, concept smallint NOT NULL);

CREATE TABLE post_language (post int NOT NULL, need int NOT NULL, share int NOT NULL, gate boolean NOT NULL, language smallint NOT NULL, floor int NOT NULL);
CREATE TABLE post_skill (post int NOT NULL, need int NOT NULL, share int NOT NULL, gate boolean NOT NULL, concept smallint NOT NULL, level int NOT NULL);
CREATE TABLE post_practice (post int NOT NULL, concept smallint NOT NULL);

-- The value of a person's concept for one asked for, and whether it is the same or a narrower one.
CREATE TABLE relation (have smallint NOT NULL, asked smallint NOT NULL, worth int NOT NULL, is_kind boolean NOT NULL);
-- Both sides' value of the priorities, for all levels of a post and of a person; two bits per priority. For levels that
-- are all 0, the person has no wish, and their value does not count.
CREATE TABLE priority_value (post smallint NOT NULL, levels smallint NOT NULL, placement int NOT NULL, person int NOT NULL);
