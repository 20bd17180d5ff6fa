#include "engine/Attempt.h"

namespace keel {

Outcome outcomeOf(const Session& session)
{
    const Result result = resultOf(session);
    Outcome outcome;
    outcome.scores = result.assessment.scores;
    outcome.passed = result.assessment.passed;
    if (result.ending) {
        outcome.ending = result.ending->str();
        if (const Ending* ending = session.book().scenario->findEnding(*result.ending))
            outcome.endingKind = idOf(ending->kind);
    }
    return outcome;
}

Replay replay(std::shared_ptr<const Playbook> book, const Attempt& attempt)
{
    Replay out{Session(std::move(book), attempt.earlier), std::nullopt, std::nullopt};
    for (std::size_t i = 0; i < attempt.actions.size(); ++i)
        if (const auto refusal = out.session.apply(attempt.actions[i])) {
            out.failedAt = i;
            out.refusal = refusal;
            break;
        }
    return out;
}

} // namespace keel
