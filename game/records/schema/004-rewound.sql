-- Attempts that were begun in the middle of another one: practice, left out of averages and of what is passed.

ALTER TABLE attempt ADD COLUMN rewound_from TEXT CHECK (rewound_from <> ''); -- no foreign key: the other may be elsewhere
ALTER TABLE attempt ADD COLUMN rewound_actions INTEGER
    CHECK ((rewound_from IS NULL) = (rewound_actions IS NULL) AND (rewound_actions IS NULL OR rewound_actions >= 0));

-- What an attempt counts for is settled when it begins.
CREATE TRIGGER attempt_keeps_its_kind BEFORE UPDATE OF earlier, rewound_from, rewound_actions ON attempt
BEGIN SELECT raise(ABORT, 'attempts are append-only'); END;

-- From here on `finished`, `passed` and the sums are those of attempts that count; `practised` are the finished others.
ALTER TABLE tally ADD COLUMN practised INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER tally_begun;
CREATE TRIGGER tally_begun AFTER INSERT ON attempt
BEGIN
    INSERT INTO tally (scenario, language, attempts, finished, passed, empathy, resolution, courtesy, practised)
    SELECT NEW.scenario, NEW.language, 1, counts, counts * coalesce(NEW.passed, 0), counts * coalesce(NEW.empathy, 0),
           counts * coalesce(NEW.resolution, 0), counts * coalesce(NEW.courtesy, 0), NEW.empathy IS NOT NULL AND NOT counts
    FROM (SELECT NEW.empathy IS NOT NULL AND NEW.rewound_from IS NULL AS counts)
    WHERE true -- so that what follows is not read as a join
    ON CONFLICT (scenario, language) DO UPDATE SET
        attempts = attempts + 1,
        finished = finished + excluded.finished,
        passed = passed + excluded.passed,
        empathy = empathy + excluded.empathy,
        resolution = resolution + excluded.resolution,
        courtesy = courtesy + excluded.courtesy,
        practised = practised + excluded.practised;
END;

DROP TRIGGER tally_finished;
CREATE TRIGGER tally_finished AFTER UPDATE OF empathy ON attempt
WHEN NEW.rewound_from IS NULL
BEGIN
    UPDATE tally SET finished = finished + 1, passed = passed + NEW.passed, empathy = empathy + NEW.empathy,
                     resolution = resolution + NEW.resolution, courtesy = courtesy + NEW.courtesy
    WHERE scenario = NEW.scenario AND language = NEW.language;
END;
CREATE TRIGGER tally_practised AFTER UPDATE OF empathy ON attempt
WHEN NEW.rewound_from IS NOT NULL
BEGIN
    UPDATE tally SET practised = practised + 1 WHERE scenario = NEW.scenario AND language = NEW.language;
END;
