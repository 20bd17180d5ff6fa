#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace keel {

/// What a reply can do for or to the customer. The ids are fixed: reports, scenario files and evaluations use them.
/// Meaning and labelling conventions: assets/rubric.
enum class Behaviour {
    // empathy
    AcknowledgeFeeling, AcknowledgeImpact, Validate, Explore, Paraphrase, TakePerspective,
    DismissFeeling, BlameCustomer, NonApology, HollowScript,
    // resolution
    OwnProblem, AskFacts, ExplainCause, OfferFix, OfferOptions, GiveTimeline, PreventRecurrence, StateLimits,
    Compensate, ConfirmAgreement, FollowUp, EscalateWarm,
    Overpromise, Deflect, PolicyShield, TransferCold, RequestRepeat, VaguePromise,
    // courtesy
    Greet, IntroduceSelf, Thank, PoliteRequest, Apologise, UseName, PoliteClose, SetLimit,
    Insult, Profanity, Sarcasm, Command, Threat, Shouting, Curt,
};

inline constexpr std::size_t behaviourCount = static_cast<std::size_t>(Behaviour::Curt) + 1;

enum class Dimension { Empathy, Resolution, Courtesy };

/// The id as written in files: `acknowledge_feeling`.
std::string_view idOf(Behaviour behaviour);
std::optional<Behaviour> behaviourOf(std::string_view id);
std::string_view idOf(Dimension dimension);
std::optional<Dimension> dimensionOf(std::string_view id);

/// The dimension under which the rubric lists it.
Dimension homeOf(Behaviour behaviour);
/// Whether the rubric lists it among what costs.
bool isCostly(Behaviour behaviour);

std::array<Behaviour, behaviourCount> allBehaviours();

} // namespace keel
