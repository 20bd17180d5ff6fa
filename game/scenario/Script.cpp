#include "scenario/Script.h"

#include "base/JsonCursor.h"
#include "scenario/MoveJson.h"

namespace keel {

namespace {

std::optional<Range> readRange(const JsonCursor& owner, std::string_view key)
{
    const auto range = owner.find(key);
    if (!range)
        return std::nullopt;
    const auto ends = range->items();
    if (ends.size() != 2) {
        range->report("json.wrong-type", "a range is two numbers: [least, most]");
        return std::nullopt;
    }
    Range out;
    out.least = static_cast<int>(ends[0].whole(0, 100));
    out.most = static_cast<int>(ends[1].whole(out.least, 100));
    return out;
}

Script::Expectation readExpectation(const JsonCursor& cursor)
{
    Script::Expectation expect;
    if (!cursor.isObject())
        return expect;
    cursor.allowOnly({"beat", "shows", "anger", "trust", "patience", "ending"});
    if (const auto beat = cursor.find("beat"))
        expect.beat = BeatId(beat->text());
    if (const auto ending = cursor.find("ending"))
        expect.ending = EndingId(ending->text());
    if (const auto shows = cursor.find("shows"))
        for (const JsonCursor& item : shows->items()) {
            if (const auto behaviour = behaviourOf(item.text()))
                expect.shows.push_back(*behaviour);
            else
                item.report("scenario.unknown-name", "there is no behaviour `" + item.text() + "`");
        }
    expect.anger = readRange(cursor, "anger");
    expect.trust = readRange(cursor, "trust");
    expect.patience = readRange(cursor, "patience");
    return expect;
}

void readSteps(const JsonCursor& steps, Script& script)
{
    for (const JsonCursor& item : steps.items()) {
        const auto move = readMove(item, {"after", "expect"});
        if (!move)
            continue;
        Script::Step step;
        step.move = *move;
        step.position = item.source().positionOf(item.value().begin);
        if (const auto after = item.find("after"))
            step.after = readDuration(*after).value_or(step.after);
        if (const auto expect = item.find("expect"))
            step.expect = readExpectation(*expect);
        script.steps.push_back(std::move(step));
    }
}

} // namespace

std::optional<Script> loadScript(const SourceText& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    Script script;
    if (const auto value = parseJson(source, own)) {
        const JsonCursor root(source, *value, own);
        if (root.isObject()) {
            root.allowOnly({"$schema", "formatVersion", "scenario", "language", "about", "steps", "expect"});
            if (const auto version = root.require("formatVersion"))
                version->whole(1, 1);
            script.file = source.name();
            script.scenario = ScenarioId(root.text("scenario"));
            script.language = root.text("language");
            script.about = root.textOr("about", "");
            if (const auto steps = root.require("steps"))
                readSteps(*steps, script);
            if (const auto expect = root.find("expect"); expect && expect->isObject()) {
                expect->allowOnly({"ending", "empathy", "resolution", "courtesy"});
                if (const auto ending = expect->find("ending"))
                    script.ending = EndingId(ending->text());
                script.empathy = readRange(*expect, "empathy");
                script.resolution = readRange(*expect, "resolution");
                script.courtesy = readRange(*expect, "courtesy");
            }
        }
    }
    const bool faulty = hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return faulty ? std::nullopt : std::optional(std::move(script));
}

} // namespace keel
