#include "World.h"

#include <algorithm>

using namespace keel;

namespace {

ReplyAssessment marked(const std::string& reply, std::vector<Behaviour> behaviours, std::vector<FactId> said = {})
{
    ReplyContext context;
    context.language = "en";
    context.customerLine = "I am furious!";
    return shippedAssessor().assessMarked(reply, {std::move(behaviours), std::move(said)}, context);
}

} // namespace

TEST_CASE("exactly what the author marked counts")
{
    const ReplyAssessment assessment = marked("Leave it with me. No wonder you are furious.", {Behaviour::OwnProblem}, {FactId("cause")});
    CHECK(shownBy(assessment) == "own_problem");
    CHECK(assessment.understood);
    CHECK(assessment.said == std::vector<FactId>{FactId("cause")});
}

TEST_CASE("a mark points at its words where the analysis finds them, else at the whole reply")
{
    const std::string reply = "Right then. No wonder you are furious.";
    const ReplyAssessment assessment = marked(reply, {Behaviour::AcknowledgeFeeling, Behaviour::OfferFix});
    REQUIRE(assessment.behaviours.size() == 2);
    CHECK(assessment.behaviours[0].rule == "author");
    CHECK(assessment.behaviours[0].end == reply.size());
    CHECK(assessment.behaviours[1].behaviour == Behaviour::AcknowledgeFeeling);
    CHECK(assessment.behaviours[1].begin >= 12);
}

TEST_CASE("a marked reply scores as the same behaviours typed")
{
    const std::string reply = "No wonder you are furious.";
    const ReplyAssessment typed = replyTo("I am furious!", reply);
    std::vector<Behaviour> shown;
    for (const FoundBehaviour& found : typed.behaviours)
        shown.push_back(found.behaviour);
    CHECK(marked(reply, shown).scores == typed.scores);
}

TEST_CASE("the reasons of a marked reply add up too")
{
    const ReplyAssessment assessment = marked("Whatever.", {Behaviour::Insult, Behaviour::DismissFeeling, Behaviour::Overpromise});
    int empathy = 0;
    for (const Reason& reason : assessment.reasons)
        empathy += reason.dimension == Dimension::Empathy ? reason.points : 0;
    CHECK(empathy == assessment.scores.empathy);
    CHECK(assessment.scores.courtesy <= 20);
}

TEST_CASE("a written reply is read once for each line that it answers, and always the same")
{
    Scenario scenario;
    scenario.id = ScenarioId("hosting");
    scenario.language = "en";
    Diagnostics diagnostics;
    const Cues cues = shippedAssessor().compileCues(scenario, "en", diagnostics);
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    const Marks marks{{Behaviour::OfferFix}, {}};
    const std::string reply = "I will send a new router.";
    context.customerLine = "I am furious!";
    const ReplyAssessment first = shippedAssessor().assessMarked(reply, marks, context);
    context.customerLine = "Where is the router?";
    const ReplyAssessment calm = shippedAssessor().assessMarked(reply, marks, context);
    context.customerLine = "I am furious!";
    const ReplyAssessment again = shippedAssessor().assessMarked(reply, marks, context);
    CHECK(first.reasons == again.reasons);
    CHECK(first.behaviours == again.behaviours);
    CHECK(calm.scores.empathy > first.scores.empathy);
}
