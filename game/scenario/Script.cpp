#include "scenario/Script.h"

#include "base/JsonCursor.h"
#include "scenario/MoveJson.h"
#include "scenario/Names.h"
#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace {

std::optional<Range> rangeOf(const JsonCursor& owner, std::string_view key)
{
    const auto range = owner.find(key);
    return range ? readRange(*range, 100) : std::nullopt;
}

/// A name under a key, checked where the scenario is at hand.
std::optional<std::string> nameOf(const JsonCursor& owner, std::string_view key, const std::vector<std::string>* valid, const NameKind& kind)
{
    const auto found = owner.find(key);
    if (!found)
        return std::nullopt;
    std::string name = found->text();
    if (valid)
        checkName(*found, name, *valid, kind);
    return name;
}

Script::Expectation readExpectation(const JsonCursor& cursor, const Names* names)
{
    Script::Expectation expect;
    if (!cursor.isObject())
        return expect;
    cursor.allowOnly({"beat", "says", "offers", "shows", "reasons", "anger", "trust", "patience", "empathy", "resolution", "courtesy", "ending"});
    if (const auto beat = nameOf(cursor, "beat", names ? &names->beats : nullptr, kinds::beat))
        expect.beat = BeatId(*beat);
    if (const auto ending = nameOf(cursor, "ending", names ? &names->endings : nullptr, kinds::ending))
        expect.ending = EndingId(*ending);
    if (const auto shows = cursor.find("shows")) {
        checkList(*shows);
        for (const JsonCursor& item : shows->items())
            if (const auto behaviour = readBehaviour(item))
                expect.shows.push_back(*behaviour);
    }
    for (auto [key, list] : {std::pair("says", &expect.says), std::pair("offers", &expect.offers), std::pair("reasons", &expect.reasons)})
        if (const auto found = cursor.find(key)) {
            checkList(*found);
            *list = found->texts();
        }
    expect.empathy = rangeOf(cursor, "empathy");
    expect.resolution = rangeOf(cursor, "resolution");
    expect.courtesy = rangeOf(cursor, "courtesy");
    expect.anger = rangeOf(cursor, "anger");
    expect.trust = rangeOf(cursor, "trust");
    expect.patience = rangeOf(cursor, "patience");
    return expect;
}

/// Whether the things that a step names exist in the scenario.
void checkMove(const JsonCursor& step, const Move& move, const Names& names)
{
    if (std::holds_alternative<PickReply>(move))
        nameOf(step, "reply", &names.replies, kinds::reply);
    if (std::holds_alternative<LookUp>(move) || std::holds_alternative<Note>(move))
        nameOf(step, "fact", &names.facts, kinds::fact);
    if (std::holds_alternative<Transfer>(move))
        nameOf(step, "to", &names.transfers, kinds::transfer);
    if (std::holds_alternative<MoveTo>(move))
        nameOf(step, "to", &names.places, kinds::place);
    if (std::holds_alternative<OfferCompensation>(move))
        nameOf(step, "policy", &names.policies, kinds::policy);
    if (std::holds_alternative<ChooseContact>(move))
        nameOf(step, "by", &names.contacts, kinds::contact);
}

void readSteps(const JsonCursor& steps, const Names* names, Script& script)
{
    if (steps.value().kind == JsonValue::Kind::Array && steps.value().items.empty())
        steps.report(codes::scriptNoSteps, "this script does nothing", "write at least one step");
    for (const JsonCursor& item : steps.items()) {
        const std::size_t before = item.faults();
        const auto move = readMove(item, {"after", "expect"});
        if (move && names && item.faults() == before)
            checkMove(item, *move, *names);
        Script::Step step;
        step.move = move.value_or(Move(EndConversation{}));
        step.position = item.source().positionOf(item.value().begin);
        if (const auto after = item.find("after"))
            step.after = readDuration(*after).value_or(step.after);
        if (const auto expect = item.find("expect"))
            step.expect = readExpectation(*expect, names);
        script.steps.push_back(std::move(step));
    }
}

/// That the script belongs to the scenario beside which it lies.
void checkOwner(const JsonCursor& root, const Script& script, const Scenario& scenario)
{
    const auto isText = [](const std::optional<JsonCursor>& c) { return c && c->value().kind == JsonValue::Kind::String; };
    if (const auto id = root.find("scenario"); isText(id) && script.scenario != scenario.id)
        id->report(codes::scriptWrongScenario, "this script names another scenario", "it lies beside `" + scenario.id.str() + "`");
    std::vector<std::string> languages;
    for (const auto& [language, texts] : scenario.texts)
        languages.push_back(language);
    if (const auto language = root.find("language"); isText(language) && !scenario.texts.contains(script.language))
        language->report(codes::scriptWrongLanguage, "the scenario does not speak `" + script.language + "`", nearestNameHint(script.language, languages));
}

bool expectsSomething(const Script::Expectation& e)
{
    return e.beat || e.ending || !e.shows.empty() || !e.says.empty() || !e.offers.empty() || !e.reasons.empty() || e.anger || e.trust || e.patience
        || e.empathy || e.resolution || e.courtesy;
}

Script readScript(const JsonCursor& root, const Scenario* scenario)
{
    const auto names = scenario ? std::optional(namesOf(*scenario)) : std::nullopt;
    const Names* const known = names ? &*names : nullptr;
    Script script;
    root.allowOnly({"$schema", "formatVersion", "scenario", "language", "about", "steps", "expect"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    script.file = root.source().name();
    script.scenario = ScenarioId(root.text("scenario"));
    script.language = root.text("language");
    script.about = root.textOr("about", "");
    if (scenario)
        checkOwner(root, script, *scenario);
    if (const auto steps = root.require("steps"))
        readSteps(*steps, known, script);
    const auto expect = root.find("expect");
    if (expect && expect->isObject()) {
        expect->allowOnly({"ending", "empathy", "resolution", "courtesy"});
        if (const auto ending = nameOf(*expect, "ending", known ? &known->endings : nullptr, kinds::ending))
            script.ending = EndingId(*ending);
        script.empathy = rangeOf(*expect, "empathy");
        script.resolution = rangeOf(*expect, "resolution");
        script.courtesy = rangeOf(*expect, "courtesy");
    }
    const bool stepsExpect = std::any_of(script.steps.begin(), script.steps.end(), [](const Script::Step& s) { return expectsSomething(s.expect); });
    if (!expect && !stepsExpect && !script.steps.empty())
        root.report(codes::scriptExpectsNothing, "this script expects nothing, so it can never fail", "add an `expect`", Severity::Warning);
    return script;
}

} // namespace

std::optional<Script> loadScript(const SourceText& source, Diagnostics& diagnostics, const Scenario* scenario)
{
    Diagnostics own;
    std::optional<Script> script;
    if (const auto value = parseJson(source, own)) {
        const JsonCursor root(source, *value, own, scenarioParts());
        if (root.isObject())
            script = readScript(root, scenario);
    }
    const bool faulty = hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return faulty ? std::nullopt : script;
}

} // namespace keel
