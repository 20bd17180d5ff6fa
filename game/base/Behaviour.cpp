#include "base/Behaviour.h"

#include <algorithm>

namespace keel {

namespace {

struct Entry {
    std::string_view id;
    Dimension home;
    bool costly;
};

constexpr auto E = Dimension::Empathy;
constexpr auto R = Dimension::Resolution;
constexpr auto C = Dimension::Courtesy;

/// In the order of the enumeration.
constexpr std::array<Entry, behaviourCount> entries{{
    {"acknowledge_feeling", E, false}, {"acknowledge_impact", E, false}, {"validate", E, false},
    {"explore", E, false},             {"paraphrase", E, false},         {"take_perspective", E, false},
    {"dismiss_feeling", E, true},      {"blame_customer", E, true},      {"non_apology", E, true},
    {"hollow_script", E, true},
    {"own_problem", R, false},         {"ask_facts", R, false},          {"explain_cause", R, false},
    {"offer_fix", R, false},           {"offer_options", R, false},      {"give_timeline", R, false},
    {"prevent_recurrence", R, false},  {"state_limits", R, false},       {"compensate", R, false},
    {"confirm_agreement", R, false},   {"follow_up", R, false},          {"escalate_warm", R, false},
    {"overpromise", R, true},          {"deflect", R, true},             {"policy_shield", R, true},
    {"transfer_cold", R, true},        {"request_repeat", R, true},      {"vague_promise", R, true},
    {"greet", C, false},               {"introduce_self", C, false},     {"thank", C, false},
    {"polite_request", C, false},      {"apologise", C, false},          {"use_name", C, false},
    {"polite_close", C, false},        {"set_limit", C, false},
    {"insult", C, true},               {"profanity", C, true},           {"sarcasm", C, true},
    {"command", C, true},              {"threat", C, true},              {"shouting", C, true},
    {"curt", C, true},
}};

constexpr std::array<std::string_view, 3> dimensionIds{"empathy", "resolution", "courtesy"};

} // namespace

std::string_view idOf(Behaviour behaviour) { return entries[static_cast<std::size_t>(behaviour)].id; }

std::optional<Behaviour> behaviourOf(std::string_view id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.id == id; });
    if (found == entries.end())
        return std::nullopt;
    return static_cast<Behaviour>(found - entries.begin());
}

std::string_view idOf(Dimension dimension) { return dimensionIds[static_cast<std::size_t>(dimension)]; }

std::optional<Dimension> dimensionOf(std::string_view id)
{
    const auto found = std::find(dimensionIds.begin(), dimensionIds.end(), id);
    if (found == dimensionIds.end())
        return std::nullopt;
    return static_cast<Dimension>(found - dimensionIds.begin());
}

Dimension homeOf(Behaviour behaviour) { return entries[static_cast<std::size_t>(behaviour)].home; }
bool isCostly(Behaviour behaviour) { return entries[static_cast<std::size_t>(behaviour)].costly; }

std::array<Behaviour, behaviourCount> allBehaviours()
{
    std::array<Behaviour, behaviourCount> all{};
    for (std::size_t i = 0; i < behaviourCount; ++i)
        all[i] = static_cast<Behaviour>(i);
    return all;
}

} // namespace keel
