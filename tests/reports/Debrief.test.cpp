#include "catch.h"

#include "Told.h"

#include "engine/Conversation.h"
#include "reports/Debrief.h"
#include "reports/DebriefHtml.h"
#include "reports/DebriefText.h"

#include <algorithm>

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

/// A brusque start, a look into the tracking, then the cause and a time.
Conversation talk()
{
    Conversation talk;
    talk.picks("brush");
    talk.does(LookUp{FactId("cause")});
    talk.types("The van broke down on Friday, I am sorry. I'll bring it myself by 5 pm today.");
    talk.picks("today");
    return talk;
}

int sumOf(const DebriefTurn& turn, Dimension dimension)
{
    int sum = 0;
    for (const DebriefReason& reason : turn.reasons)
        if (reason.dimension == dimension)
            sum += reason.points;
    return sum;
}

} // namespace

TEST_CASE("A debrief tells the conversation turn by turn")
{
    auto conversation = talk();
    const Debrief debrief = told(conversation);
    CHECK(debrief.scenario == "The lost parcel");
    CHECK(debrief.customer == "Mr. Gray");
    REQUIRE(debrief.turns.size() == 4);

    const DebriefTurn& first = debrief.turns[0];
    CHECK(first.number == 1);
    CHECK(first.reply == 1);
    CHECK(first.heard == std::vector<DebriefLine>{{"It was to come on Monday, parcel 4711.", "", false}});
    CHECK(first.answering == "It was to come on Monday, parcel 4711.");
    CHECK(first.said == "Calm down, please.");
    CHECK_FALSE(first.typed);

    const DebriefTurn& second = debrief.turns[1];
    CHECK(second.kind == DebriefTurn::Kind::Action);
    CHECK(second.reply == 0);
    CHECK(second.said == "Looked up: Tracking");
    CHECK(second.heard == std::vector<DebriefLine>{{"Do not tell me to calm down!", "", false}});
    CHECK(second.remarks == std::vector<std::string>{"Found out: The van broke down."});

    const DebriefTurn& third = debrief.turns[2];
    CHECK(third.reply == 2);
    CHECK(third.typed);
    CHECK(third.heard.empty());
    CHECK(third.answering == "Do not tell me to calm down!");
    CHECK(std::count(third.remarks.begin(), third.remarks.end(), "Goal reached: Say why") == 1);
}

TEST_CASE("Every score is explained to the point and to the word")
{
    auto conversation = talk();
    for (const DebriefTurn& turn : told(conversation).turns) {
        if (turn.kind != DebriefTurn::Kind::Reply)
            continue;
        INFO(turn.said);
        CHECK(sumOf(turn, Dimension::Empathy) == turn.scores.empathy);
        CHECK(sumOf(turn, Dimension::Resolution) == turn.scores.resolution);
        CHECK(sumOf(turn, Dimension::Courtesy) == turn.scores.courtesy);
        for (const DebriefMark& mark : turn.marks) {
            CHECK(turn.said.substr(mark.begin, mark.end - mark.begin) == mark.words);
            CHECK_FALSE(mark.label.empty());
        }
        for (const DebriefReason& reason : turn.reasons)
            CHECK_FALSE(reason.label.empty());
    }
}

TEST_CASE("The attempt's scores are explained too")
{
    auto conversation = talk();
    const Debrief debrief = told(conversation);
    int empathy = 0;
    for (const DebriefAttemptReason& reason : debrief.reasons)
        if (reason.dimension == Dimension::Empathy)
            empathy += reason.points;
    CHECK(empathy == debrief.scores.empathy);
    CHECK(debrief.scores == resultOf(conversation.session()).assessment.scores);
}

TEST_CASE("The course has a point before the first turn and one after each")
{
    auto conversation = talk();
    const Debrief debrief = told(conversation);
    REQUIRE(debrief.course.size() == debrief.turns.size() + 1);
    CHECK(debrief.course[0].anger.whole() == 60);
    CHECK(debrief.course[1].anger > debrief.course[0].anger);
    for (std::size_t i = 0; i < debrief.turns.size(); ++i)
        CHECK(debrief.course[i + 1].anger == debrief.turns[i].anger);
    CHECK(debrief.hardestTurn == 1);
}

TEST_CASE("What was reached, kept, passed by and practised")
{
    auto conversation = talk();
    const Debrief debrief = told(conversation);
    REQUIRE(debrief.ending);
    CHECK(debrief.ending->title == "Kept");
    CHECK(debrief.ending->kind == EndingKind::Good);
    CHECK(debrief.ending->consequence == "He orders again.");

    REQUIRE(debrief.goals.size() == 1);
    CHECK(debrief.goals[0].reached);
    CHECK(debrief.goals[0].turn == 3);

    REQUIRE_FALSE(debrief.opportunities.empty());
    CHECK(debrief.opportunities[0].text == "A feeling was shown: being let down");
    CHECK(debrief.opportunities[0].turn == 1);
    CHECK(debrief.opportunities[0].customerLine == "It was to come on Monday, parcel 4711.");
    CHECK_FALSE(debrief.opportunities[0].taken);

    REQUIRE(debrief.principles.size() == 2);
    CHECK(debrief.principles[0].id == PrincipleId("A8"));
    CHECK(debrief.principles[0].met);
    CHECK_FALSE(debrief.principles[0].explained);
}

