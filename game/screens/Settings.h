#pragma once

#include "engine/Manner.h"

#include <string>

namespace keel {

/// What a user has set, kept between starts.
struct Settings {
    std::string language;         ///< of the interface; empty: the system's
    std::string scenarioLanguage; ///< of conversations; empty: that of the interface
    std::string theme = "light";
    int textSize = 100; ///< percent, 80–200
    std::string person; ///< who practised last
    CoachTime coach = CoachTime::AtTheEnd;
    Pace pace = Pace::Usual;
    bool reducedMotion = false; ///< the figure and the setting keep still but for what tells something
    bool voice = false;         ///< customers are heard
    bool sounds = false;        ///< quiet cues are heard
    bool captions = true;       ///< what is heard besides words is told in words
    int volume = 70;            ///< percent
    bool fullScreen = false;
    bool welcomed = false; ///< the first run is over

    /// The language that conversations are held in.
    const std::string& ofConversations() const { return scenarioLanguage.empty() ? language : scenarioLanguage; }
    Manner manner() const { return {pace, coach}; }
    bool operator==(const Settings&) const = default;
};

} // namespace keel
