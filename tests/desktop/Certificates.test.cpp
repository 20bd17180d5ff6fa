#include "catch.h"

#include "base/Files.h"
#include "desktop/Program.h"
#include "practice/Skills.h"

using namespace keel;
using test::Program;
using test::shippedHouse;

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

void passes(Store& store, const std::string& person, std::size_t scenario)
{
    Attempt attempt;
    attempt.id = AttemptId(person + std::to_string(scenario));
    attempt.trainee = person;
    attempt.scenario = shippedHouse()->scenarios[scenario]->id;
    attempt.scenarioHash = "h";
    attempt.rulesVersion = "r";
    attempt.language = "en";
    attempt.startedAt = sampleNow - day;
    attempt.outcome = Outcome{{80, 80, 90}, "stays", "good", true};
    store.begin(attempt);
}

/// Everything that the shipped certificate asks for.
void earns(Store& store, const std::string& person)
{
    for (const std::size_t scenario : {0U, 1U, 2U})
        passes(store, person, scenario);
    for (const Behaviour skill : skills())
        for (const std::int64_t ago : {60, 40, 20, 1})
            store.addDrill({person, skill, "en", "m" + std::to_string(ago), "…", sampleNow - ago * day, true});
}

} // namespace

TEST_CASE("In the practice room a trainee sees what is missing, and there is nothing to save", "[desktop]")
{
    Program program("missing");
    program.perform(AddPerson{"Ана Иванова"});
    passes(*program.store, "Ана Иванова", 0);
    program.perform(Practise{OpenSkills{}});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("certificates"));
    program.press(Key::Enter);
    CHECK(program.app->screen() == App::Screen::Certificates);
    const CertificatesModel& shown = program.app->certificatesShown();
    REQUIRE(shown.certificates.size() == 1);
    CHECK(shown.certificates[0].state == "Met: 0 of 4");
    CHECK(shown.certificates[0].requirements[0].text == "Different scenarios passed: 1 (required: 3)");
    CHECK_FALSE(program.shows("save even-keel"));
    program.perform(SaveCertificate{"even-keel"}); // not even by a way around
    CHECK(std::filesystem::is_empty(program.files));
    program.press(Key::Escape);
    CHECK(program.app->screen() == App::Screen::Practice);
}

TEST_CASE("Who has met everything saves the page by keyboard, and is told where it is", "[desktop]")
{
    Program program("earned");
    program.perform(AddPerson{"Ана Иванова"});
    earns(*program.store, "Ана Иванова");
    program.perform(OpenCertificates{});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("save even-keel"));
    program.press(Key::Enter);
    const std::filesystem::path page = program.files / "evenkeel-even-keel-Ана-Иванова.html";
    REQUIRE(readFile(page));
    CHECK_THAT(*readFile(page), ContainsSubstring("Ана Иванова"));
    CHECK_THAT(program.app->certificatesShown().certificates[0].saved, ContainsSubstring(page.string()));
    CHECK(program.app->screen() == App::Screen::Certificates);
}

TEST_CASE("The manager looks at everybody's certificates, and comes back to the list", "[desktop]")
{
    Program program("team");
    earns(*program.store, "Boris");
    passes(*program.store, "Ana", 0);
    program.perform(OpenManager{});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("certificates"));
    program.press(Key::Enter);
    CHECK(program.app->certificatesShown().person == "Ana");
    REQUIRE(program.tabTo("person"));
    program.press(Key::Enter);
    REQUIRE(program.tabTo("choice Boris"));
    program.press(Key::Enter);
    program.frame();
    CHECK(program.app->certificatesShown().person == "Boris");
    CHECK(program.app->certificatesShown().certificates[0].met);
    program.press(Key::Escape);
    CHECK(program.app->screen() == App::Screen::Manager);
}

TEST_CASE("A page that can be put nowhere is told of", "[desktop]")
{
    Program program("no-place");
    program.perform(AddPerson{"Ana"});
    earns(*program.store, "Ana");
    std::filesystem::remove_all(program.files);
    program.perform(OpenCertificates{});
    program.frame();
    program.perform(SaveCertificate{"even-keel"});
    program.frame();
    CHECK(program.shows("dismiss"));
    CHECK(program.app->certificatesShown().certificates[0].saved.empty());
}
