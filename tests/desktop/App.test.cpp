#include "catch.h"

#include "desktop/Program.h"
#include "scenario/Scratch.h"

#include <algorithm>

using namespace keel;
using test::Program;
using test::shippedHouse;
namespace fs = std::filesystem;

namespace {

const ScenarioId hosting("hosting-downtime");

} // namespace

TEST_CASE("From a new name to the debrief and back, all by keyboard", "[desktop]")
{
    Program program("keyboard");
    program.press(Key::Tab);
    program.frame({}, "Ана");
    program.press(Key::Enter);
    CHECK(program.saved.person == "Ана");
    program.perform(OpenBrief{hosting});
    program.press(Key::Enter);
    REQUIRE(program.app->screen() == App::Screen::Conversation);
    program.press('1');
    CHECK(program.app->play()->session().entries().size() == 1);
    program.press('T');
    program.frame({}, "I am very sorry.");
    program.press(Key::Enter);
    CHECK(program.app->play()->session().entries().size() == 2);
    program.press(Key::Escape);
    program.press('E');
    program.press(Key::Enter);
    program.frame();
    if (program.app->play()->ended()) {
        program.press(Key::Enter);
        CHECK(program.app->screen() == App::Screen::Debrief);
        program.press(Key::Escape);
        CHECK(program.app->screen() == App::Screen::Home);
    }
}

TEST_CASE("Nobody practises without a name", "[desktop]")
{
    Program program("nameless");
    program.perform(StartScenario{hosting, "en"});
    CHECK(program.app->screen() == App::Screen::Home);
    CHECK(program.app->play() == nullptr);
}

TEST_CASE("Whoever is spoken to by a customer that is heard is not silent yet", "[desktop][sound]")
{
    Program program("heard");
    program.perform(AddPerson{"Ana"});
    program.perform(ToggleVoice{});
    CHECK(program.saved.voice);
    program.perform(StartScenario{hosting, "bg"});
    program.frame();
    REQUIRE(program.listener.said.size() == 1);
    CHECK(program.listener.said[0].language == "bg");
    CHECK(program.listener.said[0].voice.sex == VoiceTraits::Sex::Female);
    CHECK(program.listener.said[0].mood.anger > 0.5F);
    program.frame({}, "", 60); // a long line
    program.frame();
    CHECK(program.app->play()->session().entries().empty());
    program.listener.now.going = false;
    program.frame({}, "", 60);
    CHECK(program.app->play()->session().entries().size() == 1);
    CHECK(program.listener.said.size() == 2);
}

TEST_CASE("F8 reads what the keyboard is on, a reply in the conversation's language, else the customer's line", "[desktop][sound]")
{
    Program program("aloud");
    program.perform(AddPerson{"Ana"});
    program.press(Key::Tab);
    program.press(Key::ReadAloud);
    REQUIRE(program.listener.said.size() == 1);
    CHECK(program.listener.said[0].language == "en");
    CHECK_FALSE(program.listener.said[0].text.empty());
    program.perform(StartScenario{hosting, "es"});
    program.frame();
    CHECK(program.listener.said.size() == 1);
    program.press(Key::ReadAloud);
    REQUIRE(program.listener.said.size() == 2);
    CHECK(program.listener.said[1].language == "es");
    while (!program.app->focus().isOn(program.controlOf("reply ")))
        program.press(Key::Tab);
    program.press(Key::ReadAloud);
    REQUIRE(program.listener.said.size() == 3);
    const auto& book = program.app->play()->session().book();
    CHECK(program.listener.said[2].text == book.text(offeredReplies(book, program.app->play()->session().state()).front()->key));
    CHECK(program.listener.said[2].language == "es");
}

TEST_CASE("F8 reads a turn of the debrief, and a row of the manager's list", "[desktop][sound]")
{
    Program program("aloud-lists");
    fillWithSamples(*shippedHouse(), *program.store);
    program.perform(OpenAttempt{AttemptId("sample-0")});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("turn 1"));
    program.press(Key::ReadAloud);
    REQUIRE(program.listener.said.size() == 1);
    CHECK(program.listener.said[0].text.starts_with("Turn 1."));
    CHECK(program.listener.said[0].text.size() > 60);

    program.perform(OpenManager{});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("sample-0"));
    program.press(Key::ReadAloud);
    REQUIRE(program.listener.said.size() == 2);
    CHECK_THAT(program.listener.said[1].text, ContainsSubstring("Trainee: Ana Prieto"));
    CHECK_THAT(program.listener.said[1].text, ContainsSubstring("Empathy: "));
}

