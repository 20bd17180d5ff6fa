#include "catch.h"
#include "engine/Attempt.h"
#include "engine/Conversation.h"
#include "engine/Result.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

/// A customer who talks at length, a promise that comes due two days later, and a shift lead who asks what went wrong.
constexpr const char* twoDaysLater = R"({
  "formatVersion": 2, "id": "leaking-tap", "language": "en", "source": "D",
  "title": "The tap", "summary": "It drips.", "brief": "You work for a plumber.",
  "channel": "phone", "level": 1, "atFault": true,
  "principles": { "D16": "kept:thursday", "B7": "goal:report", "D6": "misjudged < 20" },
  "customer": { "name": "Ms. Reed", "character": "ivan", "temperament": "wants-facts",
                "start": { "anger": 60, "trust": 40, "patience": 70 } },
  "places": { "thread": { "text": "The public thread", "onlookers": true } },
  "audience": { "start": 10, "perReply": 5, "perSilence": 20 },
  "facts": {
    "number": { "text": "Order 12", "said": ["order 12"] },
    "plan": { "text": "Nobody reads the day plan.", "said": ["day plan"] },
    "lifelong": { "text": "Taps are guaranteed for life.", "wrong": true, "said": ["guarantee* ..2 life"] } },
  "goals": { "report": { "text": "Name the fault in the process", "reachedBy": "said:plan" } },
  "promises": {
    "thursday": { "text": "Thursday", "when": "reply:thursday", "kept": "contact:phone", "fate": "He came, or not." },
    "free": { "text": "For nothing", "when": "reply:thursday", "keepable": false, "fate": "There was a bill." } },
  "transfers": { "desk": { "text": "The desk", "right": true } },
  "contacts": { "phone": { "text": "A call", "channel": "phone" }, "letter": { "text": "A letter", "channel": "email" } },
  "opening": "start", "patienceOut": "gone",
  "beats": {
    "start": { "phase": "hear", "estimate": true,
      "says": [ { "id": "long", "text": "It drips.", "rest": "And it is the third time.", "body": "She taps the counter." } ],
      "tells": ["number"], "opportunities": ["feeling:tired"],
      "replies": [ { "id": "thursday", "text": "Thursday, for nothing.", "shows": ["give_timeline"] },
                   { "id": "life", "text": "It is guaranteed for life.", "shows": ["offer_fix", "said:lifelong"] } ],
      "reactions": [ { "id": "cut-in", "when": "interrupted", "why": "Whoever is interrupted was not heard.", "says": [ { "id": "let-me", "text": "Let me finish!" } ] },
                     { "when": "invites", "says": [ { "id": "all", "text": "That is all. Now you." } ] },
                     { "when": "reply:thursday", "to": "friday" }, { "otherwise": true } ] },
    "friday": { "phase": "close", "scene": { "text": "Two days later", "later": "2d", "channel": "email" },
      "says": [ { "id": "came", "when": "kept:thursday", "text": "He came." }, { "id": "not", "text": "Nobody came." } ],
      "replies": [ { "id": "bye", "text": "Thank you.", "shows": ["thank"] } ],
      "reactions": [ { "otherwise": true, "to": "lead" } ] },
    "lead": { "phase": "close", "scene": { "text": "In the office", "speaker": "Jo, shift lead" },
      "says": [ { "id": "why", "text": "What went wrong with us?" } ],
      "replies": [ { "id": "plan", "text": "Nobody reads the day plan, you fool.", "shows": ["insult", "said:plan"] } ],
      "reactions": [ { "otherwise": true, "to": "end" } ] } },
  "endings": { "again": { "kind": "mixed", "when": "attempts > 0 and audience > 0", "title": "Again", "text": "Again.", "consequence": "Again." },
               "gone": { "kind": "poor", "title": "Gone", "text": "Gone.", "consequence": "Gone." } }
})";

Bundle files() { return {{"scenario.json", twoDaysLater}}; }

/// The call is over; the shift lead asks.
void playToTheReport(Conversation& talk)
{
    talk.does(Listen{});
    talk.picks("thursday");
    talk.picks("bye");
}

} // namespace

TEST_CASE("A customer who pauses for breath can be heard out, and tells more")
{
    Conversation talk(files());
    CHECK_FALSE(talk.state().known.contains(FactId("number")));
    const auto& entry = talk.does(Listen{});
    CHECK(talk.state().known.contains(FactId("number")));
    REQUIRE(eventOf<CustomerSaid>(entry));
    CHECK(talk.session().book().text(eventOf<CustomerSaid>(entry)->key) == "And it is the third time.");
    CHECK(talk.state().anger < Level::ofWhole(60));
    CHECK(talk.tries(Listen{}) == Refusal::NotAvailable);
}

TEST_CASE("A reply in the middle interrupts, angers, and the author can say why")
{
    Conversation talk(files());
    const auto& entry = talk.picks("life");
    CHECK(eventOf<Interrupted>(entry));
    REQUIRE(eventOf<ReactionExplained>(entry));
    CHECK(talk.session().book().text(eventOf<ReactionExplained>(entry)->key) == "Whoever is interrupted was not heard.");
    CHECK(talk.heard() == "Let me finish!");
    Conversation patient(files());
    patient.does(Listen{});
    CHECK_FALSE(eventOf<Interrupted>(patient.picks("life")));
    CHECK(patient.state().anger < talk.state().anger);
}

