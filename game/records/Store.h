#pragma once

#include "base/Files.h"
#include "engine/Attempt.h"
#include "records/Drill.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace keel {

/// Why the store could not do it; the sentence for people is chosen where it is shown.
class StoreError : public std::runtime_error {
public:
    enum class Reason { CannotOpen, Full, Locked, TooOld, TooNew, Damaged, Conflict, Other };
    StoreError(Reason reason, const std::string& detail) : std::runtime_error(detail), m_reason(reason) {}
    Reason reason() const { return m_reason; }

private:
    Reason m_reason;
};

/// A row of the manager's list.
struct AttemptSummary {
    AttemptId id;
    std::string trainee;
    ScenarioId scenario;
    std::string language;
    std::int64_t startedAt = 0; ///< milliseconds since 1970-01-01 UTC
    std::size_t actions = 0;
    bool practice = false; ///< begun in the middle of another attempt
    std::optional<Outcome> outcome;
};

enum class AttemptOrder { Date, Trainee, Scenario, Language, Empathy, Resolution, Courtesy, Ending };

struct AttemptFilter {
    /// Attempts of one of these people or on one of these scenarios.
    struct AnyOf {
        std::vector<std::string> trainees;
        std::vector<ScenarioId> scenarios;
    };

    std::optional<std::string> trainee;
    std::optional<ScenarioId> scenario;
    std::optional<std::string> language;
    std::optional<bool> finished;
    std::optional<AnyOf> anyOf;
    AttemptOrder order = AttemptOrder::Date;
    bool descending = true;
    std::size_t limit = 0; ///< 0: all
    std::size_t offset = 0;
};

/// What a filter lets through, counted; its order, limit and offset do not matter.
struct AttemptTotals {
    std::size_t attempts = 0;
    std::size_t finished = 0; ///< this and all below without practice, which counts in no average
    std::size_t passed = 0;
    std::int64_t empathySum = 0; ///< over finished attempts
    std::int64_t resolutionSum = 0;
    std::int64_t courtesySum = 0;
    std::size_t practised = 0; ///< finished attempts that were begun in the middle of another
    bool operator==(const AttemptTotals&) const = default;
};

/// Where people and attempts are kept. One interface for SQLite and, later, PostgreSQL. Every call is durable when it
/// returns: a power cut loses nothing that was written. Throws StoreError.
class Store {
public:
    virtual ~Store() = default;

    virtual void addPerson(const std::string& name) = 0; ///< nothing happens where the name exists
    virtual std::vector<std::string> people() = 0;       ///< by name

    /// The files of a scenario, by hash, so that an attempt can be replayed after the scenario has changed.
    virtual void keepScenario(const std::string& hash, const Bundle& files) = 0;
    virtual std::optional<Bundle> scenarioFiles(const std::string& hash) = 0;
    virtual std::vector<std::string> scenarioHashes() = 0; ///< of all that are kept, sorted

    /// Writes the attempt with the actions it has so far and their manners, and its outcome where it has one; adds the person.
    virtual void begin(const Attempt& attempt) = 0;
    /// Writes action number `index` (from 0); refuses a gap or a second action of the same number (Conflict).
    virtual void append(const AttemptId& id, std::size_t index, const Action& action) = 0;
    /// Writes in what way it is played from its next action on, `from.action`; another number is a Conflict.
    virtual void setManner(const AttemptId& id, const MannerFrom& from) = 0;
    /// Writes the outcome; nothing more is appended then. The same outcome twice is fine, another one is a Conflict.
    virtual void finish(const AttemptId& id, const Outcome& outcome) = 0;

    virtual std::optional<Attempt> load(const AttemptId& id) = 0;
    virtual std::vector<AttemptSummary> list(const AttemptFilter& filter) = 0;
    virtual AttemptTotals totals(const AttemptFilter& filter) = 0;
    /// What the trainee left unfinished, newest first.
    virtual std::vector<AttemptSummary> unfinished(const std::string& trainee) = 0;

    /// Keeps a drill, and the person; a second one on the same moment and skill at the same time is a Conflict.
    virtual void addDrill(const Drill& drill) = 0;
    virtual std::vector<Drill> drills(const std::string& person) = 0; ///< oldest first
    /// The day by which the person needs the skills; none: no such day.
    virtual void setNeededOn(const std::string& person, const std::optional<Day>& day) = 0;
    virtual std::optional<Day> neededOn(const std::string& person) = 0;

    /// Faults of the store itself, a sentence each; empty where it is sound.
    virtual std::vector<std::string> check() = 0;

    /// Writes a copy as of this moment, whole or not at all; others may go on writing. Refuses to overwrite (Conflict).
    virtual void backUp(const std::filesystem::path& copy) = 0;

    /// Runs several writes as one: all are kept, or none where one throws. Quick for many.
    virtual void together(const std::function<void()>& writes) = 0;
};

/// Adds what a store lacks of an attempt that it holds the first `kept` actions of: the others, the manners they were taken
/// in, and the outcome where there is one.
void addRest(Store& store, const Attempt& attempt, std::size_t kept);

/// Opens or creates. `url` is a file path or `sqlite:PATH`.
std::unique_ptr<Store> openStore(const std::string& url);

} // namespace keel
