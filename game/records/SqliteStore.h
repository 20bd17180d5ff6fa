#pragma once

#include "records/SqliteConnection.h"
#include "records/Store.h"

namespace keel {

/// People and attempts in one SQLite file: the store of a single machine.
class SqliteStore : public Store {
public:
    /// Opens the file, creates it, or brings it up to date.
    explicit SqliteStore(const std::string& path);

    void addPerson(const std::string& name) override;
    std::vector<std::string> people() override;

    void keepScenario(const std::string& hash, const Bundle& files) override;
    std::optional<Bundle> scenarioFiles(const std::string& hash) override;
    std::vector<std::string> scenarioHashes() override;

    void begin(const Attempt& attempt) override;
    void setManner(const AttemptId& id, const MannerFrom& from) override;
    void append(const AttemptId& id, std::size_t index, const Action& action) override;
    void finish(const AttemptId& id, const Outcome& outcome) override;

    std::optional<Attempt> load(const AttemptId& id) override;
    std::vector<AttemptSummary> list(const AttemptFilter& filter) override;
    AttemptTotals totals(const AttemptFilter& filter) override;
    std::vector<AttemptSummary> unfinished(const std::string& trainee) override;

    void addDrill(const Drill& drill) override;
    std::vector<Drill> drills(const std::string& person) override;
    void setNeededOn(const std::string& person, const std::optional<Day>& day) override;
    std::optional<Day> neededOn(const std::string& person) override;

    std::vector<std::string> check() override;
    void backUp(const std::filesystem::path& copy) override;
    void together(const std::function<void()>& writes) override;

private:
    /// The row of an attempt; Conflict where there is none.
    std::int64_t keyOf(const AttemptId& id);
    std::vector<Action> actionsOf(std::int64_t key);
    Manners mannersOf(std::int64_t key);

    SqliteConnection m_connection;
};

} // namespace keel
