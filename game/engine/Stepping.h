#pragma once

#include "engine/Evaluate.h"
#include "engine/Step.h"

#include <string>
#include <utility>
#include <vector>

namespace keel {

/// A step being taken: the new state and events as they come about. Internal to the engine; each kind of action is a
/// function over it.
class Stepping {
public:
    Stepping(const Playbook& book, const State& state) : m_book(book), m_state(state), m_before(state) {}

    const Playbook& book() const { return m_book; }
    const Scenario& scenario() const { return *m_book.scenario; }
    const CustomerModel& model() const { return m_book.rules->customer; }
    const Beat& beat() const { return *scenario().findBeat(m_state.beat); }
    State& state() { return m_state; }
    const State& before() const { return m_before; }

    void tell(Event event) { m_events.push_back(std::move(event)); }
    /// Notes a change of the levels; applied together by `settleLevels`.
    void move(std::string what, const LevelChange& change);
    /// Nothing of what happens among colleagues moves the customer.
    void move(Occasion occasion)
    {
        if (withCustomer())
            moveCustomer(occasion);
    }
    void passTime(Milliseconds at);
    void settleLevels();

    void learn(const FactId& fact, bool fromCustomer);
    /// Looks at promises and goals in the light of the moment.
    void settleGoals(const Moment& moment);
    /// The first reaction to the trigger that holds: the beat's own, then the scenario's, then the beat's `otherwise`.
    const Reaction* findReaction(const Moment& moment) const;
    /// Says one of the alternatives, by the levels now.
    void say(const std::vector<Line>& lines);
    void moveBy(const Reaction& reaction);
    void go(const Destination& to);
    void enter(const BeatId& beat);
    /// The customer finishes what was begun.
    void sayRest();
    /// Whether it is the customer who is spoken to on this beat.
    bool withCustomer() const { return isWithCustomer(scenario(), m_state); }
    /// Text key of who speaks on this beat; empty for the customer.
    std::string speaker() const { return withCustomer() ? "" : beat().scene->key + ".speaker"; }
    void end(const EndingId& ending);

    Stepped finish();

private:
    void moveCustomer(Occasion occasion) { move(std::string(idOf(occasion)), model().on(occasion)); }
    void openScene(const Scene& scene);
    void settlePromises();

    const Playbook& m_book;
    State m_state;
    State m_before;
    Events m_events;
    LevelsMoved m_pending;
};

/// Whether strangers see or read along where the conversation is held.
bool isPublic(Stepping& s);

/// Each takes one kind of action; a refusal means that nothing was changed.
std::optional<Refusal> takeReply(Stepping& s, const std::string& text, const WrittenReply* written);
std::optional<Refusal> takeLookUp(Stepping& s, const LookUp& move);
std::optional<Refusal> takeNote(Stepping& s, const Note& move);
std::optional<Refusal> takeHold(Stepping& s);
std::optional<Refusal> takeResume(Stepping& s);
std::optional<Refusal> takeWait(Stepping& s);
std::optional<Refusal> takeTransfer(Stepping& s, const Transfer& move);
std::optional<Refusal> takeMoveTo(Stepping& s, const MoveTo& move);
std::optional<Refusal> takeCompensation(Stepping& s, const OfferCompensation& move);
std::optional<Refusal> takeManager(Stepping& s);
std::optional<Refusal> takeEnd(Stepping& s);
std::optional<Refusal> takeListen(Stepping& s);
std::optional<Refusal> takeContact(Stepping& s, const ChooseContact& move);
std::optional<Refusal> takeEstimate(Stepping& s, const EstimateAnger& move);

} // namespace keel
