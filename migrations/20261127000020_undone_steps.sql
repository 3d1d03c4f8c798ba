-- A step of an application that was recorded by mistake is taken back by another event, so that both sides read both.
ALTER TABLE application_event ADD COLUMN undoes boolean NOT NULL DEFAULT false;
