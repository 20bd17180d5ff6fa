#include "catch.h"
#include "engine/Conversation.h"

using namespace keel;
using namespace keel::test;

TEST_CASE("What calms one customer does not calm another")
{
    const CustomerModel& model = shippedRules()->customer;
    const auto effect = [&](Behaviour b, const char* temperament) { return model.effectOf(b, temperament, 0, Level::ofWhole(50), false).anger; };
    CHECK(effect(Behaviour::ExplainCause, "wants-facts") < effect(Behaviour::ExplainCause, "wants-care"));
    CHECK(effect(Behaviour::AcknowledgeFeeling, "wants-care") < effect(Behaviour::AcknowledgeFeeling, "wants-facts"));
    CHECK(effect(Behaviour::Command, "wants-respect") > effect(Behaviour::Command, "wants-facts"));
}

TEST_CASE("Said again, it does less good or more harm")
{
    const CustomerModel& model = shippedRules()->customer;
    const auto times = [&](Behaviour b, int before) { return model.effectOf(b, "wants-care", before, Level::ofWhole(50), false).anger; };
    CHECK(times(Behaviour::Apologise, 1) > times(Behaviour::Apologise, 0));
    CHECK(times(Behaviour::Apologise, 9) <= 0);
    CHECK(times(Behaviour::Deflect, 2) > times(Behaviour::Deflect, 0));
}

TEST_CASE("A fix before anything was heard does less at high anger")
{
    const CustomerModel& model = shippedRules()->customer;
    const auto fix = [&](int anger, bool unheard) { return model.effectOf(Behaviour::OfferFix, "wants-speed", 0, Level::ofWhole(anger), unheard).anger; };
    CHECK(fix(80, true) > fix(80, false));
    CHECK(fix(40, true) == fix(40, false));
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
