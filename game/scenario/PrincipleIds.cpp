#include "scenario/PrincipleIds.h"

#include <utility>

namespace keel {

const std::vector<std::string>& allPrinciples()
{
    static const std::vector<std::string> all = [] {
        const std::vector<std::pair<char, int>> articles{{'A', 11}, {'B', 7}, {'C', 6}, {'D', 16}, {'E', 4}};
        std::vector<std::string> ids;
        for (const auto& [article, count] : articles)
            for (int i = 1; i <= count; ++i)
                ids.push_back(article + std::to_string(i));
        return ids;
    }();
    return all;
}

} // namespace keel
