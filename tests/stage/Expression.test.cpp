#include "catch.h"

#include "stage/Expression.h"

using namespace keel;

namespace {

float tenths(int count) { return static_cast<float>(count) / 10; }

Expression at(float anger, float trust, float patience) { return expressionOf({anger, trust, patience}, 0, 0); }

} // namespace

TEST_CASE("Every mood gives a face that can be drawn", "[stage]")
{
    for (int a = 0; a <= 10; ++a)
        for (int t = 0; t <= 10; ++t)
            for (int p = 0; p <= 10; ++p)
                for (const float speaking : {0.0F, 1.0F}) {
                    const Expression face = expressionOf({tenths(a), tenths(t), tenths(p)}, speaking, 0.3 * a + t);
                    const bool sound = face.lidOpen >= 0 && face.lidOpen <= 1 && face.mouthOpen >= 0 &&
                                       face.mouthOpen <= 1 && face.mouthCurve >= -1 && face.mouthCurve <= 1 &&
                                       face.browDrop >= 0 && face.browDrop <= 1 && face.flush >= 0 && face.flush <= 1 &&
                                       face.teeth >= 0 && face.teeth <= 1;
                    CHECK(sound);
                }
}

TEST_CASE("The angrier, the lower the brows, the redder the face, the higher the shoulders", "[stage]")
{
    for (int a = 0; a < 10; ++a) {
        const Expression less = at(tenths(a), 0.3F, 0.5F);
        const Expression more = at(tenths(a + 1), 0.3F, 0.5F);
        CHECK(more.browDrop >= less.browDrop);
        CHECK(more.flush >= less.flush);
        CHECK(more.shoulders >= less.shoulders);
        CHECK(more.mouthCurve <= less.mouthCurve);
    }
    CHECK(at(1, 0, 0).teeth > 0.5F);
    CHECK(at(0.2F, 0.5F, 0.5F).teeth == 0);
}

TEST_CASE("Trust shows as a smile once anger is gone; without trust the same calm is wary", "[stage]")
{
    CHECK(at(0.1F, 0.9F, 0.8F).mouthCurve > 0.4F);
    CHECK(at(0.1F, 0.1F, 0.8F).mouthCurve <= 0);
    CHECK(at(0.1F, 0.1F, 0.8F).browRaise > at(0.1F, 0.9F, 0.8F).browRaise);
}

TEST_CASE("Lost patience is seen in the lids and a look aside", "[stage]")
{
    CHECK(at(0.3F, 0.4F, 0.1F).lidOpen < at(0.3F, 0.4F, 0.9F).lidOpen);
    CHECK(at(0.3F, 0.4F, 0.1F).glance > 0);
}

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

TEST_CASE("From sixty of anger on the whole body shows it; the calm stand easy with open hands", "[stage]")
{
    const Expression angry = at(0.6F, 0.3F, 0.5F);
    CHECK(angry.lean > 0.2F);
    CHECK(angry.shoulders > 0.3F);
    CHECK(angry.fists > 0.5F);
    const Expression calm = at(0.2F, 0.6F, 0.8F);
    CHECK(calm.lean == 0);
    CHECK(calm.shoulders < 0);
    CHECK(calm.fists == 0);
    for (int a = 0; a < 10; ++a) {
        CHECK(at(tenths(a + 1), 0.3F, 0.5F).lean >= at(tenths(a), 0.3F, 0.5F).lean);
        CHECK(at(tenths(a + 1), 0.3F, 0.5F).fists >= at(tenths(a), 0.3F, 0.5F).fists);
    }
}
