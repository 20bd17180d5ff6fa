#include "desktop/LivePlay.h"

#include <algorithm>

namespace keel {

LivePlay::LivePlay(Recorder recorder, double now) : m_recorder(std::move(recorder)), m_clock(now, session().state().now)
{
}

void LivePlay::apply(const Move& move, double now)
{
    const Milliseconds at = std::max(m_clock.at(now), session().state().now);
    m_refusal = m_recorder.apply({at, move});
    if (!m_refusal)
        m_clock.acted(now);
}

bool LivePlay::tick(double now)
{
    if (m_clock.held())
        return false;
    const auto patience = silenceAfter(session().book(), session().state());
    if (!patience || m_clock.silence(now) < *patience)
        return false;
    apply(Wait{}, now);
    m_clock.acted(now);
    return true;
}

ConversationModel::Clock LivePlay::clock(double now) const
{
    ConversationModel::Clock out;
    const auto patience = silenceAfter(session().book(), session().state());
    if (!patience || patience->count() <= 0)
        return out;
    const Milliseconds left = std::max(Milliseconds(0), *patience - m_clock.silence(now));
    out.shown = true;
    out.running = !m_clock.held();
    out.part = static_cast<float>(left.count()) / static_cast<float>(patience->count());
    out.seconds = static_cast<int>((left.count() + 999) / 1000);
    return out;
}

} // namespace keel
