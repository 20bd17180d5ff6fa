#include "catch.h"
#include "scenario/ScenarioWatch.h"
#include "scenario/Scratch.h"
#include "scenario/SmallScenario.h"

using namespace keel;
using namespace keel::test;

namespace {

void save(const Bundle& files, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const auto& [name, text] : files)
        writeFile(folder / name, text);
}

} // namespace

TEST_CASE("A scenario is read again when it was saved, and only then")
{
    const ScratchFolder scratch("watched");
    save(smallScenario(), scratch.path());
    ScenarioWatch watch(scratch.path());
    CHECK_FALSE(watch.changed());

    save(smallScenarioWith("scenario.json", "It comes today by five.", "It comes by six o'clock."), scratch.path());
    const auto better = watch.changed();
    REQUIRE(better);
    REQUIRE(better->scenario);
    CHECK(better->scenario->text("beat.solve.reply.today", "en") == "It comes by six o'clock.");
    CHECK_FALSE(watch.changed());
}

TEST_CASE("A scenario saved with a fault is told once, and again when it is mended")
{
    const ScratchFolder scratch("watched-fault");
    save(smallScenario(), scratch.path());
    ScenarioWatch watch(scratch.path());
    save(smallScenarioWith("bg.json", "{", "{ oops"), scratch.path());
    const auto broken = watch.changed();
    REQUIRE(broken);
    CHECK_FALSE(broken->scenario);
    CHECK(hasErrors(broken->diagnostics));
    CHECK_FALSE(watch.changed());

    save(smallScenario(), scratch.path());
    const auto mended = watch.changed();
    REQUIRE(mended);
    CHECK(mended->scenario);
}

TEST_CASE("A new translation and one taken away are changes, too")
{
    const ScratchFolder scratch("watched-files");
    save(smallScenario(), scratch.path());
    ScenarioWatch watch(scratch.path());
    std::filesystem::remove(scratch.path() / "bg.json");
    const auto without = watch.changed();
    REQUIRE(without);
    REQUIRE(without->scenario);
    CHECK_FALSE(without->scenario->texts.contains("bg"));
}