TEST_CASE("Silence is noticed after its time, but not while the pause menu is open", "[desktop]")
{
    Program program("silence");
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "en"});
    program.frame();
    program.perform(HoldClock{true});
    program.frame({}, "", 300);
    CHECK(program.app->play()->session().entries().empty());
    program.perform(HoldClock{false});
    program.frame({}, "", 60);
    REQUIRE(program.app->play()->session().entries().size() == 1);
    CHECK(std::holds_alternative<Wait>(program.app->play()->session().entries().front().action.move));
}

TEST_CASE("What was left is offered at home and goes on where it stopped", "[desktop]")
{
    Program program("resume");
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "pt-BR"});
    program.frame();
    const auto move = angriestReply(program.app->play()->session());
    REQUIRE(move);
    program.perform(TakeAction{*move});
    const AttemptId id = program.app->play()->attempt()->id;
    const State left = program.app->play()->session().state();
    program.perform(LeaveConversation{});
    program.frame();
    CHECK(program.app->screen() == App::Screen::Home);
    program.perform(ContinueAttempt{id});
    REQUIRE(program.app->play() != nullptr);
    CHECK(program.app->play()->session().state().beat == left.beat);
    CHECK(program.app->play()->session().book().language == "pt-BR");
}

TEST_CASE("The interface changes its language in mid-conversation, the conversation does not", "[desktop]")
{
    Program program("language");
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "es"});
    program.frame();
    program.perform(SetInterfaceLanguage{"bg"});
    program.frame();
    CHECK(program.app->settings().language == "bg");
    CHECK(program.app->play()->session().book().language == "es");
    CHECK(program.saved.language == "bg");
}

TEST_CASE("The manager opens anyone's attempt as the same debrief and comes back to the list", "[desktop]")
{
    Program program("manager");
    fillWithSamples(*shippedHouse(), *program.store);
    program.perform(OpenManager{});
    program.frame();
    program.perform(OpenAttempt{AttemptId("sample-0")});
    program.frame();
    CHECK(program.app->screen() == App::Screen::Debrief);
    program.press(Key::Escape);
    CHECK(program.app->screen() == App::Screen::Manager);
}

TEST_CASE("An author plays on with what was saved, sees its faults, and leaves nothing in the records", "[desktop]")
{
    const test::ScratchFolder scratch("hosting-downtime"), fragments("fragments");
    fs::create_directories(scratch.path().parent_path());
    fs::copy(shippedHouse()->folder / "scenarios" / "fragments", fragments.path(), fs::copy_options::recursive);
    fs::copy(shippedHouse()->folders.at(hosting), scratch.path(), fs::copy_options::recursive);
    auto house = std::make_shared<House>(*shippedHouse());
    house->folders[hosting] = scratch.path();
    const auto save = [file = scratch.path() / "es.json"](const std::string& from, const std::string& to) {
        std::string text = *readFile(file);
        REQUIRE(text.find(from) != std::string::npos);
        writeFile(file, text.replace(text.find(from), from.size(), to));
    };
    Program program("author", house, true);
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "es"});
    program.frame();
    program.press('1');
    const auto state = [&program] { return program.app->play()->session().state(); };
    const auto title = [&program] { return program.app->play()->session().book().text("title"); };
    const State before = state();
    save("\"title\": \"", "\"title\": \"Ensayo: ");
    program.frame({}, "", 1);
    CHECK(title().starts_with("Ensayo: "));
    CHECK(state().beat == before.beat);
    CHECK(state().anger == before.anger);
    save("\"title\": \"", "\"title\": \"\\q");
    program.frame({}, "", 1);
    CHECK(title().starts_with("Ensayo: "));
    save("\"title\": \"\\q", "\"title\": \"Otra vez: ");
    program.frame({}, "", 1);
    CHECK(title().starts_with("Otra vez: "));
    program.press('1');
    CHECK(program.app->play()->session().entries().size() == 2);
    CHECK(program.store->list({}).empty());
}

TEST_CASE("From the debrief one goes back to a reply, plays on from there, and sees both ways", "[desktop]")
{
    Program program("rewind");
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "en"});
    for (int i = 0; i < 2; ++i) {
        const auto move = angriestReply(program.app->play()->session());
        REQUIRE(move);
        program.perform(TakeAction{*move});
        program.frame();
    }
    const State afterFirst = program.app->play()->session().entries()[0].after;
    const AttemptId first = program.app->play()->attempt()->id;
    program.perform(TakeAction{EndConversation{}});
    program.perform(ShowDebrief{});
    program.frame();

    program.frame();
    REQUIRE(program.tabTo("rewind 2"));
    program.press(Key::Enter);

    REQUIRE(program.app->screen() == App::Screen::Conversation);
    CHECK(program.app->play()->session().entries().size() == 1);
    CHECK(program.app->play()->session().state().anger == afterFirst.anger);
    CHECK(program.app->play()->session().state().patience == afterFirst.patience);
    CHECK(program.app->play()->attempt()->rewound == Rewound{first, 1});
    CHECK(program.store->totals({}).finished == 1);

    program.perform(TakeAction{EndConversation{}});
    program.perform(ShowDebrief{});
    program.frame();
    program.frame();
    CHECK(program.shows("comparison"));
    CHECK(program.store->totals({}).finished == 1);
    CHECK(program.store->totals({}).practised == 1);
}

