#include "engine/Result.h"

#include "engine/Evaluate.h"

namespace keel {

Result resultOf(const Session& session)
{
    const State& state = session.state();
    Result result;
    result.assessment = session.book().rules->assessor->assessAttempt(state.tally);
    result.ending = state.ending;
    for (const PrincipleAim& aim : session.book().scenario->principles)
        result.principles.push_back({aim.id, holds(aim.metWhen, quietMoment(state))});
    return result;
}

} // namespace keel
