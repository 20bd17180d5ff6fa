#pragma once

#include "base/Diagnostic.h"
#include "engine/Attempt.h"
#include "engine/Step.h"
#include "records/Store.h"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace keel {

/// Makes the playbooks of stored attempts from the scenario files kept with them, each once: an attempt is resumed,
/// shown and verified on what it was played on, even if the scenario has changed since.
class StoredBooks {
public:
    StoredBooks(Store& store, std::shared_ptr<const Rulebook> rules);

    /// Null where the files are not kept, are broken, or belong to another scenario; `why` then says which.
    std::shared_ptr<const Playbook> bookOf(const Attempt& attempt, std::string& why);

private:
    struct Kept {
        std::shared_ptr<const Scenario> scenario;
        std::string why; ///< there is none
    };
    const Kept& scenarioOf(const std::string& hash);

    Store* m_store;
    std::shared_ptr<const Rulebook> m_rules;
    std::map<std::string, Kept> m_scenarios;
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const Playbook>> m_books; ///< by hash and language
};

} // namespace keel
