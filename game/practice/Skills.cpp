#include "practice/Skills.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

// From each family in turn, so that the first days are not all feelings or all solutions.
constexpr std::array all{
    Behaviour::AcknowledgeFeeling, Behaviour::Apologise,     Behaviour::OwnProblem,   Behaviour::AskFacts,    Behaviour::GiveTimeline,
    Behaviour::AcknowledgeImpact,  Behaviour::OfferFix,      Behaviour::Paraphrase,   Behaviour::ExplainCause, Behaviour::ConfirmAgreement,
    Behaviour::Validate,           Behaviour::PoliteRequest, Behaviour::OfferOptions, Behaviour::StateLimits, Behaviour::FollowUp,
    Behaviour::Explore,            Behaviour::TakePerspective, Behaviour::PreventRecurrence, Behaviour::EscalateWarm, Behaviour::SetLimit,
};

} // namespace

std::span<const Behaviour> skills() { return all; }

std::optional<Behaviour> skillOf(std::string_view id)
{
    const auto behaviour = behaviourOf(id);
    return behaviour && std::ranges::find(all, *behaviour) != all.end() ? behaviour : std::nullopt;
}

} // namespace keel
