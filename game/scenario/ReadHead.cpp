#include "scenario/Enums.h"
#include "scenario/ParseCondition.h"
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

bool isPrinciple(const std::string& id)
{
    return id.size() >= 2 && id.size() <= 3 && id[0] >= 'A' && id[0] <= 'E'
        && std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void readPrinciples(const Reading& reading, const JsonCursor& cursor)
{
    for (const auto& [id, condition] : cursor.members()) {
        if (!isPrinciple(id))
            condition.reportKey("scenario.bad-principle", "`" + id + "` is not a principle", "principles are written like `A8`");
        reading.scenario.principles.push_back({PrincipleId(id), parseCondition(condition, reading.names)});
    }
}

} // namespace

void readHead(const Reading& reading, const JsonCursor& root)
{
    Scenario& scenario = reading.scenario;
    scenario.id = ScenarioId(root.text("id"));
    if (const auto id = root.find("id"); id && !isWellFormedId(scenario.id.str()))
        id->report("scenario.bad-id", "an id is lower-case words joined by hyphens");
    scenario.source = root.text("source");
    if (const auto source = root.find("source"); source && (scenario.source.size() != 1 || scenario.source < "A" || scenario.source > "E"))
        source->report("scenario.unknown-name", "there is no source article `" + scenario.source + "`", "A, B, C, D or E");
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
        readCustomer(reading, customer->named("customer"));
    scenario.opening = BeatId(root.text("opening"));
    if (const auto opening = root.find("opening"))
        checkName(*opening, scenario.opening.str(), reading.names.beats, "beat");
    scenario.patienceOut = EndingId(root.text("patienceOut"));
    if (const auto ending = root.find("patienceOut"))
        checkName(*ending, scenario.patienceOut.str(), reading.names.endings, "ending");
    if (const auto manager = root.find("manager")) {
        scenario.hasManager = true;
        if (const auto text = manager->require("text"))
            reading.keepText("manager", *text);
        manager->allowOnly({"text"});
    }
}

} // namespace keel
