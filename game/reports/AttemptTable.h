#pragma once

#include "language/InterfaceTexts.h"
#include "records/Store.h"
#include "reports/ScenarioTitles.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What the manager has asked to see: the store's filter, and words to be found in names and titles.
struct AttemptTableRequest {
    AttemptFilter filter;
    std::string search; ///< case and accents do not matter; empty: everything
};

/// The manager's list of attempts, every word ready to be shown.
struct AttemptTable {
    struct Row {
        AttemptId id;
        std::string date; ///< in this machine's time zone
        std::string trainee;
        std::string scenario; ///< title
        std::string language;
        std::optional<Scores> scores; ///< none for unfinished attempts
        std::string ending;
        std::string result;
        bool finished = false;
        bool passed = false;
        bool practice = false; ///< counts in no average; the result says so
    };

    std::vector<Row> rows;
    AttemptTotals totals; ///< of all that the request lets through, whatever page is shown
    std::optional<Scores> averages;
    std::string counts;      ///< "Attempts: 128; finished: 97; passed: 71", and how many more were practice
    std::string averageText; ///< empty where nothing is finished
};

AttemptTable attemptTable(Store& store, const AttemptTableRequest& request, const ScenarioTitles& titles, const Speaker& speak);

} // namespace keel
