#pragma once

#include "assessment/Assessor.h"
#include "engine/Action.h"
#include "engine/CustomerModel.h"
#include "engine/Event.h"
#include "engine/State.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Rubric, language packs and customer model: the rules of the house, the same for all scenarios.
struct Rulebook {
    std::shared_ptr<const Assessor> assessor;
    CustomerModel customer;
    std::string customerVersion;

    /// Names everything that could change a replay; stored with each attempt.
    std::string version() const { return assessor->version() + customerVersion; }
};

/// Loads the rulebook from the assets; those of languages, see Assessor::load. Null where an error was found.
std::shared_ptr<const Rulebook> loadRulebook(const Assets& assets, Diagnostics& diagnostics);

/// All that stays the same while one scenario is played in one language.
struct Playbook {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Rulebook> rules;
    std::string language;
    Cues cues;

    const std::string& text(const std::string& key) const { return scenario->text(key, language); }
};

std::shared_ptr<const Playbook> makePlaybook(std::shared_ptr<const Scenario> scenario,
                                             std::shared_ptr<const Rulebook> rules, std::string language);

/// Why an action is not possible now. The state stays as it was.
enum class Refusal { Over, NotOffered, NotAvailable, EmptyText, TooLong, OnHold, NotOnHold, OutOfRange, BackInTime };
std::string_view idOf(Refusal refusal);

struct Stepped {
    State state;
    Events events;
    std::optional<Refusal> refusal;
};

/// The longest typed reply taken, in bytes.
inline constexpr std::size_t longestReply = 4000;

/// The customer's first words. `earlierAttempts`: how often this trainee has played the scenario before.
Stepped begin(const Playbook& book, int earlierAttempts = 0);
/// One action. Pure: the same book, state and action give the same result on every machine.
Stepped step(const Playbook& book, const State& state, const Action& action);

/// A reply that would show exactly these behaviours and tell these facts, whatever its words: for proofs, which ask
/// what any reply could bring about.
Stepped stepWith(const Playbook& book, const State& state, Milliseconds at, const Marks& marks);

/// The written replies on offer now.
std::vector<const WrittenReply*> offeredReplies(const Playbook& book, const State& state);
/// Whether it is the customer who is spoken to now, and not a colleague.
bool isWithCustomer(const Scenario& scenario, const State& state);
/// Whether somebody can be put on hold where the conversation is held now.
bool canHold(const State& state);
/// What can be looked up, who can be called, where one can go … now; replies and `Wait` left out. A compensation
/// stands once a policy, with the largest amount in the trainee's authority.
std::vector<Move> availableMoves(const Playbook& book, const State& state);
/// How long the customer waits in silence now before it is noticed; none where the channel has no silence.
std::optional<Milliseconds> silenceAfter(const Playbook& book, const State& state);
/// The largest compensation that can be offered now under a policy.
int compensationLimit(const Playbook& book, const State& state, const Policy& policy);

} // namespace keel
