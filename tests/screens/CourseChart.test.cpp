#include "catch.h"

#include "screens/CourseChart.h"

#include <algorithm>
#include <cmath>

using namespace keel;

TEST_CASE("Names at the ends of a chart's lines never cover one another", "[screens]")
{
    const auto apart = [](const std::vector<float>& places) {
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = i + 1; j < places.size(); ++j)
                if (std::abs(places[i] - places[j]) < 17.9F)
                    return false;
        return true;
    };
    for (const std::vector<float>& wanted :
         {std::vector<float>{0, 0, 0}, {200, 200, 200}, {0, 5, 200}, {90, 100, 95}, {200, 0, 199}}) {
        const auto places = spreadLabels(wanted, 18, 0, 200);
        CHECK(apart(places));
        CHECK(*std::ranges::min_element(places) >= 0);
        CHECK(*std::ranges::max_element(places) <= 200);
    }
}

TEST_CASE("Names that stand apart already stay where they belong", "[screens]")
{
    CHECK(spreadLabels({10, 100, 190}, 18, 0, 200) == std::vector<float>{10, 100, 190});
    const auto places = spreadLabels({100, 95}, 18, 0, 200);
    CHECK(places[1] < places[0]);
}
