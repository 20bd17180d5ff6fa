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

/// A written reply as the turn that it would have been, and what it would have been worth in this case.
struct Tried {
    DebriefTurn turn;
    int worth = 0;
};

/// The scores look at the words; what they did looks at the case: a kind excuse calms nobody, the plain answer reaches the goal.
int worthOf(const DebriefTurn& turn, const State& before, const State& after)
{
    constexpr int goal = 20; // for each of its weight, as much as one strong behaviour earns
    return sumOf(turn) + goal * (after.tally.goalWeightReached - before.tally.goalWeightReached) + (after.trust.whole() - before.trust.whole())
           - (after.anger.whole() - before.anger.whole());
}

std::vector<Tried> repliesTried(const Session& before, Milliseconds at, const Speaker& speak)
{
    std::vector<Tried> tried;
    for (const WrittenReply* reply : offeredReplies(before.book(), before.state())) {
        Session other = before;
        if (other.apply({at, PickReply{reply->id}}))
            continue;
        DebriefTurn turn = turnsOf(other, speak).turns.back();
        const int worth = worthOf(turn, before.state(), other.state());
        tried.push_back({std::move(turn), worth});
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
    const std::vector<Tried> atOnce = repliesTried(*before, moment->at, speak);
    const std::vector<Tried> later = pauses ? repliesTried(heardOut, moment->at, speak) : atOnce;
    if (atOnce.size() < 2 || later.empty())
        return std::nullopt;
    const auto weak = std::ranges::min_element(atOnce, {}, &Tried::worth);
    const auto strong = std::ranges::max_element(later, {}, &Tried::worth);
    if (weak->worth == strong->worth)
        return std::nullopt;
    return DebriefExamples{moment->number, *moment, strong->turn, weak->turn, pauses};
}

} // namespace keel
