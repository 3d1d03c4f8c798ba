-- A name that an approved OCI wishes to have, until the programme has reviewed it. The old name is shown meanwhile.
ALTER TABLE organisation ADD COLUMN wished_name text CHECK (char_length(wished_name) BETWEEN 1 AND 160);
