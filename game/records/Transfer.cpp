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

void writeHead(std::ostream& out) { writeLine(out, {{"evenkeel", "records"}, {"formatVersion", 1}}); }

void writeScenario(std::ostream& out, const std::string& hash, const Bundle& files)
{
    writeLine(out, {{"scenario", {{"hash", hash}, {"files", files}}}});
}

void writeAttempt(std::ostream& out, const Attempt& attempt) { out << R"({"attempt":)" << attemptToJson(attempt) << "}\n"; }

} // namespace

void exportAttempt(const Attempt& attempt, const Bundle& files, std::ostream& out)
{
    writeHead(out);
    writeScenario(out, attempt.scenarioHash, files);
    writeAttempt(out, attempt);
}

void exportAll(Store& store, std::ostream& out)
{
    writeHead(out);
    for (const std::string& name : store.people())
        writeLine(out, {{"person", {{"name", name}}}});
    for (const std::string& hash : store.scenarioHashes())
        writeScenario(out, hash, store.scenarioFiles(hash).value_or(Bundle{}));
    AttemptFilter oldestFirst;
    oldestFirst.descending = false;
    for (const AttemptSummary& summary : store.list(oldestFirst))
        if (const auto attempt = store.load(summary.id))
            writeAttempt(out, *attempt);
    for (const std::string& name : store.people()) {
        if (const auto day = store.neededOn(name))
            writeLine(out, {{"goal", {{"person", name}, {"neededOn", dayToText(*day)}}}});
        for (const Drill& drill : store.drills(name))
            out << R"({"drill":)" << drillToJson(drill) << "}\n";
    }
}

} // namespace keel
