#pragma once

#include "scenario/Load.h"

#include <optional>

namespace keel {

/// Looks at a scenario's folder again and again while it is being written. Says when its files have changed, with what
/// they hold now: a scenario, or why there is none.
class ScenarioWatch {
public:
    /// Takes what is there now as known.
    explicit ScenarioWatch(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return m_folder; }
    /// What has become of it since it was last asked; nothing where nothing has changed. Costs a few file dates.
    std::optional<LoadedScenario> changed();

private:
    /// Names, sizes and dates of all files that belong to it, its fragments among them.
    std::string stamp() const;

    std::filesystem::path m_folder;
    std::string m_stamp;
};

} // namespace keel
