-- The name of an OCI as searches compare it (domain::fold): lower case, without marks and punctuation. Written with the name; the
-- server fills what is missing once this migration has run.
ALTER TABLE organisation ADD COLUMN folded_name text;
