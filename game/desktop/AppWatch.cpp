#include "desktop/App.h"

#include <algorithm>
#include <iostream>

namespace keel {

namespace {

constexpr double lookEvery = 0.5; ///< seconds

/// The house with one scenario as it has just been saved.
std::shared_ptr<const House> withSaved(const House& house, const std::shared_ptr<const Scenario>& saved)
{
    auto out = std::make_shared<House>(house);
    for (auto& scenario : out->scenarios)
        if (scenario->id == saved->id)
            scenario = saved;
    return out;
}

/// Where the first error is and what it says, on one line.
std::string firstFault(const Diagnostics& diagnostics)
{
    const auto fault = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    if (fault == diagnostics.end())
        return "";
    return std::filesystem::path(fault->file).filename().string() + ":" + std::to_string(fault->position.line) + ":" + std::to_string(fault->position.column) + ": " +
           fault->message;
}

} // namespace

void App::startWatched(const std::shared_ptr<const Scenario>& scenario, const std::string& language, double seconds)
{
    const auto& folder = m_house->folders.at(scenario->id);
    m_watch.emplace(folder);
    const LoadedScenario now = loadScenarioFolder(folder); // it may have been saved since the program started
    const bool usable = now.scenario && now.scenario->texts.contains(language);
    m_play.emplace(Session(makePlaybook(usable ? now.scenario : scenario, m_house->rules(), language)), seconds);
    m_nextLook = seconds + lookEvery;
    go(Screen::Conversation);
    if (now.scenario)
        m_house = withSaved(*m_house, now.scenario);
}

void App::takeOverSaved(double seconds)
{
    if (!m_watch || !m_play || seconds < m_nextLook)
        return;
    m_nextLook = seconds + lookEvery;
    const auto saved = m_watch->changed();
    if (!saved)
        return;
    for (const Diagnostic& diagnostic : saved->diagnostics)
        std::cerr << toText(diagnostic);
    if (saved->scenario)
        m_house = withSaved(*m_house, saved->scenario);
    if (!saved->scenario)
        notice("screens.watch.fault", {{"fault", firstFault(saved->diagnostics)}});
    else if (!m_play->takeOver(saved->scenario))
        notice("screens.watch.lacks");
    else
        notice("screens.watch.taken");
    m_stale = true;
}

} // namespace keel
