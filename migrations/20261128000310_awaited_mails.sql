-- Who waits for the answer to a mail, so that they are told where it did not arrive (domain::awaited).
ALTER TABLE outbox_mail
    ADD COLUMN awaited_kind text CHECK (awaited_kind IN ('partner', 'nomination', 'invitation', 'candidate')),
    ADD COLUMN awaited_id uuid,
    ADD CONSTRAINT outbox_mail_awaited_whole CHECK ((awaited_kind IS NULL) = (awaited_id IS NULL));
CREATE INDEX outbox_mail_awaited ON outbox_mail (awaited_id, id) WHERE awaited_id IS NOT NULL;
