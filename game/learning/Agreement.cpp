#include "learning/Agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keel {

namespace {

constexpr std::size_t steps = 4;

std::size_t stepOf(double rating) { return static_cast<std::size_t>(std::clamp(std::lround(rating), 0L, static_cast<long>(steps) - 1)); }

double meanOf(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()); }

double kappaOf(const std::vector<double>& first, const std::vector<double>& second)
{
    std::array<double, steps> ones{}, others{};
    double seen = 0, expected = 0;
    const auto apart = [](std::size_t a, std::size_t b) { return std::pow(static_cast<double>(a) - static_cast<double>(b), 2); };
    for (std::size_t i = 0; i < first.size(); ++i) {
        seen += apart(stepOf(first[i]), stepOf(second[i]));
        ++ones[stepOf(first[i])];
        ++others[stepOf(second[i])];
    }
    for (std::size_t a = 0; a < steps; ++a)
        for (std::size_t b = 0; b < steps; ++b)
            expected += apart(a, b) * ones[a] * others[b] / static_cast<double>(first.size());
    return expected == 0 ? (seen == 0 ? 1 : 0) : 1 - seen / expected;
}

std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        for (std::size_t k = i; k < end; ++k)
            ranks[order[k]] = static_cast<double>(i + end - 1) / 2;
        i = end;
    }
    return ranks;
}

double correlationOf(const std::vector<double>& a, const std::vector<double>& b)
{
    const double meanA = meanOf(a), meanB = meanOf(b);
    double both = 0, squaresA = 0, squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return squaresA == 0 || squaresB == 0 ? 0 : both / std::sqrt(squaresA * squaresB);
}

} // namespace

Agreement agreementOf(const std::vector<double>& first, const std::vector<double>& second)
{
    Agreement out;
    out.replies = static_cast<int>(first.size());
    if (first.empty())
        return out;
    out.kappa = kappaOf(first, second);
    out.spearman = correlationOf(ranksOf(first), ranksOf(second));
    out.bias = meanOf(second) - meanOf(first);
    return out;
}

int ratingOf(int score)
{
    constexpr int oneFrom = 23, twoFrom = 48, threeFrom = 73;
    return score >= threeFrom ? 3 : score >= twoFrom ? 2 : score >= oneFrom ? 1 : 0;
}

std::optional<double> meanRating(const RatedReply& reply, std::size_t dimension)
{
    double sum = 0;
    int count = 0;
    for (const auto& ratings : reply.ratings)
        if (ratings[dimension]) {
            sum += *ratings[dimension];
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace keel
