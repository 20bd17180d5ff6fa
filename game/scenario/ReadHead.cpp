#include "scenario/Enums.h"
#include "scenario/ParseCondition.h"
#include "scenario/PrincipleIds.h"
#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace {

void readCustomer(const Reading& reading, const JsonCursor& cursor)
{
    if (!cursor.isObject())
        return;
    cursor.allowOnly({"name", "character", "temperament", "start"});
    Customer& customer = reading.scenario.customer;
    if (const auto name = cursor.require("name"))
        reading.keepText("customer.name", *name);
    customer.character = cursor.text("character");
    customer.temperament = cursor.text("temperament");
    const auto start = cursor.require("start");
    if (!start || !start->isObject())
        return;
    start->allowOnly({"anger", "trust", "patience"});
    const auto level = [&](const char* key) {
        const auto found = start->require(key);
        return Level::ofWhole(found ? found->whole(0, 100) : 0);
    };
    customer.anger = level("anger");
    customer.trust = level("trust");
    customer.patience = level("patience");
}

void readPrinciples(const Reading& reading, const JsonCursor& cursor)
{
    const std::vector<std::string>& known = allPrinciples();
    const std::string& source = reading.scenario.source;
    bool practisesSource = source.size() != 1 || source < "A" || source > "E"; // an unknown one was reported
    for (const auto& [id, condition] : cursor.members()) {
        if (std::find(known.begin(), known.end(), id) == known.end())
            condition.reportKey(codes::unknownPrinciple, "there is no principle `" + id + "`", "`keel principles` lists them");
        practisesSource = practisesSource || id.starts_with(source);
        reading.scenario.principles.push_back({PrincipleId(id), parseCondition(condition, reading.names)});
    }
    if (cursor.value().kind != JsonValue::Kind::Object)
        return;
    if (cursor.value().members.empty())
        cursor.report(codes::noPrinciples, "this scenario practises no principle", "name at least one of its source");
    else if (!practisesSource)
        cursor.report(codes::sourceNotPractised, "none of these principles is of the source article " + reading.scenario.source,
                      "practise one of `" + reading.scenario.source + "`, or name another `source`", Severity::Warning);
}

void readSource(const Reading& reading, const JsonCursor& root)
{
    reading.scenario.source = root.text("source");
    const std::string& id = reading.scenario.source;
    const auto source = root.find("source");
    if (source && source->value().kind == JsonValue::Kind::String && (id.size() != 1 || id < "A" || id > "E"))
        source->report(codes::unknownSource, "there is no source article `" + id + "`", "A, B, C, D or E");
}

} // namespace

void readHead(const Reading& reading, const JsonCursor& root)
{
    Scenario& scenario = reading.scenario;
    scenario.id = ScenarioId(root.text("id"));
    if (const auto id = root.find("id"))
        checkId(*id, scenario.id.str(), false);
    readSource(reading, root);
    for (const char* key : {"title", "summary", "brief"})
        if (const auto text = root.require(key))
            reading.keepText(key, *text);
    if (const auto channel = root.require("channel"))
        scenario.channel = readChannel(*channel);
    if (const auto level = root.require("level"))
        scenario.level = static_cast<int>(level->whole(1, 3));
    scenario.atFault = root.truthOr("atFault", false);
    if (const auto principles = root.require("principles"))
        readPrinciples(reading, *principles);
    if (const auto customer = root.require("customer"))
        readCustomer(reading, *customer);
    scenario.opening = BeatId(root.text("opening"));
    if (const auto opening = root.find("opening"))
        checkName(*opening, scenario.opening.str(), reading.names.beats, kinds::beat);
    scenario.patienceOut = EndingId(root.text("patienceOut"));
    if (const auto ending = root.find("patienceOut"))
        checkName(*ending, scenario.patienceOut.str(), reading.names.endings, kinds::ending);
    if (const auto manager = root.find("manager"); manager && manager->isObject()) {
        scenario.hasManager = true;
        if (const auto text = manager->require("text"))
            reading.keepText("manager", *text);
        manager->allowOnly({"text"});
    }
}

} // namespace keel
