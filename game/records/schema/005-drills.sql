-- Short moments practised one skill at a time, and the day by which somebody needs to hold the skills.

CREATE TABLE drill (
    person   TEXT NOT NULL REFERENCES person (name),
    at       INTEGER NOT NULL,                  -- milliseconds since 1970-01-01 UTC
    skill    TEXT NOT NULL CHECK (skill <> ''), -- id of a behaviour
    language TEXT NOT NULL,
    moment   TEXT NOT NULL,
    reply    TEXT NOT NULL,
    passed   INTEGER NOT NULL CHECK (passed IN (0, 1)),
    PRIMARY KEY (person, at, moment, skill)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER drill_never_changes BEFORE UPDATE ON drill
BEGIN SELECT raise(ABORT, 'drills are append-only'); END;

CREATE TRIGGER drill_never_goes BEFORE DELETE ON drill
BEGIN SELECT raise(ABORT, 'drills are append-only'); END;

CREATE TABLE goal (
    person    TEXT NOT NULL PRIMARY KEY REFERENCES person (name),
    needed_on INTEGER NOT NULL -- days since 1970-01-01
) STRICT, WITHOUT ROWID;
