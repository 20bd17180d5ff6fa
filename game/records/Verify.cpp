#include "records/Recorder.h"

#include "records/StoredBook.h"
#include "scenario/MoveJson.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

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

std::string told(const Action& action)
{
    return moveToJson(action.move) + " at " + std::to_string(action.at.count()) + " ms";
}

/// What a rewound attempt says it took over and did not: the actions, and what they depend on. Nothing where it took
/// over what it says, and where the first attempt is elsewhere.
std::optional<Verification::Difference> notCopied(const Attempt& attempt, const std::optional<Attempt>& first)
{
    if (!attempt.rewound || !first)
        return std::nullopt;
    const auto differs = [&](const std::string& detail) {
        return Verification::Difference{attempt.id, "copied-actions", detail + " (attempt " + first->id.str() + ")"};
    };
    if (first->scenarioHash != attempt.scenarioHash || first->language != attempt.language || first->earlier != attempt.earlier)
        return differs("it was gone back into on another scenario, in another language or after other attempts");
    for (std::size_t i = 0; i < attempt.rewound->actions; ++i) {
        const std::string number = "action " + std::to_string(i);
        if (i >= first->actions.size())
            return differs(number + " was taken over from an attempt that ends before it");
        if (i >= attempt.actions.size() || attempt.actions[i] != first->actions[i])
            return differs(number + " was " + told(first->actions[i]) + ", the copy has "
                           + (i < attempt.actions.size() ? told(attempt.actions[i]) : std::string("none")));
    }
    return std::nullopt;
}

/// The attempt that this one went back into; none where it is not there or cannot be read, which is its own fault.
std::optional<Attempt> firstOf(Store& store, const Attempt& attempt)
{
    try {
        return attempt.rewound ? store.load(attempt.rewound->from) : std::nullopt;
    } catch (const StoreError& error) {
        if (error.reason() != StoreError::Reason::Damaged)
            throw;
        return std::nullopt;
    }
}

/// An attempt on its way through: read, then replayed, then counted.
struct Case {
    AttemptId id;
    std::optional<Attempt> attempt;
    std::shared_ptr<const Playbook> book; ///< null: unreadable
    std::string why;
    std::optional<Verification::Difference> copied; ///< what it took over is not what it says
    std::optional<Verification::Difference> differs;
};

Case readCase(Store& store, StoredBooks& books, const AttemptId& id)
{
    Case one;
    one.id = id;
    try {
        one.attempt = store.load(id);
        if (one.attempt)
            one.book = books.bookOf(*one.attempt, one.why);
        if (one.attempt)
            one.copied = notCopied(*one.attempt, firstOf(store, *one.attempt));
    } catch (const StoreError& error) {
        if (error.reason() != StoreError::Reason::Damaged)
            throw;
        one.why = error.what();
    }
    return one;
}

void replayCase(Case& one, const std::string& rulesVersion)
{
    if (!one.book)
        return;
    one.differs = difference(*one.attempt, replay(one.book, *one.attempt));
    // Other rules may come to another result; nobody has forged anything.
    if (one.differs && one.attempt->rulesVersion != rulesVersion) {
        one.differs->detail = one.differs->what + ": " + one.differs->detail;
        one.differs->what = "rules-changed";
    }
    // Other rules are no excuse for other actions.
    if (one.copied)
        one.differs = std::move(one.copied);
}

/// Replays depend on nothing but their attempt, so every core takes the next one.
void replayAll(std::vector<Case>& cases, const std::string& rulesVersion)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < cases.size(); i = next++)
            replayCase(cases[i], rulesVersion);
    };
    std::vector<std::future<void>> helpers;
    for (unsigned core = 1; core < std::max(1U, std::thread::hardware_concurrency()); ++core)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (auto& helper : helpers)
        helper.get();
}

void count(std::vector<Case>& cases, Verification& result)
{
    for (Case& one : cases) {
        ++result.attempts;
        if (!one.book)
            result.unreadable.push_back({one.id, "unreadable", one.why});
        else if (one.differs)
            result.differ.push_back(std::move(*one.differs));
        else
            ++result.agree;
    }
    cases.clear();
}

} // namespace

Verification verifyAll(Store& store, const std::shared_ptr<const Rulebook>& rules)
{
    constexpr std::size_t casesAtOnce = 1024;
    AttemptFilter filter;
    filter.finished = true;
    filter.descending = false;
    StoredBooks books(store, rules);
    Verification result;
    std::vector<Case> cases;
    const auto list = store.list(filter);
    for (std::size_t i = 0; i < list.size(); ++i) {
        cases.push_back(readCase(store, books, list[i].id));
        if (cases.size() < casesAtOnce && i + 1 < list.size())
            continue;
        replayAll(cases, rules->version());
        count(cases, result);
    }
    return result;
}

} // namespace keel
