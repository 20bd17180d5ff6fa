#pragma once

#include "desktop/SessionClock.h"
#include "records/Recorder.h"
#include "screens/ConversationModel.h"
#include "screens/ConversationView.h"
#include "screens/Settings.h"

#include <optional>
#include <string>
#include <variant>

namespace keel {

/// One conversation going on in the window: the session, its clock, and what the screen remembers of it.
class LivePlay {
public:
    LivePlay(Recorder recorder, double now);
    /// Nothing is kept of it: for authors who try what they write.
    LivePlay(Session session, double now);

    const Session& session() const;
    /// Null where nothing is kept.
    Recorder* recorder() { return std::get_if<Recorder>(&m_playing); }
    /// Null where nothing is kept.
    const Attempt* attempt() const;
    bool ended() const { return session().state().ended(); }
    ConversationState& screen() { return m_screen; }

    /// Takes a move now. A refusal is kept to be shown until the next move.
    void apply(const Move& move, double now);
    /// Goes on with a changed scenario. False where it cannot (Session::takeOver), or where the attempt is recorded.
    bool takeOver(std::shared_ptr<const Scenario> scenario);
    /// Lets the silence be noticed when its time has run out. True where it was.
    bool tick(double now);
    void hold(double now, bool held) { m_clock.hold(now, held); }
    /// The customer is still being heard: silence is counted from here.
    void listening(double now) { m_clock.listened(now); }
    /// What the coach says is on the screen: where it is new, the clock stands for as long as it takes to read it.
    void showsComment(const std::optional<CoachComment>& comment, double now);
    void startedTyping(double now) { m_clock.startedTyping(now); }
    bool held() const { return m_clock.held(); }
    /// How fast the silence runs and when the coach speaks. It is recorded, but what happens does not depend on it, for a
    /// silence noticed is an action.
    void setManner(const Manner& manner);

    const std::optional<Refusal>& refusal() const { return m_refusal; }
    /// In whole seconds, as it is told.
    ConversationModel::Clock clock(double now) const;
    /// Seconds until it is to be told anew, more than none.
    double clockStandsFor(double now) const;

private:
    std::variant<Recorder, Session> m_playing;
    /// How long the customer bears the silence now; nothing where it never ends.
    std::optional<Milliseconds> borne() const;
    std::optional<Milliseconds> patienceLeft(double now) const;

    SessionClock m_clock;
    Manner m_manner;
    std::size_t m_commented = 0; ///< actions that had been taken when the last comment came, silences left out
    ConversationState m_screen;
    std::optional<Refusal> m_refusal;
};

} // namespace keel
