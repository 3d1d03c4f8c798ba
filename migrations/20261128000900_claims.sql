-- Which run of a server carries a form out: the application name of its connections. A claim of a run that has none left is free.
ALTER TABLE form_submission ADD COLUMN claimed_by text;
