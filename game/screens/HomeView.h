#pragma once

#include "base/Units.h"
#include "scenario/Scenario.h"
#include "screens/PracticeModel.h"
#include "screens/TextBuffer.h"
#include "screens/TopBar.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// The first screen: who practises, what was left unfinished, what can be played.
struct HomeModel {
    struct Unfinished {
        AttemptId attempt;
        std::string title;
        std::string when;
        int replies = 0;
    };
    struct Card {
        ScenarioId scenario;
        std::string title;
        std::string summary;
        Channel channel = Channel::Phone;
        int level = 1;
        std::vector<std::string> languages; ///< that it can be played in; empty: in all
        std::optional<Scores> best; ///< of this person; none: not finished yet
    };

    FrameModel frame;
    std::vector<std::string> people;
    std::string person; ///< empty: nobody chosen yet
    std::optional<Unfinished> unfinished;
    std::optional<PracticeCard> practice; ///< of this person
    std::vector<Card> scenarios;
    bool loading = false;    ///< the scenarios are still being read
    int brokenScenarios = 0; ///< folders that could not be loaded
};

struct HomeState {
    TextBuffer newName{60};
    bool adding = false;
};

void homeView(Ui& ui, const HomeModel& model, HomeState& state, Intents& intents);

} // namespace keel
