#include "practice/DrillMoment.h"

#include <algorithm>

namespace keel {

bool showsWell(const DrillMoment::Reply& reply, Behaviour skill)
{
    return std::ranges::find(reply.shows, skill) != reply.shows.end() && std::ranges::none_of(reply.shows, isCostly);
}

bool callsFor(const DrillMoment& moment, Behaviour skill)
{
    return std::ranges::any_of(moment.replies, [skill](const auto& reply) { return showsWell(reply, skill); });
}

int hardnessFor(const DrillMoment& moment, Behaviour skill)
{
    constexpr int hot = 80;
    const bool roundabout = std::ranges::none_of(moment.replies, [skill](const auto& reply) { return showsWell(reply, skill) && !reply.hard; });
    return std::min(2, (moment.anger >= hot ? 1 : 0) + (moment.subtle ? 1 : 0) + (roundabout ? 1 : 0));
}

ReplyContext contextFor(const DrillMoment& moment, const Assessor& assessor)
{
    ReplyContext context;
    context.language = moment.language;
    context.customerLine = moment.customer;
    context.customerName = moment.customerName;
    context.knownFacts = moment.facts;
    context.opportunities = moment.opportunities;
    context.phase = moment.phase;
    context.anger = moment.anger;
    context.atFault = moment.atFault;
    for (const std::string& reply : moment.history)
        assessor.remember(reply, context);
    return context;
}

} // namespace keel
