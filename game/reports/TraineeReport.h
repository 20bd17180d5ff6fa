#pragma once

#include "language/InterfaceTexts.h"
#include "records/Store.h"
#include "reports/ScenarioTitles.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What one trainee has practised. Compares attempts with the trainee's own earlier ones and with nobody else's:
/// feedback that ranks people lowers what they do next (Kluger & DeNisi 1996, 10.1037/0033-2909.119.2.254).
struct TraineeReport {
    struct Row {
        AttemptId id;
        std::int64_t startedAt = 0; ///< milliseconds since 1970-01-01 UTC
        ScenarioId scenario;
        std::string title;
        std::string language;
        std::size_t actions = 0;
        bool practice = false;          ///< begun in the middle of another: shown, and counted in nothing below
        std::optional<Outcome> outcome; ///< none for unfinished attempts
    };
    /// All attempts on one scenario. Scores of finished ones only, practice left out.
    struct ByScenario {
        ScenarioId scenario;
        std::string title;
        std::size_t attempts = 0;
        std::size_t finished = 0;
        std::size_t passed = 0;
        std::optional<Scores> best;   ///< of the attempt with the highest sum; passed ones come first
        std::optional<Scores> latest;
        std::optional<Scores> change; ///< latest minus first; none before the second finished attempt
    };

    std::string trainee;
    std::vector<Row> attempts;         ///< oldest first
    std::vector<ByScenario> scenarios; ///< by title
    AttemptTotals totals;
    std::optional<Scores> averages; ///< over finished attempts, rounded to the nearest whole
    std::optional<Scores> change;   ///< latest minus first finished attempt, whatever their scenarios
};

TraineeReport traineeReport(Store& store, const std::string& trainee, const ScenarioTitles& titles);

/// A whole page in the interface's language.
std::string traineeHtml(const TraineeReport& report, const Speaker& speak);
/// One attempt a row, column names in English whatever the interface's language, moments in UTC.
std::string traineeCsv(const TraineeReport& report);
/// One document, the same names.
std::string traineeJson(const TraineeReport& report);

} // namespace keel
