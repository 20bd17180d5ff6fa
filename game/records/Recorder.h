#pragma once

#include "engine/Session.h"
#include "records/Store.h"

#include <memory>
#include <string>

namespace keel {

/// A session whose every action is on disk before its effect is shown. Window and terminal both play through it.
class Recorder {
public:
    /// What becomes of an action that the store does not take.
    enum class Unkept {
        Refused, ///< it has not happened, and StoreError says why
        Held     ///< it has happened, is held in memory, and is written with the next one that the store takes
    };

    /// Starts a new attempt. Id and start time come from the caller: the core has no clock and no random device.
    Recorder(Store& store, std::shared_ptr<const Playbook> book, Attempt fresh);
    /// Takes an attempt up where it stopped. Conflict where there is none, where `book` holds another version of its
    /// scenario (StoredBooks makes the right one), or where the rules no longer allow what was done.
    static Recorder resume(Store& store, std::shared_ptr<const Playbook> book, const AttemptId& id);

    /// Starts a new attempt with the first `actions` actions of another one, replayed: practice, marked as such.
    /// Conflict as for `resume`. Id, trainee and start time are `fresh`'s.
    static Recorder rewind(Store& store, std::shared_ptr<const Playbook> book, const Attempt& attempt, std::size_t actions, Attempt fresh);

    const Session& session() const { return m_session; }
    /// In what way it is played from the next action on.
    void setManner(const Manner& manner) { m_manner = manner; }
    const Attempt& attempt() const { return m_attempt; }

    /// Writes the action, then takes it. A refused action is not written. The last one also writes the outcome.
    std::optional<Refusal> apply(const Action& action);

    /// A Conflict (another program plays the same attempt) is refused all the same.
    void setUnkept(Unkept unkept) { m_unkept = unkept; }
    /// Why the store lacks the last actions; nothing where it holds them all.
    const std::optional<StoreError>& fault() const { return m_fault; }
    /// Tries once more to write what the store lacks. True where it holds everything now.
    bool keepHeld();

private:
    Recorder(Store& store, Session session, Attempt attempt);

    /// Writes what the store does not hold yet.
    void keepRest();

    Store* m_store;
    Session m_session;
    Attempt m_attempt;
    Manner m_manner;
    std::size_t m_kept = 0; ///< actions that the store holds
    Unkept m_unkept = Unkept::Refused;
    std::optional<StoreError> m_fault;
};

/// What `verify` found for all stored attempts.
struct Verification {
    struct Difference {
        AttemptId id;
        std::string what; ///< `score`, `ending`, `impossible-action`, `copied-actions`, `rules-changed`
        std::string detail;
    };
    std::size_t attempts = 0;
    std::size_t agree = 0;
    std::vector<Difference> differ;
    std::vector<Difference> unreadable; ///< scenario files missing or broken
};

/// Replays every finished attempt on the scenario files kept with it and compares the result with the outcome beside it.
/// A difference under other rules than the attempt was played by is `rules-changed`; the same result agrees anyway.
/// What a rewound attempt took over is compared with the attempt it came from, where the store holds that one.
Verification verifyAll(Store& store, const std::shared_ptr<const Rulebook>& rules);

} // namespace keel
