#include "catch.h"

#include "scenario/Load.h"
#include "screens/ConversationModel.h"

using namespace keel;

namespace {

/// The shipped rules and texts, read once.
struct Shipped {
    std::shared_ptr<const Rulebook> rules;
    std::shared_ptr<const InterfaceTexts> texts;

    Shipped()
    {
        const Bundle assets = readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets");
        Diagnostics diagnostics;
        rules = loadRulebook(assets, diagnostics);
        texts = InterfaceTexts::load(assets, diagnostics);
    }
    static const Shipped& get()
    {
        static const Shipped shipped;
        return shipped;
    }
};

Session begun(const std::string& scenario, const std::string& language)
{
    const Shipped& shipped = Shipped::get();
    REQUIRE(shipped.rules);
    const auto loaded = loadScenarioFolder(std::string(KEEL_SOURCE_DIR) + "/scenarios/" + scenario);
    REQUIRE(loaded.scenario);
    return Session(makePlaybook(loaded.scenario, shipped.rules, language));
}

Speaker english() { return {Shipped::get().texts, "en"}; }

const ConversationModel::Action* find(const ConversationModel& model, ActionKind kind)
{
    for (const auto& action : model.actions)
        if (action.kind == kind)
            return &action;
    return nullptr;
}

} // namespace

TEST_CASE("A conversation opens with the customer's line and the replies on offer, in the language of play",
          "[screens][content]")
{
    const Session session = begun("hosting-downtime", "bg");
    const ConversationModel model = makeConversationModel(session, english());
    REQUIRE_FALSE(model.transcript.empty());
    CHECK(model.transcript.front().voice == ConversationModel::Voice::Customer);
    CHECK(model.transcript.back().text == model.customerLine);
    CHECK(model.choices.size() >= 3);
    CHECK(model.anger == session.state().anger.whole());
    CHECK_FALSE(model.endingTitle.has_value());
}

TEST_CASE("A reply and the answer to it join the transcript; what the customer said is not told twice",
          "[screens][content]")
{
    Session session = begun("hosting-downtime", "en");
    const ConversationModel before = makeConversationModel(session, english());
    REQUIRE_FALSE(session.apply({Milliseconds(5000), PickReply{before.choices.front().reply}}));
    const ConversationModel after = makeConversationModel(session, english());
    REQUIRE(after.transcript.size() >= before.transcript.size() + 2);
    CHECK(after.transcript[before.transcript.size()].voice == ConversationModel::Voice::Trainee);
    CHECK(after.transcript[before.transcript.size()].text == before.choices.front().text);
    for (const auto& said : after.transcript)
        CHECK_THAT(said.text, !ContainsSubstring("The customer said"));
}

TEST_CASE("With a coach, a reply is commented on; without one, nothing is said; in an exam nothing is shown either",
          "[screens][content]")
{
    Session session = begun("hosting-downtime", "en");
    CHECK_FALSE(makeConversationModel(session, english(), CoachTime::AfterEachReply).coach);
    REQUIRE_FALSE(session.apply({Milliseconds(5000), TypeReply{"Calm down, please. It is not my problem."}}));
    const ConversationModel coached = makeConversationModel(session, english(), CoachTime::AfterEachReply);
    REQUIRE(coached.coach);
    CHECK(coached.coach->tone == CoachComment::Tone::Cost);
    CHECK(coached.gaugesShown);
    CHECK_FALSE(makeConversationModel(session, english(), CoachTime::AtTheEnd).coach);
    const ConversationModel exam = makeConversationModel(session, english(), CoachTime::Silent);
    CHECK_FALSE(exam.coach);
    CHECK_FALSE(exam.gaugesShown);
}

TEST_CASE("That a reply was not understood is said by the coach, or in a notice, and in an exam in a short one without advice",
          "[screens][content]")
{
    Session session = begun("hosting-downtime", "en");
    REQUIRE_FALSE(session.apply({Milliseconds(5000), TypeReply{"xqzt brlf gnnp"}}));
    const ConversationModel coached = makeConversationModel(session, english(), CoachTime::AfterEachReply);
    REQUIRE(coached.coach);
    CHECK(coached.coach->tone == CoachComment::Tone::NotUnderstood);
    CHECK(coached.notice.empty());
    CHECK_FALSE(makeConversationModel(session, english(), CoachTime::AtTheEnd).notice.empty());
    CHECK(makeConversationModel(session, english(), CoachTime::Silent).notice == "I did not understand that. Nothing was marked down.");
    REQUIRE_FALSE(session.apply({Milliseconds(9000), TypeReply{"I am sorry, I will look at the server now."}}));
    CHECK(makeConversationModel(session, english(), CoachTime::Silent).notice.empty());
}

TEST_CASE("What has been looked up stands in the notebook and is not offered again", "[screens][content]")
{
    Session session = begun("hosting-downtime", "en");
    const ConversationModel before = makeConversationModel(session, english());
    const auto* lookUp = find(before, ActionKind::LookUp);
    REQUIRE(lookUp != nullptr);
    REQUIRE_FALSE(session.apply({Milliseconds(5000), lookUp->options.front().move}));
    const ConversationModel after = makeConversationModel(session, english());
    CHECK(after.facts.size() == before.facts.size() + 1);
    CHECK(find(after, ActionKind::LookUp)->options.size() == lookUp->options.size() - 1);
}

TEST_CASE("On hold there is nothing to reply to, and the way back is offered in the place of holding",
          "[screens][content]")
{
    Session session = begun("hosting-downtime", "en");
    REQUIRE_FALSE(session.apply({Milliseconds(4000), PickReply{ReplyId("own")}}));
    REQUIRE_FALSE(session.apply({Milliseconds(9000), Hold{}}));
    const ConversationModel model = makeConversationModel(session, english());
    REQUIRE(model.onHold);
    CHECK(model.choices.empty());
    CHECK(find(model, ActionKind::Hold) == nullptr);
    REQUIRE(find(model, ActionKind::Resume) != nullptr);
    REQUIRE(model.transcript.back().voice == ConversationModel::Voice::Customer); // what was said to being put on hold
    CHECK(model.customerLine == model.transcript.back().text);
}

TEST_CASE("At the hardest level no gauge is shown, and no face where there is none to see", "[screens][content]")
{
    const ConversationModel hard = makeConversationModel(begun("cold-form", "en"), english());
    CHECK_FALSE(hard.gaugesShown);
    CHECK_FALSE(hard.faceSeen);
    CHECK(hard.audience > 0);
    const ConversationModel easier = makeConversationModel(begun("declined-card", "en"), english());
    CHECK(easier.gaugesShown);
    CHECK(easier.faceSeen);
    CHECK(easier.onlookers);
}
