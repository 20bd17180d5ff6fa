#include "catch.h"

#include "Speakers.h"
#include "reports/CertificatePage.h"

using namespace keel;
using namespace keel::samples;

namespace {

Criteria calm()
{
    Criteria criteria;
    criteria.id = "calm";
    criteria.name = {{"en", "Calm & kind"}, {"bg", "Спокойствие"}};
    criteria.least = {60, 50, 70};
    return criteria;
}

const std::vector<Requirement> met{{Requirement::Kind::Scenarios, "", 4, 3}, {Requirement::Kind::Scenario, "till", 1, 1}, {Requirement::Kind::Skill, "set_limit", 1, 1}};
const ScenarioTitles titles{{ScenarioId("till"), "Declined, twice"}};

} // namespace

TEST_CASE("A certificate names the person, what was met, the least scores, the day, and what it does not say")
{
    const std::string page = certificatePage(calm(), met, "Ana <Prieto>", 1763719200000, titles, speaker("en"));
    for (const char* part : {"Calm &amp; kind", "Ana &lt;Prieto&gt; has met", "Different scenarios passed: 4 (required: 3)", "Scenario passed: Declined, twice",
                             "Skill held: Sets a respectful limit", "empathy 60, resolution 50, courtesy 70", "2025-11-21", "not how anybody will act"})
        CHECK_THAT(page, ContainsSubstring(part));
}

TEST_CASE("A certificate is written in the language that is asked for")
{
    const std::string page = certificatePage(calm(), met, "Ана", 1763719200000, titles, speaker("bg"));
    CHECK_THAT(page, ContainsSubstring("Спокойствие"));
    CHECK_THAT(page, ContainsSubstring("Удостоверение"));
}
