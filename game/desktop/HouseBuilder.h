#pragma once

#include "desktop/House.h"

#include <future>
#include <memory>

namespace keel {

/// Reads what a house still lacks while the program is already in use. Each stage is a finished value that is handed
/// over once; nothing is shared with what still reads. Errors are told on stderr as they are found.
class HouseBuilder {
public:
    /// Begins with the scenarios, for which the home screen waits.
    explicit HouseBuilder(std::shared_ptr<const House> opened);

    /// The furthest stage that has been reached since the last call; null: nothing new. Throws what reading it threw.
    std::shared_ptr<const House> next();
    /// Begins with the rules, and those of a language. They take every core for a while, so this is for when the first
    /// picture stands. A second call does nothing.
    void beginRules(const std::string& language);

private:
    std::shared_future<std::shared_ptr<const House>> m_withScenarios;
    std::future<std::shared_ptr<const House>> m_whole;
    bool m_scenariosTaken = false;
    bool m_begun = false; ///< with the rules
};

} // namespace keel
