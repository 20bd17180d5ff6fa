#include "Shipped.h"
#include "assessment/Circumstances.h"

using namespace keel;
using namespace keel::test;

namespace {

const Rubric& rubric()
{
    static const auto loaded = [] {
        Diagnostics diagnostics;
        auto made = loadRubric(SourceText("rubric.json", readFile(KEEL_SOURCE_DIR "/assets/rubric/rubric-1.json").value()), diagnostics);
        REQUIRE(made);
        return *made;
    }();
    return loaded;
}

/// Empathy of a reply that has earned 50 points over the start, and plays the feeling down with this certainty.
int empathyWhereDismissed(int certainty)
{
    ReplyContext context;
    Reading reading;
    reading.context = &context;
    ReplyFacts facts;
    facts.rubric = &rubric();
    facts.reading = &reading;
    facts.judgeWording = false;
    facts.shown = {{Behaviour::DismissFeeling, 0, 4, "rule", certainty}};
    Ledger ledger(rubric());
    ledger.enter(Dimension::Empathy, 50, "earned", {});
    weighCircumstances(facts, ledger);
    return ledger.sum(Dimension::Empathy);
}

} // namespace

TEST_CASE("A score comes down to a ceiling as far as it is sure that there is cause for it")
{
    CHECK(empathyWhereDismissed(100) == 20); // brushed aside: at most 20
    CHECK(empathyWhereDismissed(50) == 50);  // half of the way from 80
    CHECK(empathyWhereDismissed(75) == 35);
}
