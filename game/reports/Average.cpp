#include "reports/Average.h"

namespace keel {

std::optional<Scores> averagesOf(const AttemptTotals& totals)
{
    if (totals.finished == 0)
        return std::nullopt;
    const auto count = static_cast<std::int64_t>(totals.finished);
    const auto mean = [&](std::int64_t sum) { return static_cast<int>((2 * sum + count) / (2 * count)); };
    return Scores{mean(totals.empathySum), mean(totals.resolutionSum), mean(totals.courtesySum)};
}

} // namespace keel