TEST_CASE("A promise comes back with what became of it")
{
    Conversation conversation;
    conversation.types("I promise you 100 % it will never ever happen again and you will have it in one minute, guaranteed.");
    const Debrief debrief = told(conversation);
    if (conversation.state().promises.empty())
        FAIL("the analysis saw no promise that cannot be kept");
    REQUIRE(debrief.promises.size() == 1);
    CHECK(debrief.promises[0].fate == "It did not come.");
    CHECK_FALSE(debrief.promises[0].keepable);
    CHECK(debrief.promises[0].turn == 1);
}

TEST_CASE("A conversation that goes on has a debrief without an ending")
{
    Conversation conversation;
    const Debrief empty = told(conversation);
    CHECK(empty.turns.empty());
    CHECK(empty.course.size() == 1);
    CHECK(empty.lastWords == std::vector<DebriefLine>{{"It was to come on Monday, parcel 4711.", "", false}});
    CHECK_FALSE(empty.ending);
    CHECK_FALSE(empty.hardestTurn);
    CHECK_THAT(debriefHtml(empty, {}, speaker("en")), ContainsSubstring("The conversation is not over yet."));
}

TEST_CASE("A reply that was not understood is not marked down and says so")
{
    Conversation conversation;
    conversation.types("xqzt brlf gnnp");
    const DebriefTurn turn = told(conversation).turns.front();
    CHECK_FALSE(turn.understood);
    CHECK(turn.marks.empty());
    CHECK(turn.remarks == std::vector<std::string>{"This wording could not be read, so nothing was marked down. Other words may work better."});
}

TEST_CASE("Actions are told in the reader's language, the conversation in its own")
{
    Conversation conversation(test::smallScenario(), "bg");
    conversation.does(LookUp{FactId("cause")});
    conversation.does(Transfer{TransferId("sales"), "Пратка 4711"});
    const Debrief debrief = told(conversation, "es");
    CHECK(debrief.scenario == "Изгубената пратка");
    CHECK(debrief.turns[0].said == "Consulta: Проследяване");
    CHECK(debrief.turns[1].said == "Se pasa el caso a: Продажби, con la nota: «Пратка 4711»");
    CHECK(debrief.turns[1].remarks.front() == "Ahí no podían resolver el caso.");
}

TEST_CASE("An offer is told with its sum as the reader's language writes it")
{
    for (const auto& [language, sum] : {std::pair{"en", "€10"}, {"es", "10\u00a0€"}, {"pt-BR", "€\u00a010"}, {"bg", "10\u00a0€"}}) {
        Conversation conversation;
        conversation.does(OfferCompensation{PolicyId("voucher"), 10});
        const std::string said = told(conversation, language).turns[0].said;
        CHECK_THAT(said, ContainsSubstring(sum));
        CHECK_THAT(said, !ContainsSubstring("EUR"));
    }
}

TEST_CASE("The source of a point is a principle by code and title, or a paper as it is cited")
{
    auto conversation = talk();
    int principles = 0;
    for (const DebriefTurn& turn : told(conversation).turns)
        for (const DebriefReason& reason : turn.reasons) {
            const bool isBareCode = reason.source.size() <= 3 && !reason.source.empty();
            INFO(reason.source);
            CHECK_FALSE(isBareCode);
            principles += reason.source.find(" · ") != std::string::npos ? 1 : 0;
        }
    CHECK(principles > 0);
}

TEST_CASE("Every action can be told, in every language, with no text missing")
{
    for (const char* language : {"en", "es", "pt-BR", "bg"}) {
        Conversation conversation;
        conversation.does(LookUp{FactId("cause")});
        conversation.does(Note{FactId("cause")});
        conversation.does(Hold{});
        conversation.does(Resume{});
        conversation.does(MoveTo{PlaceId("office")});
        conversation.does(OfferCompensation{PolicyId("voucher"), 10});
        conversation.after(Milliseconds(20'000));
        conversation.does(Wait{});
        conversation.does(CallManager{});
        conversation.does(Transfer{TransferId("depot"), ""});
        if (!conversation.state().ended())
            conversation.does(EndConversation{});
        const Debrief debrief = told(conversation, language);
        CHECK_THAT(debriefHtml(debrief, {"Ana", 1'700'000'000'000}, speaker(language)), !ContainsSubstring("⟨"));
        CHECK_THAT(debriefText(debrief, speaker(language)), !ContainsSubstring("⟨"));
    }
}

TEST_CASE("A printed debrief escapes what was typed and keeps every word of it")
{
    Conversation conversation;
    conversation.types("<script>alert(1)</script> I am sorry about your parcel & the week you lost.");
    const Debrief debrief = told(conversation);
    const std::string page = debriefHtml(debrief, {"<b>Ana</b>", {}}, speaker("en"));
    CHECK_THAT(page, !ContainsSubstring("<script") && !ContainsSubstring("<b>Ana"));
    CHECK_THAT(page, ContainsSubstring("&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK_THAT(debriefText(debrief, speaker("en"), 60), ContainsSubstring("> <script>alert(1)</script> I am sorry about your parcel"));
}
