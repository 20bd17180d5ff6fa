#include "records/Recorder.h"

#include "records/StoredBook.h"

namespace keel {

namespace {

std::string told(const Outcome& outcome)
{
    return outcome.ending + " " + std::to_string(outcome.scores.empathy) + "/" + std::to_string(outcome.scores.resolution) + "/"
        + std::to_string(outcome.scores.courtesy) + (outcome.passed ? " passed" : " not passed");
}

/// What differs between the kept outcome and the replay's; nothing where they agree.
std::optional<Verification::Difference> difference(const Attempt& attempt, const Replay& again)
{
    if (again.failedAt)
        return Verification::Difference{attempt.id, "impossible-action",
                                        "action " + std::to_string(*again.failedAt) + ": " + std::string(idOf(*again.refusal))};
    const Outcome found = outcomeOf(again.session);
    const Outcome& kept = *attempt.outcome;
    if (found == kept)
        return std::nullopt;
    const bool otherEnd = found.ending != kept.ending || found.endingKind != kept.endingKind;
    return Verification::Difference{attempt.id, otherEnd ? "ending" : "score", "kept " + told(kept) + ", replayed " + told(found)};
}

void verifyOne(const Attempt& attempt, const std::shared_ptr<const Playbook>& book, const std::string& rulesVersion, Verification& result)
{
    auto differs = difference(attempt, replay(book, attempt.actions));
    if (!differs) {
        ++result.agree;
        return;
    }
    // Other rules may come to another result; nobody has forged anything.
    if (attempt.rulesVersion != rulesVersion) {
        differs->detail = differs->what + ": " + differs->detail;
        differs->what = "rules-changed";
    }
    result.differ.push_back(std::move(*differs));
}

} // namespace

Verification verifyAll(Store& store, const std::shared_ptr<const Rulebook>& rules)
{
    AttemptFilter filter;
    filter.finished = true;
    filter.descending = false;
    StoredBooks books(store, rules);
    Verification result;
    for (const AttemptSummary& summary : store.list(filter)) {
        ++result.attempts;
        std::string why;
        std::optional<Attempt> attempt;
        try {
            attempt = store.load(summary.id);
        } catch (const StoreError& error) {
            if (error.reason() != StoreError::Reason::Damaged)
                throw;
            why = error.what();
        }
        const auto book = attempt ? books.bookOf(*attempt, why) : nullptr;
        if (book)
            verifyOne(*attempt, book, rules->version, result);
        else
            result.unreadable.push_back({summary.id, "unreadable", why});
    }
    return result;
}

} // namespace keel
