-- People, the scenario files that attempts were played on, attempts, and their actions.
-- A shipped step is never edited: write the next number.

CREATE TABLE person (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    hash TEXT NOT NULL PRIMARY KEY CHECK (hash <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_file (
    hash TEXT NOT NULL REFERENCES scenario (hash),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (hash, name)
) STRICT, WITHOUT ROWID;

-- `scenario_hash` is no foreign key: an attempt whose scenario files were lost is still an attempt, and `verify` says so.
CREATE TABLE attempt (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (id <> ''),
    trainee       TEXT NOT NULL REFERENCES person (name),
    scenario      TEXT NOT NULL,
    scenario_hash TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    language      TEXT NOT NULL,
    started_at    INTEGER NOT NULL, -- milliseconds since 1970-01-01 UTC
    empathy       INTEGER CHECK (empathy BETWEEN 0 AND 100),
    resolution    INTEGER CHECK (resolution BETWEEN 0 AND 100),
    courtesy      INTEGER CHECK (courtesy BETWEEN 0 AND 100),
    passed        INTEGER CHECK (passed IN (0, 1)),
    ending        TEXT,
    ending_kind   TEXT,
    -- The outcome is there whole or not at all.
    CHECK ((empathy IS NULL) + (resolution IS NULL) + (courtesy IS NULL) + (passed IS NULL) + (ending IS NULL)
           + (ending_kind IS NULL) IN (0, 6))
) STRICT;

CREATE TABLE action (
    attempt INTEGER NOT NULL REFERENCES attempt (key),
    number  INTEGER NOT NULL CHECK (number >= 0),
    at_ms   INTEGER NOT NULL, -- since the start of the session
    move    TEXT NOT NULL,    -- JSON, as in play scripts
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;

-- An attempt is its actions: nothing is changed, taken out or slipped in.
CREATE TRIGGER action_keeps_order BEFORE INSERT ON action
WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM action WHERE attempt = NEW.attempt)
BEGIN SELECT raise(ABORT, 'the action number is not the next one'); END;

CREATE TRIGGER action_before_end BEFORE INSERT ON action
WHEN (SELECT empathy FROM attempt WHERE key = NEW.attempt) IS NOT NULL
BEGIN SELECT raise(ABORT, 'the attempt is finished'); END;

CREATE TRIGGER action_never_changes BEFORE UPDATE ON action
BEGIN SELECT raise(ABORT, 'actions are append-only'); END;

CREATE TRIGGER action_never_goes BEFORE DELETE ON action
BEGIN SELECT raise(ABORT, 'actions are append-only'); END;

CREATE TRIGGER attempt_finishes_once BEFORE UPDATE ON attempt
WHEN OLD.empathy IS NOT NULL
BEGIN SELECT raise(ABORT, 'the attempt is finished'); END;

CREATE TRIGGER attempt_keeps_its_start BEFORE UPDATE OF key, id, trainee, scenario, scenario_hash, rules_version, language, started_at ON attempt
BEGIN SELECT raise(ABORT, 'attempts are append-only'); END;

CREATE TRIGGER attempt_never_goes BEFORE DELETE ON attempt
BEGIN SELECT raise(ABORT, 'attempts are append-only'); END;
