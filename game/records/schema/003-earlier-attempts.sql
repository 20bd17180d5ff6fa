-- How many attempts on the scenario the trainee had begun before: scenarios may ask, so a replay must know.

ALTER TABLE attempt ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0 CHECK (earlier >= 0);
