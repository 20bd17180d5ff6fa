#include "catch.h"

#include "stage/Posture.h"

using namespace keel;

namespace {

float tenths(int count) { return static_cast<float>(count) / 10; }

Posture still(const Mood& mood, float waiting = 0) { return postureOf(mood, {0, 0, waiting, true}); }

} // namespace

TEST_CASE("The angrier, the further in, the higher the shoulders, the tighter the fists", "[stage]")
{
    for (int a = 0; a < 10; ++a) {
        const Posture less = still({tenths(a), 0.3F, 0.5F});
        const Posture more = still({tenths(a + 1), 0.3F, 0.5F});
        CHECK(more.lean >= less.lean);
        CHECK(more.shoulders >= less.shoulders);
        CHECK(more.fists >= less.fists);
    }
}

TEST_CASE("From sixty of anger on the whole body shows it; the calm stand easy with open hands", "[stage]")
{
    const Posture angry = still({0.6F, 0.5F, 0.5F});
    CHECK(angry.lean > 0.1F);
    CHECK(angry.shoulders > 0.2F);
    CHECK(angry.fists > 0.5F);
    const Posture calm = still({0.2F, 0.5F, 0.8F});
    CHECK(calm.lean < 0.1F);
    CHECK(calm.shoulders < 0);
    CHECK(calm.fists == 0);
}

TEST_CASE("Without trust the arms are crossed and the body turns away", "[stage]")
{
    const Posture trusting = still({0.3F, 0.8F, 0.8F});
    const Posture wary = still({0.3F, 0.1F, 0.8F});
    CHECK(trusting.crossed == 0);
    CHECK(trusting.turn == 0);
    CHECK(wary.crossed > 0.8F);
    CHECK(wary.turn > 0.5F);
}

TEST_CASE("Fury faces whom it is meant for: no arms crossed, nobody turned away", "[stage]")
{
    const Posture furious = still({0.95F, 0, 0});
    CHECK(furious.crossed < 0.05F);
    CHECK(furious.turn < 0.05F);
    CHECK(furious.watch < 0.05F);
    CHECK(furious.lean > 0.8F);
}

TEST_CASE("Whose patience runs low reads the time, as does who has been kept waiting", "[stage]")
{
    const Mood patient{0.3F, 0.6F, 0.9F};
    CHECK(still(patient).watch == 0);
    CHECK(still({0.3F, 0.6F, 0.05F}).watch > 0.8F);
    CHECK(still(patient, 0.9F).watch > 0.8F);
    CHECK(still({0.3F, 0.6F, 0.05F}).nod > still(patient).nod);
}

TEST_CASE("The wrist goes up now and then, and not while its owner speaks", "[stage]")
{
    const Mood impatient{0.3F, 0.6F, 0.05F};
    int up = 0;
    for (int i = 0; i < 160; ++i)
        up += postureOf(impatient, {0.1 * i, 0, 0, false}).watch > 0.5F ? 1 : 0;
    CHECK(up > 20);
    CHECK(up < 80);
    CHECK(postureOf(impatient, {1.5, 1, 0, false}).watch == 0);
}

TEST_CASE("A hand speaks along, and higher in anger", "[stage]")
{
    CHECK(postureOf({0.2F, 0.5F, 0.5F}, {0, 0}).gesture == 0);
    CHECK(postureOf({0.9F, 0.5F, 0.5F}, {0, 1}).gesture > postureOf({0.2F, 0.5F, 0.5F}, {0, 1}).gesture);
}

TEST_CASE("With reduced motion a body at rest is the same at any time; what it tells stays", "[stage]")
{
    const Mood mood{0.3F, 0.1F, 0.1F};
    const Posture early = postureOf(mood, {0, 0, 0, true});
    const Posture late = postureOf(mood, {17.3, 0, 0, true});
    CHECK(early.breath == 0);
    CHECK(early.sway == late.sway);
    CHECK(early.watch == late.watch);
    CHECK(early.crossed > 0.8F);
}

TEST_CASE("Anger breathes faster, and a change of mood lets no chest jump", "[stage]")
{
    CHECK(breathsPerMinute({0.9F, 0.5F, 0.5F}) > 1.5F * breathsPerMinute({0.1F, 0.5F, 0.5F}));
    for (int i = 0; i < 50; ++i) {
        const double time = 1000 + 0.37 * i;
        const float before = postureOf({0.50F, 0.5F, 0.5F}, {time, 0}).breath;
        const float after = postureOf({0.51F, 0.5F, 0.5F}, {time, 0}).breath;
        CHECK(after - before < 0.03F);
        CHECK(before - after < 0.03F);
    }
}
