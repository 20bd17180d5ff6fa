#include "SmallCorpus.h"
#include "learning/Evaluate.h"
#include "language/Network.h"
#include "language/NetworkRun.h"
#include "learning/Learner.h"
#include "learning/Train.h"

#include <cmath>

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
    options.network.passes = 40; // there are few examples
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

TEST_CASE("What was trained and what is read back say the same of a reply")
{
    const Corpus corpus = madeUp();
    const TrainingOptions options = forFew();
    const auto rules = rulesAlone();
    const Examples examples = examplesOf(corpus, "en", *rules, options.leastContexts);
    const Learner learner(examples, options);
    Learnt learnt = learner.learn();
    Diagnostics faults;
    const auto network = Network::load(SourceText("en.json", modelText(learnt, examples, options, "en")), faults);
    REQUIRE(network);
    for (const std::uint32_t reply : {0U, 1U, 5U, 6U}) {
        const Examples::Reply& given = examples.replies[reply];
        const ReplyContext moment = contextFor(corpus[given.context], "en", *rules);
        NetworkRun run(*network, given.last - given.first);
        rules->features(given.labels->text, moment, [&](std::string_view name, const FeaturePlace& place) { run.see(name, place); });
        run.close();
        const std::vector<float> logits = learner.logitsOf(learnt.members, reply);
        for (std::size_t label = 0; label < logits.size(); ++label) {
            INFO(given.labels->text << ": " << learnt.labels[label].id);
            CHECK(std::abs(run.labels()[label].sum - 100 * learnt.labels[label].logit.of(logits[label])) < 40); // hundredths of a logit: levels are coarse
        }
    }
}

TEST_CASE("What nobody has rated is not foreseen, and nothing is learned from nothing")
{
    Corpus corpus = madeUp();
    for (LabelledContext& context : corpus)
        for (LabelledReply& reply : context.replies)
            reply.rated.reset();
    CHECK(trainModel(corpus, "en", *rulesAlone(), forFew()).find("\"ratings\":{}") != std::string::npos);
}

TEST_CASE("A learner finds the sentence that shows it, and takes nothing from ratings that there are not")
{
    const Corpus corpus = madeUp();
    const Examples examples = examplesOf(corpus, "en", *rulesAlone(), 2);
    std::vector<Wanted> wanted(examples.replies.size());
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < wanted.size(); ++i) {
        wanted[i].labels = {isLabelled(*examples.replies[i].labels, Behaviour::Apologise)};
        all.push_back(i);
    }
    NetworkLearner network(examples, wanted, {.passes = 40});
    const NetworkLearner::Units before = network.ratings()[0].ofReply.at;
    network.learn(all);
    CHECK(network.ratings()[0].ofReply.at == before);
    for (const std::uint32_t i : all) {
        const NetworkLearner::Said said = network.say(i);
        CHECK((said.ofReply[0] + said.ofSentences[0][0] > 0) == wanted[i].labels[0]);
    }
}

TEST_CASE("The same corpus gives the same bytes, and another one others")
{
    TrainingOptions options = forFew();
    const std::string once = trainModel(madeUp(), "en", *rulesAlone(), options);
    CHECK(trainModel(madeUp(), "en", *rulesAlone(), options) == once);
    Corpus fewer = madeUp();
    fewer.pop_back();
    CHECK(trainModel(fewer, "en", *rulesAlone(), options) != once);
    ++options.network.seed;
    CHECK(trainModel(madeUp(), "en", *rulesAlone(), options) != once);
}

TEST_CASE("What a rule sees earns as far as the examples are sure of it; what it holds against a reply needs no leave")
{
    const auto courtesyOf = [](const char* reply, const char* behaviour, int odds) { // hundredths of a logit
        std::string silent = "0";
        for (std::size_t unit = 1; unit < Network::width; ++unit)
            silent += " 0";
        const auto assessor = withModel(R"({"formatVersion": 4, "language": "en", "about": "", "start": ")" + silent + R"(", "ratings": {}, "features": {},
            "labels": {")" + std::string(behaviour) + R"(": {"start": )" + std::to_string(odds * 10000) + R"(, "sentence": ")" + silent + R"(", "reply": ")" + silent + R"(", "add": 1000, "keep": -400}}})");
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
    CHECK_FALSE(Network::load(SourceText("m.json", R"({"formatVersion":4,"language":"en","labels":{"apologise":{"start":0,"add":1}},"ratings":{},"features":{}})"), diagnostics));
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.message.find("keep") != std::string::npos; }));
}
