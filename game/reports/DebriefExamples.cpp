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

/// The written replies on offer, each as the turn that it would have been.
std::vector<DebriefTurn> repliesTried(const Session& before, Milliseconds at, const Speaker& speak)
{
    std::vector<DebriefTurn> tried;
    for (const WrittenReply* reply : offeredReplies(before.book(), before.state())) {
        Session other = before;
        if (!other.apply({at, PickReply{reply->id}}))
            tried.push_back(turnsOf(other, speak).turns.back());
    }
    return tried;
}

} // namespace

std::optional<DebriefExamples> examplesFor(const Session& session, const std::vector<DebriefTurn>& turns, std::optional<int> hardestTurn,
                                           const Speaker& speak)
{
    const DebriefTurn* moment = momentOf(turns, hardestTurn);
    const auto before = moment != nullptr ? upTo(session, moment->number) : std::nullopt;
    if (!before)
        return std::nullopt;
    Session heardOut = *before;
    const bool pauses = !heardOut.apply({moment->at, Listen{}}); // it is possible only where the customer has paused
    const std::vector<DebriefTurn> atOnce = repliesTried(*before, moment->at, speak);
    const std::vector<DebriefTurn> later = pauses ? repliesTried(heardOut, moment->at, speak) : atOnce;
    if (atOnce.size() < 2 || later.empty())
        return std::nullopt;
    const auto weak = std::min_element(atOnce.begin(), atOnce.end(), isLess);
    const auto strong = std::max_element(later.begin(), later.end(), isLess);
    if (sumOf(*weak) == sumOf(*strong))
        return std::nullopt;
    return DebriefExamples{moment->number, *moment, *strong, *weak, pauses};
}

} // namespace keel
