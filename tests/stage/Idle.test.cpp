#include "catch.h"

#include "stage/Idle.h"

#include <cmath>

using namespace keel;

TEST_CASE("Eyes are open most of the time, and the next blink is foretold", "[stage]")
{
    int shut = 0;
    for (int i = 0; i < 1000; ++i)
        shut += blinkAt(i * 0.043) > 0 ? 1 : 0;
    CHECK(shut > 10);
    CHECK(shut < 100);
    CHECK(blinkAt(1.0 + nextBlinkIn(1.0) + 0.05) > 0);
    CHECK(blinkAt(1.0 + nextBlinkIn(1.0) - 0.05) == 0);
}

TEST_CASE("Weight and gaze wander without ever leaping", "[stage]")
{
    for (int i = 0; i < 2000; ++i) {
        const double time = 0.02 * i;
        CHECK(std::abs(weightAt(time + 0.02) - weightAt(time)) < 0.06F);
        CHECK(std::abs(gazeAt(time)) <= 1);
    }
}

TEST_CASE("Who keeps still asks for no frame; who breathes asks for few", "[stage]")
{
    const Mood calm{0.1F, 0.7F, 0.8F};
    CHECK(std::isinf(nextIdleFrameIn(calm, {1, 0, 0, true}, 5)));
    int frames = 0;
    for (double time = 0; time < 20; ++frames)
        time += nextIdleFrameIn(calm, {time, 0, 0, false}, 5);
    CHECK(frames > 20);
    CHECK(frames < 260); // 13 a second at most
}
