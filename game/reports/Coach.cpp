#include "reports/Coach.h"

#include "reports/DebriefTurns.h"

#include <algorithm>
#include <cstdlib>

namespace keel {

namespace {

constexpr int worthSaying = 4; // points; less is a matter of taste
constexpr int muchLess = 4;    // so many times lighter, it is not named beside the heaviest of the other kind

/// The heaviest of each kind where both have weight, what helped first; otherwise the two heaviest of one kind.
std::vector<DebriefWeight> strongest(const std::vector<DebriefWeight>& weights)
{
    std::vector<DebriefWeight> helps;
    std::vector<DebriefWeight> costs;
    for (const DebriefWeight& weight : weights)
        if (std::abs(weight.points) >= worthSaying)
            (weight.points > 0 ? helps : costs).push_back(weight);
    const auto heaviest = [](const auto& kind) { return kind.empty() ? 0 : std::abs(kind.front().points); };
    const int help = heaviest(helps);
    const int cost = heaviest(costs);
    if (help > 0 && cost > 0 && help * muchLess > cost && cost * muchLess > help)
        return {helps.front(), costs.front()};
    auto& out = help > cost ? helps : costs;
    out.resize(std::min<std::size_t>(out.size(), 2));
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

Milliseconds readingTime(const CoachComment& comment)
{
    constexpr std::int64_t toFindIt = 2000;
    constexpr std::int64_t perWord = 400;
    constexpr std::int64_t heading = 8; // words, about
    const auto wordsIn = [](const std::string& text) { return text.empty() ? 0 : std::ranges::count(text, ' ') + 1; };
    std::int64_t words = heading + wordsIn(comment.more);
    for (const DebriefWeight& weight : comment.did)
        words += wordsIn(weight.label) + wordsIn(weight.words);
    return Milliseconds(toFindIt + words * perWord);
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
