-- The secrets of second factors are sealed with a key that the database does not have.

-- The server's key is known by a hash of it: a server with another key does not start. There is one row at most.
CREATE TABLE server_key (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32)
);

-- Sealed: a nonce of 12 bytes, the 20 of the secret, a tag of 16. The next start seals those that are still in clear.
ALTER TABLE second_factor DROP CONSTRAINT second_factor_secret_check;
ALTER TABLE second_factor ADD CONSTRAINT second_factor_secret_check CHECK (octet_length(secret) IN (20, 48));

-- What is being set up lives for half an hour: whoever is at it begins again.
DELETE FROM second_factor_setup;
ALTER TABLE second_factor_setup DROP CONSTRAINT second_factor_setup_secret_check;
ALTER TABLE second_factor_setup ADD CONSTRAINT second_factor_setup_secret_check CHECK (octet_length(secret) = 48);
ALTER TABLE second_factor_setup DROP CONSTRAINT second_factor_setup_recovery_seed_check;
ALTER TABLE second_factor_setup ADD CONSTRAINT second_factor_setup_recovery_seed_check
    CHECK (octet_length(recovery_seed) = 60);
