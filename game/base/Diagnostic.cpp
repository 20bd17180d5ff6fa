#include "base/Diagnostic.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace keel {

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

bool hasErrors(const Diagnostics& diagnostics) { return countOf(diagnostics, Severity::Error) > 0; }

std::size_t countOf(const Diagnostics& diagnostics, Severity severity)
{
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [&](const Diagnostic& d) { return d.severity == severity; }));
}

std::string nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: return "note";
    }
    return "error";
}

void sortByPlace(Diagnostics& diagnostics)
{
    const auto key = [](const Diagnostic& d) {
        return std::tie(d.file, d.position.line, d.position.column, d.code, d.message);
    };
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    const auto said = std::unique(diagnostics.begin(), diagnostics.end(),
                                  [&](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); });
    diagnostics.erase(said, diagnostics.end());
}

std::string nearestNameHint(std::string_view wrong, const std::vector<std::string>& valid)
{
    constexpr std::size_t longestName = 200; // what is longer is no slip of the pen, and slow to compare
    if (valid.empty() || wrong.size() > longestName)
        return {};
    const auto nearest = std::min_element(valid.begin(), valid.end(), [&](const auto& a, const auto& b) {
        return editDistance(wrong, a) < editDistance(wrong, b);
    });
    if (editDistance(wrong, *nearest) <= std::max<std::size_t>(2, wrong.size() / 3))
        return "did you mean `" + *nearest + "`?";
    constexpr std::size_t mostListed = 50;
    std::string hint = "valid here: ";
    for (std::size_t i = 0; i < std::min(valid.size(), mostListed); ++i)
        hint += (i ? ", " : "") + valid[i];
    return hint + (valid.size() > mostListed ? ", …" : "");
}

} // namespace keel
