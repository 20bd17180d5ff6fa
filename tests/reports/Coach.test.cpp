#include "catch.h"

#include "Speakers.h"

#include "engine/Conversation.h"
#include "reports/Coach.h"
#include "reports/DebriefTurns.h"

#include <algorithm>

using namespace keel;
using namespace keel::samples;
using test::Conversation;
using Tone = CoachComment::Tone;

namespace {

std::optional<CoachComment> after(Conversation& talk, const std::string& language = "en")
{
    return coachAfter(talk.session(), speaker(language));
}

/// A reply that helps, one that hurts, and one that is no sentence, in the language of the conversation.
struct Said {
    const char* language;
    const char* good;
    const char* poor;
};
constexpr Said said[]{
    {"en", "I'm sorry about the week you lost. I'll find the parcel and call you back by 5 pm today.", "Calm down, please. It is not my problem."},
    {"es", "Lamento la semana que ha perdido. Voy a buscar el paquete y le llamo hoy antes de las cinco.", "Cálmese, por favor. No es mi problema."},
    {"pt-BR", "Sinto muito pela semana que o senhor perdeu. Vou localizar a encomenda e ligo hoje até as 17h.",
     "Calma, por favor. Não é problema meu."},
    {"bg", "Съжалявам за изгубената седмица. Ще намеря пратката и ще ви се обадя днес до 17 часа.",
     "Успокойте се, моля. Това не е мой проблем."}};

DebriefReason reason(const char* rule, int points, const char* better = "", Dimension dimension = Dimension::Empathy)
{
    DebriefReason one;
    one.rule = one.label = rule;
    one.points = points;
    one.better = better;
    one.dimension = dimension;
    return one;
}

DebriefTurn turnWith(int number, std::vector<DebriefReason> reasons)
{
    DebriefTurn turn;
    turn.number = number;
    turn.reasons = std::move(reasons);
    return turn;
}

/// The lost parcel, its words read in another language.
Bundle parcelIn(const std::string& language)
{
    Bundle files = test::smallScenario();
    files.erase("bg.json");
    std::string& text = files.at("scenario.json");
    const std::string from = "\"language\": \"en\"";
    const std::string to = "\"language\": \"" + language + "\"";
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return files;
}

} // namespace

TEST_CASE("The coach says what a good reply did, with its words, in every language")
{
    for (const Said& one : said) {
        INFO(one.language);
        Conversation talk(parcelIn(one.language), one.language);
        talk.types(one.good);
        const auto comment = after(talk, one.language);
        REQUIRE(comment);
        CHECK(comment->tone == Tone::Helped);
        REQUIRE_FALSE(comment->did.empty());
        CHECK(comment->did.size() <= 2);
        CHECK(comment->did[0].points > 0);
        CHECK_FALSE(comment->did[0].words.empty());
        CHECK(std::string(one.good).find(comment->did[0].words) != std::string::npos);
    }
}

TEST_CASE("Of a poor reply it says what cost most, and one thing that would have earned more, in every language")
{
    for (const Said& one : said) {
        INFO(one.language);
        Conversation talk(parcelIn(one.language), one.language);
        talk.types(one.poor);
        const auto comment = after(talk, one.language);
        REQUIRE(comment);
        CHECK(comment->tone == Tone::Cost);
        REQUIRE_FALSE(comment->did.empty());
        CHECK(comment->did[0].points < 0);
        CHECK_FALSE(comment->more.empty());
        CHECK_THAT(comment->more, !ContainsSubstring("⟨"));
    }
}

TEST_CASE("A reply that was not understood is not judged, and other words are suggested, in every language")
{
    for (const Said& one : said) {
        INFO(one.language);
        Conversation talk(parcelIn(one.language), one.language);
        talk.types("xqzt brlf gnnp");
        const auto comment = after(talk, one.language);
        REQUIRE(comment);
        CHECK(comment->tone == Tone::NotUnderstood);
        CHECK(comment->did.empty());
        CHECK(comment->more == speaker(one.language)("coach.other-words"));
    }
}

TEST_CASE("Where a reply both helped and cost, the coach says one of each, what helped first")
{
    const CoachComment comment = coachComment(
        turnWith(1, {reason("base", 30), reason("names-it", 26), reason("apologises", 12), reason("blames", -40, "Without blame.")}), speaker("en"));
    CHECK(comment.tone == Tone::Mixed);
    REQUIRE(comment.did.size() == 2);
    CHECK(comment.did[0].label == "names-it");
    CHECK(comment.did[1].label == "blames");
}

