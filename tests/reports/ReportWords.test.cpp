#include "reports/ReportWords.h"

#include "Speakers.h"
#include "catch.h"

using namespace keel;
using namespace keel::samples;

TEST_CASE("A reason whose behaviour counts only in part says how much of its points")
{
    Reason reason;
    reason.behaviour = Behaviour::OfferFix;
    reason.rule = "learned.offer_fix";
    reason.points = 28;
    CHECK(reasonLabel(reason, speaker("en")) == "Offers a concrete action");
    reason.points = 9;
    reason.percent = 34;
    CHECK(reasonLabel(reason, speaker("en")) == "Offers a concrete action (34% of its points)");
    CHECK(reasonLabel(reason, speaker("bg")) == "Предлага конкретно действие (34\u00a0% от точките)");
}

TEST_CASE("A source is told by its name: a principle with its title, a paper as it is cited, the examples in words")
{
    for (const char* language : {"en", "es", "pt-BR", "bg"}) {
        CHECK(sourceName("Packard & Berger 2021", speaker(language)) == "Packard & Berger 2021");
        CHECK(sourceName("A9", speaker(language)) == "A9 · " + speaker(language)("principle.A9"));
        CHECK(sourceName("examples", speaker(language)) == speaker(language)("source.examples"));
    }
}