TEST_CASE("Whoever asks the customer to go on has listened, and has not interrupted")
{
    Conversation heard(files());
    heard.does(Listen{});
    for (const char* words : {"Go on, I'm listening.", "okay, take your time", "Please continue."}) {
        INFO(words);
        Conversation talk(files());
        const auto& entry = talk.does(TypeReply{words});
        CHECK_FALSE(eventOf<Interrupted>(entry));
        REQUIRE(eventOf<CustomerSaid>(entry));
        CHECK(talk.session().book().text(eventOf<CustomerSaid>(entry)->key) == "And it is the third time.");
        CHECK(talk.state().anger == heard.state().anger);
        CHECK(talk.state().turns == heard.state().turns);
    }
    Conversation cut(files());
    CHECK(eventOf<Interrupted>(cut.does(TypeReply{"Go on, I'm listening, but be quick, others are waiting."})));
}

TEST_CASE("An invitation to go on where nothing is left to tell passes nothing over")
{
    Conversation talk(files());
    talk.does(Listen{});
    const auto& entry = talk.types("Go on, I'm listening.");
    CHECK(talk.heard() == "That is all. Now you.");
    for (const LevelsMoved::Cause& cause : eventOf<LevelsMoved>(entry)->causes) {
        INFO(cause.what);
        CHECK(cause.what != "missed-feeling");
    }
    CHECK(talk.state().open.size() == 1); // the feeling is still there to be taken up
    CHECK(talk.state().tally.opportunities.empty());
}

TEST_CASE("Silence lets the customer finish, too")
{
    Conversation talk(files());
    talk.does(Wait{});
    CHECK(talk.state().restHeard);
    CHECK(talk.state().audience == 10);
    talk.after(Milliseconds(60'000));
    talk.does(Wait{});
    CHECK(talk.state().audience == 30);
}

TEST_CASE("The trainee's estimate of the anger is compared with it, once")
{
    Conversation talk(files());
    const auto& entry = talk.does(EstimateAnger{45});
    REQUIRE(eventOf<AngerEstimated>(entry));
    CHECK(eventOf<AngerEstimated>(entry)->was == 60);
    CHECK(talk.state().misjudged == 15);
    CHECK(talk.tries(EstimateAnger{60}) == Refusal::NotAvailable);
    Conversation other(files());
    CHECK(other.tries(EstimateAnger{101}) == Refusal::OutOfRange);
}

TEST_CASE("A promise comes due days later, kept or not by what was done for it")
{
    Conversation kept(files()), broken(files());
    kept.does(ChooseContact{ContactId("phone")});
    broken.does(ChooseContact{ContactId("letter")});
    for (Conversation* talk : {&kept, &broken}) {
        talk->does(Listen{});
        talk->picks("thursday");
        CHECK(talk->beat() == "friday");
        CHECK(talk->state().channel == Channel::Email);
        CHECK(talk->state().settled.at(PromiseId("free")) == false);
    }
    CHECK(kept.heard() == "He came.");
    CHECK(broken.heard() == "Nobody came.");
    CHECK(kept.state().anger < broken.state().anger);
    CHECK(kept.state().trust > broken.state().trust);
}

TEST_CASE("What is said to a colleague reaches goals, but neither the customer nor the scores")
{
    Conversation talk(files());
    playToTheReport(talk);
    const State before = talk.state();
    const auto& entry = talk.picks("plan");
    REQUIRE(eventOf<ReplyGiven>(entry));
    CHECK_FALSE(eventOf<ReplyGiven>(entry)->toCustomer);
    CHECK(talk.state().anger == before.anger);
    CHECK(talk.state().tally.replies == before.tally.replies);
    CHECK(talk.state().goals.contains(GoalId("report")));
    CHECK(resultOf(talk.session()).assessment.fatal.empty());
}

TEST_CASE("A claim that is not so costs resolution")
{
    Conversation talk(files());
    talk.does(Listen{});
    const auto* given = eventOf<ReplyGiven>(talk.types("Our taps are guaranteed for life, so we will repair it today."));
    REQUIRE(given);
    const auto& reasons = given->assessment.reasons;
    CHECK(std::any_of(reasons.begin(), reasons.end(), [](const Reason& r) { return r.rule == "wrong-claim" && r.points < 0; }));
}

TEST_CASE("The note of a transfer tells the colleague what the customer need not say again")
{
    Conversation talk(files());
    talk.does(Listen{});
    talk.does(Transfer{TransferId("desk"), "It is about order 12."});
    CHECK(talk.state().handedOver.contains(FactId("number")));
}

TEST_CASE("A scenario can tell a second attempt from a first")
{
    const auto book = Conversation(files()).session().sharedBook();
    for (const int earlier : {0, 1}) {
        Attempt attempt;
        attempt.earlier = earlier;
        for (const Move& move : {Move(Listen{}), Move(PickReply{ReplyId("thursday")}), Move(PickReply{ReplyId("bye")}),
                                 Move(PickReply{ReplyId("plan")})})
            attempt.actions.push_back({Milliseconds(1000), move});
        const Replay played = replay(book, attempt);
        REQUIRE(played.session.state().ending);
        CHECK(played.session.state().ending->str() == (earlier == 0 ? "gone" : "again"));
    }
}

TEST_CASE("A remark in between does not make the customer forget what was begun")
{
    Conversation talk(files());
    talk.does(Transfer{TransferId("desk"), ""});
    CHECK(talk.state().goesOn);
    talk.does(Listen{});
    CHECK(talk.state().known.contains(FactId("number")));
}

TEST_CASE("Among colleagues nothing moves the customer, and only what concerns them can be done")
{
    Conversation talk(files());
    playToTheReport(talk);
    const State before = talk.state();
    CHECK(talk.tries(Transfer{TransferId("desk"), ""}) == Refusal::NotAvailable);
    CHECK_FALSE(silenceAfter(talk.session().book(), talk.state()));
    talk.after(Milliseconds(600'000));
    talk.picks("plan");
    CHECK(talk.state().patience == before.patience);
}
