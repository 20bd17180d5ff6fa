#include "base/JsonCursor.h"
#include "engine/Attempt.h"
#include "scenario/MoveJson.h"

#include <nlohmann/json.hpp>

namespace keel {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;
constexpr std::int64_t mostAttempts = 1'000'000;

Json toJson(const Outcome& outcome)
{
    return {{"empathy", outcome.scores.empathy}, {"resolution", outcome.scores.resolution}, {"courtesy", outcome.scores.courtesy},
            {"ending", outcome.ending},          {"endingKind", outcome.endingKind},        {"passed", outcome.passed}};
}

Outcome readOutcome(const JsonCursor& cursor)
{
    Outcome outcome;
    if (!cursor.isObject())
        return outcome;
    cursor.allowOnly({"empathy", "resolution", "courtesy", "ending", "endingKind", "passed"});
    outcome.scores.empathy = static_cast<int>(cursor.wholeOr("empathy", 0, 100, 0));
    outcome.scores.resolution = static_cast<int>(cursor.wholeOr("resolution", 0, 100, 0));
    outcome.scores.courtesy = static_cast<int>(cursor.wholeOr("courtesy", 0, 100, 0));
    outcome.ending = cursor.textOr("ending", "");
    outcome.endingKind = cursor.textOr("endingKind", "");
    outcome.passed = cursor.truthOr("passed", false);
    return outcome;
}

/// `played`: how many actions the attempt has by now; no more can have been taken over.
Rewound readRewound(const JsonCursor& cursor, std::size_t played)
{
    Rewound rewound;
    if (!cursor.isObject())
        return rewound;
    cursor.allowOnly({"from", "actions"});
    rewound.from = AttemptId(cursor.text("from"));
    if (const auto actions = cursor.require("actions"))
        rewound.actions = static_cast<std::size_t>(actions->whole(0, static_cast<std::int64_t>(played)));
    return rewound;
}

/// Each begins at a later action than the one before, and where there is an action.
Manners readManners(const JsonCursor& list, std::size_t played)
{
    Manners manners;
    for (const JsonCursor& item : list.items()) {
        if (!item.isObject())
            return manners;
        item.allowOnly({"from", "pace", "coach"});
        const std::int64_t least = manners.empty() ? 0 : static_cast<std::int64_t>(manners.back().action) + 1;
        const auto from = item.require("from");
        const auto pace = paceOf(item.text("pace"));
        const auto coach = coachTimeOf(item.text("coach"));
        if (!pace)
            item.report("attempt.unknown-pace", "there is no pace `" + item.text("pace") + "`", "it is `usual`, `slow` or `off`");
        if (!coach)
            item.report("attempt.unknown-coach", "there is no coach `" + item.text("coach") + "`", "it is `after-each-reply`, `at-the-end` or `silent`");
        if (from && pace && coach)
            manners.push_back({static_cast<std::size_t>(from->whole(least, static_cast<std::int64_t>(played) - 1)), {*pace, *coach}});
    }
    return manners;
}

void readActions(const JsonCursor& list, Attempt& attempt)
{
    constexpr std::int64_t longest = 1000LL * 60 * 60 * 24 * 365;
    for (const JsonCursor& item : list.items()) {
        const auto move = readMove(item, {"at"});
        if (move)
            attempt.actions.push_back({Milliseconds(item.wholeOr("at", 0, longest, 0)), *move});
    }
}

} // namespace

std::string attemptToJson(const Attempt& attempt)
{
    Json actions = Json::array();
    for (const Action& action : attempt.actions) {
        Json entry = Json::parse(moveToJson(action.move));
        entry["at"] = action.at.count();
        actions.push_back(std::move(entry));
    }
    Json manners = Json::array();
    for (const auto& [action, manner] : attempt.manners)
        manners.push_back({{"from", action}, {"pace", idOf(manner.pace)}, {"coach", idOf(manner.coach)}});
    Json out{{"formatVersion", formatVersion},
             {"id", attempt.id.str()},
             {"trainee", attempt.trainee},
             {"scenario", attempt.scenario.str()},
             {"scenarioHash", attempt.scenarioHash},
             {"rulesVersion", attempt.rulesVersion},
             {"language", attempt.language},
             {"startedAt", attempt.startedAt},
             {"actions", std::move(actions)}};
    if (attempt.earlier > 0)
        out["earlier"] = attempt.earlier;
    if (!attempt.manners.empty()) // what was played before it was recorded is written as it was
        out["manners"] = std::move(manners);
    if (attempt.rewound)
        out["rewound"] = {{"from", attempt.rewound->from.str()}, {"actions", attempt.rewound->actions}};
    if (attempt.outcome)
        out["outcome"] = toJson(*attempt.outcome);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Attempt> attemptFromJson(const SourceText& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    Attempt attempt;
    if (const auto value = parseJson(source, own)) {
        const JsonCursor root(source, *value, own);
        if (root.isObject()) {
            root.allowOnly({"formatVersion", "id", "trainee", "scenario", "scenarioHash", "rulesVersion", "language", "startedAt", "earlier", "rewound", "manners", "actions", "outcome"});
            if (const auto version = root.require("formatVersion"))
                version->whole(1, formatVersion);
            attempt.id = AttemptId(root.text("id"));
            attempt.trainee = root.text("trainee");
            attempt.scenario = ScenarioId(root.text("scenario"));
            attempt.scenarioHash = root.text("scenarioHash");
            attempt.rulesVersion = root.text("rulesVersion");
            attempt.language = root.text("language");
            attempt.startedAt = root.wholeOr("startedAt", 0, INT64_MAX, 0);
            attempt.earlier = static_cast<int>(root.wholeOr("earlier", 0, mostAttempts, 0));
            if (const auto actions = root.require("actions"))
                readActions(*actions, attempt);
            if (const auto rewound = root.find("rewound"))
                attempt.rewound = readRewound(*rewound, attempt.actions.size());
            if (const auto manners = root.find("manners"))
                attempt.manners = readManners(*manners, attempt.actions.size());
            if (const auto outcome = root.find("outcome"))
                attempt.outcome = readOutcome(*outcome);
        }
    }
    const bool faulty = hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return faulty ? std::nullopt : std::optional(std::move(attempt));
}

} // namespace keel
