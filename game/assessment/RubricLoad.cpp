#include "assessment/Rubric.h"

#include <algorithm>

namespace keel {

namespace {

constexpr std::array<std::string_view, circumstanceCount> circumstanceNames{
    "missed-feeling", "missed-feeling-but-helped", "fix-before-feeling", "repeated-apology", "worn-out-apology",
    "many-apologies", "money-alone", "same-words-again", "echo", "stuffing", "warm-start", "warm-end", "competent-middle",
    "wrong-claim", "as-rated"};

constexpr std::array<Dimension, 3> dimensions{Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

std::vector<std::string> behaviourIds()
{
    std::vector<std::string> ids;
    for (const Behaviour behaviour : allBehaviours())
        ids.emplace_back(idOf(behaviour));
    return ids;
}

std::optional<Behaviour> readBehaviour(const JsonCursor& cursor, const std::string& id)
{
    const auto behaviour = behaviourOf(id);
    if (!behaviour)
        cursor.report("rubric.unknown-behaviour", "no behaviour is called `" + id + "`", nearestNameHint(id, behaviourIds()));
    return behaviour;
}

std::vector<Behaviour> readBehaviours(const JsonCursor& list)
{
    std::vector<Behaviour> out;
    for (const JsonCursor& item : list.items())
        if (const auto behaviour = readBehaviour(item, item.text()))
            out.push_back(*behaviour);
    return out;
}

Points readPoints(const JsonCursor& cursor, bool needed)
{
    Points points{};
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (needed)
            cursor.require(idOf(dimensions[i]));
        points[i] = static_cast<int>(cursor.wholeOr(idOf(dimensions[i]), -100, 100, 0));
    }
    return points;
}

Worth readWorth(const JsonCursor& cursor, const std::vector<std::string>& more = {})
{
    std::vector<std::string> keys{"empathy", "resolution", "courtesy", "source", "better", "settledBy"};
    keys.insert(keys.end(), more.begin(), more.end());
    cursor.allowOnly(keys);
    const auto settledBy = cursor.find("settledBy");
    return {readPoints(cursor, false), cursor.text("source"), cursor.textOr("better", ""),
            settledBy ? readBehaviours(*settledBy) : std::vector<Behaviour>{}};
}

void readBehaviourWorths(const JsonCursor& root, Rubric& rubric)
{
    const auto table = root.require("behaviours");
    if (!table)
        return;
    for (const std::string& id : behaviourIds())
        table->require(id);
    for (const auto& [id, worth] : table->members())
        if (const auto behaviour = readBehaviour(worth, id))
            rubric.behaviours[static_cast<std::size_t>(*behaviour)] = readWorth(worth.named("behaviour " + id));
}

void readCircumstances(const JsonCursor& root, Rubric& rubric)
{
    const auto table = root.require("circumstances");
    if (!table)
        return;
    const std::vector<std::string> names(circumstanceNames.begin(), circumstanceNames.end());
    table->allowOnly(names);
    for (std::size_t i = 0; i < circumstanceCount; ++i) {
        const auto worth = table->require(names[i]);
        if (!worth)
            continue;
        rubric.circumstances[i] = readWorth(worth->named("circumstance " + names[i]), {"share", "above", "most"});
        if (static_cast<Circumstance>(i) == Circumstance::Stuffing)
            rubric.stuffingShare = static_cast<int>(worth->wholeOr("share", 0, 100, rubric.stuffingShare));
        if (static_cast<Circumstance>(i) == Circumstance::FixBeforeFeeling)
            rubric.heat = static_cast<int>(worth->wholeOr("above", 0, 100, rubric.heat));
        if (static_cast<Circumstance>(i) == Circumstance::AsRated) {
            rubric.ratedShare = static_cast<int>(worth->wholeOr("share", 0, 100, rubric.ratedShare));
            rubric.ratedMost = static_cast<int>(worth->wholeOr("most", 0, 100, rubric.ratedMost));
        }
    }
}

void readCeilings(const JsonCursor& root, Rubric& rubric)
{
    const auto list = root.require("ceilings");
    for (const JsonCursor& item : list ? list->items() : std::vector<JsonCursor>{}) {
        item.allowOnly({"id", "dimension", "most", "with", "unless", "source", "better"});
        Ceiling ceiling;
        ceiling.id = item.text("id");
        const auto dimension = dimensionOf(item.text("dimension"));
        if (!dimension)
            item.report("rubric.unknown-dimension", "`dimension` is empathy, resolution or courtesy");
        ceiling.dimension = dimension.value_or(Dimension::Empathy);
        if (const auto most = item.require("most"))
            ceiling.most = static_cast<int>(most->whole(0, 100));
        if (const auto with = item.require("with"))
            ceiling.with = readBehaviours(*with);
        if (const auto unless = item.find("unless"))
            ceiling.unless = readBehaviours(*unless);
        ceiling.worth.source = item.text("source");
        ceiling.worth.better = item.textOr("better", "");
        rubric.ceilings.push_back(std::move(ceiling));
    }
}

void readYields(const JsonCursor& root, Rubric& rubric)
{
    const auto list = root.require("yields");
    for (const JsonCursor& item : list ? list->items() : std::vector<JsonCursor>{}) {
        item.allowOnly({"behaviour", "to", "within", "amongRules"});
        Yield yield;
        yield.behaviour = readBehaviour(item, item.text("behaviour")).value_or(Behaviour::Greet);
        if (const auto to = item.require("to"))
            yield.to = readBehaviours(*to);
        const std::string within = item.text("within");
        if (within == "sentence")
            yield.within = Yield::Within::Sentence;
        else if (within == "reply")
            yield.within = Yield::Within::Reply;
        else if (within != "words")
            item.report("rubric.unknown-extent", "`within` is words, sentence or reply");
        yield.amongRules = item.truthOr("amongRules", false);
        rubric.yields.push_back(std::move(yield));
    }
}

void readAttempt(const JsonCursor& root, AttemptWeights& weights)
{
    const auto table = root.require("attempt");
    if (!table)
        return;
    const std::vector<std::pair<const char*, int*>> numbers{
        {"opportunityEmpathy", &weights.opportunityEmpathy}, {"opportunityTaken", &weights.opportunityTaken},
        {"goals", &weights.goals}, {"replyResolution", &weights.replyResolution},
        {"unkeepablePromise", &weights.unkeepablePromise}, {"meanCourtesy", &weights.meanCourtesy},
        {"lowestCourtesy", &weights.lowestCourtesy}};
    std::vector<std::string> keys{"pass", "sources"};
    for (const auto& [key, value] : numbers) {
        keys.emplace_back(key);
        if (const auto number = table->require(key))
            *value = static_cast<int>(number->whole(0, 100));
    }
    table->allowOnly(keys);
    if (const auto pass = table->require("pass"))
        weights.pass = readPoints(*pass, true);
    if (const auto sources = table->require("sources"))
        for (const auto& [rule, source] : sources->members())
            weights.sources[rule] = source.text();
}

} // namespace

std::string_view idOf(Circumstance circumstance) { return circumstanceNames[static_cast<std::size_t>(circumstance)]; }

std::optional<Rubric> loadRubric(const SourceText& source, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    const auto json = parseJson(source, diagnostics);
    if (!json)
        return std::nullopt;
    const JsonCursor root(source, *json, diagnostics);
    Rubric rubric;
    if (root.isObject()) {
        root.allowOnly({"$schema", "formatVersion", "id", "base", "behaviours", "circumstances", "ceilings", "yields", "fatal", "attempt"});
        if (const auto version = root.require("formatVersion"))
            version->whole(1, 1);
        rubric.id = root.text("id");
        if (const auto base = root.require("base"))
            rubric.base = readPoints(*base, true);
        readBehaviourWorths(root, rubric);
        readCircumstances(root, rubric);
        readCeilings(root, rubric);
        readYields(root, rubric);
        if (const auto fatal = root.require("fatal"))
            for (const Behaviour behaviour : readBehaviours(*fatal))
                rubric.fatal[static_cast<std::size_t>(behaviour)] = true;
        readAttempt(root, rubric.attempt);
    }
    return countOf(diagnostics, Severity::Error) > before ? std::nullopt : std::optional(std::move(rubric));
}

} // namespace keel
