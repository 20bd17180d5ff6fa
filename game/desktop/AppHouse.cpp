#include "desktop/App.h"
#include "desktop/Readiness.h"

#include <utility>

namespace keel {

void App::moveIn(double seconds)
{
    if (!m_builder)
        return;
    if (std::exchange(m_drawn, true))
        m_builder->beginRules(m_settings.ofConversations());
    if (auto further = m_builder->next()) {
        m_house = std::move(further);
        m_practice.moveInto(m_house);
        m_stale = true;
    }
    if (m_house->isWhole())
        m_builder.reset();
    if (!m_wish || m_house->stage < stageFor(*m_wish))
        return;
    const Intent wish = *std::exchange(m_wish, {});
    if (m_notice && m_notice->key == gettingReady)
        m_notice.reset();
    perform(wish, seconds);
}

} // namespace keel
