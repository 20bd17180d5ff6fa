#pragma once

#include "base/Units.h"

namespace keel {

/// The time of one conversation: seconds of the program in, milliseconds of the session out. It stands still while a
/// menu is open, and tells how long the customer has waited in silence.
class SessionClock {
public:
    /// `already`: how long the session had lasted when it was left.
    SessionClock(double now, Milliseconds already);

    void hold(double now, bool held);
    bool held() const { return m_held; }
    /// The trainee did something, or the silence was noticed: silence is counted from here.
    void acted(double now);
    /// There is something to read first, for about so long: silence is counted after that.
    void reading(double now, Milliseconds length);
    /// The customer is still being heard: silence is counted from here, after what there is to read.
    void listened(double now);
    /// Whether silence is not counted yet.
    bool isReading(double now) const;
    /// The first keystroke of a reply gives the customer's time once more; later ones do not.
    void startedTyping(double now);

    Milliseconds at(double now) const;
    Milliseconds silence(double now) const;

private:
    double running(double now) const;

    double m_start = 0; ///< seconds of the program at which the session began, pauses taken out
    double m_heldSince = 0;
    bool m_held = false;
    double m_lastAct = 0; ///< seconds of the session
    double m_toRead = 0;  ///< seconds after it in which silence is not counted
    bool m_typing = false;
};

} // namespace keel
