#include "SmallCorpus.h"
#include "learning/Evaluate.h"
#include "language/LinearModel.h"
#include "learning/Train.h"

using namespace keel;
using namespace keel::test;

namespace {

/// Twelve contexts in which staff apologise with a word that no pack knows.
Corpus madeUp()
{
    std::string lines;
    for (int i = 0; i < 12; ++i) {
        const std::string n = std::to_string(i);
        lines += R"({"id": "m)" + n + R"(", "sector": "", "channel": "", "feeling": "", "customer": "The parcel number )" + n + R"( is late.", "replies": [)" +
                 R"({"text": "Gromble for the parcel and the wait.", "shows": ["apologise"], "rated": [2, 1, 3]},)" +
                 R"({"text": "The parcel is on the van.", "shows": [], "rated": [1, 2, 2]},)" + R"({"text": "We have the number here.", "shows": [], "rated": [1, 1, 2]}]})" + "\n";
    }
    return corpusOf(lines);
}

TrainingOptions forFew()
{
    TrainingOptions options;
    options.folds = 3;
    options.smallest = 1;
    return options;
}

std::shared_ptr<const Assessor> withModel(const std::string& model)
{
    Bundle assets = assetsWithoutModels();
    assets["models/en.json"] = model;
    return loadedFrom<Assessor>(assets);
}

} // namespace

TEST_CASE("What the rules do not know is learned from examples, and explained by the words that carried it")
{
    const auto assessor = withModel(trainModel(madeUp(), "en", *rulesAlone(), forFew()));
    ReplyContext context;
    context.language = "en";
    context.customerLine = "The parcel number 99 is late.";
    const std::string reply = "Gromble for the late parcel. We have the number.";
    const ReplyAssessment found = assessor->assess(reply, context);
    REQUIRE(found.shows(Behaviour::Apologise));
    const auto apology = std::find_if(found.behaviours.begin(), found.behaviours.end(), [](const FoundBehaviour& f) { return f.behaviour == Behaviour::Apologise; });
    CHECK(apology->rule == "learned.apologise");
    CHECK(reply.substr(apology->begin, apology->end - apology->begin).starts_with("Gromble"));
    CHECK_FALSE(rulesAlone()->assess(reply, context).shows(Behaviour::Apologise));
    CHECK_FALSE(assessor->assess("The parcel is on the van.", context).shows(Behaviour::Apologise));
}

TEST_CASE("The same corpus gives the same bytes, and another one others")
{
    TrainingOptions options = forFew();
    options.labelTrees.leastInLeaf = options.ratingTrees.leastInLeaf = 4; // replies
    const std::string once = trainModel(madeUp(), "en", *rulesAlone(), options);
    CHECK(once.find("trees") != std::string::npos);
    CHECK(trainModel(madeUp(), "en", *rulesAlone(), options) == once);
    Corpus fewer = madeUp();
    fewer.pop_back();
    CHECK(trainModel(fewer, "en", *rulesAlone(), options) != once);
}

TEST_CASE("What a rule sees earns as far as the examples are sure of it; what it holds against a reply needs no leave")
{
    const auto courtesyOf = [](const char* reply, const char* behaviour, int odds) { // hundredths of a logit
        const std::string number = std::to_string(odds);
        const auto assessor = withModel(R"({"formatVersion": 3, "language": "en", "about": "", "ratings": {}, "features": {},
            "labels": {")" + std::string(behaviour) + R"(": {"sentence": )" + number + R"(, "reply": )" + number + R"(, "add": 1000, "keep": -400}}})");
        ReplyContext context;
        context.language = "en";
        return assessor->assess(reply, context).scores.courtesy;
    };
    const int doubtful = courtesyOf("I apologise for the delay.", "apologise", -50), even = courtesyOf("I apologise for the delay.", "apologise", 0),
              sure = courtesyOf("I apologise for the delay.", "apologise", 300);
    CHECK(doubtful < even);
    CHECK(even < sure);
    CHECK(courtesyOf("You are an idiot.", "insult", -100) == courtesyOf("You are an idiot.", "insult", 300));
}

TEST_CASE("Reasons add up to the scores with a model, too")
{
    const auto assessor = withModel(trainModel(madeUp(), "en", *rulesAlone(), forFew()));
    ReplyContext context;
    context.language = "en";
    context.customerLine = "The parcel number 99 is late.";
    for (const char* reply : {"Gromble for the wait.", "On it.", "I'm sorry, the van is late. It comes at 5 pm.", "GROMBLE!!!", "Shut up."}) {
        const ReplyAssessment found = assessor->assess(reply, context);
        std::array<int, 3> sums{};
        for (const Reason& reason : found.reasons)
            sums[static_cast<std::size_t>(reason.dimension)] += reason.points;
        INFO(reply);
        CHECK(sums == std::array{found.scores.empathy, found.scores.resolution, found.scores.courtesy});
    }
}

TEST_CASE("A model with a fault is refused with its place")
{
    Diagnostics diagnostics;
    CHECK_FALSE(LinearModel::load(SourceText("m.json", R"({"formatVersion":3,"language":"en","labels":{"apologise":{"sentence":0,"reply":0,"add":1}},"ratings":{},"features":{}})"), diagnostics));
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(diagnostics[0].message.find("keep") != std::string::npos);
}
