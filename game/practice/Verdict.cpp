#include "practice/Verdict.h"

#include "assessment/Rubric.h"

#include <algorithm>

namespace keel {

namespace {

/// Without what does not make it another reply: capitals, blanks, signs. Other letters than ASCII are kept as they are.
std::string bare(const std::string& reply)
{
    std::string out;
    for (const char c : reply) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= '0' && c <= '9'))
            out += c;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            out += static_cast<char>(c | 0x20);
    }
    return out;
}

std::optional<Behaviour> costOf(const ReplyAssessment& assessment, Behaviour skill, const Assessor& assessor)
{
    for (const FoundBehaviour& found : assessment.behaviours)
        if (isCostly(found.behaviour) && (assessor.isFatal(found.behaviour) || homeOf(found.behaviour) == homeOf(skill)))
            return found.behaviour;
    return std::nullopt;
}

bool isStuffed(const ReplyAssessment& assessment)
{
    return std::ranges::any_of(assessment.reasons, [](const Reason& reason) { return reason.rule == idOf(Circumstance::Stuffing); });
}

/// Ratings count, plain words count for more.
int worthOf(const DrillMoment::Reply& reply) { return reply.rated - (reply.hard ? 4 : 0); }

std::vector<const DrillMoment::Reply*> bestFirst(const DrillMoment& moment, auto wanted, auto worth)
{
    std::vector<const DrillMoment::Reply*> out;
    for (const DrillMoment::Reply& reply : moment.replies)
        if (wanted(reply))
            out.push_back(&reply);
    std::ranges::stable_sort(out, std::greater{}, [&](const auto* reply) { return worth(*reply); });
    return out;
}

} // namespace

std::string_view idOf(DrillOutcome outcome)
{
    switch (outcome) {
    case DrillOutcome::Shown: return "shown";
    case DrillOutcome::NotShown: return "not-shown";
    case DrillOutcome::ShownButCosts: return "shown-but-costs";
    case DrillOutcome::SameWordsAgain: return "same-words-again";
    case DrillOutcome::NotUnderstood: return "not-understood";
    }
    return "";
}

Verdict judge(const std::string& reply, const DrillMoment& moment, Behaviour skill, const Assessor& assessor, std::span<const std::string> earlier)
{
    Verdict verdict;
    verdict.assessment = assessor.assess(reply, contextFor(moment, assessor));
    verdict.cost = costOf(verdict.assessment, skill, assessor);
    const bool shown = verdict.assessment.shows(skill);
    if (!verdict.assessment.understood)
        verdict.outcome = DrillOutcome::NotUnderstood;
    else if (!shown)
        verdict.outcome = DrillOutcome::NotShown;
    else if (verdict.cost || isStuffed(verdict.assessment))
        verdict.outcome = DrillOutcome::ShownButCosts;
    else if (std::ranges::find(earlier, bare(reply), bare) != earlier.end())
        verdict.outcome = DrillOutcome::SameWordsAgain;
    else
        verdict.outcome = DrillOutcome::Shown;
    return verdict;
}

std::optional<std::string> strongExample(const DrillMoment& moment, Behaviour skill, const Assessor& assessor)
{
    for (const auto* reply : bestFirst(moment, [skill](const auto& r) { return showsWell(r, skill); }, worthOf))
        if (judge(reply->text, moment, skill, assessor).passed())
            return reply->text;
    return std::nullopt;
}

std::optional<std::string> weakExample(const DrillMoment& moment, Behaviour skill, const Assessor& assessor)
{
    const auto isNear = [skill](const auto& reply) { return std::ranges::find(reply.near, skill) != reply.near.end(); };
    // A reply that shows nothing at all and does not look like the skill may be about anything: nothing is seen by it.
    const auto misses = [&](const auto& reply) {
        return std::ranges::find(reply.shows, skill) == reply.shows.end() && (isNear(reply) || !reply.shows.empty());
    };
    // What looks like the skill teaches most, then what costs; then anything that lacks it.
    const auto worth = [&](const auto& reply) {
        return (isNear(reply) ? 4 : 0) + (std::ranges::any_of(reply.shows, isCostly) ? 2 : 0) - (reply.hard ? 1 : 0);
    };
    for (const auto* reply : bestFirst(moment, misses, worth)) {
        const Verdict verdict = judge(reply->text, moment, skill, assessor);
        if (verdict.counts() && !verdict.assessment.shows(skill))
            return reply->text;
    }
    return std::nullopt;
}

} // namespace keel
