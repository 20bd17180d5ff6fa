#include "catch.h"

#include "desktop/Models.h"

#include <algorithm>

using namespace keel;

namespace {

/// What the brief of a shipped scenario says can be offered, in a language.
std::string offerIn(const std::string& scenario, const std::string& language)
{
    Diagnostics diagnostics;
    static const auto house = loadHouse(KEEL_SOURCE_DIR, diagnostics);
    for (const auto& one : house->scenarios)
        if (one->id.str() == scenario)
            for (const BriefModel::Means& means : makeBriefModel(*one, Speaker(house->texts, language)).reach)
                if (means.kind == BriefModel::Reach::Offer)
                    return means.text;
    return "";
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("The brief says once what may be offered alone and what with the manager, as the language writes sums",
          "[desktop][content]")
{
    const std::vector<std::pair<std::string, std::pair<std::string, std::string>>> sums{
        {"en", {"R$60", "R$150"}},
        {"es", {"60\u00a0R$", "150\u00a0R$"}},
        {"pt-BR", {"R$\u00a060", "R$\u00a0150"}},
        {"bg", {"60\u00a0R$", "150\u00a0R$"}}};
    for (const auto& [language, limits] : sums) {
        const std::string offer = offerIn("shop-floor", language);
        INFO(language << ": " << offer);
        CHECK(countOf(offer, limits.first) == 1);
        CHECK(countOf(offer, limits.second) == 1);
        CHECK(countOf(offer, "BRL") == 0);
    }
}
