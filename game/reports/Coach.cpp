#include "reports/Coach.h"

#include "reports/DebriefTurns.h"

#include <algorithm>

namespace keel {

namespace {

/// The heaviest of each kind where both are there, otherwise the two heaviest.
std::vector<DebriefWeight> strongest(const std::vector<DebriefWeight>& weights)
{
    constexpr std::size_t most = 2;
    constexpr int worthSaying = 4; // points; less is a matter of taste
    const auto helps = [](const DebriefWeight& weight) { return weight.points >= worthSaying; };
    const auto costs = [](const DebriefWeight& weight) { return weight.points <= -worthSaying; };
    const auto help = std::find_if(weights.begin(), weights.end(), helps);
    const auto cost = std::find_if(weights.begin(), weights.end(), costs);
    if (help != weights.end() && cost != weights.end())
        return {*help, *cost};
    std::vector<DebriefWeight> out;
    for (const DebriefWeight& weight : weights)
        if (out.size() < most && (helps(weight) || costs(weight)))
            out.push_back(weight);
    return out;
}

CoachComment::Tone toneOf(const std::vector<DebriefWeight>& did)
{
    if (did.empty())
        return CoachComment::Tone::Plain;
    const bool helped = did.front().points > 0;
    const bool cost = did.back().points < 0;
    return helped && cost ? CoachComment::Tone::Mixed : helped ? CoachComment::Tone::Helped : CoachComment::Tone::Cost;
}

} // namespace

CoachComment coachComment(const DebriefTurn& turn, const Speaker& speak)
{
    if (!turn.understood)
        return {CoachComment::Tone::NotUnderstood, {}, speak("coach.other-words")};
    CoachComment comment;
    comment.did = strongest(weightsOf(turn));
    comment.tone = toneOf(comment.did);
    comment.more = turn.suggestion;
    return comment;
}

std::optional<CoachComment> coachAfter(const Session& session, const Speaker& speak)
{
    std::size_t last = session.entries().size();
    while (last > 0 && std::holds_alternative<Wait>(session.entries()[last - 1].action.move))
        --last;
    if (last == 0)
        return std::nullopt;
    const DebriefTurn turn = turnsOf(session, speak).turns[last - 1];
    if (turn.kind != DebriefTurn::Kind::Reply || !turn.counts)
        return std::nullopt;
    return coachComment(turn, speak);
}

} // namespace keel
