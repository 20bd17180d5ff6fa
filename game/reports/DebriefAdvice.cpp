#include "reports/DebriefAdvice.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace keel {

namespace {

/// Terms of a score that say nothing about what the reply did.
bool isBookkeeping(const std::string& rule)
{
    static constexpr std::array<std::string_view, 3> rules{"base", "limit", "as-rated"};
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// A way to have earned more, with what it would have spared.
struct Way {
    std::string better;
    std::string why; ///< what it would have mended
    int lost = 0; ///< 0 or below
    int won = 0;  ///< by what earned something already, and could have earned more
    std::vector<int> turns;    ///< where it was lost
    std::vector<int> wonTurns; ///< where it was won
};

void addOnce(std::vector<int>& turns, int number)
{
    if (turns.empty() || turns.back() != number)
        turns.push_back(number);
}

void addWays(std::vector<Way>& ways, const DebriefTurn& turn)
{
    for (const DebriefReason& reason : turn.reasons) {
        if (reason.better.empty())
            continue;
        auto way = std::find_if(ways.begin(), ways.end(), [&](const Way& w) { return w.better == reason.better && w.why == reason.label; });
        if (way == ways.end())
            way = ways.insert(ways.end(), Way{reason.better, reason.label, 0, 0, {}, {}});
        way->lost += std::min(reason.points, 0);
        way->won += std::max(reason.points, 0);
        if (reason.points != 0)
            addOnce(reason.points < 0 ? way->turns : way->wonTurns, turn.number);
    }
}

/// What cost most of all that cost something in more than one turn; where nothing did, what cost most.
std::optional<DebriefAdvice> fromLosses(std::vector<Way> ways)
{
    constexpr int worthNaming = -5; // less is within what two readers differ
    std::erase_if(ways, [](const Way& way) { return way.lost > worthNaming; });
    const auto repeats = [](const Way& way) { return way.turns.size() > 1; };
    const auto worst = std::min_element(ways.begin(), ways.end(), [&](const Way& one, const Way& other) {
        return repeats(one) != repeats(other) ? repeats(one) : one.lost < other.lost;
    });
    return worst == ways.end() ? std::nullopt : std::optional(DebriefAdvice{worst->better, worst->why, worst->lost, worst->turns});
}

/// What could most often have earned more.
std::optional<DebriefAdvice> fromGains(std::vector<Way> ways)
{
    std::erase_if(ways, [](const Way& way) { return way.won == 0; });
    const auto best = std::min_element(ways.begin(), ways.end(), [](const Way& one, const Way& other) {
        return one.wonTurns.size() != other.wonTurns.size() ? one.wonTurns.size() > other.wonTurns.size() : one.won > other.won;
    });
    return best == ways.end() ? std::nullopt : std::optional(DebriefAdvice{best->better, best->why, best->won, best->wonTurns});
}

} // namespace

std::vector<DebriefWeight> weightsOf(const DebriefTurn& turn)
{
    std::vector<DebriefWeight> weights;
    for (const DebriefReason& reason : turn.reasons) {
        if (isBookkeeping(reason.rule) || reason.points == 0)
            continue;
        const auto same = std::find_if(weights.begin(), weights.end(),
                                       [&](const DebriefWeight& w) { return w.label == reason.label && w.words == reason.words; });
        if (same == weights.end())
            weights.push_back({reason.rule, reason.label, reason.words, reason.points});
        else
            same->points += reason.points;
    }
    std::erase_if(weights, [](const DebriefWeight& weight) { return weight.points == 0; });
    std::stable_sort(weights.begin(), weights.end(),
                     [](const DebriefWeight& one, const DebriefWeight& other) { return std::abs(one.points) > std::abs(other.points); });
    return weights;
}

std::string suggestionFor(const DebriefTurn& turn)
{
    std::vector<Way> ways;
    addWays(ways, turn);
    // What cost something comes before what could have earned still more.
    const auto best = std::min_element(ways.begin(), ways.end(), [](const Way& one, const Way& other) {
        return one.lost != other.lost ? one.lost < other.lost : one.won > other.won;
    });
    return best == ways.end() ? std::string() : best->better;
}

std::optional<DebriefAdvice> adviceFrom(const std::vector<DebriefTurn>& turns)
{
    std::vector<Way> ways;
    for (const DebriefTurn& turn : turns)
        addWays(ways, turn);
    const auto mend = fromLosses(ways);
    return mend ? mend : fromGains(std::move(ways));
}

} // namespace keel