TEST_CASE("A trifle on the other side is not held against what a reply did")
{
    const CoachComment comment = coachComment(turnWith(1, {reason("insults", -60), reason("greets", 8), reason("curt", -22)}), speaker("en"));
    CHECK(comment.tone == Tone::Cost);
    REQUIRE(comment.did.size() == 2);
    CHECK(comment.did[1].label == "curt");
}

TEST_CASE("What counts in several scores is one thing to the coach, and bookkeeping is none")
{
    const auto weights = weightsOf(turnWith(1, {reason("base", 30), reason("curt", -8), reason("asks", 24, "", Dimension::Resolution),
                                                reason("curt", -22, "", Dimension::Courtesy), reason("limit", -50)}));
    REQUIRE(weights.size() == 2);
    CHECK(weights[0].label == "curt");
    CHECK(weights[0].points == -30);
    CHECK(weights[1].label == "asks");
}

TEST_CASE("The coach is silent before the first reply and once something else was done; a silence leaves the comment standing")
{
    Conversation talk;
    CHECK_FALSE(after(talk));
    talk.picks("brush");
    CHECK(after(talk));
    talk.after(Milliseconds(20'000));
    talk.does(Wait{});
    CHECK(after(talk));
    talk.does(LookUp{FactId("cause")});
    CHECK_FALSE(after(talk));
}

TEST_CASE("A turn has one suggestion, however many scores it would have raised")
{
    const DebriefTurn turn = turnWith(1, {reason("blames", -32, "Without blame."), reason("missed", -5, "Name the feeling."),
                                          reason("blames", -22, "Without blame.", Dimension::Courtesy)});
    CHECK(suggestionFor(turn) == "Without blame.");
}

TEST_CASE("What cost something is suggested before what could have earned more")
{
    CHECK(suggestionFor(turnWith(1, {reason("names-it", 26, "Add the consequence."), reason("vague", -4, "Add when.")})) == "Add when.");
    CHECK(suggestionFor(turnWith(1, {reason("names-it", 26, "Add the consequence.")})) == "Add the consequence.");
    CHECK(suggestionFor(turnWith(1, {reason("greets", 8)})).empty());
}

TEST_CASE("The one thing to try next is what cost something again and again, not what cost most once")
{
    const auto advice = adviceFrom({turnWith(1, {reason("curt", -22, "A whole sentence.")}),
                                    turnWith(2, {reason("blames", -54, "Without blame.")}),
                                    turnWith(3, {reason("curt", -8, "A whole sentence."), reason("missed", -5, "Name the feeling.")})});
    REQUIRE(advice);
    CHECK(advice->what == "A whole sentence.");
    CHECK(advice->why == "curt");
    CHECK(advice->points == -30);
    CHECK(advice->turns == std::vector<int>{1, 3});
}

TEST_CASE("Of two losses that repeat the larger is chosen; where none repeats, the largest; where nothing was lost, none")
{
    CHECK(adviceFrom({turnWith(1, {reason("curt", -8, "A whole sentence."), reason("missed", -5, "Name the feeling.")}),
                      turnWith(2, {reason("curt", -8, "A whole sentence."), reason("missed", -30, "Name the feeling.")})})
              ->what == "Name the feeling.");
    CHECK(adviceFrom({turnWith(1, {reason("curt", -8, "A whole sentence.")}), turnWith(2, {reason("blames", -54, "Without blame.")})})->turns
          == std::vector<int>{2});
    CHECK_FALSE(adviceFrom({turnWith(1, {reason("greets", 8), reason("base", 30)})}));
    CHECK_FALSE(adviceFrom({}));
}

TEST_CASE("A loss of a few points is not worth an advice: then it is what could most often have earned more")
{
    const auto advice = adviceFrom({turnWith(1, {reason("thanks", -2, "Fewer words."), reason("fixes", 28, "Add when.")}),
                                    turnWith(2, {reason("names-it", 26, "Add the consequence.")}),
                                    turnWith(3, {reason("fixes", 28, "Add when.")})});
    REQUIRE(advice);
    CHECK(advice->what == "Add when.");
    CHECK(advice->points == 56);
    CHECK(advice->turns == std::vector<int>{1, 3});
}

TEST_CASE("Different faults that one advice would mend are not counted as one")
{
    const auto advice = adviceFrom({turnWith(1, {reason("dismisses", -32, "Name the feeling.")}),
                                    turnWith(2, {reason("missed", -5, "Name the feeling.")}),
                                    turnWith(3, {reason("missed", -5, "Name the feeling.")})});
    REQUIRE(advice);
    CHECK(advice->why == "missed");
    CHECK(advice->points == -10);
    CHECK(advice->turns == std::vector<int>{2, 3});
}
