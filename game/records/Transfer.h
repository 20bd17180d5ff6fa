#pragma once

#include "base/Diagnostic.h"
#include "records/Store.h"

#include <cstddef>
#include <iosfwd>
#include <string>

namespace keel {

/// Everything in the store as JSON Lines, one object a line, always in the same order: a head with the format's
/// version, people by name, scenario files by hash, attempts by start time, and by person the day by which the skills
/// are needed and the drills. A store filled from it exports the same bytes.
///
///     {"evenkeel":"records","formatVersion":1}
///     {"person":{"name":"Ana"}}
///     {"scenario":{"files":{"scenario.json":"…"},"hash":"…"}}
///     {"attempt":{…}}
///     {"goal":{"neededOn":"2026-03-01","person":"Ana"}}
///     {"drill":{"person":"Ana",…}}
void exportAll(Store& store, std::ostream& out);

/// One attempt with the scenario's files, in the same format, whether or not a store holds it.
void exportAttempt(const Attempt& attempt, const Bundle& files, std::ostream& out);

/// What came in, and what was there already.
struct ImportCounts {
    std::size_t people = 0;
    std::size_t scenarios = 0;
    std::size_t attempts = 0;
    std::size_t skipped = 0; ///< already there with the same content
    std::size_t refused = 0; ///< lines with a diagnostic
    std::size_t goals = 0;   ///< days by which skills are needed
    std::size_t drills = 0;
    bool operator==(const ImportCounts&) const = default;
};

/// Reads what `exportAll` wrote. A line at fault becomes a diagnostic (`records.…`) with its line number, and the rest
/// goes on. An attempt that the store holds the beginning of is gone on with; one that is there
/// with other content is a fault (`records.conflict`); the store's stays.
/// `name` is how diagnostics call the file. Throws StoreError where the store itself fails.
ImportCounts importAll(Store& store, std::istream& in, Diagnostics& diagnostics, const std::string& name = "import");

} // namespace keel
