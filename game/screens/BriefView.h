#pragma once

#include "scenario/Scenario.h"
#include "screens/Settings.h"
#include "screens/TopBar.h"

#include <string>
#include <vector>

namespace keel {

/// What the trainee knows before a conversation starts.
struct BriefModel {
    enum class Reach { LookUp, Others, Offer };
    struct Means {
        Reach kind = Reach::LookUp;
        std::string text;
    };

    FrameModel frame;
    ScenarioId scenario;
    std::string title;
    std::string summary;
    std::string brief;
    std::string customer;
    Channel channel = Channel::Phone;
    int level = 1;
    std::vector<std::string> facts;      ///< known from the start
    std::vector<Means> reach;            ///< what can be looked up, offered, who can be brought in
    std::vector<std::string> principles; ///< titles
    std::vector<std::string> languages;  ///< that the scenario can be played in
    std::string language;                ///< chosen for it
    Settings settings;                   ///< in force; the coach can be chosen here
};

struct BriefState {
    std::string language; ///< picked here; empty: the model's
};

void briefView(Ui& ui, const BriefModel& model, BriefState& state, Intents& intents);

} // namespace keel
