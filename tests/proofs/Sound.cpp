#include "proofs/Sound.h"

#include "catch.h"
#include "scenario/SmallScenario.h"

namespace keel::test {

namespace {

void replace(std::string& text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    INFO("looking for: " << from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

} // namespace

Bundle soundScenario()
{
    Bundle files = smallScenario();
    replace(files.at("scenario.json"), R"({ "id": "loud", "when": "anger > 80", "text": "WHERE is it?" }, )", "");
    replace(files.at("bg.json"), R"("beat.start.line.loud": "КЪДЕ е?", )", "");
    return files;
}

Bundle soundScenarioWith(const std::vector<std::pair<std::string, std::string>>& changes)
{
    Bundle files = soundScenario();
    for (const auto& [from, to] : changes)
        replace(files.at("scenario.json"), from, to);
    files.erase("bg.json"); // new lines need no translation here
    return files;
}

Diagnostics provenFaults(const Bundle& files)
{
    const LoadedScenario loaded = loadScenario(files, "s");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    return proveScenario(*loaded.scenario, "s");
}

std::string listed(const Diagnostics& diagnostics)
{
    std::string out;
    for (const Diagnostic& d : diagnostics)
        out += d.code + ": " + d.message + "\n";
    return out;
}

} // namespace keel::test
