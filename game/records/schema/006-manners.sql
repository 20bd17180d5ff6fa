-- In what way attempts were played: how fast silence used up the customer's patience, and when the coach spoke. It may
-- change when an attempt is left and taken up again. Attempts from before this step have no rows: nobody knows.

CREATE TABLE manner (
    attempt INTEGER NOT NULL REFERENCES attempt (key),
    action  INTEGER NOT NULL, -- number of the first that was taken so
    pace    TEXT NOT NULL CHECK (pace IN ('usual', 'slow', 'off')),
    coach   TEXT NOT NULL CHECK (coach IN ('after-each-reply', 'at-the-end', 'silent')),
    PRIMARY KEY (attempt, action)
) STRICT, WITHOUT ROWID;

-- It is written before the action, so that nobody gives an exam another look afterwards.
CREATE TRIGGER manner_of_next_action BEFORE INSERT ON manner
WHEN NEW.action <> (SELECT coalesce(max(number) + 1, 0) FROM action WHERE attempt = NEW.attempt)
BEGIN SELECT raise(ABORT, 'the manner is that of the next action'); END;

CREATE TRIGGER manner_before_end BEFORE INSERT ON manner
WHEN (SELECT empathy FROM attempt WHERE key = NEW.attempt) IS NOT NULL
BEGIN SELECT raise(ABORT, 'the attempt is finished'); END;

CREATE TRIGGER manner_never_changes BEFORE UPDATE ON manner
BEGIN SELECT raise(ABORT, 'manners are append-only'); END;

CREATE TRIGGER manner_never_goes BEFORE DELETE ON manner
BEGIN SELECT raise(ABORT, 'manners are append-only'); END;
