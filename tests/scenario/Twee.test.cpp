#include "catch.h"
#include "scenario/Load.h"
#include "scenario/TweeSkeleton.h"

using namespace keel;

namespace {

constexpr const char* story = R"twee(:: StoryTitle
The cold parcel

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "Door" }

:: UserScript [script]
alert("never imported");

:: Door [calm first] {"position":"600,400"}
My parcel is late.
\:: And wet.

[[I am sorry->Sorry]]
[[Not my fault|Angry]]
[[Angry<-Read the terms]]

:: Sorry
Well. When does it come?
[[Tomorrow at nine->Done]]
[[Soon->Nowhere]]

:: Angry
I want your manager!
[[Sorry]]

:: Done
She takes it.

:: Lost
Nobody comes here. [[Done]]
)twee";

struct Imported {
    Diagnostics diagnostics;
    std::optional<TweeStory> read;
    std::optional<Skeleton> skeleton;
};

Imported imported(const std::string& text)
{
    Imported out;
    const SourceText source("story.twee", text);
    out.read = readTwee(source, out.diagnostics);
    if (out.read)
        out.skeleton = skeletonOf(*out.read, source, "cold-parcel", "en", out.diagnostics);
    return out;
}

std::vector<std::string> codesOf(const Diagnostics& diagnostics)
{
    std::vector<std::string> out;
    for (const Diagnostic& d : diagnostics)
        out.push_back(d.code);
    return out;
}

} // namespace

TEST_CASE("A Twine story is read: title, start, words, and links in each of the four ways")
{
    const auto out = imported(story);
    REQUIRE(out.read);
    CHECK(out.read->title == "The cold parcel");
    CHECK(out.read->start == "Door");
    CHECK_FALSE(out.read->find("UserScript"));
    const TweePassage* door = out.read->find("Door");
    REQUIRE(door);
    CHECK(door->tags == std::vector<std::string>{"calm", "first"});
    CHECK(door->text == "My parcel is late. :: And wet.");
    REQUIRE(door->links.size() == 3);
    CHECK((door->links[0].text == "I am sorry" && door->links[0].target == "Sorry"));
    CHECK((door->links[1].text == "Not my fault" && door->links[1].target == "Angry"));
    CHECK((door->links[2].text == "Read the terms" && door->links[2].target == "Angry"));
    CHECK(out.read->find("Angry")->links[0].text == "Sorry");
}

TEST_CASE("The skeleton of a story is a scenario that loads, with its to-dos marked")
{
    const auto out = imported(story);
    REQUIRE(out.skeleton);
    CHECK(out.skeleton->toDos > 5);
    const auto loaded = loadScenario({{"scenario.json", out.skeleton->json}}, "cold-parcel");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->opening == BeatId("door"));
    CHECK(loaded.scenario->beats.size() == 3);
    CHECK(loaded.scenario->endings.size() == 3);
    CHECK(loaded.scenario->text("beat.door.reply.i-am-sorry", "en") == "I am sorry");
    CHECK(loaded.scenario->findEnding(EndingId("nowhere")));
}

TEST_CASE("What a story lacks is told with its place")
{
    const auto whole = imported(story);
    CHECK(codesOf(whole.diagnostics) == std::vector<std::string>{"twee.no-such-passage", "twee.passage-left-out"});
    CHECK(whole.diagnostics[0].position == Position{21, 1});
    CHECK(whole.diagnostics[1].position == Position{30, 1});
    CHECK(codesOf(imported("Once upon a time").diagnostics) == std::vector<std::string>{"twee.no-passage"});
    CHECK(codesOf(imported(":: A\nThe end.").diagnostics) == std::vector<std::string>{"twee.no-start", "twee.no-links"});
    CHECK(codesOf(imported(":: Start\n[[B]]\n:: B\nx\n:: B\ny\n::\nz").diagnostics) == std::vector<std::string>{"twee.same-name", "twee.no-name"});
    CHECK(codesOf(imported(":: Start\n<<set $x to 1>>[[B]]\n:: B\nx").diagnostics) == std::vector<std::string>{"twee.macros"});
    CHECK(codesOf(imported(":: StoryData\n{oops\n:: Start\n[[B]]\n:: B\nx").diagnostics) == std::vector<std::string>{"twee.bad-data"});
}

TEST_CASE("Names in any script become ids, each its own")
{
    CHECK(idFromName("До гишето!") == "do-giseto");
    CHECK(idFromName("¿Qué pasó?") == "que-paso");
    CHECK(idFromName("!?") == "");
    const auto out = imported(":: Start\nHm. [[Go!->A]] [[Go?->A]] [[...->A]]\n:: A\nx");
    REQUIRE(out.skeleton);
    const auto loaded = loadScenario({{"scenario.json", out.skeleton->json}}, "x");
    REQUIRE(loaded.scenario);
    REQUIRE(loaded.scenario->beats[0].replies.size() == 3);
    CHECK(loaded.scenario->beats[0].replies[1].id == ReplyId("go-2"));
    CHECK(loaded.scenario->beats[0].replies[2].id == ReplyId("reply"));
}
