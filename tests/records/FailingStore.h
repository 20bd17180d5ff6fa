#pragma once

#include "records/Store.h"

#include <utility>

namespace keel::samples {

/// A store on a disk that can fill up, or be taken away, at any time: what is read goes on working.
class FailingStore : public Store {
public:
    explicit FailingStore(std::unique_ptr<Store> sound) : m_sound(std::move(sound)) {}

    std::optional<StoreError::Reason> fails; ///< every write, for this reason; none: it works

    void addPerson(const std::string& name) override { writes().addPerson(name); }
    std::vector<std::string> people() override { return m_sound->people(); }
    void keepScenario(const std::string& hash, const Bundle& files) override { writes().keepScenario(hash, files); }
    std::optional<Bundle> scenarioFiles(const std::string& hash) override { return m_sound->scenarioFiles(hash); }
    std::vector<std::string> scenarioHashes() override { return m_sound->scenarioHashes(); }
    void begin(const Attempt& attempt) override { writes().begin(attempt); }
    void setManner(const AttemptId& id, const MannerFrom& from) override { writes().setManner(id, from); }
    void append(const AttemptId& id, std::size_t index, const Action& action) override { writes().append(id, index, action); }
    void finish(const AttemptId& id, const Outcome& outcome) override { writes().finish(id, outcome); }
    std::optional<Attempt> load(const AttemptId& id) override { return m_sound->load(id); }
    std::vector<AttemptSummary> list(const AttemptFilter& filter) override { return m_sound->list(filter); }
    AttemptTotals totals(const AttemptFilter& filter) override { return m_sound->totals(filter); }
    std::vector<AttemptSummary> unfinished(const std::string& trainee) override { return m_sound->unfinished(trainee); }
    void addDrill(const Drill& drill) override { writes().addDrill(drill); }
    std::vector<Drill> drills(const std::string& person) override { return m_sound->drills(person); }
    void setNeededOn(const std::string& person, const std::optional<Day>& day) override { writes().setNeededOn(person, day); }
    std::optional<Day> neededOn(const std::string& person) override { return m_sound->neededOn(person); }
    std::vector<std::string> check() override { return m_sound->check(); }
    void backUp(const std::filesystem::path& copy) override { m_sound->backUp(copy); }
    void together(const std::function<void()>& all) override { m_sound->together(all); }

private:
    Store& writes()
    {
        if (fails)
            throw StoreError(*fails, "the test has taken the disk away");
        return *m_sound;
    }

    std::unique_ptr<Store> m_sound;
};

} // namespace keel::samples
