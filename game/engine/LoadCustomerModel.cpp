#include "base/JsonCursor.h"
#include "engine/CustomerModel.h"
#include "scenario/MoveJson.h"

namespace keel {

namespace {

constexpr const char* modelFile = "customer/model.json";

LevelChange readChange(const JsonCursor& cursor)
{
    cursor.allowOnly({"anger", "trust", "patience", "source"});
    const auto level = [&](const char* key) { return cursor.wholeOr(key, -100, 100, 0) * 1000; };
    return {level("anger"), level("trust"), level("patience")};
}

void readEffects(const JsonCursor& cursor, CustomerModel& model)
{
    for (const auto& [id, part] : cursor.members()) {
        if (const auto behaviour = behaviourOf(id))
            model.effects[static_cast<std::size_t>(*behaviour)] = readChange(part);
        else
            part.reportKey("scenario.unknown-name", "there is no behaviour `" + id + "`");
    }
    for (const Behaviour behaviour : allBehaviours())
        if (!cursor.find(idOf(behaviour)))
            cursor.report("model.missing-effect", "there is no effect for `" + std::string(idOf(behaviour)) + "`");
}

void readOccasions(const JsonCursor& cursor, CustomerModel& model)
{
    std::vector<std::string> known;
    for (std::size_t i = 0; i < occasionCount; ++i) {
        const auto id = idOf(static_cast<Occasion>(i));
        known.emplace_back(id);
        if (const auto part = cursor.require(id))
            model.occasions[i] = readChange(*part);
    }
    cursor.allowOnly(known);
}

/// A percent is looked for under the behaviour, then its dimension (what earns there), then `default`.
CustomerModel::Percents readPercents(const JsonCursor& cursor)
{
    constexpr int most = 400;
    CustomerModel::Percents percents{};
    std::vector<std::string> known{"default", "empathy", "resolution", "courtesy"};
    const int general = static_cast<int>(cursor.wholeOr("default", 0, most, 100));
    for (const Behaviour behaviour : allBehaviours()) {
        known.emplace_back(idOf(behaviour));
        const int ofDimension = isCostly(behaviour) ? general : static_cast<int>(cursor.wholeOr(idOf(homeOf(behaviour)), 0, most, general));
        percents[static_cast<std::size_t>(behaviour)] = static_cast<int>(cursor.wholeOr(idOf(behaviour), 0, most, ofDimension));
    }
    cursor.allowOnly(known);
    return percents;
}

void readTemperaments(const JsonCursor& cursor, CustomerModel& model)
{
    for (const auto& [id, part] : cursor.members()) {
        part.allowOnly({"about", "percent"});
        if (const auto percent = part.require("percent"))
            model.temperaments[id] = readPercents(*percent);
    }
}

void readPaces(const JsonCursor& cursor, CustomerModel& model)
{
    for (std::size_t i = 0; i < model.paces.size(); ++i) {
        const auto part = cursor.require(idOf(static_cast<Channel>(i)));
        if (!part)
            continue;
        part->allowOnly({"patiencePerMinute", "patiencePerMinuteHeld", "silenceAfter"});
        CustomerModel::Pace& pace = model.paces[i];
        pace.patiencePerMinute = part->wholeOr("patiencePerMinute", 0, 100, 0) * 1000;
        pace.patiencePerMinuteHeld = part->wholeOr("patiencePerMinuteHeld", 0, 100, 0) * 1000;
        if (const auto after = part->find("silenceAfter"))
            pace.silenceAfter = readDuration(*after).value_or(Milliseconds{0});
    }
}

std::vector<int> readSteps(const JsonCursor& cursor)
{
    std::vector<int> steps;
    for (const JsonCursor& item : cursor.items())
        steps.push_back(static_cast<int>(item.whole(0, 400)));
    return steps;
}

void readModel(const JsonCursor& root, CustomerModel& model)
{
    root.allowOnly({"formatVersion", "about", "effects", "occasions", "temperaments", "pace", "repetition", "unheard", "settling"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    if (const auto effects = root.require("effects"))
        readEffects(*effects, model);
    if (const auto occasions = root.require("occasions"))
        readOccasions(*occasions, model);
    if (const auto temperaments = root.require("temperaments"))
        readTemperaments(*temperaments, model);
    if (const auto pace = root.require("pace"))
        readPaces(*pace, model);
    if (const auto repetition = root.require("repetition")) {
        if (const auto earning = repetition->require("earning"))
            model.repetitionEarning = readSteps(*earning);
        if (const auto costly = repetition->require("costly"))
            model.repetitionCostly = readSteps(*costly);
    }
    if (const auto settling = root.require("settling"))
        model.settlingPercent = static_cast<int>(settling->whole(0, 100));
    if (const auto unheard = root.require("unheard")) {
        model.unheardAngerAbove = static_cast<int>(unheard->wholeOr("angerAbove", 0, 100, 100));
        unheard->allowOnly({"angerAbove", "percent"});
        model.unheardPercent = static_cast<int>(unheard->wholeOr("percent", 0, 100, 100));
    }
}

} // namespace

std::optional<CustomerModel> loadCustomerModel(const Bundle& assets, Diagnostics& diagnostics)
{
    const auto file = assets.find(modelFile);
    if (file == assets.end()) {
        Diagnostic missing;
        missing.code = "model.no-file";
        missing.file = modelFile;
        missing.message = "the customer model is missing from the assets";
        diagnostics.push_back(missing);
        return std::nullopt;
    }
    const SourceText source(modelFile, file->second);
    const std::size_t before = countOf(diagnostics, Severity::Error);
    CustomerModel model;
    if (const auto value = parseJson(source, diagnostics))
        readModel(JsonCursor(source, *value, diagnostics), model);
    return countOf(diagnostics, Severity::Error) > before ? std::nullopt : std::optional(std::move(model));
}

} // namespace keel
