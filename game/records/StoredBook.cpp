#include "records/StoredBook.h"

#include "scenario/Load.h"

namespace keel {

StoredBooks::StoredBooks(Store& store, std::shared_ptr<const Rulebook> rules) : m_store(&store), m_rules(std::move(rules)) {}

const StoredBooks::Kept& StoredBooks::scenarioOf(const std::string& hash)
{
    const auto [place, isNew] = m_scenarios.try_emplace(hash);
    Kept& kept = place->second;
    if (!isNew)
        return kept;
    const auto files = m_store->scenarioFiles(hash);
    if (!files) {
        kept.why = "the scenario files " + hash + " are not kept";
        return kept;
    }
    LoadedScenario loaded = loadScenario(*files, "kept:" + hash);
    // A change in the store itself would otherwise go unseen: the replay would agree with the forged scenario.
    if (bundleHash(*files) != hash)
        kept.why = "the kept scenario files are not those with the hash " + hash;
    else if (!loaded.scenario)
        kept.why = "the kept scenario files have errors: " + (loaded.diagnostics.empty() ? "" : loaded.diagnostics.front().message);
    else
        kept.scenario = std::move(loaded.scenario);
    return kept;
}

std::shared_ptr<const Playbook> StoredBooks::bookOf(const Attempt& attempt, std::string& why)
{
    const Kept& kept = scenarioOf(attempt.scenarioHash);
    why = kept.why;
    if (!kept.scenario)
        return nullptr;
    if (kept.scenario->id != attempt.scenario) {
        why = "the attempt names the scenario " + attempt.scenario.str() + ", its files are those of " + kept.scenario->id.str();
        return nullptr;
    }
    auto& book = m_books[{attempt.scenarioHash, attempt.language}];
    if (!book)
        book = makePlaybook(kept.scenario, m_rules, attempt.language);
    if (!book)
        why = "the scenario cannot be played in " + attempt.language;
    return book;
}

} // namespace keel
