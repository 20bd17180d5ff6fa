#include "scenario/Upgrade.h"

namespace keel {

namespace {

/// Compensation stood under `policy`, where everything else that there can be several of is named in the plural.
void policyBecomesPolicies(JsonValue& root)
{
    for (JsonValue::Member& member : root.members)
        if (member.key == "policy")
            member.key = "policies";
}

struct Step {
    int from; ///< the format that it leads on from, by one
    void (*run)(JsonValue& root);
};
constexpr Step steps[]{
    {1, policyBecomesPolicies},
};

} // namespace

void upgradeScenario(JsonValue& root, int from)
{
    for (const Step& step : steps)
        if (step.from >= from)
            step.run(root);
}

} // namespace keel
