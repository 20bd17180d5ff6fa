#include "engine/Attempt.h"

#include <algorithm>

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

Attempt rewoundTo(const Attempt& attempt, std::size_t actions, Attempt fresh)
{
    const std::size_t kept = std::min(actions, attempt.actions.size());
    fresh.scenario = attempt.scenario;
    fresh.scenarioHash = attempt.scenarioHash;
    fresh.rulesVersion = attempt.rulesVersion;
    fresh.language = attempt.language;
    fresh.earlier = attempt.earlier; // the customer remembers as much as the first time
    fresh.rewound = Rewound{attempt.id, kept};
    fresh.actions.assign(attempt.actions.begin(), attempt.actions.begin() + static_cast<std::ptrdiff_t>(kept));
    fresh.manners = attempt.manners;
    std::erase_if(fresh.manners, [kept](const MannerFrom& from) { return from.action >= kept; });
    fresh.outcome.reset();
    return fresh;
}

} // namespace keel
