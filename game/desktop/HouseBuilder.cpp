#include "desktop/HouseBuilder.h"

#include <chrono>
#include <iostream>
#include <utility>

namespace keel {

namespace {

void tellErrors(const Diagnostics& diagnostics)
{
    std::string told;
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error)
            told += toText(diagnostic);
    std::cerr << told << std::flush;
}

template <class Future> bool isReady(const Future& future)
{
    return future.valid() && future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

HouseBuilder::HouseBuilder(std::shared_ptr<const House> opened)
    : m_withScenarios(std::async(std::launch::async, [opened = std::move(opened)] {
          Diagnostics diagnostics;
          auto house = withScenarios(*opened, diagnostics);
          tellErrors(diagnostics);
          return house;
      }))
{
}

void HouseBuilder::beginRules(const std::string& language)
{
    if (std::exchange(m_begun, true))
        return;
    m_whole = std::async(std::launch::async, [before = m_withScenarios, language] {
        Diagnostics diagnostics;
        auto house = withRules(*before.get(), {language}, diagnostics);
        tellErrors(diagnostics);
        return house;
    });
}

std::shared_ptr<const House> HouseBuilder::next()
{
    if (isReady(m_whole)) {
        m_scenariosTaken = true;
        return m_whole.get();
    }
    if (isReady(m_withScenarios) && !std::exchange(m_scenariosTaken, true))
        return m_withScenarios.get();
    return nullptr;
}

} // namespace keel
