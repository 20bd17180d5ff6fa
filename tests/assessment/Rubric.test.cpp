#include "assessment/Rubric.h"

#include "World.h"
#include "language/InterfaceTexts.h"

#include <algorithm>
#include <set>

using namespace keel;

namespace {

std::string shippedRubric() { return readFile(std::string(KEEL_SOURCE_DIR) + "/assets/rubric/rubric-1.json").value(); }

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Diagnostics faultsOf(const std::string& text)
{
    Diagnostics diagnostics;
    CHECK_FALSE(loadRubric(SourceText("rubric.json", text), diagnostics));
    return diagnostics;
}

} // namespace

TEST_CASE("the shipped rubric gives every cost a cost and every gain a gain, with a source")
{
    Diagnostics diagnostics;
    const auto rubric = loadRubric(SourceText("rubric.json", shippedRubric()), diagnostics);
    REQUIRE(rubric);
    for (const Behaviour behaviour : allBehaviours()) {
        INFO(idOf(behaviour));
        const Worth& worth = rubric->behaviours[static_cast<std::size_t>(behaviour)];
        const int home = worth.points[static_cast<std::size_t>(homeOf(behaviour))];
        CHECK((isCostly(behaviour) ? home < 0 : home > 0));
        CHECK_FALSE(worth.source.empty());
        CHECK((!isCostly(behaviour) || !worth.better.empty()));
    }
}

TEST_CASE("everything the rubric can say has its text")
{
    Diagnostics diagnostics;
    const auto rubric = loadRubric(SourceText("rubric.json", shippedRubric()), diagnostics);
    REQUIRE(rubric);
    const auto texts = InterfaceTexts::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    REQUIRE(texts);
    std::set<std::string> keys{"reason.base", "reason.limit", "attempt.limit"};
    const auto addBetter = [&](const Worth& worth) {
        if (!worth.better.empty())
            keys.insert(worth.better);
    };
    for (const Behaviour behaviour : allBehaviours()) {
        keys.insert("behaviour." + std::string(idOf(behaviour)));
        addBetter(rubric->behaviours[static_cast<std::size_t>(behaviour)]);
    }
    for (std::size_t i = 0; i < circumstanceCount; ++i) {
        keys.insert("reason." + std::string(idOf(static_cast<Circumstance>(i))));
        addBetter(rubric->circumstances[i]);
    }
    for (const Ceiling& ceiling : rubric->ceilings) {
        keys.insert("reason." + ceiling.id);
        addBetter(ceiling.worth);
    }
    for (const auto& [rule, source] : rubric->attempt.sources)
        keys.insert("attempt." + rule);
    for (const std::string& key : keys) {
        INFO(key);
        CHECK(texts->has("en", key));
    }
}

TEST_CASE("nothing is suggested that the reply has done already")
{
    const auto suggests = [](const ReplyAssessment& assessment, const std::string& better) {
        return std::any_of(assessment.reasons.begin(), assessment.reasons.end(), [&](const Reason& r) { return r.better == better; });
    };
    CHECK(suggests(replyTo("My router is dead.", "I will send you a new router."), "better.when"));
    CHECK_FALSE(suggests(replyTo("My router is dead.", "I will send you a new router by Friday."), "better.when"));
}

TEST_CASE("a rubric with a fault is refused, and the fault is named")
{
    CHECK(faultsOf(replaced(shippedRubric(), "\"greet\"", "\"great\"")).front().code == "json.missing-key");
    CHECK(faultsOf(replaced(shippedRubric(), "\"fatal\": [\"insult\"", "\"fatal\": [\"insolt\"")).front().code == "rubric.unknown-behaviour");
    CHECK(faultsOf(replaced(shippedRubric(), "\"formatVersion\": 1", "\"formatVersion\": 2")).front().code == "json.out-of-range");
    CHECK(faultsOf(replaced(shippedRubric(), "\"within\": \"words\"", "\"within\": \"line\"")).front().code == "rubric.unknown-extent");
    CHECK(faultsOf("[]").front().code == "json.wrong-type");
    CHECK(faultsOf("{").front().code == "json.cut-off");
}

TEST_CASE("the version names rubric, languages and Unicode")
{
    CHECK_THAT(shippedAssessor().version(), ContainsSubstring("rubric:"));
    CHECK_THAT(shippedAssessor().version(), ContainsSubstring("unicode:"));
    CHECK(shippedAssessor().languages() == std::vector<std::string>{"bg", "en", "es", "pt-BR"});
}
