#pragma once

#include "base/Files.h"
#include "catch.h"
#include "records/Schema.h"
#include "records/SqliteConnection.h"

#include <array>
#include <filesystem>
#include <string>

namespace keel::test {

/// Writes a store as an earlier version of the program (from 1) left it, with one attempt `a` of Ana's in it.
/// `values` are those of the attempt's columns named in `columns`, besides the ones that every attempt has: it is
/// finished then; otherwise it holds one action.
inline void writeOldStore(const std::filesystem::path& file, std::size_t version, const std::string& columns = {}, const std::string& values = {})
{
    constexpr std::array steps{"001-attempts", "002-lists", "003-earlier-attempts", "004-rewound", "005-drills"};
    SqliteConnection old(file);
    for (std::size_t i = 0; i < version; ++i) {
        const auto sql = readFile(std::string(KEEL_SOURCE_DIR "/game/records/schema/") + steps.at(i) + ".sql");
        REQUIRE(sql);
        old.execute(*sql);
    }
    old.execute("PRAGMA application_id = " + std::to_string(storeApplicationId) + "; PRAGMA user_version = " + std::to_string(version) + ";"
                "INSERT INTO person VALUES ('Ana');"
                "INSERT INTO attempt (id, trainee, scenario, scenario_hash, rules_version, language, started_at" + columns + ")"
                " VALUES ('a', 'Ana', 'late-parcel', 'h', 'r', 'en', 5" + values + ");");
    if (columns.empty()) // nothing is added to an attempt that is finished
        old.execute("INSERT INTO action VALUES (1, 0, 100, '{\"do\":\"hold\"}');");
}

} // namespace keel::test
