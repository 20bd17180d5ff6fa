#include "reports/DebriefExamples.h"

#include "reports/DebriefTurns.h"

#include <algorithm>

namespace keel {

namespace {

int sumOf(const DebriefTurn& turn) { return turn.scores.empathy + turn.scores.resolution + turn.scores.courtesy; }

bool isLess(const DebriefTurn& one, const DebriefTurn& other) { return sumOf(one) < sumOf(other); }

bool isToCustomer(const DebriefTurn& turn) { return turn.kind == DebriefTurn::Kind::Reply && turn.counts; }

const DebriefTurn* momentOf(const std::vector<DebriefTurn>& turns, std::optional<int> hardestTurn)
{
    const DebriefTurn* least = nullptr;
    for (const DebriefTurn& turn : turns) {
        if (!isToCustomer(turn))
            continue;
        if (turn.number == hardestTurn)
            return &turn;
        if (turn.understood && (least == nullptr || isLess(turn, *least)))
            least = &turn;
    }
    return least;
}

/// The conversation up to before that turn; none where it cannot be played again (its scenario was changed meanwhile).
std::optional<Session> upTo(const Session& session, int turn)
{
    Session again(session.sharedBook(), session.startState().earlierAttempts);
    for (int i = 0; i + 1 < turn; ++i)
        if (again.apply(session.entries()[static_cast<std::size_t>(i)].action))
            return std::nullopt;
    return again;
}

} // namespace

std::optional<DebriefExamples> examplesFor(const Session& session, const std::vector<DebriefTurn>& turns, std::optional<int> hardestTurn,
                                           const Speaker& speak)
{
    const DebriefTurn* moment = momentOf(turns, hardestTurn);
    const auto before = moment != nullptr ? upTo(session, moment->number) : std::nullopt;
    if (!before)
        return std::nullopt;
    std::vector<DebriefTurn> tried;
    for (const WrittenReply* reply : offeredReplies(before->book(), before->state())) {
        Session other = *before;
        if (!other.apply({moment->at, PickReply{reply->id}}))
            tried.push_back(turnsOf(other, speak).turns.back());
    }
    const auto [weak, strong] = std::minmax_element(tried.begin(), tried.end(), isLess);
    if (tried.size() < 2 || sumOf(*weak) == sumOf(*strong))
        return std::nullopt;
    return DebriefExamples{moment->number, *moment, *strong, *weak};
}

} // namespace keel
