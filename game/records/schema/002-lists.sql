-- The manager's list can be sorted by any column and stays quick with a million attempts.

CREATE INDEX attempt_by_date ON attempt (started_at, id);
CREATE INDEX attempt_by_trainee ON attempt (trainee, started_at);
CREATE INDEX attempt_by_scenario ON attempt (scenario, started_at);
CREATE INDEX attempt_by_language ON attempt (language, started_at);
CREATE INDEX attempt_by_empathy ON attempt (empathy, started_at);
CREATE INDEX attempt_by_resolution ON attempt (resolution, started_at);
CREATE INDEX attempt_by_courtesy ON attempt (courtesy, started_at);
CREATE INDEX attempt_by_ending ON attempt (ending, started_at);

-- Holds all that the totals need, so that counting and averaging never touch the table.
CREATE INDEX attempt_totals ON attempt (scenario, language, empathy, resolution, courtesy, passed);
