#include "desktop/SessionClock.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

Milliseconds whole(double seconds) { return Milliseconds(static_cast<std::int64_t>(std::floor(seconds * 1000 + 0.5))); }

} // namespace

SessionClock::SessionClock(double now, Milliseconds already)
    : m_start(now - static_cast<double>(already.count()) / 1000), m_lastAct(static_cast<double>(already.count()) / 1000)
{
}

double SessionClock::running(double now) const { return (m_held ? m_heldSince : now) - m_start; }

void SessionClock::hold(double now, bool held)
{
    if (held == m_held)
        return;
    if (held)
        m_heldSince = now;
    else
        m_start += now - m_heldSince;
    m_held = held;
}

void SessionClock::acted(double now)
{
    m_lastAct = running(now);
    m_toRead = 0;
    m_typing = false;
}

void SessionClock::reading(double now, Milliseconds length)
{
    m_lastAct = running(now);
    m_toRead = static_cast<double>(length.count()) / 1000;
}

void SessionClock::listened(double now)
{
    m_lastAct = running(now);
    m_typing = false;
}

bool SessionClock::isReading(double now) const { return running(now) < m_lastAct + m_toRead; }

void SessionClock::startedTyping(double now)
{
    if (m_typing)
        return;
    m_lastAct = running(now);
    m_toRead = 0; // who writes has read
    m_typing = true;
}

Milliseconds SessionClock::at(double now) const { return whole(running(now)); }
Milliseconds SessionClock::silence(double now) const { return whole(std::max(0.0, running(now) - m_lastAct - m_toRead)); }

} // namespace keel
