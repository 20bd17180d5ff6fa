#include "catch.h"

#include "desktop/Listener.h"
#include "desktop/SoundDirector.h"
#include "reports/UnfinishedLine.h"

using namespace keel;

namespace {

/// A conversation that has just begun, with everything to be heard.
struct Talk {
    Listener listener;
    SoundDirector director{&listener};
    HeardScene scene;
    Settings settings;
    double now = 1;

    Talk()
    {
        settings.voice = settings.sounds = settings.captions = true;
        scene.said = 1;
        scene.line = "Nobody answers me!";
        scene.language = "en";
        scene.anger = 60;
    }
    void frame(double seconds = 0.05)
    {
        now += seconds;
        director.watch(scene, settings, now);
    }
    void customerSays(const std::string& line, int anger)
    {
        ++scene.replies;
        ++scene.said;
        scene.line = line;
        scene.anger = anger;
        frame();
    }
};

} // namespace

TEST_CASE("The customer's first line is read, and each new one once", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    REQUIRE(talk.listener.said.size() == 1);
    CHECK(talk.listener.said[0].text == "Nobody answers me!");
    CHECK(talk.listener.said[0].language == "en");
    CHECK(talk.listener.volume == talk.settings.volume);
    talk.frame();
    CHECK(talk.listener.said.size() == 1);
    talk.customerSays("At last.", 60);
    REQUIRE(talk.listener.said.size() == 2);
    CHECK(talk.listener.said[1].text == "At last.");
}

TEST_CASE("Nothing is heard that was not turned on", "[desktop][sound]")
{
    Talk talk;
    talk.settings = {};
    talk.frame();
    talk.customerSays("Really?", 90);
    talk.scene.onHold = true;
    talk.frame();
    CHECK(talk.listener.said.empty());
    CHECK(talk.listener.cues.empty());
    CHECK_FALSE(talk.listener.music);
    CHECK(talk.director.caption().empty());
}

TEST_CASE("A program without a loudspeaker goes on in silence", "[desktop][sound]")
{
    SoundDirector director(nullptr);
    Talk talk;
    director.watch(talk.scene, talk.settings, 1);
    director.again(talk.settings);
    director.read("Start", "en", talk.settings);
    CHECK_FALSE(director.spokenLine().has_value());
    CHECK_FALSE(director.isReading());
}

TEST_CASE("What the customer felt is heard after a reply, and told in words for a while", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    talk.customerSays("Do not read me your rules!", 75);
    CHECK(talk.listener.cues == std::vector{Cue::ReplySent, Cue::AngerRises});
    CHECK(talk.director.caption() == "sound.caption.angerRises");
    // The answer waits for the cues.
    CHECK(talk.listener.said.back().after > Milliseconds(500));
    talk.frame(10);
    CHECK(talk.director.caption().empty());
    talk.customerSays("Thank you.", 50);
    CHECK(talk.listener.cues.back() == Cue::AngerFalls);
    talk.customerSays("Hm.", 48);
    CHECK(talk.listener.cues.back() == Cue::ReplySent);
}

TEST_CASE("Where the trainee has to judge the anger, no sound gives it away", "[desktop][sound]")
{
    Talk talk;
    talk.scene.angerTold = false;
    talk.frame();
    talk.customerSays("I see.", 95);
    CHECK(talk.listener.cues == std::vector{Cue::ReplySent});
}

TEST_CASE("Without captions the sounds are heard all the same", "[desktop][sound]")
{
    Talk talk;
    talk.settings.captions = false;
    talk.frame();
    talk.customerSays("No!", 90);
    CHECK(talk.listener.cues.size() == 2);
    CHECK(talk.director.caption().empty());
}

TEST_CASE("Short time is told once a line, and not while a menu is open", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    talk.scene.clockPart = 0.2F;
    talk.scene.held = true;
    talk.frame();
    CHECK(talk.listener.cues.empty());
    talk.scene.held = false;
    talk.frame();
    talk.frame();
    CHECK(talk.listener.cues == std::vector{Cue::TimeShort});
}

TEST_CASE("On hold the voice stops and music plays; a menu stops the music, and so does leaving", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    talk.scene.onHold = true;
    talk.frame();
    CHECK_FALSE(talk.listener.now.going);
    CHECK(talk.listener.music);
    CHECK(talk.director.caption() == "sound.caption.music");
    talk.scene.held = true;
    talk.frame();
    CHECK_FALSE(talk.listener.music);
    CHECK(talk.director.caption().empty());
    talk.scene.held = false;
    talk.frame();
    CHECK(talk.listener.music);
    talk.director.watch({}, talk.settings, 100);
    CHECK_FALSE(talk.listener.music);
}

TEST_CASE("A reply, a menu, the mute button and leaving each stop the voice", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    CHECK(talk.listener.now.going);
    SECTION("a reply")
    {
        ++talk.scene.replies;
        talk.frame();
    }
    SECTION("a menu")
    {
        talk.scene.held = true;
        talk.frame();
    }
    SECTION("mute")
    {
        talk.settings.voice = false;
        talk.frame();
    }
    SECTION("leaving") { talk.director.watch({}, talk.settings, 2); }
    CHECK_FALSE(talk.listener.now.going);
}

TEST_CASE("Somebody who finishes a sentence does not begin it again, and the mark stands in the whole line", "[desktop][sound]")
{
    Talk talk;
    talk.scene.line = unfinishedLine("I paid in March");
    talk.frame();
    ++talk.scene.said;
    talk.scene.line = "I paid in March and nothing came.";
    talk.frame();
    REQUIRE(talk.listener.said.size() == 2);
    CHECK(talk.listener.said[1].text == " and nothing came.");
    talk.listener.now.begin = 5;
    talk.listener.now.end = 12;
    REQUIRE(talk.director.spokenLine().has_value());
    CHECK(talk.scene.line.substr(talk.director.spokenLine()->begin, 7) == "nothing");
}

TEST_CASE("V reads the line again even where customers are not heard, and stops it", "[desktop][sound]")
{
    Talk talk;
    talk.settings.voice = false;
    talk.frame();
    CHECK(talk.listener.said.empty());
    talk.director.again(talk.settings);
    REQUIRE(talk.listener.said.size() == 1);
    CHECK(talk.director.spokenLine().has_value());
    // Only what is new takes the trainee's time off the clock.
    CHECK_FALSE(talk.director.customerSpeaks());
    talk.director.again(talk.settings);
    CHECK_FALSE(talk.listener.now.going);
}

TEST_CASE("What is read of the interface is not taken for the customer's line", "[desktop][sound]")
{
    Talk talk;
    talk.frame();
    CHECK(talk.director.customerSpeaks());
    talk.director.read("Hold", "en", talk.settings);
    CHECK(talk.director.isReading());
    CHECK_FALSE(talk.director.spokenLine().has_value());
    talk.director.read("Hold", "en", talk.settings);
    CHECK_FALSE(talk.director.isReading());
}
