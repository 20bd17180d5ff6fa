#include "engine/Conversation.h"

#include "catch.h"

namespace keel::test {

std::shared_ptr<const Rulebook> shippedRules()
{
    static const std::shared_ptr<const Rulebook> rules = [] {
        Diagnostics diagnostics;
        auto loaded = loadRulebook(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
        for (const Diagnostic& d : diagnostics)
            UNSCOPED_INFO(toText(d));
        REQUIRE(loaded);
        return loaded;
    }();
    return rules;
}

namespace {

std::shared_ptr<const Playbook> bookOf(const Bundle& files, const std::string& language)
{
    const LoadedScenario loaded = loadScenario(files, "test");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    return makePlaybook(loaded.scenario, shippedRules(), language);
}

} // namespace

Conversation::Conversation(const Bundle& files, const std::string& language) : m_session(bookOf(files, language)) {}

const Session::Entry& Conversation::does(const Move& move)
{
    const auto refusal = tries(move);
    INFO("refused: " << (refusal ? idOf(*refusal) : ""));
    REQUIRE_FALSE(refusal);
    return m_session.entries().back();
}

std::optional<Refusal> Conversation::tries(const Move& move) { return m_session.apply({state().now + m_pause, move}); }

} // namespace keel::test
