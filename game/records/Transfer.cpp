#include "records/Transfer.h"

#include "records/DrillJson.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace keel {

namespace {

using Json = nlohmann::json; // keeps its keys sorted

void writeLine(std::ostream& out, const Json& object)
{
    out << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

void exportAll(Store& store, std::ostream& out)
{
    writeLine(out, {{"evenkeel", "records"}, {"formatVersion", 1}});
    for (const std::string& name : store.people())
        writeLine(out, {{"person", {{"name", name}}}});
    for (const std::string& hash : store.scenarioHashes())
        writeLine(out, {{"scenario", {{"hash", hash}, {"files", store.scenarioFiles(hash).value_or(Bundle{})}}}});
    AttemptFilter oldestFirst;
    oldestFirst.descending = false;
    for (const AttemptSummary& summary : store.list(oldestFirst))
        if (const auto attempt = store.load(summary.id))
            out << R"({"attempt":)" << attemptToJson(*attempt) << "}\n";
    for (const std::string& name : store.people()) {
        if (const auto day = store.neededOn(name))
            writeLine(out, {{"goal", {{"person", name}, {"neededOn", dayToText(*day)}}}});
        for (const Drill& drill : store.drills(name))
            out << R"({"drill":)" << drillToJson(drill) << "}\n";
    }
}

} // namespace keel
