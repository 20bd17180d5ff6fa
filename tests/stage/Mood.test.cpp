#include "catch.h"
#include "stage/Near.h"

#include "stage/Mood.h"

using namespace keel;

TEST_CASE("A face takes its time: it moves towards the new mood, never past it, and arrives", "[stage]")
{
    MoodFollower face;
    face.startAt({0.2F, 0.5F, 0.8F});
    face.goTo({0.9F, 0.3F, 0.4F});
    float before = 0.2F;
    for (int i = 0; i < 20; ++i) {
        face.advance(0.05F);
        CHECK(face.shown().anger >= before);
        CHECK(face.shown().anger <= 0.9F);
        before = face.shown().anger;
    }
    CHECK(face.moving());
    face.advance(30);
    CHECK_FALSE(face.moving());
    CHECK(face.shown() == Mood{0.9F, 0.3F, 0.4F});
}

TEST_CASE("Anger flares faster than it cools", "[stage]")
{
    MoodFollower flaring;
    flaring.startAt({0.2F, 0.5F, 0.5F});
    flaring.goTo({0.8F, 0.5F, 0.5F});
    flaring.advance(0.4F);
    MoodFollower cooling;
    cooling.startAt({0.8F, 0.5F, 0.5F});
    cooling.goTo({0.2F, 0.5F, 0.5F});
    cooling.advance(0.4F);
    CHECK(flaring.shown().anger - 0.2F > 0.8F - cooling.shown().anger);
}

TEST_CASE("How often the face is drawn does not change where it is", "[stage]")
{
    MoodFollower often;
    MoodFollower seldom;
    for (MoodFollower* face : {&often, &seldom}) {
        face->startAt({0.1F, 0.1F, 0.1F});
        face->goTo({1, 1, 1});
    }
    for (int i = 0; i < 40; ++i)
        often.advance(0.01F);
    seldom.advance(0.4F);
    CHECK(near(often.shown().anger, seldom.shown().anger, 1e-3));
}
