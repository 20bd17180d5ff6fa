#pragma once

#include "reports/AttemptTable.h"
#include "screens/TextBuffer.h"
#include "screens/TopBar.h"

#include <string>
#include <vector>

namespace keel {

/// Everyone's attempts, a page at a time.
struct ManagerModel {
    struct Choice {
        std::string value; ///< empty: all
        std::string label;
    };

    FrameModel frame;
    AttemptTableRequest request;
    AttemptTable table;
    std::vector<Choice> trainees;
    std::vector<Choice> scenarios;
    std::vector<Choice> languages;
};

struct ManagerState {
    enum class Menu { None, Trainee, Scenario, Language };
    Menu menu = Menu::None;
    TextBuffer search{80};
};

/// How many attempts a page shows.
inline constexpr std::size_t attemptsPerPage = 40;

void managerView(Ui& ui, const ManagerModel& model, ManagerState& state, Intents& intents);

} // namespace keel
