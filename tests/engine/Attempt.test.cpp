#include "engine/Attempt.h"

#include "catch.h"
#include "engine/Conversation.h"
#include "engine/EventJson.h"

using namespace keel;
using namespace keel::test;

namespace {

Attempt attemptOf(Session& session)
{
    Attempt attempt;
    attempt.id = AttemptId("6b1f0a3e-0000-4000-8000-000000000001");
    attempt.trainee = "Мария \"M\"";
    attempt.scenario = session.book().scenario->id;
    attempt.scenarioHash = session.book().scenario->hash();
    attempt.rulesVersion = session.book().rules->version();
    attempt.language = session.book().language;
    attempt.startedAt = 1'700'000'000'000;
    for (const auto& entry : session.entries())
        attempt.actions.push_back(entry.action);
    attempt.outcome = outcomeOf(session);
    return attempt;
}

void playThrough(Conversation& talk)
{
    talk.picks("own");
    talk.does(LookUp{FactId("cause")});
    talk.types("The van broke down; you'll have it by 5 pm today.");
}

} // namespace

TEST_CASE("An attempt is its actions: replayed, it gives the same bytes")
{
    Conversation talk;
    playThrough(talk);
    const Replay again = replay(talk.session().sharedBook(), attemptOf(talk.session()));
    CHECK_FALSE(again.failedAt);
    CHECK(sessionToJson(again.session) == sessionToJson(talk.session()));
    CHECK(outcomeOf(again.session) == outcomeOf(talk.session()));
}

TEST_CASE("An attempt is written and read back the same")
{
    Conversation talk;
    playThrough(talk);
    const std::string text = attemptToJson(attemptOf(talk.session()));
    Diagnostics diagnostics;
    const auto back = attemptFromJson(SourceText("a.json", text), diagnostics);
    REQUIRE(back);
    CHECK(attemptToJson(*back) == text);
    CHECK(text.find('\n') == std::string::npos);
}

TEST_CASE("A forged action does not replay")
{
    Conversation talk;
    playThrough(talk);
    Attempt attempt = attemptOf(talk.session());
    attempt.actions[1].move = PickReply{ReplyId("own")}; // not on offer there
    const Replay again = replay(talk.session().sharedBook(), attempt);
    CHECK(again.failedAt == 1u);
    CHECK(again.refusal == Refusal::NotOffered);
}

TEST_CASE("A broken attempt file is refused with a place")
{
    Diagnostics diagnostics;
    CHECK_FALSE(attemptFromJson(SourceText("a.json", R"({"formatVersion":1,"id":"x","actions":[{"do":"fly"}]})"), diagnostics));
    CHECK(diagnostics.size() >= 2);
}