TEST_CASE("The manager cannot go back into somebody else's attempt", "[desktop]")
{
    Program program("others");
    fillWithSamples(*shippedHouse(), *program.store);
    program.perform(OpenAttempt{AttemptId("sample-0")});
    program.frame();
    program.frame();
    for (const Focus::Item& item : program.app->focus().controls())
        CHECK_FALSE(item.name.starts_with("rewind"));
}

TEST_CASE("The coach is chosen before a conversation, speaks in it, and is remembered", "[desktop]")
{
    Program program("coach");
    program.perform(AddPerson{"Ana"});
    program.perform(OpenBrief{hosting});
    program.frame();
    program.frame();
    REQUIRE(program.tabTo("coach.choice.after-each-reply"));
    program.press(Key::Enter);
    CHECK(program.app->screen() == App::Screen::Brief);
    CHECK(program.saved.coach == CoachTime::AfterEachReply);

    program.perform(StartScenario{hosting, "en"});
    program.frame();
    CHECK_FALSE(program.shows("coach"));
    const auto move = angriestReply(program.app->play()->session());
    REQUIRE(move);
    program.perform(TakeAction{*move});
    program.frame();
    CHECK(program.shows("coach"));
    Settings silent = program.app->settings();
    silent.coach = CoachTime::Silent;
    program.perform(ChangeSettings{silent});
    program.frame();
    CHECK_FALSE(program.shows("coach"));
}

TEST_CASE("A refused action is told and changes nothing", "[desktop]")
{
    Program program("refused");
    program.perform(AddPerson{"Ana"});
    program.perform(StartScenario{hosting, "en"});
    program.frame();
    program.perform(TakeAction{PickReply{ReplyId("no-such-reply")}});
    REQUIRE(program.app->play()->refusal().has_value());
    CHECK(program.app->play()->session().entries().empty());
    program.frame();
}

TEST_CASE("Every screen can be drawn in every language, theme and size of text", "[desktop]")
{
    Program program("everywhere");
    fillWithSamples(*shippedHouse(), *program.store);
    program.perform(AddPerson{"Ana"});
    for (const char* language : {"en", "es", "pt-BR", "bg"})
        for (const float scale : {0.8F, 2.0F}) {
            program.fonts = loadFonts(scale);
            program.perform(SetInterfaceLanguage{language});
            for (const Intent& intent :
                 {Intent(GoHome{}), Intent(OpenBrief{hosting}), Intent(OpenManager{}), Intent(OpenSettings{}),
                  Intent(OpenAttempt{AttemptId("sample-1")}), Intent(Practise{OpenSkills{}}), Intent(OpenCertificates{}), Intent(OpenCertificates{"", true}), Intent(Practise{StartDrills{}}),
                  Intent(Practise{TryMoment{}}), Intent(Practise{AnswerMoment{"No wonder you are angry."}}), Intent(StartScenario{hosting, language})}) {
                program.perform(intent);
                program.frame();
                program.frame({{Key::PageDown, 0, false, false}});
            }
        }
    CHECK(program.app->screen() == App::Screen::Conversation);
}

TEST_CASE("In every scenario and language all replies to the first words are seen whole at 1280 × 720", "[desktop][content]")
{
    Program program("replies");
    program.app->perform(AddPerson{"Ana"}, program.now);
    for (const auto& scenario : shippedHouse()->scenarios)
        for (const char* language : {"en", "es", "pt-BR", "bg"}) {
            program.app->perform(SetInterfaceLanguage{language}, program.now);
            program.app->perform(StartScenario{scenario->id, language}, program.now);
            program.frame();
            program.frame();
            int replies = 0;
            for (const Focus::Item& item : program.app->focus().controls()) {
                if (!item.name.starts_with("reply "))
                    continue;
                INFO(scenario->id.str() << " in " << language << ": " << item.name);
                CHECK(item.seen == item.box);
                ++replies;
            }
            CHECK(replies > 1);
            program.app->perform(LeaveConversation{}, program.now);
        }
}
