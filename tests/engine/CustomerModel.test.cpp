#include "catch.h"
#include "engine/Conversation.h"

using namespace keel;
using namespace keel::test;

namespace {

LevelChange effect(Behaviour behaviour, const char* temperament, int times = 0, int anger = 70, bool unheard = false)
{
    return shippedRules()->customer.effectOf(behaviour, temperament,
                                             {Level::ofWhole(anger), Level::ofWhole(30), Level::ofWhole(50), times, unheard});
}

} // namespace

TEST_CASE("What calms one customer does not calm another")
{
    CHECK(effect(Behaviour::ExplainCause, "wants-facts").anger < effect(Behaviour::ExplainCause, "wants-care").anger);
    CHECK(effect(Behaviour::AcknowledgeFeeling, "wants-care").anger < effect(Behaviour::AcknowledgeFeeling, "wants-facts").anger);
    CHECK(effect(Behaviour::Command, "wants-respect").anger > effect(Behaviour::Command, "wants-facts").anger);
}

TEST_CASE("Said again, it does less good or more harm")
{
    const auto times = [](Behaviour b, int before) { return effect(b, "wants-care", before).anger; };
    CHECK(times(Behaviour::Apologise, 1) > times(Behaviour::Apologise, 0));
    CHECK(times(Behaviour::Apologise, 9) <= 0);
    CHECK(times(Behaviour::Deflect, 2) > times(Behaviour::Deflect, 0));
}

TEST_CASE("A fix before anything was heard does less at high anger")
{
    const auto fix = [](int anger, bool unheard) { return effect(Behaviour::OfferFix, "wants-speed", 0, anger, unheard).anger; };
    CHECK(fix(80, true) > fix(80, false));
    CHECK(fix(40, true) == fix(40, false));
}

TEST_CASE("The calmer the customer already is, the smaller the step")
{
    CHECK(effect(Behaviour::Apologise, "wants-care", 0, 10).anger > effect(Behaviour::Apologise, "wants-care", 0, 70).anger);
    CHECK(effect(Behaviour::Apologise, "wants-care", 0, 10).anger < 0);
    CHECK(effect(Behaviour::Insult, "wants-care", 0, 10).anger == effect(Behaviour::Insult, "wants-care", 0, 90).anger);
}

TEST_CASE("A faulty model is refused with a place")
{
    Bundle assets = readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets");
    std::string& text = assets.at("customer/model.json");
    text.replace(text.find("\"insult\""), 8, "\"insutl\"");
    Diagnostics diagnostics;
    CHECK_FALSE(loadCustomerModel(assets, diagnostics));
    CHECK(diagnostics.at(0).position.line > 3);
}
