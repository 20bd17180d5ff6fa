#include "scenario/Reading.h"

#include <array>

namespace keel {

std::span<const PartName> scenarioParts()
{
    static constexpr std::array<PartName, 21> parts{{
        {"customer", "customer", true}, {"manager", "manager", true}, {"audience", "audience", true},
        {"principles", "principle"}, {"places", "place"}, {"facts", "fact"}, {"goals", "goal"}, {"promises", "promise"},
        {"policies", "policy"}, {"transfers", "transfer"}, {"contacts", "contact"},
        {"beats", "beat"}, {"scene", "scene", true}, {"says", "line"}, {"replies", "reply"}, {"reactions", "reaction"},
        {"silence", "silence", true}, {"endings", "ending"}, {"tests", "test"}, {"steps", "step"}, {"expect", "expect", true},
    }};
    return parts;
}

} // namespace keel
