#pragma once

#include "proofs/Reach.h"
#include "proofs/Reporter.h"

#include <string_view>

namespace keel {

/// Codes of what the proofs find. Each is declared once and used by name.
namespace finding {
// proven, from conditions alone
inline constexpr const char* contradiction = "scenario.condition-contradicts-itself";
inline constexpr const char* tautology = "scenario.condition-always-holds";
inline constexpr const char* undecided = "scenario.condition-not-decided";
// proven, over all ways through the scenario
inline constexpr const char* beatNeverEntered = "scenario.beat-never-entered";
inline constexpr const char* noExit = "scenario.beat-without-exit";
inline constexpr const char* loop = "scenario.loop-without-exit";
inline constexpr const char* onlyRudeExit = "scenario.only-rude-exit";
inline constexpr const char* replyNeverOffered = "scenario.reply-never-offered";
inline constexpr const char* reactionNever = "scenario.reaction-never";
inline constexpr const char* reactionHidden = "scenario.reaction-hidden";
inline constexpr const char* lineNeverSaid = "scenario.line-never-said";
inline constexpr const char* endingNever = "scenario.ending-never";
inline constexpr const char* goalNever = "scenario.goal-never-reached";
inline constexpr const char* promiseNever = "scenario.promise-never-made";
inline constexpr const char* promiseUnsettled = "scenario.promise-never-settled";
inline constexpr const char* factNeverKnown = "scenario.fact-never-known";
inline constexpr const char* factNeverTold = "scenario.fact-never-told";
inline constexpr const char* factUnused = "scenario.fact-unused";
inline constexpr const char* principleNever = "scenario.principle-never-met";
// of the play scripts
inline constexpr const char* endingWithoutScript = "scenario.ending-without-script";
// sampled: what simulated plays did or did not show
inline constexpr const char* endingNotSeen = "scenario.ending-not-reached";
inline constexpr const char* beatNotSeen = "scenario.beat-not-reached";
inline constexpr const char* replyDominated = "scenario.reply-dominated";
inline constexpr const char* replyWithoutDifference = "scenario.reply-without-difference";
inline constexpr const char* cueLeak = "scenario.cue-leak";
} // namespace finding

/// Whether a finding of this code comes from sampled plays; all others are proven.
bool isSampled(std::string_view code);

/// Conditions that can never hold, always hold, or are too wide to decide, wherever they stand.
void checkConditions(const Scenario& scenario, const CaseBook& book, Reporter& reporter);
/// Facts that are asked for in vain, or that nobody asks for.
void checkFacts(const Scenario& scenario, const Reach& reach, Reporter& reporter);
/// Goals, promises, principles and endings that cannot come about.
void checkAims(const Scenario& scenario, const Reach& reach, Reporter& reporter);
/// Beats, replies, lines and reactions that nobody will ever meet.
void checkDeadParts(const Scenario& scenario, const Reach& reach, Reporter& reporter);
/// Beats from which the conversation cannot come to an end.
void checkExits(const Scenario& scenario, const Reach& reach, Reporter& reporter);

} // namespace keel
