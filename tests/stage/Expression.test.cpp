#include "catch.h"

#include "stage/Expression.h"

using namespace keel;

namespace {

float tenths(int count) { return static_cast<float>(count) / 10; }

Expression at(float anger, float trust, float patience) { return expressionOf({anger, trust, patience}, {}); }

} // namespace

TEST_CASE("Every mood gives a face that can be drawn", "[stage]")
{
    for (int a = 0; a <= 10; ++a)
        for (int t = 0; t <= 10; ++t)
            for (int p = 0; p <= 10; ++p)
                for (const float speaking : {0.0F, 1.0F}) {
                    const Expression face = expressionOf({tenths(a), tenths(t), tenths(p)}, {0.3 * a + t, speaking});
                    const bool sound = face.lidOpen >= 0 && face.lidOpen <= 1 && face.mouthOpen >= 0 &&
                                       face.mouthOpen <= 1 && face.mouthCurve >= -1 && face.mouthCurve <= 1 &&
                                       face.browDrop >= 0 && face.browDrop <= 1 && face.flush >= 0 && face.flush <= 1 &&
                                       face.teeth >= 0 && face.teeth <= 1;
                    CHECK(sound);
                }
}

TEST_CASE("The angrier, the lower the brows, the redder the face, the tighter the jaw", "[stage]")
{
    for (int a = 0; a < 10; ++a) {
        const Expression less = at(tenths(a), 0.3F, 0.5F);
        const Expression more = at(tenths(a + 1), 0.3F, 0.5F);
        CHECK(more.browDrop >= less.browDrop);
        CHECK(more.flush >= less.flush);
        CHECK(more.jaw >= less.jaw);
        CHECK(more.veins >= less.veins);
        CHECK(more.teeth >= less.teeth);
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
    CHECK(at(0.3F, 0.4F, 0.1F).glance < -0.2F);
    CHECK(at(0.3F, 0.4F, 0.1F).glanceDown > 0);
}

TEST_CASE("A calm, a cross and a furious face differ in more than one feature", "[stage]")
{
    const Expression calm = at(0, 0.8F, 0.9F);
    const Expression cross = at(0.5F, 0.45F, 0.6F);
    const Expression furious = at(1, 0.1F, 0.5F);
    CHECK(calm.mouthCurve > 0.3F);
    CHECK(cross.press > 0.5F); // lips pressed together, nothing shouted yet
    CHECK(cross.mouthOpen == 0);
    CHECK(furious.mouthOpen > 0.3F);
    CHECK(furious.lidOpen > cross.lidOpen + 0.2F);
    CHECK(cross.browDrop > calm.browDrop + 0.3F);
    CHECK(furious.browDrop > cross.browDrop + 0.3F);
}

TEST_CASE("Who keeps still moves neither eyes nor lips by themselves, but is seen to speak", "[stage]")
{
    const Mood mood{0.4F, 0.5F, 0.6F};
    const Expression early = expressionOf(mood, {1, 1, 0, true});
    const Expression late = expressionOf(mood, {2.3, 1, 0, true});
    CHECK(early.mouthOpen == late.mouthOpen);
    CHECK(early.glance == late.glance);
    CHECK(early.mouthOpen > 0.1F);
}
