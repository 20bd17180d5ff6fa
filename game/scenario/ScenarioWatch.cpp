#include "scenario/ScenarioWatch.h"

#include <set>

namespace keel {

namespace fs = std::filesystem;

ScenarioWatch::ScenarioWatch(fs::path folder) : m_folder(fs::weakly_canonical(folder)), m_stamp(stamp()) {}

std::optional<LoadedScenario> ScenarioWatch::changed()
{
    std::string now = stamp();
    if (now == m_stamp)
        return std::nullopt;
    m_stamp = std::move(now);
    return loadScenarioFolder(m_folder);
}

std::string ScenarioWatch::stamp() const
{
    std::set<std::string> seen; // in an order of its own: folders are listed in none
    for (const fs::path& place : {m_folder, m_folder.parent_path() / "fragments"}) {
        std::error_code error;
        for (auto it = fs::recursive_directory_iterator(place, error); !error && it != fs::end(it); it.increment(error)) {
            std::error_code gone; // between being listed and being asked for
            const auto size = fs::file_size(it->path(), gone);
            const auto date = fs::last_write_time(it->path(), gone).time_since_epoch().count();
            if (!gone && it->path().extension() == ".json")
                seen.insert(it->path().generic_string() + " " + std::to_string(size) + " " + std::to_string(date) + "\n");
        }
    }
    std::string out;
    for (const std::string& entry : seen)
        out += entry;
    return out;
}

} // namespace keel
