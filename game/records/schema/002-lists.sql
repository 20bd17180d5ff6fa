-- The manager's list can be sorted by any column and stays quick with a million attempts. Each index also holds what
-- the list is filtered by, so that rows which are left out, or skipped on the way to a later page, are never fetched.

CREATE INDEX attempt_by_date ON attempt (started_at, id, language, empathy);
CREATE INDEX attempt_by_trainee ON attempt (trainee, started_at, key, language, empathy);
CREATE INDEX attempt_by_scenario ON attempt (scenario, started_at, key, language, empathy, resolution, courtesy, ending);
CREATE INDEX attempt_by_language ON attempt (language, started_at, key, empathy);
CREATE INDEX attempt_by_empathy ON attempt (empathy, started_at, key, language);
CREATE INDEX attempt_by_resolution ON attempt (resolution, started_at, key, language, empathy);
CREATE INDEX attempt_by_courtesy ON attempt (courtesy, started_at, key, language, empathy);
CREATE INDEX attempt_by_ending ON attempt (ending, started_at, key, language, empathy);

-- Attempts counted as they come in, so that totals over all people need no counting.
CREATE TABLE tally (
    scenario   TEXT NOT NULL,
    language   TEXT NOT NULL,
    attempts   INTEGER NOT NULL,
    finished   INTEGER NOT NULL,
    passed     INTEGER NOT NULL,
    empathy    INTEGER NOT NULL, -- sums over finished attempts
    resolution INTEGER NOT NULL,
    courtesy   INTEGER NOT NULL,
    PRIMARY KEY (scenario, language)
) STRICT, WITHOUT ROWID;

INSERT INTO tally
SELECT scenario, language, count(*), count(empathy), coalesce(sum(passed), 0), coalesce(sum(empathy), 0),
       coalesce(sum(resolution), 0), coalesce(sum(courtesy), 0)
FROM attempt GROUP BY scenario, language;

CREATE TRIGGER tally_begun AFTER INSERT ON attempt
BEGIN
    INSERT INTO tally VALUES (NEW.scenario, NEW.language, 1, NEW.empathy IS NOT NULL, coalesce(NEW.passed, 0),
                              coalesce(NEW.empathy, 0), coalesce(NEW.resolution, 0), coalesce(NEW.courtesy, 0))
    ON CONFLICT (scenario, language) DO UPDATE SET
        attempts = attempts + 1,
        finished = finished + excluded.finished,
        passed = passed + excluded.passed,
        empathy = empathy + excluded.empathy,
        resolution = resolution + excluded.resolution,
        courtesy = courtesy + excluded.courtesy;
END;

-- An attempt finishes once: the first step's triggers see to that.
CREATE TRIGGER tally_finished AFTER UPDATE OF empathy ON attempt
BEGIN
    UPDATE tally SET finished = finished + 1, passed = passed + NEW.passed, empathy = empathy + NEW.empathy,
                     resolution = resolution + NEW.resolution, courtesy = courtesy + NEW.courtesy
    WHERE scenario = NEW.scenario AND language = NEW.language;
END;
